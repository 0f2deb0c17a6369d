using System.Collections.Immutable;
using System.Xml;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

// What the rules of the table do.
internal static partial class Eac1ToEac2
{
    /// <summary>The groups of a description in the order of EAC-CPF 2.0, each with the statement it groups.</summary>
    internal static readonly (Term Group, Term Single)[] GroupsInOrder =
    [
        (Term.Functions, Term.Function), (Term.LanguagesUsed, Term.LanguageUsed), (Term.LegalStatuses, Term.LegalStatus), (Term.LocalDescriptions, Term.LocalDescription),
        (Term.Mandates, Term.Mandate), (Term.Occupations, Term.Occupation), (Term.Places, Term.Place),
    ];

    /// <summary>What stands where 2.0 asks for words and there are none.</summary>
    internal const string Unnamed = "[unnamed]";

    internal const string Preferred = "preferred";
    private const string Authorized = "authorized";
    private const string Alternative = "alternative";

    private static readonly Qualifier[] None = [];

    /// <summary>Whether 2010 takes words where it asks for one word (an XML name token).</summary>
    internal static bool IsToken(string words) => words.Length > 0 && words.All(letter => XmlConvert.IsNCNameChar(letter) || letter == ':');

    /// <summary>Words as one word: what may not stand in it becomes an underscore.</summary>
    internal static string Token(string words) => words.Length == 0 ? "_" : string.Concat(words.Trim().Select(letter => XmlConvert.IsNCNameChar(letter) || letter == ':' ? letter : '_'));

    private static Statement Named(Statement part) => string.IsNullOrWhiteSpace(part.Words()) ? part with { Content = [new TextRun(Unnamed)] } : part;

    /// <summary>Carries statements over with their parts in an order; what the order does not name follows.</summary>
    internal static Rewrite InOrder(params Term[] order) => (source, rewriting, parent, into) =>
    {
        var ordered = source.Content.OrderBy(node => node is Statement statement && Array.IndexOf(order, statement.Term) is >= 0 and var place ? place : node is Statement ? order.Length : -1);
        rewriting.Place(rewriting.Renamed(source with { Content = [.. ordered] }, source.Term), parent, into);
    };

    private static void Control(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var added = new List<Qualifier>();
        if (source.First(Term.MaintenanceStatus) is { } status)
            added.Add(new("maintenanceStatus", status.Words().Trim()));
        if (source.First(Term.PublicationStatus) is { } publication)
            added.Add(new("publicationStatus", publication.Words().Trim()));
        Term[] order = [Term.RecordIdentifier, Term.MaintenanceAgency, Term.MaintenanceHistory, Term.Sources];
        var parts = source.Content.Where(node => node is not Statement { Term: Term.MaintenanceStatus or Term.PublicationStatus }).ToList();
        // What the way back has marked because 2010 could not say it.
        if (source.All(Term.LocalControl).FirstOrDefault(one => one["localType"] == "publicationStatus") is { } stage)
        {
            added.Add(new("publicationStatus", PlainText.Of(stage)));
            parts.Remove(stage);
        }

        if (source.First(Term.RecordIdentifier) is { } identifier && source.All(Term.OtherRecordIdentifier).FirstOrDefault(one => one["localType"] == "recordId" && Token(one.Words()) == identifier.Words()) is { } whole)
        {
            parts.Remove(whole);
            parts[parts.IndexOf(identifier)] = identifier with { Content = whole.Content };
        }

        InOrder(order)(source with { Content = [.. parts], Qualifiers = [.. added, .. source.Qualifiers] }, rewriting, parent, into);
    }

