namespace Fonds.Storage.Dialects.Postgres;

/// <summary>A piece of work that one process has taken, held by a connection of its own: the server gives it back when that ends, however it ends.</summary>
internal sealed class PostgresLease : IDisposable
{
    private readonly DatabaseConnection connection;

    private PostgresLease(DatabaseConnection connection) => this.connection = connection;

    public static PostgresLease? Take(DatabaseConnection connection, string work)
    {
        var taken = connection.Prepare("SELECT 1 WHERE pg_try_advisory_lock(CAST(?1 AS int), hashtext(current_schema() || ' ' || ?2))")
            .Bind(1, PostgresDatabase.LockClass).Bind(2, work).Scalar() is not null;
        if (taken)
            return new(connection);
        connection.Dispose();
        return null;
    }

    public void Dispose() => connection.Dispose();
}
