using System.Diagnostics;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.History;
using Fonds.Storage.Units;
using Fonds.UseCases.Lives;
using Fonds.UseCases.Watching;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Brings the index up to date with the change log. The index knows how far it has come, and that number is committed with its
/// content: after a crash the work goes on where it stopped, and nothing is missed or counted twice.
/// </summary>
public sealed class IndexChanges(Archive archive, ISearchIndex index)
{
    /// <summary>The descriptions of one batch are all in memory at once.</summary>
    private const int RecordsInBatch = 4_000;

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

        var atEnd = false;
        while (!atEnd && !cancel.IsCancellationRequested)
        {
            using var reader = archive.Read();
            var batch = reader.ChangesSince(index.IndexedThrough, RecordsInBatch);
            atEnd = batch.AtEnd;
            if (batch.Through == index.IndexedThrough)
                break;
            index.Remembered = LogMark.At(reader, batch.Through);
            var begun = Stopwatch.GetTimestamp();
            var before = summary.Documents;
            summary = Apply(reader, batch, summary) with { Through = batch.Through, Newest = Math.Max(summary.Newest, batch.Through) };
            Measures.IndexBatches.Record(summary.Documents - before);
            Measures.IndexBatchTimes.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            progress?.Report(summary);
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

    private IndexSummary Apply(ArchiveReader reader, ChangeBatch batch, IndexSummary summary)
    {
        var units = new Dictionary<RecordId, StoredUnit>();
        var documents = new List<IndexDocument>(batch.Changes.Count);
        var removed = new List<RecordId>();
        var lives = new LifeReading(reader, index);
        var here = new RecordsOfBatch(reader, batch);
        foreach (var change in batch.Changes)
            Read(here, change, units, documents, removed, lives);

        var maker = new UnitDocuments(reader);
        maker.Know(units.Values);
        var changed = maker.Of(units.Values);

        // Before the units themselves: were they taken in first and the machine stopped, nobody would know that those inside still wait.
        var more = 0;
        foreach (var document in changed)
            more += ApplyInside(reader, maker, document, units);
        more += ApplyBeside(reader, maker, changed, units);

        documents.AddRange(changed);
        foreach (var document in changed)
            lives.Take(maker.LifeOf(units[document.Id], document));
        index.Apply(lives.AddTo(documents), removed, batch.Through);
        return summary with { Documents = summary.Documents + documents.Count + more, Removed = summary.Removed + removed.Count, UnreadHistories = summary.UnreadHistories + lives.Unread };
    }

    private static void Read(
        RecordsOfBatch here, RecordChange change, Dictionary<RecordId, StoredUnit> units, List<IndexDocument> documents, List<RecordId> removed, LifeReading lives)
    {
        switch (change.Kind)
        {
            case RecordKind.FindingAid:
                // It is no document of its own; but its top unit stands in another repository when it says so.
                if (!change.IsGone && here.Reader.FindingAid(change.Record) is { } findingAid && here.Reader.Unit(findingAid.Top) is { } top)
                    units[top.Id] = top;
                return;
            case RecordKind.Unit when !change.IsGone && here.Units.GetValueOrDefault(change.Record) is { } unit:
                units[unit.Id] = unit;
                return;
            case RecordKind.Repository when !change.IsGone && here.Reader.Repository(change.Record) is { } repository:
                documents.Add(AuthorityDocuments.Of(repository));
                return;
            case RecordKind.Judgements:
                // It is no document of its own; the record that it is about stands in the log beside it.
                return;
            case not (RecordKind.Unit or RecordKind.Repository) when !change.IsGone && here.Authorities.GetValueOrDefault(change.Record) is { } authority:
                documents.Add(AuthorityDocuments.Of(authority));
                lives.Take(LifeSource.Of(authority));
                return;
            default:
                removed.Add(change.Record);
                return;
        }
    }

    /// <summary>
    /// When a unit that the index holds passes on other years, languages, creators or another repository than before, everything inside it is
    /// taken in again, for what changed above is not in the log of what stands below.
    /// </summary>
    private int ApplyInside(ArchiveReader reader, UnitDocuments maker, IndexDocument document, Dictionary<RecordId, StoredUnit> changed)
    {
        if (document.ChildCount == 0 || index.Held(document.Id) is not { } held || held.PassesOnTheSame(HeldUnit.Of(document)))
            return 0;
        return ApplyAgain(reader.Descendants(document.Id), maker, changed);
    }

    /// <summary>
    /// When a unit is put among siblings that the index holds, those move on by one, and their parent holds one more, without a version of their own.
    /// </summary>
    private int ApplyBeside(ArchiveReader reader, UnitDocuments maker, List<IndexDocument> documents, Dictionary<RecordId, StoredUnit> changed)
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
        for (var offset = 0; (window = reader.Children(parent, offset, RecordsInBatch)).Count > 0; offset += RecordsInBatch)
        {
            foreach (var unit in window)
                yield return unit;
        }
    }

    private int ApplyAgain(IEnumerable<StoredUnit> units, UnitDocuments maker, Dictionary<RecordId, StoredUnit> changed)
    {
        var count = 0;
        foreach (var batch in units.Where(unit => !changed.ContainsKey(unit.Id)).Chunk(RecordsInBatch))
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
