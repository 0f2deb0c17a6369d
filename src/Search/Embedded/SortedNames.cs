using Fonds.Description.Records;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>A record with its names as written, the title first.</summary>
internal sealed record KnownRecord(int Record, RecordKind Kind, string[] Names);

/// <summary>Words of names in order, each with the names in which it stands.</summary>
internal sealed class SortedNames
{
    private readonly string[] words;
    private readonly int[] starts;
    private readonly (int Record, int Name)[] entries;

    private readonly Lazy<BearersByName> bearers;
    private readonly Lazy<Spelling> spelling;

    private SortedNames(KnownRecord[] records, string[] words, int[] starts, (int Record, int Name)[] entries)
    {
        bearers = new Lazy<BearersByName>(() => BearersByName.Of(records));
        spelling = new Lazy<Spelling>(() => new Spelling(this));
        Records = records;
        this.words = words;
        this.starts = starts;
        this.entries = entries;
    }

    public KnownRecord[] Records { get; }

    /// <summary>The words of all names, in order.</summary>
    public ReadOnlySpan<string> Words => words;

    public Spelling Spelling => spelling.Value;

    /// <summary>The names in which a word stands.</summary>
    public ReadOnlySpan<(int Record, int Name)> StandsIn(int word) => entries.AsSpan(starts[word], starts[word + 1] - starts[word]);

    /// <summary>Passes every record that bears the folded name.</summary>
    public void Bearing(string key, Action<int, Bearing> found) => bearers.Value.Find(key, Records, found);

    public static SortedNames Of(IEnumerable<KnownRecord> known)
    {
        var records = known.OrderBy(record => record.Record).ToArray();
        var byWord = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var lookup = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < records.Length; index++)
        {
            for (var name = 0; name < records[index].Names.Length; name++)
            {
                var reader = new WordReader(records[index].Names[name]);
                while (reader.Next())
                {
                    if (!lookup.TryGetValue(reader.Word, out var standsIn))
                        byWord.Add(reader.Word.ToString(), standsIn = []);
                    if (standsIn.Count == 0 || standsIn[^1] != (index, name))
                        standsIn.Add((index, name));
                }
            }
        }

        var sortedWords = byWord.Keys.ToArray();
        Array.Sort(sortedWords, StringComparer.Ordinal);
        var from = new int[sortedWords.Length + 1];
        var places = new List<(int, int)>();
        for (var index = 0; index < sortedWords.Length; index++)
        {
            places.AddRange(byWord[sortedWords[index]]);
            from[index + 1] = places.Count;
        }

        return new SortedNames(records, sortedWords, from, [.. places]);
    }

    /// <summary>Names in which every word begins a word; the rarest word is looked up, the others are checked.</summary>
    public void Find(IReadOnlyList<string> typed, Action<KnownRecord, int> found)
    {
        var (first, last) = (0, -1);
        var fewest = int.MaxValue;
        foreach (var word in typed)
        {
            var (from, to) = Range(word);
            if (starts[to] - starts[from] >= fewest)
                continue;
            fewest = starts[to] - starts[from];
            (first, last) = (from, to);
        }

        for (var entry = last < 0 ? 0 : starts[first]; last >= 0 && entry < starts[last]; entry++)
        {
            var (record, name) = entries[entry];
            if (typed.Count == 1 || HasAll(Records[record].Names[name], typed))
                found(Records[record], name);
        }
    }

    private static bool HasAll(string name, IReadOnlyList<string> typed)
    {
        foreach (var word in typed)
        {
            var reader = new WordReader(name);
            var has = false;
            while (!has && reader.Next())
                has = reader.Word.StartsWith(word, StringComparison.Ordinal);
            if (!has)
                return false;
        }

        return true;
    }

    private (int From, int To) Range(string prefix)
    {
        var from = Array.BinarySearch(words, prefix, StringComparer.Ordinal);
        from = from < 0 ? ~from : from;
        var to = Array.BinarySearch(words, from, words.Length - from, prefix + char.MaxValue, StringComparer.Ordinal);
        return (from, to < 0 ? ~to : to);
    }
}
