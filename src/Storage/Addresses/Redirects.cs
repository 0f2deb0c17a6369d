using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Addresses;

/// <summary>Finds the present address of a record whose address was given up.</summary>
internal static class Redirects
{
    public static string? For(ArchiveReader reader, DatabaseConnection connection, string path)
    {
        if (RecordAt(connection, path) is { } record)
            return AddressOf(reader, record);

        // A component under a collection that changed its own part of the address: /collections/OLD/KEY.
        var last = path.LastIndexOf('/');
        if (last <= 0 || RecordAt(connection, path[..last]) is not { } collection || reader.Unit(collection) is not { } top)
            return null;
        return reader.UnitAt(top.CollectionSlug, path[(last + 1)..])?.Address
            ?? (RecordAt(connection, $"{top.Address}{path[last..]}") is { } moved ? AddressOf(reader, moved) : null);
    }

    private static RecordId? RecordAt(DatabaseConnection connection, string path) =>
        connection.Prepare("SELECT record FROM redirect WHERE path = ?1").Bind(1, path).Scalar() is { } id ? new RecordId(id) : null;

    private static string? AddressOf(ArchiveReader reader, RecordId record) =>
        reader.Unit(record)?.Address ?? reader.Authority(record)?.Address ?? reader.Repository(record)?.Address;
}
