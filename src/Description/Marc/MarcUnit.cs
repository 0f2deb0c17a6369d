using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>
/// What a bibliographic record says of the materials it describes, in the words and the shape of a finding aid (MARC 21; DACS appendix C; the
/// crosswalk of the EAD tag library). The record itself stays as it is: this reading is worked out when it is asked for, and conversion to EAD
/// writes the same.
/// </summary>
public static class MarcUnit
{
    private static readonly ConditionalWeakTable<Statement, Statement> Read = new();

    /// <summary>The record as a unit of description; any other statement is itself.</summary>
    public static Statement Said(Statement body) => body.Term == Term.MarcRecord ? Read.GetValue(body, static record => Of(new MarcRecord(record))) : body;

    private static Statement Of(MarcRecord record)
    {
        var content = ImmutableArray.CreateBuilder<Node>();
        content.Add(new Statement(Term.Identification, content: [.. MarcIdentity.Of(record)]));
        content.AddRange(Notes(record));
        content.AddRange(MarcLinks.Beside(record));
        if (MarcAccess.Others(record) is { } headings)
            content.Add(headings);
        return new Statement(Term.TopUnit, LevelOf(record), content.ToImmutable());
    }

    private static IEnumerable<Statement> Notes(MarcRecord record)
    {
        foreach (var field in record.Fields)
        {
            if (MarcNotes.Of(field) is { Term: not Term.Abstract } note)
                yield return note;
        }
    }

    // Leader 7 is the bibliographic level, 351 $c the level in the archive's own words.
    private static ImmutableArray<Qualifier> LevelOf(MarcRecord record)
    {
        var own = record.First("351")?['c'] is { } words ? MarcText.WithoutStop(words).ToLowerInvariant() : null;
        if (own is not null)
        {
            var known = own switch { "record group" => "recordgrp", "subgroup" => "subgrp", _ => own };
            return Units.Level.IsStandard(known) && known != "otherlevel" ? [new("level", known)] : OwnLevel(own);
        }

        return (record.Leader.Length > 7 ? record.Leader[7] : ' ') switch
        {
            'c' => [new("level", "collection")],
            'd' => [new("level", "series")],
            'a' or 'b' or 'm' or 's' or 'i' => [new("level", "item")],
            _ => [],
        };
    }

    // What EAD's otherlevel holds is one token: words are joined as Level shows them apart.
    private static ImmutableArray<Qualifier> OwnLevel(string words)
    {
        var token = string.Join('_', string.Concat(words.Select(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or ':' ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return token.Length == 0 ? [] : [new("level", "otherlevel"), new("otherlevel", token)];
    }
}
