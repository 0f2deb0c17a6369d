using System.Globalization;

namespace Fonds.Search.Embedded.Inverted;

/// <summary>What postings are of: a word, every word that begins so, or words in a row; and where it stands in a record whose words are known.</summary>
internal sealed class Sought
{
    private readonly IReadOnlyList<string> words;
    private readonly ColumnMask within;
    private readonly bool goesOn;

    private Sought(string key, IReadOnlyList<string> words, ColumnMask within, bool goesOn) => (Key, this.words, this.within, this.goesOn) = (key, words, within, goesOn);

    /// <summary>The same for the same; that of a word is the word.</summary>
    public string Key { get; }

    public bool IsWord => ReferenceEquals(Key, words[0]);

    public static Sought Word(string folded) => new(folded, [folded], ColumnMask.All, goesOn: false);

    public static Sought Beginning(string prefix) => new(KeyOf([prefix], ColumnMask.Written, goesOn: true), [prefix], ColumnMask.Written, goesOn: true);

    public static Sought Phrase(IReadOnlyList<string> words, ColumnMask within, bool prefix) => new(KeyOf(words, within, prefix), words, within, prefix);

    /// <summary>The columns of a record in which it stands; null for words in a row that are all in the record, in what order is not known here.</summary>
    public ColumnMask? In(IReadOnlyDictionary<string, ColumnMask> record)
    {
        if (words.Count == 1)
            return (goesOn ? Beginning(record, words[0]) : record.GetValueOrDefault(words[0])) & within;
        for (var place = 0; place < words.Count; place++)
        {
            var mask = goesOn && place == words.Count - 1 ? Beginning(record, words[place]) : record.GetValueOrDefault(words[place]);
            if ((mask & within) == ColumnMask.None)
                return ColumnMask.None;
        }

        return null;
    }

    private static ColumnMask Beginning(IReadOnlyDictionary<string, ColumnMask> record, string prefix)
    {
        var mask = ColumnMask.None;
        foreach (var (word, columns) in record)
            mask |= word.StartsWith(prefix, StringComparison.Ordinal) ? columns : ColumnMask.None;
        return mask;
    }

    // No folded word holds a quotation mark.
    private static string KeyOf(IReadOnlyList<string> words, ColumnMask within, bool goesOn) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{(int)within} {string.Join(' ', words)}{(goesOn ? "*" : "")}");
}
