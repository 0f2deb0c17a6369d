using System.Collections.Frozen;
using Fonds.Description.Statements;

namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Every word that the reader of dates knows, of all languages in one table, folded to plain lower-case letters.</summary>
internal static class WordTable
{
    /// <summary>Longer words are no words of dates.</summary>
    public const int LongestWord = 24;

    private static readonly FrozenDictionary<string, Word> Words = Build();

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> PhraseOpenings =
        Words.Keys.Where(key => key.Contains('-', StringComparison.Ordinal)).Select(key => key[..key.IndexOf('-', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpeningBySpan =
        PhraseOpenings.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Word Find(ReadOnlySpan<char> folded) => BySpan.TryGetValue(folded, out var word) ? word : default;

    /// <summary>Whether a phrase in the table, kept as "good-friday", begins with this word.</summary>
    public static bool OpensPhrase(ReadOnlySpan<char> folded) => OpeningBySpan.Contains(folded);

    /// <summary>The word meant by a slip of the pen, "Febuary", "Spetember", "undatd": one letter lost, doubled, changed or swapped.</summary>
    public static Word FindMisspelt(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 4 or > 11)
            return default;

        foreach (var (right, word) in EnglishWords.OftenMisspelt)
        {
            if (right[0] == folded[0] || right[^1] == folded[^1])
            {
                var slips = Misspelling.Distance(folded, right, 2);
                if (slips <= (right.Length >= 7 ? 2 : 1))
                    return word;
            }
        }

        return default;
    }

    private static FrozenDictionary<string, Word> Build()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);

        // Where two languages share a spelling, the first table wins.
        foreach (var table in new[]
        {
            InitialWords.Table, EnglishWords.Table, FrenchWords.Table, GermanWords.Table, SpanishWords.Table, ItalianWords.Table,
            PortugueseWords.Table, DutchWords.Table, LatinWords.Table, PolishWords.Table, CzechWords.Table,
            NordicWords.Table, RussianWords.Table, HungarianWords.Table, FinnicWords.Table, SouthSlavicWords.Table, RomanceWords.Table,
            UkrainianWords.Table, HebrewWords.Table, FeastWords.Table, RegnalWords.Table, CalendarWords.Table, FurtherWords.Table,
        })
        {
            foreach (var (kind, value, spellings) in table)
            {
                foreach (var spelling in spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    var folded = Folding.Of(spelling);
                    if (!words.TryAdd(folded, new(kind, (short)value)) && kind == WordKind.GivenName && words[folded] is { Kind: WordKind.GivenName, Value: < Reigns.Step } saint && value >= Reigns.Step)
                        words[folded] = saint with { Value = (short)(saint.Value + value) };
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