    private static void LanguageDeclaration(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var (language, script) = (source.First(Term.Language), source.First(Term.Script));
        var added = new List<Qualifier> { new("languageCode", language?["languageCode"] ?? "und") };
        if (script?["scriptCode"] is { } code)
            added.Add(new("scriptCode", code));
        var paragraphs = new List<Node>();
        if (language?.Words() is { Length: > 0 } name)
            paragraphs.Add(Statement.Of(Term.Paragraph, name, new Qualifier("xlink:label", "language")));
        if (script?.Words() is { Length: > 0 } scriptName)
            paragraphs.Add(Statement.Of(Term.Paragraph, scriptName, new Qualifier("xlink:label", "script")));
        var note = source.First(Term.DescriptiveNote) is { } own ? rewriting.Renamed(own, Term.DescriptiveNote) : null;
        ImmutableArray<Node> inside = paragraphs.Count == 0 ? note is null ? [] : [note] : [(note ?? new Statement(Term.DescriptiveNote)) with { Content = [.. paragraphs, .. note?.Content ?? []] }];
        into.Add(new Statement(Term.LanguageDeclaration, rewriting.Qualifiers(source, Term.LanguageDeclaration, [.. added]), inside));
    }

    private static void Citation(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var reference = rewriting.Renamed(source, Term.Reference);
        if (!rewriting.Crosswalk.Content.Allows(parent, Term.Reference) && rewriting.Crosswalk.Content.Allows(parent, Term.Paragraph))
            into.Add(Statement.Of(Term.Paragraph, reference));
        else
            rewriting.Place(reference, parent, into);
    }

    private static void MaintenanceEvent(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var kind = source.First(Term.EventType)?.Words().Trim() ?? "";
        var agentKind = source.First(Term.MaintenanceAgentType)?.Words().Trim() ?? "";
        var content = rewriting.Crosswalk.Content;
        var inside = new List<Node>();
        foreach (var node in source.Content.OrderBy(node => node is Statement { Term: Term.MaintenanceAgent } ? 0 : 1))
        {
            if (node is Statement { Term: Term.MaintenanceAgent } agent)
                inside.Add(Carrying.Changed(agent, rewriting, Term.MaintenanceAgent, new Qualifier("agentType", content.Allows(Term.MaintenanceAgent, "agentType", agentKind) ? agentKind : "unknown")));
            else if (node is not Statement { Term: Term.EventType or Term.MaintenanceAgentType })
                rewriting.Carry(node, Term.MaintenanceEvent, inside);
        }

        into.Add(new Statement(Term.MaintenanceEvent, rewriting.Qualifiers(source, Term.MaintenanceEvent,
            new Qualifier("maintenanceEventType", content.Allows(Term.MaintenanceEvent, "maintenanceEventType", kind) ? kind : "unknown")), [.. inside]));
    }

