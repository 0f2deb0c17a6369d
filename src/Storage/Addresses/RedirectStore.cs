using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Addresses;

/// <summary>Addresses that were given up. They lead to their record for ever.</summary>
public sealed class RedirectStore
{
    private readonly DatabaseConnection connection;

    internal RedirectStore(DatabaseConnection connection) => this.connection = connection;

    public void Add(string path, RecordId record) =>
        connection.Prepare("INSERT OR REPLACE INTO redirect(path, record) VALUES (?1, ?2)").Bind(1, path).Bind(2, record.Value).Run();
}
