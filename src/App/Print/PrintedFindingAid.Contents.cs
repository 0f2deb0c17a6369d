using Fonds.App.Print.Documents;
using Fonds.App.Print.Setting;
using Fonds.App.Shared.Wording;

namespace Fonds.App.Print;

/// <summary>The table of contents, set when every page is known.</summary>
internal sealed partial class PrintedFindingAid
{
    // Deeper levels are listed as long as the contents stay some pages long; the bookmarks have them all.
    private const int MostEntries = 180;
    private readonly List<Entry> entries = [];

    private void Contents(StructureElement part)
    {
        if (entries.Count > 0)
        {
            pages.Begin(front: true, withHead: true);
            var heading = part.Add("H2");
            Said(heading, [new(Phrases.Say("Contents"), Section, heading)], 0, Sheet.TextWidth, 20, 0, keepsNext: true);
            heading.Close();
            pages.Space(6);
            var table = part.Add("TOC");
            var deepest = Deepest();
            foreach (var entry in entries.Where(entry => entry.Level <= deepest))
                Put(table, entry);
            table.Close();
        }

        part.Close();
    }

    private int Deepest()
    {
        var deepest = 1;
        while (deepest < 6 && entries.Count(entry => entry.Level <= deepest + 1) <= MostEntries)
            deepest++;
        return deepest;
    }

    private void Put(StructureElement table, Entry entry)
    {
        const double Numbers = 34;
        var item = table.Add("TOCI");
        var reference = item.Add("Reference");
        var link = reference.Add("Link");
        var style = entry.Level == 0 ? Text with { Face = Face.SerifSemibold } : Text;
        var to = new Link(entry.Title, Spot: entry.Spot);
        var indent = entry.Level * 14.0;
        var lines = breaker.Lines([new(entry.Title + " ", style, link, to)], new(indent, indent + 14, Sheet.TextWidth - Numbers, 14, entry.Level == 0 ? 3 : 0));
        var number = Phrases.Number(entry.Spot.PageNumber);
        var width = breaker.Plain(number, Text).Width;
        var last = lines[^1].Pieces[^1];
        var (start, end) = (last.X + last.Width + 2, Sheet.TextWidth - width);
        var dot = breaker.Plain(" .", Text).Width;
        // Dots of all lines stand under each other, counted from the right.
        var dots = Math.Max(0, (int)((Sheet.TextWidth - Numbers + 8 - start) / dot));
        var leader = breaker.Lines([new(string.Concat(Enumerable.Repeat(" .", dots)), Text, null)], new(Sheet.TextWidth - Numbers + 8 - (dots * dot), 0, Sheet.TextWidth + 20, 14));
        var numbers = breaker.Lines([new(number, Text, link, to)], new(end, end, Sheet.TextWidth + 20, 14));
        lines[^1] = lines[^1] with { Pieces = [.. lines[^1].Pieces, .. leader.SelectMany(line => line.Pieces), .. numbers.SelectMany(line => line.Pieces)] };
        pages.Put(lines);
        foreach (var element in new[] { link, reference, item })
            element.Close();
    }

    /// <summary>A heading that the contents list.</summary>
    private sealed record Entry(string Title, int Level, Spot Spot);
}
