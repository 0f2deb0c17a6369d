using Fonds.App.Print.Documents;
using Fonds.App.Print.Setting;
using Fonds.App.Public.Units;
using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.AccessPoints;
using Fonds.Description.Languages;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Print;

/// <summary>What stands before the inventory: the title page, and what is said of the whole.</summary>
internal sealed partial class PrintedFindingAid
{
    private const double Column = 96;
    private static readonly TypeStyle Title = new(Face.Serif, 25);
    private static readonly TypeStyle Dates = new(Face.SerifItalic, 14);
    private static readonly TypeStyle Text = new(Face.Serif, 10);
    private static readonly TypeStyle Label = new(Face.Sans, 8.5);
    private static readonly TypeStyle Section = new(Face.SerifSemibold, 14);

    private void TitlePage(StructureElement front, UnitOfDescription unit)
    {
        var top = findingAid.Top;
        pages.Begin(front: true, withHead: false);
        if (findingAid.Repository is { } repository)
            Line(front, repository.Label, new(Face.SansSemibold, 10), 14, 0);
        pages.Space(64);
        Line(front, Phrases.Say("Finding aid"), new(Face.Sans, 10), 14, 0);
        var heading = front.Add("H1", written);
        var spot = new Spot();
        var lines = breaker.Lines([new(top.Title, Title, heading)], new(0, 0, Sheet.ProseWidth + 30, 31, 6));
        if (lines.Count > 0)
            lines[0] = lines[0] with { Spot = spot };
        pages.Put(lines);
        heading.Close();
        document.Outline.Add(top.Title, 1, spot);
        if (top.Dates.Length > 0 && top.Dates != top.Title)
            Line(front, top.Dates, Dates, 20, 8);
        pages.Space(26);
        Facts(front, unit);
        pages.Space(14);
        foreach (var summary in unit.Identifying.Where(statement => statement.Term == Term.Abstract))
            Prose(front, RichText.Flow([summary], setting), new(Face.Serif, 10.5), 0, Sheet.ProseWidth, 0, after: 6);
        pages.End();
        front.Close();
    }

    private void Facts(StructureElement front, UnitOfDescription unit)
    {
        var top = findingAid.Top;
        var creators = unit.Headings.Where(heading => heading.Manner == AccessManner.Origination).Select(heading => Typography.Heading(heading.Heading)).Distinct(StringComparer.Ordinal).ToList();
        var languages = MaterialLanguage.NamesOf(unit.Languages);
        (string Label, string Text)[] facts =
        [
            (Phrases.Say("reference code"), top.ReferenceCode),
            (Phrases.Say("extent"), top.Extent),
            (Phrases.Say(creators.Count == 1 ? "creator" : "creators"), string.Join("; ", creators)),
            (Phrases.Say(languages.Count == 1 ? "Language" : "Languages").ToLowerInvariant(), string.Join(", ", languages)),
            (Phrases.Say("held by"), findingAid.Repository?.Label ?? ""),
            (Phrases.Say("Described by").ToLowerInvariant(), findingAid.FindingAid.Author ?? ""),
            (Phrases.Say("Published by").ToLowerInvariant(), findingAid.FindingAid.Publisher ?? ""),
            (Phrases.Say("cite"), findingAid.Citation),
        ];
        var list = front.Add("L", attributes: "/A<</O/List/ListNumbering/None>>");
        foreach (var (label, text) in facts.Where(fact => fact.Text.Length > 0))
            Fact(list, label, text, null);
        Fact(list, Phrases.Say("address"), Address(top.Address), Address(top.Address));
        list.Close();
    }

    private void Fact(StructureElement list, string label, string text, string? address)
    {
        var item = list.Add("LI");
        var (name, said) = (item.Add("Lbl"), item.Add("LBody"));
        var link = address is null ? null : said.Add("Link");
        pages.Put(BlockSetter.Beside(
            breaker.Lines([new(label, Label, name)], new(0, 0, Column, 14.5, 2)),
            breaker.Lines([new(text, Text, link ?? said, address is null ? null : new Link(text, address))], new(Column, Column, Sheet.ProseWidth, 14.5, 2))));
        foreach (var element in new[] { link, name, said, item })
            element?.Close();
    }

    private void Line(StructureElement into, string text, TypeStyle style, double leading, double before)
    {
        var paragraph = into.Add("P");
        Said(paragraph, [new(text, style, paragraph)], 0, Sheet.TextWidth, leading, before);
        paragraph.Close();
    }

    // What the whole says of itself, note by note, as the page of the whole finding aid has it.
    private void Whole(StructureElement whole, FullFindingAidLine line)
    {
        foreach (var note in line.Unit.Notes)
        {
            Heading(whole, Phrases.Say(note.Label), 2, Section, 0, 16, null);
            Prose(whole, RichText.Note(note.Statement, setting), Text, 0, Sheet.ProseWidth, 2);
        }

        if (WholeUnitWords.Names(line.Unit) is { Count: > 0 } names)
        {
            Heading(whole, Phrases.Say("Names and subjects"), 2, Section, 0, 16, null);
            var list = whole.Add("L", written, "/A<</O/List/ListNumbering/None>>");
            foreach (var name in names)
            {
                var item = list.Add("LI");
                var body = item.Add("LBody");
                pages.Put(breaker.Lines([new(name, Text, body)], new(0, 14, Sheet.ProseWidth, 13.2)));
                body.Close();
                item.Close();
            }

            list.Close();
        }

        Copies(whole, line.Unit, 0, Sheet.ProseWidth);
    }

    // Digital copies: each a link that says what it leads to.
    private void Copies(StructureElement into, UnitOfDescription unit, double indent, double width)
    {
        var copies = WholeUnitWords.Copies(unit);
        if (copies.Count == 0)
            return;
        var paragraph = into.Add("P");
        var links = new List<StructureElement>();
        var runs = new List<Run> { new(Phrases.Say("Digital") + " ", Label with { Face = Face.SansSemibold }, paragraph) };
        for (var at = 0; at < copies.Count; at++)
        {
            links.Add(paragraph.Add("Link"));
            runs.Add(new(copies[at].Title, Label, links[at], new Link(copies[at].Title, copies[at].Address.StartsWith('/') ? site + copies[at].Address : copies[at].Address)));
            if (at + 1 < copies.Count)
                runs.Add(new("; ", Label, paragraph));
        }

        Said(paragraph, runs, indent, width, 12, 2);
        links.ForEach(link => link.Close());
        paragraph.Close();
    }

    // Where the same is read on the screen, in its newest state.
    private void Colophon()
    {
        var (part, address) = (document.Structure.Document.Add("Part"), Address(findingAid.Top.Address));
        var paragraph = part.Add("P");
        var words = new Run(Phrases.Say("This finding aid as it stands now:") + " ", Label, paragraph);
        var link = paragraph.Add("Link");
        Said(paragraph, [words, new(address, Label, link, new Link(address, address))], 0, Sheet.ProseWidth, 12, 28);
        link.Close();
        paragraph.Close();
        if (breaker.Missing.Count > 0)
            Line(part, Phrases.Say("Characters that the fonts of this document lack are drawn as a square: {0}.", breaker.Missing.Values.Sum()), Label, 12, 4);
        part.Close();
    }
}
