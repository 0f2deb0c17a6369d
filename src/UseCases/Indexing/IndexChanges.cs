using System.Diagnostics;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases.Watching;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Brings the index up to date with the change log. The index knows how far it has come, and that number is committed with its
/// content: after a crash the work goes on where it stopped, and nothing is missed or counted twice.
/// </summary>
public sealed class IndexChanges(Archive archive, ISearchIndex index)
{
    /// <summary>
    /// What is made of one batch is all in memory at once, and the engine gathers its words there: the more come together, the less has to be put in order afterwards.
    /// </summary>
    private const int RecordsInBatch = 20_000;

    /// <summary>Long descriptions make short batches.</summary>
    private const long BytesInBatch = 24L << 20;

    /// <summary>Takes in every change that the index does not have yet. Only one thread may do so at a time.</summary>
    public IndexSummary CatchUp(IProgress<IndexSummary>? progress = null, CancellationToken cancel = default)
    {
        var summary = new IndexSummary(0, 0, index.IndexedThrough, archive.NewestVersion);
        if (!index.IsWriter)
            return summary;

        if (IsOfAnotherLog())
            index.Clear();
        if (index.IndexedThrough > summary.Newest)
        {
            // A replica may lag behind another that was asked before: the index waits for it.
            if (!archive.EndsBefore(index.IndexedThrough))
                return summary;

            // The archive was put back to an earlier state, as from a backup: what the index holds is of no archive.
            index.Clear();
        }

        // Each batch is read while the one before it is taken in. The first is read here, so that a single change waits for no other thread.
        var next = Read(index.IndexedThrough);
        while (next is not null)
        {
            var batch = next;
            var following = batch.Changes.AtEnd || cancel.IsCancellationRequested ? null : Task.Run(() => Read(batch.Changes.Through), CancellationToken.None);
            try
            {
                index.Remembered = batch.Mark;
                var begun = Stopwatch.GetTimestamp();
                var before = summary.Documents;
                summary = Apply(batch, summary) with { Through = batch.Changes.Through, Newest = Math.Max(summary.Newest, batch.Changes.Through) };
                Measures.IndexBatches.Record(summary.Documents - before);
                Measures.IndexBatchTimes.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
                progress?.Report(summary);
            }
            catch
            {
                // It asks the index, which nobody is to close under it.
                following?.GetAwaiter().GetResult();
                throw;
            }

            next = following?.GetAwaiter().GetResult();
        }

        return summary;
    }

    // A primary that was lost with its last commits, or an archive put back from a backup and written on, has other changes under the same numbers.
    private bool IsOfAnotherLog()
    {
        if (index.Remembered is not { } mark)
            return false;
        using var reader = archive.Read(Audience.Staff);
        return !LogMark.Holds(reader, mark);
    }

    /// <summary>
    /// Reads the batch of the change log that follows a place in it; null when nothing does. The view of the archive is given back with it: taking a batch in takes longer
    /// than reading it, and as long as somebody holds a view, the archive's own log can only grow.
    /// </summary>
    private BatchOfChanges? Read(long since)
    {
        using var reader = archive.Read();
        var changes = reader.ChangesSince(since, RecordsInBatch, BytesInBatch);
        return changes.Through == since ? null : new BatchOfChanges(reader, index, changes);
    }

    private IndexSummary Apply(BatchOfChanges batch, IndexSummary summary)
    {
        // Before the units themselves: were they taken in first and the machine stopped, nobody would know that those inside still wait.
        using var again = new UnitsAgain(archive, index, batch.Units);
        var more = batch.UnitDocuments.Sum(again.TakeInside) + again.TakeBeside(batch.UnitDocuments);

        var documents = batch.Documents();
        index.Apply(documents, batch.Removed, batch.Changes.Through);
        return summary with { Documents = summary.Documents + documents.Count + more, Removed = summary.Removed + batch.Removed.Count, UnreadHistories = summary.UnreadHistories + batch.UnreadHistories };
    }
}

/// <summary>How far the index has come.</summary>
/// <param name="Documents">Records taken in.</param>
/// <param name="Removed">Records forgotten.</param>
/// <param name="Through">The place in the change log through which the index goes.</param>
/// <param name="Newest">The newest place in the change log, as last seen.</param>
public sealed record IndexSummary(int Documents, int Removed, long Through, long Newest)
{
    /// <summary>Histories on which the reader of lives itself failed: their records are searched by their words, and tell no events.</summary>
    public int UnreadHistories { get; init; }
}
