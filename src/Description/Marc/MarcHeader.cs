using System.Collections.Immutable;
using Fonds.Description.Languages;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Marc;

/// <summary>What a bibliographic record says of itself, in the shape of the header of a finding aid (MARC 21 leader, 00X, 040; DACS 8).</summary>
public static class MarcHeader
{
    /// <summary>The document with its header.</summary>
    public static Statement Of(Statement unit)
    {
        var record = new MarcRecord(unit);
        var qualifiers = ImmutableArray.CreateBuilder<Qualifier>();
        if (record.AgencyCode is { } agency && !agency.Contains(' ', StringComparison.Ordinal))
            qualifiers.Add(new("mainagencycode", agency));
        if (record.All("856").Where(MarcLinks.IsFindingAid).Select(field => field['u']).FirstOrDefault(address => address is not null) is { } url)
            qualifiers.Add(new("url", url));
        var title = new UnitOfDescription(unit).TitleText;
        var header = Statement.Of(
            Term.EadHeader,
            new Statement(Term.RecordIdentifier, qualifiers.ToImmutable(), record.Identifier is { } identifier ? [new TextRun(identifier)] : []),
            Statement.Of(Term.FileDescription, Statement.Of(Term.TitleStatement, Statement.Of(Term.TitleProper, title))));
        var profile = Profile(record);
        return Statement.Of(Term.FindingAidDocument, profile.Length == 0 ? header : header with { Content = header.Content.Add(new Statement(Term.ProfileDescription, content: profile)) }, new UnitsHere(1));
    }

    private static ImmutableArray<Node> Profile(MarcRecord record)
    {
        var content = ImmutableArray.CreateBuilder<Node>();
        if (record.First("040") is not { } source)
            return [];
        if (LanguageCodes.Understand(source['b']) is { } language)
            content.Add(Statement.Of(Term.LanguageUsage, new Statement(Term.Language, [new("langcode", language.Code)], [new TextRun(language.Name)])));
        var rules = source.All("e").Select(RulesInWords).ToArray();
        if (rules.Length > 0)
            content.Add(Statement.Of(Term.DescriptionRules, string.Join("; ", rules)));
        return content.ToImmutable();
    }

    /// <summary>Description conventions by their MARC code.</summary>
    internal static string RulesInWords(string code) => code.Trim() switch
    {
        "dacs" => "Describing Archives: A Content Standard",
        "appm" => "Archives, Personal Papers, and Manuscripts",
        "isadg" => "ISAD(G)",
        "isaar" => "ISAAR(CPF)",
        "rda" => "Resource Description and Access",
        "aacr2" => "Anglo-American Cataloguing Rules",
        "rad" => "Rules for Archival Description",
        "gihc" => "Graphic Materials (Betz)",
        var other => other,
    };
}
