using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.History;
using Fonds.Storage.Units;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// One batch of the change log as it was read for the index: the records as they stand, and what of each is searched and counted. Reading asks the index nothing that
/// the batch before it could change, so it can be done while that is taken in.
/// </summary>
internal sealed class BatchOfChanges : IDisposable
{
    private readonly LifeReading lives;
    private readonly List<IndexDocument> others = [];

    public BatchOfChanges(ArchiveReader reader, ISearchIndex index, ChangeBatch changes)
    {
        (Reader, Changes, Maker, lives) = (reader, changes, new UnitDocuments(reader), new LifeReading(reader, index));
        var here = new RecordsOfBatch(reader, changes);
        foreach (var change in changes.Changes)
            Read(change, here);
        Maker.Know(Units.Values);
        UnitDocuments = Maker.Of(Units.Values);
        foreach (var document in UnitDocuments)
            lives.Take(Maker.LifeOf(Units[document.Id], document));
        lives.Read();
    }

    /// <summary>The archive as the batch was read from it.</summary>
    public ArchiveReader Reader { get; }

    public ChangeBatch Changes { get; }

    public UnitDocuments Maker { get; }

    /// <summary>The units that changed.</summary>
    public Dictionary<RecordId, StoredUnit> Units { get; } = [];

    public List<IndexDocument> UnitDocuments { get; }

    /// <summary>Records that the index is to forget.</summary>
    public List<RecordId> Removed { get; } = [];

    /// <summary>How many histories the reader of lives itself failed on.</summary>
    public int UnreadHistories => lives.Unread;

    /// <summary>Everything to be taken in, with what histories tell; asked for when the batch before this one is in the index.</summary>
    public List<IndexDocument> Documents() => lives.AddTo([.. others, .. UnitDocuments]);

    private void Read(RecordChange change, RecordsOfBatch here)
    {
        switch (change.Kind)
        {
            case RecordKind.FindingAid:
                // It is no document of its own; but its top unit stands in another repository when it says so.
                if (!change.IsGone && Reader.FindingAid(change.Record) is { } findingAid && Reader.Unit(findingAid.Top) is { } top)
                    Units[top.Id] = top;
                return;
            case RecordKind.Unit when !change.IsGone && here.Units.GetValueOrDefault(change.Record) is { } unit:
                Units[unit.Id] = unit;
                return;
            case RecordKind.Repository when !change.IsGone && Reader.Repository(change.Record) is { } repository:
                others.Add(AuthorityDocuments.Of(repository));
                return;
            case RecordKind.Judgements:
                // It is no document of its own; the record that it is about stands in the log beside it.
                return;
            case not (RecordKind.Unit or RecordKind.Repository) when !change.IsGone && here.Authorities.GetValueOrDefault(change.Record) is { } authority:
                others.Add(AuthorityDocuments.Of(authority));
                lives.Take(LifeSource.Of(authority));
                return;
            default:
                Removed.Add(change.Record);
                return;
        }
    }

    public void Dispose() => Reader.Dispose();
}
