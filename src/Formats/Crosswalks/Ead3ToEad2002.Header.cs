using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

// What the finding aid says of itself: control becomes eadheader and frontmatter.
internal static partial class Ead3ToEad2002
{
    private static void Document(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var inside = new List<Node>();
        foreach (var node in source.Content)
        {
            if (node is Statement { Term: Term.Control } control)
            {
                inside.Add(Header(control, rewriting));
                if (FrontMatterIn(control) is { } front)
                    inside.Add(new Statement(Term.FrontMatter, rewriting.Qualifiers(front.Without("localtype"), Term.FrontMatter), [new Statement(Term.Division, content: rewriting.Content(front.Content, Term.Division))]));
            }
            else
            {
                rewriting.Carry(node, Term.FindingAidDocument, inside);
            }
        }

        into.Add(new Statement(Term.FindingAidDocument, rewriting.Qualifiers(source, Term.FindingAidDocument), [.. inside]));
    }

    private static Statement? FrontMatterIn(Statement control) =>
        control.First(Term.FileDescription)?.First(Term.NoteStatement)?.All(Term.ControlNote).FirstOrDefault(note => note["localtype"] == "frontmatter");

    private static Statement Header(Statement control, Rewriting rewriting)
    {
        var inside = new List<Node>(control.Content.Where(node => node is Remark or Instruction)) { Identifier(control, rewriting) };
        if (control.First(Term.FileDescription) is { } file)
            inside.Add(rewriting.Renamed(WithoutFrontMatter(file, FrontMatterIn(control)), Term.FileDescription));
        var events = control.First(Term.MaintenanceHistory)?.All(Term.MaintenanceEvent).ToArray() ?? [];
        var profile = Profile(control, events, rewriting);
        if (profile.Length > 0)
            inside.Add(new Statement(Term.ProfileDescription, content: profile));
        var changes = events.Where(one => KindOf(one) is not ("created" or "derived")).ToArray();
        if (changes.Length > 0)
            inside.Add(new Statement(Term.RevisionDescription, rewriting.Qualifiers(control.First(Term.MaintenanceHistory)!, Term.RevisionDescription), [.. changes.Select(change => Change(change, rewriting))]));
        Qualifier[] status = control.All(Term.LocalControl).FirstOrDefault(one => one["localtype"] == "findaidstatus")?.First(Term.AccessTerm) is { } term
            ? [new("findaidstatus", term.Words())] : [];
        return new Statement(Term.EadHeader, rewriting.Qualifiers(control, Term.EadHeader, status), [.. inside]);
    }

    private static Statement WithoutFrontMatter(Statement file, Statement? front)
    {
        if (front is null || file.First(Term.NoteStatement) is not { } notes)
            return file;
        var rest = notes.Content.Remove(front);
        return file with { Content = rest.Any(node => node is Statement) ? file.Content.Replace(notes, notes with { Content = rest }) : file.Content.Remove(notes) };
    }

    private static Statement Identifier(Statement control, Rewriting rewriting)
    {
        var agency = control.First(Term.MaintenanceAgency);
        var added = new List<Qualifier>();
        if (agency?["countrycode"] is { } country)
            added.Add(new("countrycode", country));
        if (agency?.First(Term.AgencyCode)?.Words() is { } code && Target.Allows(Term.RecordIdentifier, "mainagencycode", code))
            added.Add(new("mainagencycode", code));
        foreach (var name in Ead2002ToEad3.OtherIdentifiers)
        {
            if (control.All(Term.OtherRecordIdentifier).FirstOrDefault(one => one["localtype"] == name) is { } other)
                added.Add(new(name, other.Words()));
        }

        var identifier = control.First(Term.RecordIdentifier) ?? new Statement(Term.RecordIdentifier);
        return Carrying.Changed(identifier, rewriting, Term.RecordIdentifier, [.. added]);
    }

    private static ImmutableArray<Node> Profile(Statement control, Statement[] events, Rewriting rewriting)
    {
        var inside = ImmutableArray.CreateBuilder<Node>();
        if (events.FirstOrDefault(one => KindOf(one) == "created") is { } created)
        {
            var words = string.Join(" ", created.All(Term.EventDescription).Select(Carrying.Words));
            var date = DateOf(created, rewriting);
            inside.Add(new Statement(Term.Creation, rewriting.Qualifiers(created, Term.Creation), Carrying.SetInto(words, date is null ? [] : [date])));
        }

        var languages = control.All(Term.LanguageDeclaration).ToArray();
        if (languages.Length > 0)
        {
            var content = languages.SelectMany(one => LanguageUsage(one, rewriting));
            inside.Add(new Statement(Term.LanguageUsage, rewriting.Qualifiers(languages[0], Term.LanguageUsage), [.. content]));
        }

        if (control.All(Term.ConventionDeclaration).ToArray() is { Length: > 0 } conventions)
        {
            var content = new List<Node>();
            foreach (var convention in conventions)
            {
                if (content.Count > 0)
                    content.Add(new TextRun("; "));
                rewriting.CarryAll([.. convention.All(Term.Citation).SelectMany(citation => citation.Content)], Term.DescriptionRules, content);
            }

            inside.Add(new Statement(Term.DescriptionRules, rewriting.Qualifiers(conventions[0], Term.DescriptionRules), [.. content]));
        }

        return inside.ToImmutable();
    }

    private static ImmutableArray<Node> LanguageUsage(Statement declaration, Rewriting rewriting)
    {
        var language = declaration.First(Term.Language);
        var isNamed = language is not null && (language.Qualifiers.Length > 0 || language.Content.Length > 0);
        Statement[] languages = isNamed ? [Carrying.Changed(language!, rewriting, Term.Language, Script(declaration))] : [];
        return declaration.First(Term.DescriptiveNote)?.First(Term.Paragraph) is { } note ? Carrying.SetInto(note.Words(), languages) : [.. languages];
    }

    private static string KindOf(Statement maintenanceEvent) => maintenanceEvent.First(Term.EventType)?["value"] ?? "";

    private static Statement? DateOf(Statement maintenanceEvent, Rewriting rewriting)
    {
        var when = maintenanceEvent.First(Term.EventDateTime);
        if (when is null || (when.Qualifiers.Length == 0 && when.Content.Length == 0))
            return null;
        // EAD 2002 has days at most.
        var normal = when["standarddatetime"] is { Length: > 10 } time && time[10] == 'T' ? time[..10] : when["standarddatetime"];
        var words = when.Words();
        Qualifier[] added = normal is not null && rewriting.Crosswalk.Content.Allows(Term.Date, "normal", normal) ? [new("normal", normal)] : [];
        return new Statement(Term.Date, [.. added], words.Length > 0 ? [new TextRun(words)] : normal is null || added.Length > 0 ? [] : [new TextRun(normal)]);
    }

    private static Statement Change(Statement maintenanceEvent, Rewriting rewriting)
    {
        var items = maintenanceEvent.All(Term.EventDescription).Select(one => (Node)Carrying.Changed(one, rewriting, Term.Item)).ToArray();
        return new Statement(Term.Change, rewriting.Qualifiers(maintenanceEvent, Term.Change),
            [DateOf(maintenanceEvent, rewriting) ?? new Statement(Term.Date), .. items.Length > 0 ? items : [new Statement(Term.Item)]]);
    }
}
