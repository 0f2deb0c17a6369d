using Fonds.Description.Lives.Reading.Dating;

namespace Fonds.Description.Lives.Reading;

/// <content>Lists whose items each carry their years in brackets: what the first items are, the others are too ("The Loom (1912), 36 Looms (1913), and a show with the Guild (1914-1916)").</content>
internal sealed partial class SentenceReader
{
    // What the rules for one bracket leave over goes with its neighbours.
    private void ReadListed(int before)
    {
        if (events.Count - before < 2)
            return;
        var listed = events.GetRange(before, events.Count - before).FindAll(static one => one.Rule is "bracket:work" or "bracket:office");
        if (listed.Count < 2)
            return;
        foreach (var date in dates)
        {
            if (date.IsTaken || words[date.Start].Depth != 1 || date.Manner == DateManner.OfNoun || !words[date.End < words.Count ? date.End : date.Start].IsMark || HasVerb(Opening(date.Start), Closing(date.Start)))
                continue;
            var opening = Opening(date.Start);
            // "Ann Smith (1992-1997, 2002-2006)": again in the same bracket.
            var same = dates.FindLast(one => one.IsTaken && one.Start > opening && one.End < date.Start) is { } first ? listed.Find(one => one.Date == first.Date) : null;
            var model = same ?? listed[^1];
            if (same is null && (model.Rule == "bracket:office" || opening - ItemStart(opening) > 14))
                continue;
            date.IsTaken = true;
            events.Add(same is not null
                ? same with { Date = date.Date, Summary = TextOf(opening, date.End) }
                : model with { Date = date.Date, Works = [], Places = [], Summary = TextOf(ItemStart(opening), date.End), Certainty = 0.6 });
        }
    }

    // Behind the comma, semicolon or bracket before.
    private int ItemStart(int opening)
    {
        var at = opening;
        while (at > 0 && !words[at - 1].IsClosing && !(words[at - 1].IsMark && words[at - 1].Text[0] is ',' or ';' or ':'))
            at--;
        while (at < opening - 1 && (words[at].IsMark || words[at].Has(WordTraits.Conjunction)))
            at++;
        return at;
    }
}
