namespace Fonds.Search.Embedded.Inverted;

/// <summary>
/// Postings of what is looked for most, within bounds. After a small change they are brought up to date from the words of the
/// changed records; after a large one they are read again when next asked for.
/// </summary>
internal sealed class PostingsCache(long mostBytes)
{
    // Reading a rarer word anew costs less than keeping it. Words in a row and beginnings of words are kept however few records have them: to find these, everywhere that each of the words
    // stands is read.
    private const int FewestKept = 256;

    // What an entry takes besides its postings.
    private const int Overhead = 500;
    private const int MostChanges = 512;
    private const int MostWordsOfChanges = 200_000;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = new();
    private readonly SortedSet<string> words = new(StringComparer.Ordinal);

    // The words of records changed in each of the last generations; null when they were too many to keep.
    private readonly SortedDictionary<long, IReadOnlyList<ChangedRecord>?> changes = [];
    private long wordsOfChanges;
    private long bytes;

    /// <summary>The postings of what is sought as of a generation, or null.</summary>
    public Postings? Get(Sought sought, long generation)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(sought.Key, out var node))
                return null;
            if (node.Value.Generation != generation && !BringUpToDate(node, generation))
                return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Postings;
        }
    }

    public void Put(Sought sought, Postings postings, long generation)
    {
        if (sought.IsWord && postings.Count < FewestKept)
            return;
        lock (gate)
        {
            if (entries.TryGetValue(sought.Key, out var known))
            {
                if (known.Value.Generation > generation)
                    return;
                Remove(known);
            }

            var node = byUse.AddFirst(new Entry(sought, postings, generation));
            entries.Add(sought.Key, node);
            if (sought.IsWord)
                words.Add(sought.Key);
            bytes += postings.Bytes + Overhead;
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
            wordsOfChanges += WordsOf(records);
            while (changes.Count > MostChanges || (wordsOfChanges > MostWordsOfChanges && changes.Count > 1))
            {
                var oldest = changes.First();
                wordsOfChanges -= WordsOf(oldest.Value);
                changes.Remove(oldest.Key);
            }
        }
    }

    private static long WordsOf(IReadOnlyList<ChangedRecord>? records) => records?.Sum(record => (long)record.Words.Count) ?? 0;

    private bool BringUpToDate(LinkedListNode<Entry> node, long generation)
    {
        var entry = node.Value;
        if (entry.Generation > generation)
            return false;
        var masks = new SortedDictionary<int, ColumnMask>();
        for (var number = entry.Generation + 1; number <= generation; number++)
        {
            if (!changes.TryGetValue(number, out var records) || records is null)
            {
                Remove(node);
                return false;
            }

            foreach (var record in records)
            {
                if (entry.Sought.In(record.Words) is not { } mask)
                {
                    Remove(node);
                    return false;
                }

                masks[record.Record] = mask;
            }
        }

        var postings = entry.Postings.With([.. masks.Select(pair => (pair.Key, pair.Value))]);
        bytes += postings.Bytes - entry.Postings.Bytes;
        node.Value = entry with { Postings = postings, Generation = generation };
        return true;
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        bytes -= node.Value.Postings.Bytes + Overhead;
        entries.Remove(node.Value.Sought.Key);
        words.Remove(node.Value.Sought.Key);
        byUse.Remove(node);
    }

    private readonly record struct Entry(Sought Sought, Postings Postings, long Generation);
}

/// <summary>The words of a record written anew, each with its columns; none for a record removed.</summary>
internal sealed record ChangedRecord(int Record, IReadOnlyDictionary<string, ColumnMask> Words);
