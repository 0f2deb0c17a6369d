using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.History;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Indexing;

/// <summary>The units and authorities of a part of the change log, read together.</summary>
internal sealed class RecordsOfBatch(ArchiveReader reader, ChangeBatch batch)
{
    public ArchiveReader Reader => reader;

    public Dictionary<RecordId, StoredUnit> Units { get; } = reader.Units(Of(batch, kind => kind == RecordKind.Unit)).ToDictionary(unit => unit.Id);

    public Dictionary<RecordId, StoredAuthority> Authorities { get; } =
        reader.Authorities(Of(batch, kind => kind is not (RecordKind.Unit or RecordKind.FindingAid or RecordKind.Repository))).ToDictionary(authority => authority.Id);

    private static List<RecordId> Of(ChangeBatch batch, Func<RecordKind, bool> isOne) =>
        [.. batch.Changes.Where(change => !change.IsGone && isOne(change.Kind)).Select(change => change.Record)];
}
