using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

// What the rules of the table do.
internal static partial class Ead3ToEad2002
{
    private static void Unit(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var identification = source.First(Term.Identification);
        var moved = identification?.Statements.Where(IsOfUnit).ToArray() ?? [];
        if (moved.Length == 0)
        {
            into.Add(rewriting.Renamed(source, source.Term));
            return;
        }

        var inside = new List<Node>();
        foreach (var node in source.Content)
        {
            if (!ReferenceEquals(node, identification))
            {
                rewriting.Carry(node, source.Term, inside);
                continue;
            }

            inside.Add(rewriting.Renamed(identification! with { Content = identification.Content.RemoveAll(one => one is Statement statement && IsOfUnit(statement)) }, Term.Identification));
            foreach (var one in moved)
                rewriting.Carry(one.Without("localtype"), source.Term, inside);
        }

        into.Add(new Statement(source.Term, rewriting.Qualifiers(source, source.Term), [.. inside]));
    }

    /// <summary>EAD 2002 has one event or one group of events beside a date, and no place: that stands within the event.</summary>
    private static void ChronologyItem(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.First(Term.GeographicName) is { } place && source.First(Term.Event) is { } happened)
        {
            ImmutableArray<Node> inside = [place, .. happened.Content is [] ? [] : (Node[])[new TextRun(" ")], .. happened.Content];
            source = source with { Content = source.Content.Remove(place).Replace(happened, happened with { Content = inside }) };
        }

