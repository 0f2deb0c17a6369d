using System.Collections.Concurrent;
using Fonds.Storage.Dialects.Sqlite;
using Fonds.Storage.Moving;
using Npgsql;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>
/// An archive whose record PostgreSQL keeps. It lives in the schema that a connection comes into first, so one database can hold several archives.
/// </summary>
public sealed class PostgresDatabase : Database
{
    /// <summary>The oldest PostgreSQL whose SQL is ours.</summary>
    private const int OldestServer = 15;

    /// <summary>Tells our locks from those of other programs in the same database ("FOND").</summary>
    internal const int LockClass = 0x464F4E44;

    /// <summary>Where commits are announced, each with the schema of its archive.</summary>
    internal const string Channel = "fonds_changes";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, uint>> types = new(StringComparer.Ordinal);
    private readonly NpgsqlConnectionStringBuilder store;
    private readonly NpgsqlConnectionStringBuilder? readStore;

    /// <param name="store">The connection string of the database that is written to.</param>
    /// <param name="readStore">That of a replica to read from; null to read where is written.</param>
    public PostgresDatabase(string store, string? readStore = null)
    {
        this.store = Parse(store);
        this.readStore = readStore is null ? null : Parse(readStore);
    }

    public override string Name => $"PostgreSQL at {store.Host}, database {store.Database ?? store.Username}";

    public override bool IsServer => true;

    internal override string Dialect => "postgres";

    public override bool HoldsArchive
    {
        get
        {
            using var connection = OpenForReading();
            return connection.HasTable("schema_step");
        }
    }

    internal override string AsHeld(string text) => PostgresText.Of(text);

    public override DatabaseConnection OpenForReading() => Open(readStore ?? store);

    public override DatabaseConnection OpenForWriting() => Open(store);

    internal override void CopyTo(string file, Action<long, long>? tell, CancellationToken cancel)
    {
        var copy = new SqliteDatabase(file);
        var done = 0;
        new ArchiveMove(this, copy).Copy(new Told(() => tell?.Invoke(++done, ArchiveMove.Tables)), cancel);

        // One file and no log beside it, so that it can be moved about.
        using var target = copy.OpenForWriting();
        target.Execute("PRAGMA journal_mode=DELETE");
    }

    internal override IDisposable? TryLease(string work) => PostgresLease.Take(Open(store), work);

    internal override IDisposable? Listen(Action committed) => new PostgresListener(store, committed);

    /// <summary>The types of the columns of a table, asked for once: later steps of the schema only add columns.</summary>
    internal IReadOnlyDictionary<string, uint> TypesOf(string table, Func<IReadOnlyDictionary<string, uint>> read) => types.GetOrAdd(table, _ => read());

    private sealed class Told(Action tell) : IProgress<TableMoved>
    {
        public void Report(TableMoved value) => tell();
    }

    private PostgresConnection Open(NpgsqlConnectionStringBuilder settings)
    {
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            if (connection.PostgreSqlVersion.Major < OldestServer)
                throw new DatabaseException($"The server is PostgreSQL {connection.PostgreSqlVersion}; Fonds needs {OldestServer} or newer.");

            // Plans are made once, for an archive of any size: one made for an empty table would read a full one from end to end.
            using var command = new NpgsqlCommand(
                "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = off; SET lock_timeout = '60s'; SELECT current_setting('server_encoding')", connection);
            return command.ExecuteScalar() is "UTF8"
                ? new PostgresConnection(this, connection)
                : throw new DatabaseException("The database does not hold texts as UTF-8; make one with ENCODING 'UTF8'.");
        }
        catch (Exception failure)
        {
            connection.Dispose();
            if (PostgresFailures.Concerns(failure))
                throw PostgresFailures.Said(failure);
            throw;
        }
    }

    private static NpgsqlConnectionStringBuilder Parse(string text)
    {
        var settings = new NpgsqlConnectionStringBuilder(text);
        if (string.IsNullOrEmpty(settings.Host))
            throw new FormatException("It names no host.");
        settings.Pooling = false;
        settings.TcpKeepAlive = true;
        if (!settings.ContainsKey("Host Recheck Seconds"))
            settings.HostRecheckSeconds = 1;
        if (!settings.ContainsKey("Timeout"))
            settings.Timeout = 5;
        if (!settings.ContainsKey("Command Timeout"))
            settings.CommandTimeout = 120;
        settings.ApplicationName ??= "fonds";
        return settings;
    }
}
