using System.Collections.Immutable;
using Fonds.Description.Records;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>
/// The names, titles and codes under which records are looked up whole or while typing: those of agents, terms, repositories and
/// collections, not of components. A few changes stand beside the sorted list until there are enough of them to sort anew.
/// </summary>
internal sealed class NameDirectory
{
    public static readonly NameDirectory Empty = Of([]);
    private const int MostBeside = 512;

    private readonly IReadOnlyCollection<KnownRecord> records;
    private readonly Lazy<SortedNames> sorted;
    private readonly ImmutableDictionary<int, KnownRecord?> beside;
    private readonly Lazy<SortedNames> besideSorted;

    private NameDirectory(
        IReadOnlyCollection<KnownRecord> records, Lazy<SortedNames> sorted, ImmutableDictionary<int, KnownRecord?> beside)
    {
        this.records = records;
        this.sorted = sorted;
        this.beside = beside;
        besideSorted = new Lazy<SortedNames>(() => SortedNames.Of(beside.Values.OfType<KnownRecord>()));
    }

    public static NameDirectory Of(IReadOnlyCollection<KnownRecord> records) =>
        new(records, new Lazy<SortedNames>(() => SortedNames.Of(records)), ImmutableDictionary<int, KnownRecord?>.Empty);

    /// <summary>The directory after some records changed; null for a record that is no longer known.</summary>
    public NameDirectory With(IReadOnlyCollection<KeyValuePair<int, KnownRecord?>> changes)
    {
        if (changes.Count == 0)
            return this;
        var together = beside.SetItems(changes);
        return together.Count <= MostBeside ? new(records, sorted, together) : Merged(together);
    }

    /// <summary>Every name that begins with what was typed, word by word in any order, with its record.</summary>
    public void Find(IReadOnlyList<string> words, Action<KnownRecord, int> found)
    {
        sorted.Value.Find(words, (record, name) =>
        {
            if (!beside.ContainsKey(record.Record))
                found(record, name);
        });
        besideSorted.Value.Find(words, found);
    }

    /// <summary>Records that bear exactly this name.</summary>
    public List<int> Bearing(IReadOnlyList<string> words)
    {
        var key = string.Join(' ', words);
        var bearers = new List<int>();
        if (words.Count == 0)
            return bearers;
        Find(words, (record, name) =>
        {
            if (Folding.Words(record.Names[name]) == key && !bearers.Contains(record.Record))
                bearers.Add(record.Record);
        });
        return bearers;
    }

    // The records are put together now and the words sorted when somebody types: an import makes hundreds of directories that nobody asks.
    private NameDirectory Merged(ImmutableDictionary<int, KnownRecord?> changes) =>
        Of([.. records.Where(record => !changes.ContainsKey(record.Record)), .. changes.Values.OfType<KnownRecord>()]);
}

/// <summary>A record with its names as written, the title first.</summary>
internal sealed record KnownRecord(int Record, RecordKind Kind, string[] Names);

/// <summary>Words of names in order, each with the names in which it stands.</summary>
internal sealed class SortedNames
{
    private readonly string[] words;
    private readonly int[] starts;
    private readonly (int Record, int Name)[] entries;

    private SortedNames(KnownRecord[] records, string[] words, int[] starts, (int Record, int Name)[] entries)
    {
        Records = records;
        this.words = words;
        this.starts = starts;
        this.entries = entries;
    }

    public KnownRecord[] Records { get; }

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
