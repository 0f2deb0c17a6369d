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
    private readonly HashSet<RecordId> unchanged = [];
    private readonly HashSet<RecordId> judged = [.. reader.RecordsWithJudgements()];

    private int unread;

    /// <summary>How many histories the reader itself failed on.</summary>
    public int Unread => unread;

    public void Take(LifeSource source)
    {
        if (judged.Contains(source.Record))
            source = source with { Judged = reader.JudgementsOf(source.Record) };
        if (source.IsEmpty)
            return;
        var fingerprint = source.Fingerprint();
        if (index.LifeFingerprint(source.Record) == fingerprint)
            unchanged.Add(source.Record);
        else
            waiting.Add((source, fingerprint));
    }

    /// <summary>The documents with what their records tell.</summary>
    public List<IndexDocument> AddTo(IReadOnlyList<IndexDocument> documents)
    {
        var read = new ConcurrentDictionary<RecordId, IndexedLife>();
        Parallel.ForEach(waiting, each => read[each.Source.Record] = LifeOfRecord.Of(each.Source, each.Fingerprint, _ => Interlocked.Increment(ref unread)));
        return [.. documents.Select(document => document with
        {
            Life = unchanged.Contains(document.Id) ? null : read.GetValueOrDefault(document.Id, IndexedLife.Empty),
        })];
    }
}
