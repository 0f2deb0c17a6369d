using System.Collections.Immutable;
using Fonds.Description.AccessPoints;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>
/// The headings of a bibliographic record as those of a unit: main entries and added entries of creators are its provenance, all others access
/// points (MARC 21 1XX, 6XX, 7XX; DACS 2.6 and appendix).
/// </summary>
internal static class MarcAccess
{
    /// <summary>What those do whom an added entry names as makers of the materials.</summary>
    private static readonly string[] Makers = ["creator", "collector", "author", "compiler", "artist", "photographer", "architect", "composer", "correspondent", "diarist", "film director", "filmmaker"];

    /// <summary>Origination for each maker.</summary>
    public static IEnumerable<Statement> Creators(MarcRecord record)
    {
        var isEnglish = IsEnglish(record);
        foreach (var field in record.Fields.Where(IsMaker))
        {
            if (Heading(field, MarcHeadings.NameIn(field), isEnglish) is { } name)
                yield return MarcText.Said(Term.Origination, field.Tag, [name.Without("encodinganalog")], new Qualifier("label", "Creator"));
        }
    }

    /// <summary>The other headings, each once, as one group; null when there are none.</summary>
    public static Statement? Others(MarcRecord record)
    {
        var isEnglish = IsEnglish(record);
        var said = new HashSet<(Term, string)>();
        var content = ImmutableArray.CreateBuilder<Node>();
        foreach (var field in record.Fields)
        {
            if (field.Tag is not (['6', _, _] or ['7', '0' or '1' or '2' or '3' or '4', _] or "751" or "752") || MarcHeadings.TermOf(field) is not { } term)
                continue;
            var isAgent = term is Term.PersonName or Term.FamilyName or Term.CorporateName or Term.Name;
            if (!isAgent)
                Add(Heading(field, MarcHeadings.WithSubdivisions(field), isEnglish));
            else if (!IsMaker(field))
                Add(Heading(field, MarcHeadings.NameIn(field), isEnglish));

            // A name with a subdivision or a title is a topic or a work about which more is said than who it is.
            if (isAgent && MarcHeadings.TitleIn(field).Length > 0)
                Add(Whole(Term.WorkTitle, field));
            else if (isAgent && MarcHeadings.IsSubdivided(field))
                Add(Whole(Term.Subject, field));
        }

        return content.Count == 0 ? null : new Statement(Term.AccessPoints, content: content.ToImmutable());

        void Add(Statement? heading)
        {
            if (heading is not null && said.Add((heading.Term, PlainText.Of(heading))))
                content.Add(heading);
        }
    }

    private static Statement Whole(Term term, MarcField field) => MarcText.Said(term, field.Tag, MarcHeadings.WithSubdivisions(field));

    private static bool IsMaker(MarcField field)
    {
        if (field.Tag is "100" or "110" or "111")
            return true;
        return field.Tag is "700" or "710" or "711" && field['t'] is null
            && field.All(field.Tag == "711" ? "j4" : "e4").Any(role => Array.IndexOf(Makers, Relators.InWords(role.TrimEnd(' ', ',', '.'))) >= 0);
    }

    private static Statement? Heading(MarcField field, string text, bool isEnglish)
    {
        if (text.Length == 0)
            return null;
        var qualifiers = ImmutableArray.CreateBuilder<Qualifier>();
        if (MarcHeadings.SourceOf(field, isEnglish) is { } source)
            qualifiers.Add(new("source", source));
        if (MarcHeadings.IdentifierOf(field) is { } identifier)
            qualifiers.Add(new("authfilenumber", identifier));
        if (MarcHeadings.RoleOf(field) is { } role && MarcHeadings.TermOf(field) is Term.PersonName or Term.FamilyName or Term.CorporateName or Term.Name)
            qualifiers.Add(new("role", MarcHeadings.RoleOf(field)!));
        return MarcText.Said(MarcHeadings.TermOf(field)!.Value, field.Tag, [new TextRun(text)], [.. qualifiers]);
    }

    private static bool IsEnglish(MarcRecord record) => record.First("040")?['b'] is null or "eng";

    private static Statement Without(this Statement statement, string qualifier) =>
        statement with { Qualifiers = statement.Qualifiers.RemoveAll(one => one.Name == qualifier) };
}
