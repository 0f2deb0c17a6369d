using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

// What the rules of the table do.
internal static partial class Eac2ToEac1
{
    private static void Control(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        Term[] order = [Term.RecordIdentifier, Term.OtherRecordIdentifier, Term.MaintenanceStatus, Term.PublicationStatus, Term.MaintenanceAgency, Term.LanguageDeclaration,
            Term.ConventionDeclaration, Term.LocalTypeDeclaration, Term.LocalControl, Term.RightsDeclaration, Term.MaintenanceHistory, Term.Sources];
        var inside = new List<Node>(source.Content);
        if (source["maintenanceStatus"] is { } status)
            inside.Add(Statement.Of(Term.MaintenanceStatus, status == "deletedMerged" ? "deletedReplaced" : status));
        if (source["publicationStatus"] is "approved" or "inProcess")
            inside.Add(Statement.Of(Term.PublicationStatus, source["publicationStatus"]!));
        else if (source["publicationStatus"] is { } publication)
            inside.Add(new Statement(Term.LocalControl, [new("localType", "publicationStatus")], [Statement.Of(Term.AccessTerm, publication)]));
        if (source.First(Term.RecordIdentifier) is { } identifier && !Eac1ToEac2.IsToken(identifier.Words()))
            inside.Add(Statement.Of(Term.OtherRecordIdentifier, identifier.Words(), new Qualifier("localType", "recordId")));
        // 2010 has one language declaration.
        foreach (var other in source.All(Term.LanguageDeclaration).Skip(1))
            inside.Remove(other);
        Eac1ToEac2.InOrder(order)(source with { Content = [.. inside] }, rewriting, parent, into);
    }

    private static void Identity(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.First(Term.OtherEntityTypes) is { } others)
        {
            var note = source.First(Term.DescriptiveNote);
            var paragraphs = others.Statements.Select(PlainText.Of).Where(words => words.Length > 0).Select(words => (Node)Statement.Of(Term.Paragraph, words));
            var content = source.Content.Remove(others);
            var whole = (note ?? new Statement(Term.DescriptiveNote)) with { Content = [.. note?.Content ?? [], .. paragraphs] };
            source = source with { Content = note is null ? content.Add(whole) : content.Replace(note, whole) };
        }

