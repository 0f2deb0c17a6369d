using System.Collections.Concurrent;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Reads the histories of the records of one batch: only of those whose histories say something else than when they were last read, and on as many threads as the
/// machine has, for reading is most of the work.
/// </summary>
internal sealed class LifeReading(ArchiveReader reader, ISearchIndex index)
{
    private readonly List<(LifeSource Source, long Fingerprint)> waiting = [];
    private readonly List<(LifeSource Source, long Fingerprint)> unchanged = [];
    private readonly ConcurrentDictionary<RecordId, IndexedLife> read = [];
    private readonly HashSet<RecordId> judged = [.. reader.RecordsWithJudgements()];

    private int unread;

    /// <summary>How many histories the reader itself failed on.</summary>
    public int Unread => unread;

    /// <summary>Whether somebody decided about events of the record.</summary>
    public bool IsJudged(RecordId record) => judged.Contains(record);

    public void Take(LifeSource source)
    {
        if (judged.Contains(source.Record))
            source = source with { Judged = reader.JudgementsOf(source.Record) };
        if (source.IsEmpty)
            return;
        var fingerprint = source.Fingerprint();
        if (index.LifeFingerprint(source.Record) == fingerprint)
            unchanged.Add((source, fingerprint));
        else
            waiting.Add((source, fingerprint));
    }

    /// <summary>Reads what has to be read.</summary>
    public void Read()
    {
        Parallel.ForEach(waiting, Read);
        waiting.Clear();
    }

    /// <summary>Puts what their records tell into the documents. The batches before this one are in the index now.</summary>
    public void AddTo(List<IndexDocument> documents)
    {
        // One of them may have told something else of a record than the index did when it was asked.
        waiting.AddRange(unchanged.Where(each => index.LifeFingerprint(each.Source.Record) != each.Fingerprint));
        Read();
        var same = unchanged.Select(each => each.Source.Record).Where(record => !read.ContainsKey(record)).ToHashSet();
        for (var place = 0; place < documents.Count; place++)
        {
            // Most records tell nothing and never did: their documents stay as they are.
            var record = documents[place].Id;
            if (read.TryGetValue(record, out var life))
                documents[place] = documents[place] with { Life = life };
            else if (same.Contains(record))
                documents[place] = documents[place] with { Life = null };
            else if (index.LifeFingerprint(record) is not null)
                documents[place] = documents[place] with { Life = IndexedLife.Empty };
        }
    }

    private void Read((LifeSource Source, long Fingerprint) each) => read[each.Source.Record] = LifeOfRecord.Of(each.Source, each.Fingerprint, _ => Interlocked.Increment(ref unread));
}
