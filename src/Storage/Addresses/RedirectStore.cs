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

    /// <summary>The addresses that a record gave up.</summary>
    public IReadOnlyList<string> GivenUpBy(RecordId record)
    {
        using var rows = connection.PrepareOwn("SELECT path FROM redirect WHERE record = ?1 ORDER BY path");
        rows.Bind(1, record.Value);
        var paths = new List<string>();
        while (rows.Step())
            paths.Add(rows.Text(0));
        return paths;
    }

    /// <summary>Takes back an address that this record gave up, so that it can have it again.</summary>
    public void Withdraw(string path, RecordId record) =>
        connection.Prepare("DELETE FROM redirect WHERE path = ?1 AND record = ?2").Bind(1, path).Bind(2, record.Value).Run();
}
