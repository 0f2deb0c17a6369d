using System.Diagnostics;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Units;
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

    /// <summary>Units that stand under one that changed, taken in again.</summary>
    private const int UnitsAgainAtOnce = 4_000;

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
            using var batch = next;
            var following = batch.Changes.AtEnd || cancel.IsCancellationRequested ? null : Task.Run(() => Read(batch.Changes.Through), CancellationToken.None);
            try
            {
                index.Remembered = LogMark.At(batch.Reader, batch.Changes.Through);
                var begun = Stopwatch.GetTimestamp();
                var before = summary.Documents;
                summary = Apply(batch, summary) with { Through = batch.Changes.Through, Newest = Math.Max(summary.Newest, batch.Changes.Through) };
                Measures.IndexBatches.Record(summary.Documents - before);
                Measures.IndexBatchTimes.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
                progress?.Report(summary);
            }
            catch
            {
                // What is being read beside it holds a view of the archive open.
                following?.GetAwaiter().GetResult()?.Dispose();
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

    /// <summary>Reads the batch of the change log that follows a place in it; null when nothing does.</summary>
    private BatchOfChanges? Read(long since)
    {
        var reader = archive.Read();
        try
        {
            var changes = reader.ChangesSince(since, RecordsInBatch, BytesInBatch);
            if (changes.Through != since)
                return new BatchOfChanges(reader, index, changes);
        }
        catch
        {
            reader.Dispose();
            throw;
        }

        reader.Dispose();
        return null;
    }

    private IndexSummary Apply(BatchOfChanges batch, IndexSummary summary)
    {
        // Before the units themselves: were they taken in first and the machine stopped, nobody would know that those inside still wait.
        var more = 0;
        foreach (var document in batch.UnitDocuments)
            more += ApplyInside(batch.Reader, batch.Maker, document, batch.Units);
        more += ApplyBeside(batch.Reader, batch.Maker, batch.UnitDocuments, batch.Units);

        var documents = batch.Documents();
        index.Apply(documents, batch.Removed, batch.Changes.Through);
        return summary with { Documents = summary.Documents + documents.Count + more, Removed = summary.Removed + batch.Removed.Count, UnreadHistories = summary.UnreadHistories + batch.UnreadHistories };
    }

    /// <summary>
    /// When a unit that the index holds passes on other years, languages, creators or another repository than before, everything inside it is
    /// taken in again, for what changed above is not in the log of what stands below.
    /// </summary>
    private int ApplyInside(ArchiveReader reader, UnitDocuments maker, IndexDocument document, HashSet<RecordId> changed)
    {
        if (document.ChildCount == 0 || index.Held(document.Id) is not { } held || held.PassesOnTheSame(HeldUnit.Of(document)))
            return 0;
        return ApplyAgain(reader.Descendants(document.Id), maker, changed);
    }

    /// <summary>
    /// When a unit is put among siblings that the index holds, those move on by one, and their parent holds one more, without a version of their own.
    /// </summary>
    private int ApplyBeside(ArchiveReader reader, UnitDocuments maker, List<IndexDocument> documents, HashSet<RecordId> changed)
    {
        var places = documents.Where(document => document.Parent is not null).Select(document => (document.Parent!.Value, document.Sibling)).ToHashSet();
        var moved = documents.Where(document => document.Parent is { } parent && index.Held(parent) is not null
            && index.Held(document.Id)?.StandsAtTheSame(HeldUnit.Of(document)) != true);
        var count = 0;
        foreach (var family in moved.GroupBy(document => document.Parent!.Value).ToList())
        {
            var others = family.Any(document => MovesOthers(reader, document, places)) ? Children(reader, family.Key) : [];
            count += ApplyAgain(others.Concat(reader.Units([family.Key])), maker, changed);
        }

        return count;
    }

    // A wide series comes in many batches, each behind the last: nothing that the index holds moves on for those.
    private bool MovesOthers(ArchiveReader reader, IndexDocument document, HashSet<(RecordId, int)> places) =>
        index.Held(document.Id) is not null
        || (!places.Contains((document.Parent!.Value, document.Sibling + 1))
            && reader.Children(document.Parent.Value, document.Sibling + 1, 1) is [var next] && index.Held(next.Id) is not null);

    private static IEnumerable<StoredUnit> Children(ArchiveReader reader, RecordId parent)
    {
        IReadOnlyList<StoredUnit> window;
        for (var offset = 0; (window = reader.Children(parent, offset, UnitsAgainAtOnce)).Count > 0; offset += UnitsAgainAtOnce)
        {
            foreach (var unit in window)
                yield return unit;
        }
    }

    private int ApplyAgain(IEnumerable<StoredUnit> units, UnitDocuments maker, HashSet<RecordId> changed)
    {
        var count = 0;
        foreach (var batch in units.Where(unit => !changed.Contains(unit.Id)).Chunk(UnitsAgainAtOnce))
        {
            index.Apply(maker.Of(batch), [], index.IndexedThrough);
            count += batch.Length;
        }

        return count;
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
