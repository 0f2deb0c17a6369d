namespace Fonds.Description.Lives.Reading;

/// <content>Names that the gazetteer has as a whole, and words that only look like names of places.</content>
internal sealed partial class NameFinder
{
    private const int LongestBehindOf = 3;

    // "Port of Spain", "the Isle of Man": where one name ends that the gazetteer has; 0 where it has none.
    private int EndOfPlace(int start, int of)
    {
        if (of - start != 1 || words[start].IsMark)
            return 0;
        var end = of + 1;
        while (end < words.Count && words[end] is { IsCapital: true, IsMark: false } && end - of <= LongestBehindOf)
            end++;
        for (; end > of + 1; end--)
        {
            if (Places.Gazetteer.Shipped.Knows(TextOf(start, end)))
                return end;
        }

        return 0;
    }

    // "moved to the City", "in the Fall", "at St. Mark's": no place by themselves.
    private bool IsNowhere(int start, int end, string text) =>
        words[start].Mark != RunKind.Place && (Places.WordsNoPlace.AreNowhere(text) || words[end - 1].IsPossessive && words[start].Lower is ("st." or "st" or "saint"));
}
