using System.Collections.Concurrent;

namespace Fonds.Search.Embedded.Inverted;

/// <summary>
/// Reads postings into memory while no search waits for them: those of the commonest words ahead of the first search, and those of a word over which a search lost patience, so
/// that the next finds them.
/// </summary>
internal sealed class CommonWords(string path, PostingsCache cache)
{
    // More than this is put off until somebody asks.
    private const long MostBytes = 40L << 20;
    private const long MostPostings = 13_000_000;
    private const long MostPostingsOfRecord = 13;
    private const int LeastCommon = 2_000;
    private readonly ConcurrentDictionary<string, bool> lateWords = new(StringComparer.Ordinal);
    private Task late = Task.CompletedTask;

    /// <summary>Reads as many words as there is room for, the commonest first, until told to stop.</summary>
    /// <param name="records">How many records the index has: a large archive has more places worth reading, of which each takes less room.</param>
    public void Read(long records, Func<bool> stop)
    {
        using var connection = IndexFile.OpenForReading(path);
        connection.Execute("CREATE VIRTUAL TABLE temp.word_count USING fts5vocab('main', 'words', 'row')");
        var words = new List<(string Word, int Count)>();
        var rows = connection.Prepare("SELECT term, doc FROM word_count WHERE doc >= " + LeastCommon);
        while (rows.Step() && !stop())
            words.Add((rows.Text(0), rows.Int32(1)));

        var (read, bytes) = (0L, 0L);
        var most = Math.Max(MostPostings, records * MostPostingsOfRecord);
        ReadEach(words.OrderByDescending(pair => pair.Count).Select(pair => pair.Word), postings =>
        {
            (read, bytes) = (read + postings.Count, bytes + postings.Bytes);
            return read < most && bytes < MostBytes && !stop();
        });
    }

    /// <summary>Reads a word over which a search lost patience, beside what else is done.</summary>
    public void ReadLate(string word, Func<bool> stop)
    {
        if (!lateWords.TryAdd(word, true))
            return;
        lock (lateWords)
        {
            late = late.ContinueWith(
                _ =>
                {
                    if (!stop())
                        ReadEach([word], postings => !stop());
                    lateWords.TryRemove(word, out var _);
                },
                CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private void ReadEach(IEnumerable<string> words, Func<Postings, bool> goOn)
    {
        using var reader = new IndexReader(path);
        foreach (var word in words)
        {
            // One after another: a read that lasts keeps the log of the index from beginning anew.
            var generation = reader.Begin();
            var known = cache.Get(Sought.Word(word), generation);
            var postings = known ?? reader.Word(word);
            reader.End();
            if (known is null)
                cache.Put(Sought.Word(word), postings, generation);
            if (!goOn(postings))
                break;
        }
    }
}