        into.Add(rewriting.Renamed(source, Term.ChronologyItem));
    }

    private static void EmbeddedXml(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (PlainText.Of(source) is { Length: > 0 } words)
            rewriting.Place(new TextRun(words), parent, into);
    }

    private static bool IsOfUnit(Statement statement) =>
        statement.Term is Term.DigitalObject or Term.DigitalObjectSet && statement["localtype"] == "unit";

    private static void StructuredDate(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var dates = Dates(source).ToArray();
        var words = string.Join(", ", source.Statements.Select(DateWords).Where(text => text.Length > 0));
        var first = dates.Select(date => date["standarddate"]).FirstOrDefault(value => value is not null);
        var last = dates.Select(date => date["standarddate"]).LastOrDefault(value => value is not null);
        var normal = first is null ? null : dates.Length > 1 && first != last ? $"{first}/{last}" : first;
        Qualifier[] added = normal is null || !rewriting.Crosswalk.Content.Allows(Term.UnitDate, "normal", normal) ? [] : [new("normal", normal)];
        rewriting.Place(new Statement(Term.UnitDate, rewriting.Qualifiers(source, Term.UnitDate, added), [new TextRun(words)]), parent, into);
    }

    private static IEnumerable<Statement> Dates(Statement source) =>
        source.Statements.SelectMany(one => one.Term is Term.SingleDate or Term.FromDate or Term.ToDate ? [one] : Dates(one));

    private static string DateWords(Statement date) => date.Term switch
    {
        Term.DateRange => string.Join("-", date.Statements.Select(PlainText.Of)),
        Term.DateSet => string.Join(", ", date.Statements.Select(DateWords)),
        _ => PlainText.Of(date),
    };

    private static void DateRange(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        rewriting.Place(new Statement(Term.Date, rewriting.Qualifiers(source, Term.Date), [new TextRun(DateWords(source))]), parent, into);

    private static void StructuredExtent(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var inside = new List<Node>();
        var unit = source.First(Term.ExtentUnit);
        foreach (var node in source.Content)
        {
            if (node is Statement { Term: Term.Quantity } quantity)
            {
                var isSplit = unit?["altrender"] != "unit";
                var text = isSplit && unit is not null ? $"{quantity.Words()} {unit.Words()}" : quantity.Words();
                Qualifier[] added = isSplit ? [] : [new("unit", unit!.Words())];
                inside.Add(new Statement(Term.Extent, rewriting.Qualifiers(quantity, Term.Extent, added), [new TextRun(text)]));
            }
            else if (node is Statement { Term: Term.PhysicalFacet } facet && facet["localtype"] == "extent")
            {
                inside.Add(rewriting.Renamed(facet.Without("localtype"), Term.Extent));
            }
            else if (node is not Statement { Term: Term.ExtentUnit })
            {
                rewriting.Carry(node, Term.PhysicalDescription, inside);
            }
        }

        rewriting.Place(new Statement(Term.PhysicalDescription, rewriting.Qualifiers(source, Term.PhysicalDescription), [.. inside.Where(node => !Carrying.IsBlank(node))]), parent, into);
    }

    private static void Languages(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var languages = new List<Statement>();
        foreach (var one in source.Statements)
        {
            if (one.Term == Term.Language)
                languages.Add(rewriting.Renamed(one, Term.Language));
            else if (one.Term == Term.LanguageSet)
                languages.AddRange(one.All(Term.Language).Select(language => Carrying.Changed(language, rewriting, Term.Language, Script(one))));
        }

        ImmutableArray<Node> inside = [.. languages];
        if (source.First(Term.Language) is { } text && text["altrender"] == "text")
            inside = rewriting.Content(text.Content, Term.LanguageOfMaterial);
        else if (source.First(Term.DescriptiveNote) is { } note)
            inside = Carrying.SetInto(note.First(Term.Paragraph)?.Words() ?? "", languages);
        inside = [.. source.Content.Where(node => node is Remark or Instruction), .. inside];
        rewriting.Place(new Statement(Term.LanguageOfMaterial, rewriting.Qualifiers(source, Term.LanguageOfMaterial), inside), parent, into);
    }

    private static Qualifier[] Script(Statement set) => set.First(Term.Script)?["scriptcode"] is { } script ? [new("scriptcode", script)] : [];

    private static void NoteOfPhrase(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        rewriting.Place(new Statement(Term.Note, rewriting.Qualifiers(source, Term.Note), [new Statement(Term.Paragraph, content: rewriting.Content(source.Content, Term.Paragraph))]), parent, into);

    private static void OtherData(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["localtype"] is not { } mark || (mark != "note" && !mark.StartsWith("note ", StringComparison.Ordinal)))
        {
            rewriting.Place(rewriting.Renamed(source, Term.OtherDescriptiveData), parent, into);
            return;
        }

        Qualifier[] type = mark.Length > "note ".Length ? [new("type", mark["note ".Length..])] : [];
        rewriting.Place(Carrying.Changed(source.Without("localtype"), rewriting, Term.Note, type), parent, into);
    }

    private static Rewrite Marked(string mark, Term term) => (source, rewriting, parent, into) =>
        rewriting.Place((parent == source.Term || parent == term) && source["localtype"] == mark ? rewriting.Renamed(source.Without("localtype"), term) : rewriting.Renamed(source, source.Term), parent, into);

    private static void LegalStatus(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        rewriting.Place(Statement.Of(Term.AccessRestriction, rewriting.Renamed(source, Term.LegalStatus)), parent, into);

    private static void DigitalObject(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (parent == Term.DigitalObjectGroup)
        {
            into.Add(Located(source));
        }
        else if (source["altrender"] == "daogrp")
        {
            var place = Located(source.Without("altrender").Without("id").Without("audience"));
            ImmutableArray<Qualifier> own = [.. source.Qualifiers.Where(one => one.Name is "id" or "audience")];
            rewriting.Place(new Statement(Term.DigitalObjectGroup, own, [place]), parent, into);
        }
        else
        {
            rewriting.Place(rewriting.Renamed(source, Term.DigitalObject), parent, into);
        }

        // EAD 2002 wants an address on each location, even where there is none.
        Statement Located(Statement one)
        {
            var location = rewriting.Renamed(one, Term.DigitalObjectLocation);
            return location["xlink:href"] is null ? location with { Qualifiers = location.Qualifiers.Add(new("xlink:href", "")) } : location;
        }
    }

    private static void DigitalObjectSet(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var group = rewriting.Renamed(source, Term.DigitalObjectGroup);
        rewriting.Place(group with { Content = [.. group.All(Term.DigitalObjectDescription), .. group.Content.Where(node => node is not Statement { Term: Term.DigitalObjectDescription })] }, parent, into);
    }

    private static void Name(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["localtype"] == "subarea" && rewriting.Crosswalk.Content.Allows(parent, Term.Subarea))
            into.Add(rewriting.Renamed(source.Without("localtype"), Term.Subarea));
        else if (source["altrender"] == "text" && parent == Term.NameGroup)
            into.Add(Statement.Of(Term.Note, Statement.Of(Term.Paragraph, source.Words())));
        else if (source["altrender"] == "text")
            rewriting.CarryAll(source.Content, parent, into);
        else
            rewriting.Place(rewriting.Renamed(source, Term.Name), parent, into);
    }

    private static void WorkTitle(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        rewriting.Place(source["localtype"] == "unittitle" ? rewriting.Renamed(source.Without("localtype"), Term.Title) : rewriting.Renamed(source, Term.WorkTitle), parent, into);

    private static void Part(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["localtype"] == "subarea" && parent == Term.CorporateName)
        {
            into.Add(rewriting.Renamed(source.Without("localtype"), Term.Subarea));
            return;
        }

        if (into.Any(node => !Carrying.IsBlank(node)) && into[^1] is not Statement { Term: Term.Subarea })
            into.Add(new TextRun(parent is Term.Subject or Term.GeographicName or Term.GenreForm ? " -- " : ", "));
        rewriting.CarryAll(source.Content, parent, into);
    }

    private static void Date(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["localtype"] is not { } mark || (mark != "unitdate" && !mark.StartsWith("unitdate ", StringComparison.Ordinal)))
        {
            rewriting.Place(rewriting.Renamed(source, Term.Date), parent, into);
            return;
        }

        Qualifier[] type = mark.Length > "unitdate ".Length ? [new("type", mark["unitdate ".Length..])] : [];
        rewriting.Place(Carrying.Changed(source.Without("localtype"), rewriting, Term.UnitDate, type), parent, into);
    }

    private static void Paragraph(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.Qualifiers.Length == 0 && source.Only() is { Term: Term.Footnote } footnote && rewriting.Crosswalk.Content.Allows(parent, Term.Note))
            rewriting.Carry(footnote, parent, into);
        else
            rewriting.Place(rewriting.Renamed(source, Term.Paragraph), parent, into);
    }

    private static void List(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["altrender"] == "address")
        {
            var lines = source.All(Term.Item).Select(item => (Node)Carrying.Changed(item, rewriting, Term.AddressLine));
            rewriting.Place(new Statement(Term.Address, [.. source.Qualifiers.Where(one => one.Name is "id" or "audience")], [.. lines]), parent, into);
        }
        else if (source["listtype"] == "unordered" && source["mark"] == "none")
        {
            rewriting.Place(Carrying.Changed(source.Without("mark"), rewriting, Term.List, new Qualifier("type", "simple")), parent, into);
        }
        else
        {
            rewriting.Place(rewriting.Renamed(source, Term.List), parent, into);
        }
    }

    private static void Emphasis(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var term = source["render"] == "altrender" && source["altrender"] is { } mark && rewriting.Crosswalk.Content.Vocabulary.OfElement(mark) is { } spelling ? spelling.Term : Term.Emphasis;
        rewriting.Place(rewriting.Renamed(term == Term.Emphasis ? source : source.Without("render").Without("altrender"), term), parent, into);
    }

    private static void Quotation(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source["altrender"] == "blockquote" && rewriting.Crosswalk.Content.Allows(parent, Term.BlockQuotation))
            into.Add(new Statement(Term.BlockQuotation, rewriting.Qualifiers(source.Without("altrender"), Term.BlockQuotation), [new Statement(Term.Paragraph, content: rewriting.Content(source.Content, Term.Paragraph))]));
        else
            rewriting.Place(Carrying.Changed(source, rewriting, Term.Emphasis, new Qualifier("render", source["render"] ?? "doublequote")), parent, into);
    }

    private static void Reference(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var isPointer = source.Term == Term.Pointer;
        var isOutward = source["href"] is not null && source["target"] is null;
        switch (source["altrender"])
        {
            case "ref" or "ptr":
                rewriting.Place(rewriting.Renamed(source.Without("altrender"), source.Term), parent, into);
                break;
            case "archref":
                rewriting.Place(rewriting.Renamed(source.Without("altrender"), Term.ArchivalReference), parent, into);
                break;
            case "bibref":
                rewriting.Place(rewriting.Renamed(source.Without("altrender"), Term.BibliographicReference), parent, into);
                break;
            case "dao":
                rewriting.Place(rewriting.Renamed(source.Without("altrender"), Term.DigitalObject) with { Content = [] }, parent, into);
                break;
            case "title" when source.Only() is { Term: Term.WorkTitle } title:
                rewriting.Place(new Statement(Term.WorkTitle, rewriting.Qualifiers(title, Term.WorkTitle, rewriting.Qualifiers(source.Without("altrender"), Term.WorkTitle).AsSpan()), rewriting.Content(title.Content, Term.WorkTitle)), parent, into);
                break;
            default:
                rewriting.Place(rewriting.Renamed(source, !isOutward ? source.Term : isPointer ? Term.ExternalPointer : Term.ExternalReference), parent, into);
                break;
        }
    }

    private static void Citation(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (source.Only() is { Term: Term.Reference } link && link["target"] is null && link["altrender"] is null)
            rewriting.Place(new Statement(source.Term, rewriting.Qualifiers(source, source.Term, rewriting.Qualifiers(link, source.Term).AsSpan()), rewriting.Content(link.Content, source.Term)), parent, into);
        else
            rewriting.Place(rewriting.Renamed(source, source.Term), parent, into);
    }
}
