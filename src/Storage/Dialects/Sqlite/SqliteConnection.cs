using SQLitePCL;

namespace Fonds.Storage.Dialects.Sqlite;

/// <summary>A connection to the embedded engine.</summary>
internal sealed class SqliteConnection : DatabaseConnection
{
    /// <summary>Milliseconds for which a writer waits for another program that writes.</summary>
    private const int LongestWait = 60_000;

    /// <summary>A log of this length is worth making readers wait.</summary>
    private const long LongLog = 192L << 20;

    private readonly sqlite3 database;
    private readonly Dictionary<string, SqliteStatement> prepared = new(StringComparer.Ordinal);

    static SqliteConnection() => Batteries_V2.Init();

    private SqliteConnection(sqlite3 database) => this.database = database;

    /// <summary>Opens for reading only; every write is refused by the engine itself.</summary>
    public static SqliteConnection OpenForReading(string path)
    {
        var connection = Open(path, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX);

        // A small cache each, for the upper pages of the trees; the machine's own file cache holds the rest once for all. Mapping the file
        // would count it whole as memory of ours.
        connection.Execute("PRAGMA query_only=1; PRAGMA cache_size=-6000; PRAGMA temp_store=MEMORY;");
        return connection;
    }

    /// <summary>
    /// Opens for writing, making the file when it is not there. The log is written ahead, so that a process killed at any
    /// moment leaves only whole transactions; <see cref="CommitDurably"/> also outlives the power.
    /// </summary>
    public static SqliteConnection OpenForWriting(string path)
    {
        var connection = Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX);
        connection.Execute(
            """
            PRAGMA page_size=8192;
            PRAGMA journal_mode=WAL;
            PRAGMA synchronous=NORMAL;
            PRAGMA cache_size=-32000;
            PRAGMA temp_store=MEMORY;
            PRAGMA wal_autocheckpoint=8000;
            PRAGMA journal_size_limit=67108864;
            """);
        return connection;
    }

    private static SqliteConnection Open(string path, int flags)
    {
        var result = raw.sqlite3_open_v2(path, out var database, flags, null);
        var connection = new SqliteConnection(database);
        connection.Require(result);
        raw.sqlite3_busy_timeout(database, LongestWait);
        return connection;
    }

    public override DatabaseStatement Prepare(string sql)
    {
        if (prepared.TryGetValue(sql, out var known))
        {
            // Its last rows may have been left standing by a failure.
            known.Reset();
            return known;
        }

        Require(raw.sqlite3_prepare_v3(database, sql, (uint)raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return prepared[sql] = new SqliteStatement(this, statement);
    }

    public override DatabaseStatement PrepareOwn(string sql)
    {
        Require(raw.sqlite3_prepare_v2(database, sql, out var statement));
        return new SqliteStatement(this, statement);
    }

    public override bool HasTable(string name) =>
        Prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1").Bind(1, name).Scalar() is not null;

    public override void Execute(string script) => Require(raw.sqlite3_exec(database, script));

    public override void Begin() => Execute("BEGIN IMMEDIATE");

    public override void BeginReading() => Execute("BEGIN DEFERRED");

    public override void Commit() => Execute("COMMIT");

    public override void Rollback() => Execute("ROLLBACK");

    public override void CommitDurably()
    {
        Commit();
        Execute("PRAGMA synchronous=FULL; BEGIN IMMEDIATE; UPDATE sequence SET next = next WHERE name = 'record'; COMMIT; PRAGMA synchronous=NORMAL;");
    }

    public override bool IsLogLong => Sizes.Log >= LongLog;

    public override void MoveLog() => Prepare("PRAGMA wal_checkpoint(PASSIVE)").Run();

    public override void EmptyLog()
    {
        raw.sqlite3_busy_timeout(database, 100);
        Prepare("PRAGMA wal_checkpoint(TRUNCATE)").Run();
        raw.sqlite3_busy_timeout(database, LongestWait);
    }

    public override void BeginPart() => Execute("SAVEPOINT part");

    public override void KeepPart() => Execute("RELEASE part");

    public override void UndoPart() => Execute("ROLLBACK TO part; RELEASE part");

    public override (long Store, long Log) Sizes => (SizeOf(Path), SizeOf(Path + "-wal"));

    /// <summary>How the engine goes about a statement, step by step.</summary>
    internal string PlanOf(string sql)
    {
        if (raw.sqlite3_prepare_v2(database, "EXPLAIN QUERY PLAN " + sql, out var plan) != raw.SQLITE_OK)
            return "";
        using (plan)
        {
            var steps = new List<string>();
            while (raw.sqlite3_step(plan) == raw.SQLITE_ROW)
                steps.Add(raw.sqlite3_column_text(plan, 3).utf8_to_string());
            return string.Join('\n', steps);
        }
    }

    private string Path => raw.sqlite3_db_filename(database, "main").utf8_to_string();

    private static long SizeOf(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    internal void Require(int result)
    {
        if (result is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)
            return;
        throw new DatabaseException($"{raw.sqlite3_errmsg(database).utf8_to_string()} ({raw.sqlite3_extended_errcode(database)})");
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var statement in prepared.Values)
            statement.Dispose();
        prepared.Clear();
        database.Dispose();
    }
}