    private static void Source(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.First(Term.SourceEntry) is null)
            source = source with { Content = source.Content.Insert(0, new Statement(Term.SourceEntry)) };
        InOrder(Term.SourceEntry, Term.DescriptiveNote, Term.EmbeddedXml)(source, rewriting, parent, into);
    }

    private static void Identity(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        InOrder(Term.EntityType, Term.NameEntry, Term.NameEntrySet, Term.EntityIdentifier)(Ranked(source), rewriting, parent, into);

    // Names and sets of names keep their order among each other.
    private static Statement Ranked(Statement identity)
    {
        Term[] last = [Term.EntityIdentifier, Term.DescriptiveNote];
        return identity with { Content = [.. identity.Content.OrderBy(node => node is Statement statement ? statement.Term == Term.EntityType ? 0 : Array.IndexOf(last, statement.Term) + 1 : 0)] };
    }

    private static void NameEntry(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var forms = source.Statements.Where(one => one.Term is Term.AuthorizedForm or Term.AlternativeNameForm or Term.PreferredForm).Select(one => (one.Term, Words: one.Words())).ToArray();
        // The way back marks a preferred name, and the status of a name in a set, by these words.
        var status = forms.Where(one => one.Words != Preferred).Select(one => one.Term switch
        {
            Term.AuthorizedForm => Authorized,
            Term.AlternativeNameForm => Alternative,
            _ => one.Words is Authorized or Alternative ? one.Words : null,
        }).OfType<string>().OrderBy(one => one == Authorized ? 0 : 1).FirstOrDefault();
        var added = new List<Qualifier>();
        if (status is not null)
            added.Add(new("status", status));
        var rules = string.Join("; ", forms.Select(one => one.Words).Where(words => words.Length > 0 && words is not (Authorized or Alternative or Preferred)));
        if (rules.Length > 0)
            added.Add(new("vocabularySource", rules));
        var preferred = forms.Where(one => one.Term == Term.PreferredForm).Select(one => one.Words).ToArray();
        if (Array.Exists(forms, one => one.Words == Preferred) || (preferred.Length > 0 && !preferred.Any(one => one is Authorized or Alternative)))
            added.Add(new("preferredForm", "true"));
        var parts = source.Content.RemoveAll(node => node is Statement { Term: Term.AuthorizedForm or Term.AlternativeNameForm or Term.PreferredForm });
        into.Add(new Statement(Term.NameEntry, rewriting.Qualifiers(source, Term.NameEntry, [.. added]), rewriting.Content(parts, Term.NameEntry)));
    }

    private static void Description(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var inside = new List<Node>(source.Content.Where(node => node is Remark or Instruction));
        foreach (var (group, single) in GroupsInOrder)
        {
            var groups = source.All(group).ToArray();
            var singles = source.All(single).ToArray();
            if (groups.Length > 0)
            {
                // 2.0 has one group of a kind: what others hold, and what stood alone, joins the first.
                var rest = groups.Skip(1).SelectMany(other => other.Content).Concat(singles);
                rewriting.Carry(groups[0] with { Content = WithOneNote([.. groups[0].Content, .. rest]) }, Term.DescriptionOfAgent, inside);
            }
            else if (singles.Length > 0)
            {
                rewriting.Carry(new Statement(group, [new("localType", "ungrouped")], [.. singles]), Term.DescriptionOfAgent, inside);
            }
        }

        foreach (var node in source.Content)
        {
            if (node is Statement statement && !GroupsInOrder.Any(pair => pair.Group == statement.Term || pair.Single == statement.Term))
                rewriting.Carry(statement, Term.DescriptionOfAgent, inside);
        }

        into.Add(new Statement(Term.DescriptionOfAgent, rewriting.Qualifiers(source, Term.DescriptionOfAgent), [.. inside]));
    }

    // A group has one note, behind its statements.
    private static ImmutableArray<Node> WithOneNote(ImmutableArray<Node> content)
    {
        var notes = content.OfType<Statement>().Where(one => one.Term == Term.DescriptiveNote).ToArray();
        return notes.Length == 0 ? content
            : [.. content.Where(node => node is not Statement { Term: Term.DescriptiveNote }), notes[0] with { Content = [.. notes.SelectMany(note => note.Content)] }];
    }

    /// <summary>The type that stands for none where EAC-CPF 2010 asks for one.</summary>
    internal const string Unstated = "unstated";

    private static void Group(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.Term == Term.LocalDescriptions && source["localType"] == Unstated)
            source = source with { Qualifiers = source.Qualifiers.RemoveAll(qualifier => qualifier is { Name: "localType", Value: Unstated }) };
        var single = Array.Find(GroupsInOrder, pair => pair.Group == source.Term).Single;
        var members = source.All(single).ToArray();
        var inside = new List<Node>();
        foreach (var member in members)
            rewriting.Carry(member, source.Term, inside);
        var text = new List<Node>();
        foreach (var node in source.Content)
        {
            if (node is Statement statement && statement.Term != single && statement.Term != Term.DescriptiveNote)
                rewriting.Carry(statement, Term.DescriptiveNote, text);
            else if (node is Remark or Instruction)
                inside.Add(node);
        }

        if (text.Count > 0)
        {
            ImmutableArray<Node> needed = single == Term.Place ? [new Statement(Term.PlaceName)] : [new Statement(Term.AccessTerm)];
            inside.Add(new Statement(single, [new("localType", "text")], [.. needed, new Statement(Term.DescriptiveNote, content: [.. text])]));
        }

        if (source.First(Term.DescriptiveNote) is { } note)
            rewriting.Carry(note, source.Term, inside);
        rewriting.Place(new Statement(source.Term, rewriting.Qualifiers(source, source.Term), [.. inside]), parent, into);
    }

    private static void Described(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var term = source.First(Term.AccessTerm);
        Qualifier[] added = term?["vocabularySource"] is { } vocabulary ? [new("vocabularySource", vocabulary)] : None;
        var content = source.Content.RemoveAll(node => node is Statement { Term: Term.Citation });
        if (term is null && source.Term != Term.Place)
            content = content.Insert(0, new Statement(Term.AccessTerm));
        if (source.Term == Term.Place && !source.Statements.Any(one => one.Term is Term.PlaceName or Term.PlaceRole or Term.Address))
            content = content.Insert(0, new Statement(Term.PlaceName));
        if (source.First(Term.Citation) is { } citation)
        {
            var note = source.First(Term.DescriptiveNote) ?? new Statement(Term.DescriptiveNote);
            content = content.RemoveAll(node => ReferenceEquals(node, note)).Add(note with { Content = note.Content.Add(citation) });
        }

        Term[] order = [Term.AccessTerm, Term.PlaceRole, Term.Address, Term.Date, Term.DateRange, Term.DateSet, Term.PlaceName, Term.DescriptiveNote];
        if (source.Term == Term.Place)
            order = [Term.PlaceRole, Term.PlaceName, Term.Address, Term.Date, Term.DateRange, Term.DateSet, Term.DescriptiveNote];
        InOrder(order)(source with { Content = content, Qualifiers = [.. added, .. source.Qualifiers] }, rewriting, parent, into);
    }

    private static void DateRange(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.First(Term.FromDate) is null && source.First(Term.ToDate) is null)
            source = source with { Content = source.Content.Add(new Statement(Term.FromDate)) };
        rewriting.Place(rewriting.Renamed(source, Term.DateRange), parent, into);
    }

    private static void PlaceName(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var name = rewriting.Renamed(source, Term.PlaceName);
        if (!rewriting.Crosswalk.Content.Allows(parent, Term.PlaceName) && rewriting.Crosswalk.Content.Allows(parent, Term.Place))
            into.Add(Statement.Of(Term.Place, name));
        else
            rewriting.Place(name, parent, into);
    }

    private static void Outline(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (rewriting.Crosswalk.Content.Allows(parent, Term.List))
            into.Add(new Statement(Term.List, rewriting.Qualifiers(source, Term.List, new Qualifier("localType", "outline")), Levels(source, rewriting)));
        else
            rewriting.CarryAll(source.Content, parent, into);
    }

    private static ImmutableArray<Node> Levels(Statement source, Rewriting rewriting)
    {
        var inside = ImmutableArray.CreateBuilder<Node>();
        foreach (var level in source.All(Term.OutlineLevel))
        {
            inside.AddRange(level.All(Term.Item).Select(item => rewriting.Renamed(item, Term.Item)));
            if (level.First(Term.OutlineLevel) is not null)
                inside.Add(new Statement(Term.List, [new("localType", "outline")], Levels(level, rewriting)));
        }

        return inside.ToImmutable();
    }

    private static Rewrite Relation(string target, string kindName) => (source, rewriting, parent, into) =>
    {
        var parts = source.All(Term.RelationEntry).Select(entry => (Node)Named(rewriting.Renamed(entry, Term.Part))).ToArray();
        var address = source["xlink:href"] is { } href ? new Qualifier[] { new("valueURI", href) } : None;
        var inside = new List<Node>(source.Content.Where(node => node is Remark or Instruction))
        {
            new Statement(Term.TargetEntity, [new("targetType", target), .. address], parts.Length > 0 ? [.. parts]
                // 2.0 asks for a name.
                : [Statement.Of(Term.Part, source["xlink:href"] ?? Unnamed, new Qualifier("localType", "unnamed"))]),
        };
        Term[] dates = [Term.Date, Term.DateRange, Term.DateSet];
        foreach (var one in source.Statements.Where(one => dates.Contains(one.Term)))
            rewriting.Carry(one, Term.Relation, inside);
        if (source[kindName] is { } kind)
            inside.Add(Statement.Of(Term.RelationType, kind));
        foreach (var one in source.Statements.Where(one => one.Term is not (Term.RelationEntry or Term.EmbeddedXml) && !dates.Contains(one.Term)).Concat(source.All(Term.EmbeddedXml)))
            rewriting.Carry(one, Term.Relation, inside);
        into.Add(new Statement(Term.Relation, rewriting.Qualifiers(source.Without(kindName).Without("xlink:href"), Term.Relation), [.. inside]));
    };
}
