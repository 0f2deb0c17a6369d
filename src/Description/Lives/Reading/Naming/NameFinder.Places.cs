using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Naming;

/// <content>Names that the gazetteer has as a whole, and words that only look like names of places.</content>
internal sealed partial class NameFinder
{
    private const int LongestBehindOf = 3;

    // "Port of Spain", "the Isle of Man": where one name ends that the gazetteer has; 0 where it has none.
    private int EndOfPlace(int start, int of)
    {
        // "the People's Republic of China" is another country than the Republic of China.
        if (of - start != 1 || words[start].IsMark || start > 0 && words[start - 1].IsPossessive)
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

    // "worked for the City of New York": whom one works for is a body, where one lives is a place.
    private NameKind KindOfRealm(int start) => start > 1 && words[start - 1].Lower == "the" && words[start - 2].Lower is "for" or "by" ? NameKind.Organisation : NameKind.Place;

    // "moved to the City", "in the Fall", "at St. Mark's": no place by themselves.
    private bool IsNowhere(int start, int end, string text) =>
        words[start].Mark != RunKind.Place && (Places.WordsNoPlace.AreNowhere(text) || words[end - 1].IsPossessive && words[start].Lower is ("st." or "st" or "saint"));

    // "worked for Macy's": nothing is had.
    private bool HasNothing(int start, int end) =>
        start > 0 && words[start - 1].Lower is ("for" or "at" or "by") && (end >= words.Count || words[end].IsMark && !words[end].IsOpening || words[end].Has(WordTraits.Preposition | WordTraits.Conjunction)) && !Forenames.Have(words[start].Text);
}
