using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.History;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// One batch of the change log as it was read for the index: what of each record is searched and counted. Reading asks the index nothing that
/// the batch before it could change, so it can be done while that is taken in.
/// </summary>
internal sealed class BatchOfChanges
{
    /// <summary>Units whose descriptions are in memory at once: what was made of them is much smaller, and soon forgotten memory costs nothing to tidy.</summary>
    private const int DescriptionsAtOnce = 256;

    private readonly ArchiveReader reader;
    private readonly UnitDocuments maker;
    private readonly LifeReading lives;
    private readonly List<IndexDocument> others = [];

    /// <param name="reader">The archive as the batch is read from it; needed until then.</param>
    public BatchOfChanges(ArchiveReader reader, ISearchIndex index, ChangeBatch changes)
    {
        (this.reader, Changes, maker, lives) = (reader, changes, new UnitDocuments(reader), new LifeReading(reader, index));
        Mark = LogMark.At(reader, changes.Through);
        var units = new List<RecordId>(changes.Changes.Count);
        var authorities = new List<RecordId>();
        foreach (var change in changes.Changes)
            Sort(change, units, authorities);
        foreach (var some in units.Distinct().Chunk(DescriptionsAtOnce))
            ReadUnits(some);
        foreach (var some in authorities.Chunk(DescriptionsAtOnce))
            ReadAuthorities(some);
        lives.Read();
    }

    public ChangeBatch Changes { get; }

    /// <summary>The mark of the place in the log through which the batch goes.</summary>
    public string Mark { get; }

    /// <summary>The units that changed.</summary>
    public HashSet<RecordId> Units { get; } = [];

    public List<IndexDocument> UnitDocuments { get; } = [];

    /// <summary>Records that the index is to forget.</summary>
    public List<RecordId> Removed { get; } = [];

    /// <summary>How many histories the reader of lives itself failed on.</summary>
    public int UnreadHistories => lives.Unread;

    /// <summary>Everything to be taken in, with what histories tell; asked for when the batch before this one is in the index.</summary>
    public List<IndexDocument> Documents()
    {
        List<IndexDocument> documents = [.. others, .. UnitDocuments];
        lives.AddTo(documents);
        return documents;
    }

    private void Sort(RecordChange change, List<RecordId> units, List<RecordId> authorities)
    {
        switch (change.Kind)
        {
            case RecordKind.FindingAid:
                // It is no document of its own; but its top unit stands in another repository when it says so.
                if (!change.IsGone && reader.FindingAid(change.Record) is { } findingAid)
                    units.Add(findingAid.Top);
                return;
            case RecordKind.Judgements:
                // It is no document of its own; the record that it is about stands in the log beside it.
                return;
            case RecordKind.Repository when !change.IsGone && reader.Repository(change.Record) is { } repository:
                others.Add(AuthorityDocuments.Of(repository));
                return;
            case RecordKind.Unit when !change.IsGone:
                units.Add(change.Record);
                return;
            case not (RecordKind.Unit or RecordKind.Repository) when !change.IsGone:
                authorities.Add(change.Record);
                return;
            default:
                Removed.Add(change.Record);
                return;
        }
    }

    private void ReadUnits(RecordId[] ids)
    {
        var units = reader.Units(ids);
        var documents = maker.Of(units);
        foreach (var (unit, document) in units.Zip(documents))
        {
            if (unit.Unit.MayTellHistory || lives.IsJudged(unit.Id))
                lives.Take(maker.LifeOf(unit, document));
        }

        UnitDocuments.AddRange(documents);
        Units.UnionWith(units.Select(unit => unit.Id));
        Removed.AddRange(ids.Where(id => !Units.Contains(id)));
    }

    private void ReadAuthorities(RecordId[] ids)
    {
        var here = new HashSet<RecordId>();
        foreach (var authority in reader.Authorities(ids))
        {
            here.Add(authority.Id);
            others.Add(AuthorityDocuments.Of(authority));
            lives.Take(LifeSource.Of(authority));
        }

        Removed.AddRange(ids.Where(id => !here.Contains(id)));
    }
}
