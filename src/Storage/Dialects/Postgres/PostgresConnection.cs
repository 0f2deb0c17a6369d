using System.Data;
using Npgsql;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>A connection to PostgreSQL.</summary>
internal sealed class PostgresConnection(PostgresDatabase database, NpgsqlConnection connection) : DatabaseConnection
{
    /// <summary>After so many rows what the planner knows of the tables is worth bringing up to date.</summary>
    private const int WorthCounting = 10_000;

    private readonly Dictionary<string, DatabaseStatement> prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldInsert> held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> written = new(StringComparer.Ordinal);
    private int cursors;
    private bool writes;

    public override bool IsBroken => connection.State != ConnectionState.Open;

    public bool IsInTransaction { get; private set; }

    /// <summary>What was written ahead is of the whole server, and nobody's here.</summary>
    public override (long Store, long Log) Sizes => (Prepare(
        "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace").Scalar() ?? 0, 0);

    // The server verifies each page as it reads it (data checksums); the rows of the history, where they are long, are read whole.
    public override IReadOnlyList<string> Damage(bool thorough)
    {
        if (thorough)
            Prepare("SELECT sum(length(body)) FROM version").Scalar();
        return [];
    }

    public override DatabaseStatement Prepare(string sql)
    {
        if (!prepared.TryGetValue(sql, out var known))
            prepared[sql] = known = HeldInsert.Of(this, sql) ?? (DatabaseStatement)new PostgresStatement(this, PostgresSql.Of(sql));

        // Its last rows may have been left standing by a failure.
        known.Reset();
        return known;
    }

    public override DatabaseStatement PrepareOwn(string sql) => new PostgresCursor(this, PostgresSql.Of(sql), ++cursors);

    public override void Execute(string script) => Run(() =>
    {
        using var command = CommandOf(script);
        command.ExecuteNonQuery();
    });

    public override bool HasTable(string name) => Prepare("SELECT 1 WHERE to_regclass(?1) IS NOT NULL").Bind(1, name).Scalar() is not null;

    public override void Begin()
    {
        Start("BEGIN ISOLATION LEVEL READ COMMITTED");
        writes = true;

        // Whoever holds this is the one writer, on whatever machine. It is let go after the commit is seen by all, so the next writer's numbers
        // are higher than any that can be seen, and nobody who follows the change log is overtaken.
        Prepare("SELECT 1 FROM pg_advisory_xact_lock(CAST(?1 AS int), hashtext(current_schema() || ' write'))").Bind(1, PostgresDatabase.LockClass).Run();
    }

    // Long before the server looks for deadlocks: it would end them by giving up a reader as well as this.
    public override void BeginStep()
    {
        Begin();
        Execute("SET LOCAL lock_timeout = '300ms'");
    }

    public override void LetOthersGoFirst() => Execute("SELECT pg_sleep(0.2)");

    public override void BeginReading() => Start("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");

    public override void Commit()
    {
        SendHeld();
        if (writes)
            Prepare("SELECT 1 FROM pg_notify(?1, current_schema())").Bind(1, PostgresDatabase.Channel).Run();
        End("COMMIT");
    }

    // PostgreSQL answers a commit when it is on the disk, and on that of the standbys that were asked to wait for. After an import the planner is to know at
    // once what came in, and not when the server gets round to it.
    public override void CommitDurably()
    {
        Commit();
        if (written.Values.Sum() < WorthCounting)
            return;
        Execute($"ANALYZE {string.Join(", ", written.Keys)}");
        written.Clear();
    }

    public override void Rollback()
    {
        ForgetHeld();
        End("ROLLBACK");
    }

    public override void BeginPart()
    {
        SendHeld();
        Execute("SAVEPOINT part");
    }

    public override void KeepPart()
    {
        SendHeld();
        Execute("RELEASE part");
    }

    public override void UndoPart()
    {
        ForgetHeld();
        if (!IsBroken)
            Execute("ROLLBACK TO part; RELEASE part");
    }

    public NpgsqlCommand CommandOf(string sql) => new(sql, connection);

    public NpgsqlBatch Batch() => new(connection);

    public NpgsqlBinaryImporter Copy(string sql) => connection.BeginBinaryImport(sql);

    /// <summary>Does something on the connection; what fails is said in our words.</summary>
    public void Run(Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (PostgresFailures.Concerns(failure) || IsBroken)
        {
            // On a connection that was lost before, the driver finds fault with the caller.
            throw PostgresFailures.Said(failure);
        }
    }

    /// <summary>Notes that an insertion holds rows; another one into the same table goes first.</summary>
    public void Hold(HeldInsert insert)
    {
        if (held.TryGetValue(insert.Table, out var other) && other == insert)
            return;
        SendHeld([insert.Table]);
        held[insert.Table] = insert;
    }

    /// <summary>Sends the rows held for some tables.</summary>
    public void SendHeld(string[] tables)
    {
        if (held.Count == 0)
            return;
        foreach (var table in tables)
        {
            if (!held.Remove(table, out var insert))
                continue;
            written[table] = written.GetValueOrDefault(table) + insert.Count;
            Run(insert.Send);
        }
    }

    /// <summary>The types of some columns of a table, in their order.</summary>
    public uint[] TypesOf(string table, string columns)
    {
        var types = database.TypesOf(table, () => ReadTypes(table));
        return [.. columns.Split(',').Select(column => types[column.Trim()])];
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var statement in prepared.Values)
            statement.Dispose();
        prepared.Clear();
        connection.Dispose();
    }

    private void SendHeld() => SendHeld([.. held.Keys]);

    private void ForgetHeld()
    {
        foreach (var insert in held.Values)
            insert.Forget();
        held.Clear();
    }

    private void Start(string begin)
    {
        writes = false;
        Execute(begin);
        IsInTransaction = true;
    }

    private void End(string end)
    {
        IsInTransaction = false;
        if (!IsBroken)
            Execute(end);
    }

    private Dictionary<string, uint> ReadTypes(string table)
    {
        var rows = Prepare("SELECT attname::text, atttypid::bigint FROM pg_attribute WHERE attrelid = to_regclass(?1) AND attnum > 0 AND NOT attisdropped").Bind(1, table);
        var types = new Dictionary<string, uint>(StringComparer.Ordinal);
        while (rows.Step())
            types[rows.Text(0)] = (uint)rows.Long(1);
        return types;
    }
}
