using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>Names and identifiers of a MARC authority record (010, 024, 1XX, 4XX, 7XX; ISAAR 5.1).</summary>
internal static class MarcAgentIdentity
{
    public static IEnumerable<Statement> Of(MarcRecord record)
    {
        var names = MarcAgent.Heading(record) is { } heading ? Names(record, heading) : [];
        return names.Concat(Identifiers(record));
    }

    private static IEnumerable<Statement> Names(MarcRecord record, MarcField heading)
    {
        var file = FileOf(record, heading);
        if (TypeOf(heading) is { } type)
            yield return new Statement(Term.EntityType, [new("value", type)]);
        if (Name(heading, MarcHeadings.WithSubdivisions(heading), new("status", "authorized"), new("vocabularySource", file)) is { } established)
            yield return established;
        foreach (var variant in record.Fields.Where(one => one.Tag is ['4', _, _] && MarcHeadings.TermOf(one) is not null))
        {
            if (Name(variant, MarcHeadings.WithSubdivisions(variant), new("status", "alternative"), new("vocabularySource", file)) is { } name)
                yield return name;
        }

        // The same heading as another file establishes it.
        foreach (var linked in record.Fields.Where(one => one.Tag is "700" or "710" or "711" or "730" or "750" or "751" or "755"))
        {
            Qualifier[] source = [new("status", "alternative"), new("vocabularySource", linked['2'] ?? file)];
            if (Name(linked, MarcHeadings.WithSubdivisions(linked), source) is { } name)
                yield return name;
        }
    }

    private static Statement? Name(MarcField one, string text, params ReadOnlySpan<Qualifier> qualifiers) =>
        text.Length == 0 ? null : new Statement(Term.NameEntry, [.. qualifiers], [Statement.Of(Term.Part, text)]);

    // An authority of the Library of Congress (010) is of its file of names or of its subject headings: 008/11 says which.
    private static string FileOf(MarcRecord record, MarcField heading)
    {
        if (record.Codes(11, 1) is "z" && record.First("040")?['f'] is { } own)
            return own;
        if (record.Codes(11, 1) is "c" or "d" or "k" or "r" or "s" or "v")
            return record.Codes(11, 1) switch { "c" => "mesh", "d" => "nal", "k" => "cash", "r" => "aat", "s" => "sears", _ => "rvm" };
        return heading.Tag is "100" or "110" or "111" or "130" or "151" && record.First("010")?['a'] is not { } number || (record.First("010")?['a'] ?? "").TrimStart().StartsWith('n') ? "naf" : "lcsh";
    }

    private static string? TypeOf(MarcField heading) => MarcHeadings.TermOf(heading) switch
    {
        Term.PersonName => "person",
        Term.FamilyName => "family",
        Term.CorporateName => "corporateBody",
        _ => null,
    };

    private static IEnumerable<Statement> Identifiers(MarcRecord record)
    {
        foreach (var number in record.All("010").SelectMany(one => one.All("a")))
            yield return Statement.Of(Term.EntityIdentifier, number.Replace(" ", "", StringComparison.Ordinal), new Qualifier("vocabularySource", number.TrimStart().StartsWith("sh", StringComparison.Ordinal) ? "lcsh" : "naf"));
        foreach (var one in record.All("024"))
        {
            foreach (var identifier in one.All("a01"))
            {
                Qualifier[] source = one['2'] is { } file ? [new("vocabularySource", file)] : [];
                yield return Statement.Of(Term.EntityIdentifier, identifier, source);
            }
        }

        // "(DE-588)118613146": the number of another agency's record of the same; a number of an uncoded system says nothing.
        foreach (var identifier in record.All("035").SelectMany(one => one.All("a")).Concat(record.Fields.Where(one => one.Tag is ['7', _, _]).SelectMany(one => one.All("0"))))
        {
            if (AccessPoints.AuthorityIdentifier.Read(identifier, null) is { Scheme: "gnd" or "viaf" or "isni" or "wikidata" or "fast" or "bnf" or "idref" or "ulan" or "snac" })
                yield return Statement.Of(Term.EntityIdentifier, identifier);
        }
    }
}
