using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// Units that did not change themselves and are taken in again, because of what changed above or beside them. Few batches have any, so the archive is looked at only then, and as
/// it is by now: what came since stands in the log behind the batch, and is taken in with its own.
/// </summary>
/// <param name="changed">The units of the batch, which come anyway.</param>
internal sealed class UnitsAgain(Archive archive, ISearchIndex index, HashSet<RecordId> changed) : IDisposable
{
    private const int UnitsAtOnce = 4_000;

    private ArchiveReader? opened;
    private UnitDocuments? maker;

    private ArchiveReader Reader => opened ??= archive.Read();

    /// <summary>
    /// When a unit that the index holds passes on other years, languages, creators or another repository than before, everything inside it is
    /// taken in again, for what changed above is not in the log of what stands below.
    /// </summary>
    /// <returns>How many units were taken in.</returns>
    public int TakeInside(IndexDocument document)
    {
        if (document.ChildCount == 0 || index.Held(document.Id) is not { } held || held.PassesOnTheSame(HeldUnit.Of(document)))
            return 0;
        return Take(Reader.Descendants(document.Id));
    }

    /// <summary>
    /// When a unit is put among siblings that the index holds, those move on by one, and their parent holds one more, without a version of their own.
    /// </summary>
    /// <returns>How many units were taken in.</returns>
    public int TakeBeside(IReadOnlyList<IndexDocument> documents)
    {
        var places = documents.Where(document => document.Parent is not null).Select(document => (document.Parent!.Value, document.Sibling)).ToHashSet();
        var moved = documents.Where(document => document.Parent is { } parent && index.Held(parent) is not null
            && index.Held(document.Id)?.StandsAtTheSame(HeldUnit.Of(document)) != true);
        var count = 0;
        foreach (var family in moved.GroupBy(document => document.Parent!.Value).ToList())
        {
            var others = family.Any(document => MovesOthers(document, places)) ? Children(family.Key) : [];
            count += Take(others.Concat(Reader.Units([family.Key])));
        }

        return count;
    }

    public void Dispose() => opened?.Dispose();

    // A wide series comes in many batches, each behind the last: nothing that the index holds moves on for those.
    private bool MovesOthers(IndexDocument document, HashSet<(RecordId, int)> places) =>
        index.Held(document.Id) is not null
        || (!places.Contains((document.Parent!.Value, document.Sibling + 1))
            && Reader.Children(document.Parent.Value, document.Sibling + 1, 1) is [var next] && index.Held(next.Id) is not null);

    private IEnumerable<StoredUnit> Children(RecordId parent)
    {
        IReadOnlyList<StoredUnit> window;
        for (var offset = 0; (window = Reader.Children(parent, offset, UnitsAtOnce)).Count > 0; offset += UnitsAtOnce)
        {
            foreach (var unit in window)
                yield return unit;
        }
    }

    private int Take(IEnumerable<StoredUnit> units)
    {
        maker ??= new UnitDocuments(Reader);
        var count = 0;
        foreach (var batch in units.Where(unit => !changed.Contains(unit.Id)).Chunk(UnitsAtOnce))
        {
            index.Apply(maker.Of(batch), [], index.IndexedThrough);
            count += batch.Length;
        }

        return count;
    }
}
