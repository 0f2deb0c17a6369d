using SQLitePCL;

namespace Fonds.Storage.Dialects;

/// <summary>One connection to the system of record, with its prepared statements. Used by one thread at a time.</summary>
public sealed class DatabaseConnection : IDisposable
{
    /// <summary>Milliseconds for which a writer waits for another program that writes.</summary>
    private const int LongestWait = 60_000;

    private readonly sqlite3 database;
    private readonly Dictionary<string, DatabaseStatement> prepared = new(StringComparer.Ordinal);

    static DatabaseConnection() => Batteries_V2.Init();

    private DatabaseConnection(sqlite3 database) => this.database = database;

    /// <summary>Who wants to know of statements that take long; null, and nothing is timed.</summary>
    internal StatementWatch? Watch { get; set; }

    /// <summary>Opens for reading only; every write is refused by the engine itself.</summary>
    public static DatabaseConnection OpenForReading(string path)
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
    public static DatabaseConnection OpenForWriting(string path)
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

    private static DatabaseConnection Open(string path, int flags)
    {
        var result = raw.sqlite3_open_v2(path, out var database, flags, null);
        var connection = new DatabaseConnection(database);
        connection.Require(result);
        raw.sqlite3_busy_timeout(database, LongestWait);
        return connection;
    }

    /// <summary>A statement prepared once for this connection and kept.</summary>
    public DatabaseStatement Prepare(string sql)
    {
        if (prepared.TryGetValue(sql, out var known))
        {
            // Its last rows may have been left standing by a failure.
            known.Reset();
            return known;
        }

        Require(raw.sqlite3_prepare_v3(database, sql, (uint)raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return prepared[sql] = new DatabaseStatement(this, statement);
    }

    /// <summary>A statement of the caller's own, for streams that stay open while others are read. Dispose it.</summary>
    public DatabaseStatement PrepareOwn(string sql)
    {
        Require(raw.sqlite3_prepare_v2(database, sql, out var statement));
        return new DatabaseStatement(this, statement);
    }

    /// <summary>Runs a script that returns nothing.</summary>
    public void Execute(string script) => Require(raw.sqlite3_exec(database, script));

    /// <summary>Begins a transaction that will write; waits for another writer.</summary>
    public void Begin() => Execute("BEGIN IMMEDIATE");

    /// <summary>Begins a transaction that sees one state of the archive until it ends.</summary>
    public void BeginReading() => Execute("BEGIN DEFERRED");

    public void Commit() => Execute("COMMIT");

    public void Rollback() => Execute("ROLLBACK");

    /// <summary>Commits and returns only when this and every earlier transaction is on the disk.</summary>
    public void CommitDurably()
    {
        Commit();
        Execute("PRAGMA synchronous=FULL; BEGIN IMMEDIATE; UPDATE sequence SET next = next WHERE name = 'record'; COMMIT; PRAGMA synchronous=NORMAL;");
    }

    /// <summary>Bytes in the log of what was written ahead.</summary>
    public long LogLength => new FileInfo(raw.sqlite3_db_filename(database, "main").utf8_to_string() + "-wal") is { Exists: true } log ? log.Length : 0;

    /// <summary>Moves what was written ahead into the database file, as far as readers at work allow, and waits for nobody.</summary>
    public void MoveLog() => Prepare("PRAGMA wal_checkpoint(PASSIVE)").Run();

    /// <summary>
    /// Moves what was written ahead into the database file and empties the log, as far as readers at work allow. It can always be done later.
    /// </summary>
    public void EmptyLog()
    {
        raw.sqlite3_busy_timeout(database, 100);
        Prepare("PRAGMA wal_checkpoint(TRUNCATE)").Run();
        raw.sqlite3_busy_timeout(database, LongestWait);
    }

    /// <summary>Begins a part of a transaction that can be undone alone.</summary>
    public void BeginPart() => Execute("SAVEPOINT part");

    public void KeepPart() => Execute("RELEASE part");

    public void UndoPart() => Execute("ROLLBACK TO part; RELEASE part");

    /// <summary>How many rows the last statement changed.</summary>
    public int Changes => raw.sqlite3_changes(database);

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

    internal void Require(int result)
    {
        if (result is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)
            return;
        throw new DatabaseException($"{raw.sqlite3_errmsg(database).utf8_to_string()} ({raw.sqlite3_extended_errcode(database)})");
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
            statement.Dispose();
        prepared.Clear();
        database.Dispose();
    }
}
