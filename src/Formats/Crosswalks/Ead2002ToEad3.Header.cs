using System.Collections.Immutable;
using System.Globalization;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

// What the finding aid says of itself: eadheader and frontmatter become control.
internal static partial class Ead2002ToEad3
{
    /// <summary>What stands in eadid as attributes and has no other place in control than an identifier of this kind.</summary>
    internal static readonly string[] OtherIdentifiers = ["publicid", "urn", "identifier"];

    private static void Document(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var inside = new List<Node>();
        foreach (var node in source.Content)
        {
            var keepsFront = rewriting.Crosswalk.Kept.Contains(Term.FrontMatter);
            if (node is Statement { Term: Term.EadHeader } header)
                inside.Add(Control(header, keepsFront ? null : source.First(Term.FrontMatter), rewriting));
            else if (keepsFront || node is not Statement { Term: Term.FrontMatter })
                rewriting.Carry(node, Term.FindingAidDocument, inside);
        }

        into.Add(new Statement(Term.FindingAidDocument, rewriting.Qualifiers(source, Term.FindingAidDocument), [.. inside]));
    }

    private static Statement Control(Statement header, Statement? frontMatter, Rewriting rewriting)
    {
        var identifier = header.First(Term.RecordIdentifier);
        var profile = header.First(Term.ProfileDescription);
        var changes = header.First(Term.RevisionDescription);
        var inside = new List<Node>();
        // Remarks stand before the part that followed them.
        foreach (var remark in header.Content.Where(node => node is Remark or Instruction))
            inside.Add(remark);
        inside.Add(identifier is null ? new Statement(Term.RecordIdentifier) : rewriting.Renamed(identifier, Term.RecordIdentifier));
        foreach (var name in OtherIdentifiers)
        {
            if (identifier?[name] is { } value)
                inside.Add(Statement.Of(Term.OtherRecordIdentifier, value, new Qualifier("localtype", name)));
        }

        inside.Add(FileDescription(header.First(Term.FileDescription), frontMatter, rewriting));
        inside.Add(new Statement(Term.MaintenanceStatus, [new("value", changes is null ? "derived" : "revised")]));
        inside.Add(Agency(identifier, header));
        if (profile?.First(Term.LanguageUsage) is { } languages)
            inside.Add(LanguageDeclaration(languages, rewriting));
        if (profile?.First(Term.DescriptionRules) is { } rules)
            inside.Add(new Statement(Term.ConventionDeclaration, rewriting.Qualifiers(rules, Term.ConventionDeclaration), [new Statement(Term.Citation, content: rewriting.Content(rules.Content, Term.Citation))]));
        if (header["findaidstatus"] is { } status)
            inside.Add(new Statement(Term.LocalControl, [new("localtype", "findaidstatus")], [Statement.Of(Term.AccessTerm, status)]));
        inside.Add(History(profile?.All(Term.Creation) ?? [], changes, rewriting));
        return new Statement(Term.Control, rewriting.Qualifiers(header, Term.Control), [.. inside]);
    }

    private static Statement FileDescription(Statement? source, Statement? frontMatter, Rewriting rewriting)
    {
        var file = source is null ? Statement.Of(Term.FileDescription, Statement.Of(Term.TitleStatement, new Statement(Term.TitleProper))) : rewriting.Renamed(source, Term.FileDescription);
        if (frontMatter is null)
            return file;
        var blocks = new List<Node>();
        rewriting.CarryAll(frontMatter.Content, Term.ControlNote, blocks);
        if (blocks.Count == 0)
            return file;
        var note = new Statement(Term.ControlNote, rewriting.Qualifiers(frontMatter, Term.ControlNote, new Qualifier("localtype", "frontmatter")), [.. blocks]);
        return file.First(Term.NoteStatement) is { } notes
            ? file with { Content = file.Content.Replace(notes, notes with { Content = notes.Content.Add(note) }) }
            : file with { Content = file.Content.Add(Statement.Of(Term.NoteStatement, note)) };
    }

    // EAD3 asks for the agency's name, which EAD 2002 says only as publisher.
    private static Statement Agency(Statement? identifier, Statement header)
    {
        var publication = header.First(Term.FileDescription)?.First(Term.PublicationStatement);
        var name = publication?.First(Term.Publisher) is { } publisher ? PlainText.Of(publisher) : identifier?["mainagencycode"] ?? "";
        var inside = ImmutableArray.CreateBuilder<Node>();
        if (identifier?["mainagencycode"] is { } code)
            inside.Add(Statement.Of(Term.AgencyCode, code));
        inside.Add(Statement.Of(Term.AgencyName, name));
        return new Statement(Term.MaintenanceAgency, identifier?["countrycode"] is { } country ? [new("countrycode", country)] : [], inside.ToImmutable());
    }

    private static Statement LanguageDeclaration(Statement source, Rewriting rewriting)
    {
        var language = source.First(Term.Language);
        var inside = new List<Node>
        {
            language is null ? new Statement(Term.Language) : rewriting.Renamed(language, Term.Language),
            new Statement(Term.Script, language?["scriptcode"] is { } script ? [new("scriptcode", script)] : []),
        };
        if (language is null || !ReferenceEquals(source.Only(), language))
            inside.Add(Statement.Of(Term.DescriptiveNote, Statement.Of(Term.Paragraph, source.Words())));
        return new Statement(Term.LanguageDeclaration, rewriting.Qualifiers(source, Term.LanguageDeclaration), [.. inside]);
    }

    private static Statement History(IEnumerable<Statement> creations, Statement? changes, Rewriting rewriting)
    {
        var events = new List<Node>();
        foreach (var creation in creations)
            events.Add(Event("created", creation.First(Term.Date), [creation], creation, rewriting));
        foreach (var node in changes?.Content ?? [])
        {
            if (node is Statement { Term: Term.Change } change)
                events.Add(Event("revised", change.First(Term.Date), change.All(Term.Item), change, rewriting));
            else if (node is Statement { Term: Term.List } list)
                events.AddRange(list.Statements.Select(item => Event("revised", null, [item], item, rewriting)));
            else if (node is Remark or Instruction)
                events.Add(node);
        }

        if (!events.Any(one => one is Statement))
            events.Add(Event("derived", null, [], null, rewriting));
        return new Statement(Term.MaintenanceHistory, changes is null ? [] : rewriting.Qualifiers(changes, Term.MaintenanceHistory), [.. events]);
    }

    private static Statement Event(string kind, Statement? date, IEnumerable<Statement> descriptions, Statement? source, Rewriting rewriting)
    {
        var when = date is null ? new Statement(Term.EventDateTime) : Statement.Of(Term.EventDateTime, date.Words());
        if (date?["normal"] is { } normal && IsEventDate(normal))
            when = when with { Qualifiers = [new("standarddatetime", normal)] };
        return new Statement(Term.MaintenanceEvent, source is null ? [] : rewriting.Qualifiers(source, Term.MaintenanceEvent),
        [
            new Statement(Term.EventType, [new("value", kind)]), when,
            new Statement(Term.MaintenanceAgentType, [new("value", "unknown")]), new Statement(Term.MaintenanceAgent),
            .. descriptions.Select(one => Statement.Of(Term.EventDescription, one.Term is Term.ListHeading or Term.DefinedItem ? PlainText.Of(one) : one.Words())),
        ]);
    }

    // Of the dates that EAD 2002 allows, those that EAD3 takes here: a year, a month, a day.
    private static bool IsEventDate(string text) =>
        DateTime.TryParseExact(text, EventDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1000 and < 2100;

    private static readonly string[] EventDates = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
}
