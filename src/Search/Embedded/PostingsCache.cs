using System.Globalization;

namespace Fonds.Search.Embedded;

/// <summary>
/// Postings of the words looked for most, within bounds. After a small change they are brought up to date from the words of the
/// changed records; after a large one they are read again when next asked for.
/// </summary>
internal sealed class PostingsCache(long mostBytes)
{
    // Reading a rarer word anew costs less than keeping it.
    private const int FewestKept = 256;
    private const int MostChanges = 512;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = new();
    private readonly SortedSet<string> words = new(StringComparer.Ordinal);

    // The words of records changed in each of the last generations; null when they were too many to keep.
    private readonly SortedDictionary<long, IReadOnlyList<ChangedRecord>?> changes = [];
    private long bytes;

    public static string KeyOfPhrase(IReadOnlyList<string> phrase, ColumnMask within, bool prefix) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{(int)within} {string.Join(' ', phrase)}{(prefix ? "*" : "")}");

    /// <summary>The postings under a key as of a generation, or null.</summary>
    public Postings? Get(string key, long generation)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(key, out var node))
                return null;
            if (node.Value.Generation != generation && !BringUpToDate(node, generation))
                return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Postings;
        }
    }

    public void Put(string key, Postings postings, long generation)
    {
        if (postings.Count < FewestKept)
            return;
        lock (gate)
        {
            if (entries.TryGetValue(key, out var known))
            {
                if (known.Value.Generation > generation)
                    return;
                Remove(known);
            }

            var node = byUse.AddFirst(new Entry(key, postings, generation));
            entries.Add(key, node);
            if (key[0] != '"')
                words.Add(key);
            bytes += postings.Size;
            while (bytes > mostBytes && byUse.Last is { } oldest && oldest != node)
                Remove(oldest);
        }
    }

    /// <summary>Words that are kept and begin so, in order.</summary>
    public string[] WordsFrom(string prefix)
    {
        lock (gate)
            return [.. words.GetViewBetween(prefix, prefix + char.MaxValue)];
    }

    /// <summary>Says that a generation differs from the one before by these records, or by too many to name.</summary>
    public void Changed(long generation, IReadOnlyList<ChangedRecord>? records)
    {
        lock (gate)
        {
            changes[generation] = records;
            while (changes.Count > MostChanges)
                changes.Remove(changes.Keys.First());
        }
    }

    private bool BringUpToDate(LinkedListNode<Entry> node, long generation)
    {
        var entry = node.Value;
        if (entry.Generation > generation)
            return false;
        var masks = new SortedDictionary<int, ColumnMask>();
        for (var number = entry.Generation + 1; number <= generation; number++)
        {
            // Where the words of a phrase stand is not known here.
            if (entry.Key[0] == '"' || !changes.TryGetValue(number, out var records) || records is null)
            {
                Remove(node);
                return false;
            }

            foreach (var record in records)
                masks[record.Record] = record.Words.GetValueOrDefault(entry.Key);
        }

        var postings = entry.Postings.With([.. masks.Select(pair => (pair.Key, pair.Value))]);
        bytes += postings.Size - entry.Postings.Size;
        node.Value = new Entry(entry.Key, postings, generation);
        return true;
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        bytes -= node.Value.Postings.Size;
        entries.Remove(node.Value.Key);
        words.Remove(node.Value.Key);
        byUse.Remove(node);
    }

    private readonly record struct Entry(string Key, Postings Postings, long Generation);
}

/// <summary>The words of a record written anew, each with its columns; none for a record removed.</summary>
internal sealed record ChangedRecord(int Record, IReadOnlyDictionary<string, ColumnMask> Words);
