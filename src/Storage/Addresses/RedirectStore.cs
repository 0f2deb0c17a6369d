using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Addresses;

/// <summary>Addresses that were given up. They lead to their record for ever.</summary>
public sealed class RedirectStore
{
    private readonly DatabaseConnection connection;

    internal RedirectStore(DatabaseConnection connection) => this.connection = connection;

    public void Add(string path, RecordId record)
    {
        connection.Prepare("DELETE FROM redirect WHERE path = ?1").Bind(1, path).Run();
        connection.Prepare("INSERT INTO redirect(path, record) VALUES (?1, ?2)").Bind(1, path).Bind(2, record.Value).Run();
    }

    /// <summary>Takes back an address that this record gave up, so that it can have it again.</summary>
    public void Withdraw(string path, RecordId record) =>
        connection.Prepare("DELETE FROM redirect WHERE path = ?1 AND record = ?2").Bind(1, path).Bind(2, record.Value).Run();
}