        Eac1ToEac2.InOrder(Term.EntityIdentifier, Term.EntityType)(source, rewriting, parent, into);
    }

    /// <summary>2010 has one date, one place and one event in an item: sets of dates and of events are said in the words of the event.</summary>
    private static void ChronologyItem(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var sets = source.All(Term.ChronologyItemSet).ToArray();
        if (source.First(Term.DateSet) is { } dates)
        {
            var first = dates.Statements.FirstOrDefault() ?? new Statement(Term.Date);
            var more = string.Join(", ", dates.Statements.Skip(1).Select(PlainText.Of).Where(words => words.Length > 0));
            source = source with { Content = Saying(source.Content.Replace(dates, first), more) };
        }

        if (sets.Length > 0)
        {
            var events = sets.SelectMany(set => set.All(Term.Event)).ToArray();
            var happened = events is [var only] ? only : new Statement(Term.Event, content: [new TextRun(string.Join("; ", events.Select(PlainText.Of)))]);
            var places = sets.SelectMany(set => set.All(Term.Place)).ToArray();
            var others = string.Join(", ", places.Skip(1).Select(PlainText.Of).Where(words => words.Length > 0));
            var content = source.Content.RemoveAll(node => node is Statement { Term: Term.ChronologyItemSet });
            source = source with { Content = Saying([.. content, .. places.Take(1), happened], others) };
        }

        Eac1ToEac2.InOrder(Term.Date, Term.DateRange, Term.Place, Term.Event)(source, rewriting, parent, into);
    }

    private static ImmutableArray<Node> Saying(ImmutableArray<Node> content, string more) =>
        more.Length > 0 && content.OfType<Statement>().FirstOrDefault(one => one.Term == Term.Event) is { } happened
            ? content.Replace(happened, happened with { Content = [.. happened.Content, new TextRun($" ({more})")] }) : content;

    private static void LanguageUsed(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var used = rewriting.Renamed(source, Term.LanguageUsed);
        used = used with { Content = [.. used.Content.Select(WithCode)] };
        if (used.First(Term.Script) is null && used.First(Term.Language) is { } language)
            used = used with { Content = used.Content.Insert(used.Content.IndexOf(language) + 1, new Statement(Term.Script, [new("scriptCode", "Zyyy")])) };
        rewriting.Place(used, parent, into);
    }

    /// <summary>2010 wants a code of each language and script: "und" and "Zyyy" where none is known (ISO 639-2, ISO 15924).</summary>
    private static Node WithCode(Node node) => node switch
    {
        Statement { Term: Term.Language } language when language["languageCode"] is null => language with { Qualifiers = language.Qualifiers.Add(new("languageCode", "und")) },
        Statement { Term: Term.Script } script when script["scriptCode"] is null => script with { Qualifiers = script.Qualifiers.Add(new("scriptCode", "Zyyy")) },
        _ => node,
    };

    private static void LanguageDeclaration(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var note = source.First(Term.DescriptiveNote);
        var inside = new List<Node>
        {
            Named(Term.Language, "language", "languageCode", "und"),
            Named(Term.Script, "script", "scriptCode", "Zyyy"),
        };
        var rest = note?.Content.RemoveAll(node => node is Statement statement && statement["xlink:label"] is "language" or "script") ?? [];
        if (rest.Length > 0)
            inside.Add(rewriting.Renamed(note! with { Content = rest }, Term.DescriptiveNote));
        into.Add(new Statement(Term.LanguageDeclaration, rewriting.Qualifiers(source, Term.LanguageDeclaration), [.. inside]));

        Statement Named(Term term, string label, string code, string unknown)
        {
            var words = note?.Statements.FirstOrDefault(one => one["xlink:label"] == label)?.Words() ?? "";
            return new Statement(term, source[code] is { } value ? [new(code, rewriting.Crosswalk.Content.Allows(term, code, value) ? value : unknown)] : [], words.Length > 0 ? [new TextRun(words)] : []);
        }
    }

    private static void RightsDeclaration(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        into.Add(new Statement(Term.LocalControl, [new("localType", "rightsDeclaration")], [Statement.Of(Term.AccessTerm, PlainText.Of(source))]));

    private static void Reference(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        rewriting.Place(rewriting.Renamed(source, parent == Term.Source ? Term.SourceEntry : Term.Citation), parent, into);

    private static void MaintenanceEvent(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var agent = source.First(Term.MaintenanceAgent);
        // 2010 has no event of which nobody knows what it was.
        var kind = source["maintenanceEventType"] is { } said and not "unknown" ? said : "updated";
        var inside = new List<Node>(source.Content.Where(node => node is Remark or Instruction)) { Statement.Of(Term.EventType, kind) };
        foreach (var when in source.All(Term.EventDateTime))
            rewriting.Carry(when, Term.MaintenanceEvent, inside);
        // 2010 asks for a kind, and knows only persons and programs.
        inside.Add(Statement.Of(Term.MaintenanceAgentType, agent?["agentType"] is "machine" ? "machine" : "human"));
        foreach (var one in source.Statements.Where(one => one.Term != Term.EventDateTime))
            rewriting.Carry(one, Term.MaintenanceEvent, inside);
        into.Add(new Statement(Term.MaintenanceEvent, rewriting.Qualifiers(source, Term.MaintenanceEvent), [.. inside]));
    }

    private static void Agency(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var others = source.All(Term.AgencyName).Skip(1).ToArray();
        if (others.Length > 0)
        {
            var note = source.First(Term.DescriptiveNote) ?? new Statement(Term.DescriptiveNote);
            var rest = source.Content.RemoveAll(node => ReferenceEquals(node, note) || others.Contains(node, ReferenceEqualityComparer.Instance));
            source = source with { Content = rest.Add(note with { Content = [.. note.Content, .. others.Select(other => Statement.Of(Term.Paragraph, other.Words()))] }) };
        }

        Eac1ToEac2.InOrder(Term.AgencyCode, Term.OtherAgencyCode, Term.AgencyName, Term.DescriptiveNote)(source, rewriting, parent, into);
    }

    private static void Source(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var content = source.Content.RemoveAll(node => node is Statement { Term: Term.Reference, Content.Length: 0, Qualifiers.Length: 0 });
        Eac1ToEac2.InOrder(Term.Reference, Term.EmbeddedXml, Term.DescriptiveNote)(source with { Content = content }, rewriting, parent, into);
    }

    // Marked by the words that 2.0 itself has for them, for 2010 says it with the name of the rules: a preferred name of an agent is one of its forms, and a form of a
    // name in a set a preferred one, for 2010 allows no other there.
    private static void NameEntry(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var inside = new List<Node>(rewriting.Content(source.Content, Term.NameEntry));
        var (status, rules) = (source["status"], source["vocabularySource"]?.Split("; ") ?? []);
        var isPreferred = source["preferredForm"] == "true";
        if (parent == Term.NameEntrySet)
        {
            var words = (status is null ? [] : new[] { status }).Concat(isPreferred ? [Eac1ToEac2.Preferred] : []).Concat(status is not null || isPreferred ? rules : []);
            inside.AddRange(words.Select(word => Statement.Of(Term.PreferredForm, Eac1ToEac2.Token(word))));
        }
        else
        {
            Term? form = status switch { "authorized" => Term.AuthorizedForm, "alternative" => Term.AlternativeNameForm, _ => null };
            // 2010 asks for the name of the rules, in one word; where nobody has said it, the status itself stands there.
            if (form is { } term)
                inside.AddRange((rules.Length > 0 ? rules : [status!]).Select(rule => Statement.Of(term, Eac1ToEac2.Token(rule))));
            if (isPreferred)
                inside.Add(Statement.Of(Term.AuthorizedForm, Eac1ToEac2.Preferred));
        }

        into.Add(new Statement(Term.NameEntry, rewriting.Qualifiers(source, Term.NameEntry), [.. inside]));
    }

    private static void Description(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var content = source.Content.OrderBy(node => node is Statement { Term: Term.ExistenceDates } ? 0 : node is Statement { Term: Term.BiographyOrHistory } ? 2 : 1);
        into.Add(rewriting.Renamed(source with { Content = [.. content] }, Term.DescriptionOfAgent));
    }

    private static void Group(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["localType"] == "ungrouped")
        {
            rewriting.CarryAll([.. source.Statements], parent, into);
            return;
        }

        // EAC-CPF 2010 asks for the type of a group of local descriptions, 2.0 does not.
        if (source.Term == Term.LocalDescriptions && source["localType"] is null)
            source = source with { Qualifiers = source.Qualifiers.Add(new("localType", Eac1ToEac2.Unstated)) };
        var single = Array.Find(Eac1ToEac2.GroupsInOrder, pair => pair.Group == source.Term).Single;

        // 2010 has statements in a group, or a text.
        var isText = source.All(single).All(one => one["localType"] == "text");
        var inside = new List<Node>();
        foreach (var node in source.Content)
        {
            if (isText && node is Statement statement && statement.Term == single && statement["localType"] == "text" && statement.First(Term.DescriptiveNote) is { } note)
                rewriting.CarryAll(note.Content, source.Term, inside);
            else
                rewriting.Carry(node, source.Term, inside);
        }

        rewriting.Place(new Statement(source.Term, rewriting.Qualifiers(source, source.Term), [.. inside]), parent, into);
    }

    private static void Described(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var vocabulary = source["vocabularySource"];
        var content = source.Content.RemoveAll(node => node is Statement { Term: Term.AccessTerm, Content.Length: 0, Qualifiers.Length: 0 } && vocabulary is null);
        if (vocabulary is not null && source.First(Term.AccessTerm) is { } term)
            content = content.Replace(term, term with { Qualifiers = [new("vocabularySource", vocabulary), .. term.Qualifiers] });
        content = Cited(content);
        Eac1ToEac2.InOrder(Term.AccessTerm, Term.PlaceName, Term.Date, Term.DateRange, Term.DateSet, Term.Citation, Term.Reference, Term.DescriptiveNote)(source with { Content = content }, rewriting, parent, into);
    }

    // A reference that is a paragraph of the note stands beside the note again.
    private static ImmutableArray<Node> Cited(ImmutableArray<Node> content)
    {
        if (content.OfType<Statement>().FirstOrDefault(one => one.Term == Term.DescriptiveNote) is not { } note || note.Statements.LastOrDefault() is not { Term: Term.Paragraph } last || last.Only() is not { Term: Term.Reference } reference)
            return content;
        var rest = note with { Content = note.Content.Remove(last) };
        content = rest.Content.Length == 0 ? content.Remove(note) : content.Replace(note, rest);
        return content.Add(reference);
    }

    private static void Place(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (parent is not (Term.Places or Term.DescriptionOfAgent))
            rewriting.CarryAll([.. source.All(Term.PlaceName)], parent, into);
        else
            Eac1ToEac2.InOrder(Term.PlaceRole, Term.PlaceName, Term.Address, Term.Date, Term.DateRange, Term.DateSet, Term.Reference, Term.DescriptiveNote)(source with { Content = Cited(source.Content) }, rewriting, parent, into);
    }

    private static void Paragraph(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.Qualifiers.Length == 0 && source.Only() is { Term: Term.Reference } reference && rewriting.Crosswalk.Content.Allows(parent, Term.Citation))
            rewriting.Carry(reference, parent, into);
        else
            rewriting.Place(rewriting.Renamed(source, Term.Paragraph), parent, into);
    }

    private static void List(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["localType"] == "outline" && rewriting.Crosswalk.Content.Allows(parent, Term.Outline))
            into.Add(new Statement(Term.Outline, rewriting.Qualifiers(source.Without("localType"), Term.Outline), Levels(source, rewriting)));
        else if (source.First(Term.Item) is not null)
            rewriting.Place(rewriting.Renamed(source, Term.List), parent, into);
        else
            rewriting.CarryAll(source.Content, parent, into);
    }

    private static ImmutableArray<Node> Levels(Statement list, Rewriting rewriting)
    {
        var levels = ImmutableArray.CreateBuilder<Node>();
        foreach (var one in list.Statements)
        {
            if (one.Term == Term.Item)
                levels.Add(Statement.Of(Term.OutlineLevel, rewriting.Renamed(one, Term.Item)));
            else if (one.Term == Term.List && levels.Count > 0)
                levels[^1] = (Statement)levels[^1] with { Content = [.. ((Statement)levels[^1]).Content, .. Levels(one, rewriting)] };
        }

        return levels.ToImmutable();
    }

    private static void Relations(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var content = source.Content.OrderBy(node => node is Statement relation ? KindOf(relation) switch { Term.AgentRelation => 0, Term.ResourceRelation => 1, _ => 2 } : 0);
        into.Add(rewriting.Renamed(source with { Content = [.. content] }, Term.Relations));
    }

    private static Term KindOf(Statement relation) => relation.First(Term.TargetEntity)?["targetType"] switch
    {
        "resource" => Term.ResourceRelation,
        "function" => Term.FunctionRelation,
        _ => Term.AgentRelation,
    };

    private static void Relation(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var term = KindOf(source);
        var target = source.First(Term.TargetEntity);
        var added = new List<Qualifier>();
        var kindName = term switch { Term.ResourceRelation => "resourceRelationType", Term.FunctionRelation => "functionRelationType", _ => "cpfRelationType" };
        if (source.First(Term.RelationType) is { } kind && rewriting.Crosswalk.Content.Allows(term, kindName, kind.Words()))
            added.Add(new(kindName, kind.Words()));
        if (target?["valueURI"] is { } address)
            added.Add(new("xlink:href", address));
        var inside = new List<Node>(source.Content.Where(node => node is Remark or Instruction));
        foreach (var part in target?.All(Term.Part).Where(part => part["localType"] != "unnamed") ?? [])
            inside.Add(rewriting.Renamed(part.Words() == Eac1ToEac2.Unnamed ? part with { Content = [] } : part, Term.RelationEntry));
        Term[] order = [Term.EmbeddedXml, Term.Date, Term.DateRange, Term.DateSet, Term.Place, Term.DescriptiveNote];
        foreach (var one in order.SelectMany(source.All))
            rewriting.Carry(one, term, inside);
        into.Add(new Statement(term, rewriting.Qualifiers(source, term, [.. added]), [.. inside]));
    }
}
