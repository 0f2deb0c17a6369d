using SQLitePCL;

namespace Fonds.Storage.Dialects.Sqlite;

/// <summary>A connection to the embedded engine.</summary>
internal sealed class SqliteConnection : DatabaseConnection
{
    /// <summary>Milliseconds for which a writer waits for another program that writes.</summary>
    private const int LongestWait = 60_000;

    /// <summary>Pages copied between two looks at whether to go on: some 32 MB.</summary>
    private const int PagesAtOnce = 4_096;

    /// <summary>A log of this length is worth making readers wait.</summary>
    private const long LongLog = 192L << 20;

    private readonly sqlite3 database;
    private readonly Dictionary<string, SqliteStatement> prepared = new(StringComparer.Ordinal);

    static SqliteConnection()
    {
        Batteries_V2.Init();
        // The engine is not to count its memory: all threads would wait for one lock at every piece. Refused where the index has begun already, and has said so too.
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

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

    // A transaction that the engine gave up by itself, as on a full disk, is undone already.
    public override void Rollback()
    {
        if (IsInTransaction)
            Execute("ROLLBACK");
    }

    public override void CommitDurably()
    {
        Commit();
        Execute("PRAGMA synchronous=FULL; BEGIN IMMEDIATE; UPDATE sequence SET next = next WHERE name = 'record'; COMMIT; PRAGMA synchronous=NORMAL;");
    }

    public override bool IsLogLong => Sizes.Log >= LongLog;

    public override void MoveLog() => Prepare("PRAGMA wal_checkpoint(PASSIVE)").Run();

    public override void EmptyLog(TimeSpan patience)
    {
        raw.sqlite3_busy_timeout(database, (int)patience.TotalMilliseconds);
        Prepare("PRAGMA wal_checkpoint(TRUNCATE)").Run();
        raw.sqlite3_busy_timeout(database, LongestWait);
    }

    public override void BeginPart() => Execute("SAVEPOINT part");

    public override void KeepPart() => Execute("RELEASE part");

    public override void UndoPart()
    {
        if (IsInTransaction)
            Execute("ROLLBACK TO part; RELEASE part");
    }

    public override IReadOnlyList<string> Damage(bool thorough)
    {
        using var rows = PrepareOwn(thorough ? "PRAGMA integrity_check(100)" : "PRAGMA quick_check(100)");
        var damage = new List<string>();
        while (rows.Step())
        {
            if (rows.Text(0) is var text && text != "ok")
                damage.Add(text);
        }

        return damage;
    }

    /// <summary>
    /// Copies a database, as it is at this moment, into a new file, while others read and write it. Of what they write meanwhile the copy knows nothing.
    /// </summary>
    /// <param name="tell">Told how many pages are copied, of how many.</param>
    public static void Copy(string from, string to, Action<long, long>? tell, CancellationToken cancel)
    {
        using var source = OpenForReading(from);
        using var target = Open(to, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX);
        // Held open, the state that is read stays what it is however often others commit, and no page is copied twice.
        source.BeginReading();
        source.Prepare("SELECT count(*) FROM sqlite_schema").Run();
        using var copy = raw.sqlite3_backup_init(target.database, "main", source.database, "main");
        int result;
        do
        {
            cancel.ThrowIfCancellationRequested();
            result = raw.sqlite3_backup_step(copy, PagesAtOnce);
            tell?.Invoke(raw.sqlite3_backup_pagecount(copy) - raw.sqlite3_backup_remaining(copy), raw.sqlite3_backup_pagecount(copy));
        }
        while (result == raw.SQLITE_OK);
        target.Require(raw.sqlite3_backup_finish(copy));
        target.Require(result);
        source.Commit();
        // One file and no log beside it, so that it can be moved about.
        target.Execute("PRAGMA journal_mode=DELETE");
    }

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

    private bool IsInTransaction => raw.sqlite3_get_autocommit(database) == 0;

    internal void Require(int result)
    {
        if (result is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)
            return;
        if ((result & 0xFF) is raw.SQLITE_FULL or raw.SQLITE_IOERR)
            throw new NoRoomException(raw.sqlite3_errmsg(database).utf8_to_string());
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
