using Fonds.Description.Statements;

namespace Fonds.Storage.Addresses;

/// <summary>How titles and headings are put in order and under letters: folded, without signs before the first word.</summary>
public static class SortKey
{
    private const int Longest = 120;

    public static string Of(string text)
    {
        var folded = Folding.Of(text);
        var start = 0;
        while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
            start++;
        return start == folded.Length ? folded : folded[start..Math.Min(folded.Length, start + Longest)];
    }

    /// <summary>The letter under which a sort key is listed: a capital, or "#" for digits and signs.</summary>
    public static string Letter(string sortKey) =>
        sortKey.Length > 0 && char.IsLetter(sortKey[0]) ? char.ToUpperInvariant(sortKey[0]).ToString() : "#";
}
