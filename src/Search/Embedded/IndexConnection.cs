using System.Text;
using SQLitePCL;

namespace Fonds.Search.Embedded;

/// <summary>
/// One connection to the index's file. It speaks to SQLite without ADO in between: a search steps through hundreds of thousands
/// of rows of one number each, and the row costs less than the reader around it.
/// </summary>
internal sealed class IndexConnection : IDisposable
{
    // A few tenths of a millisecond of work: often enough to stop in time, and nothing beside it.
    private const int StepsBetweenLooks = 10_000;

    private readonly sqlite3 database;
    private readonly List<PreparedStatement> prepared = [];

    static IndexConnection()
    {
        Batteries_V2.Init();
        // The engine is not to count its memory: all threads would wait for one lock at every piece. Refused where the store has begun already, and has said so too.
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public IndexConnection(string path, bool readOnly)
    {
        var flags = raw.SQLITE_OPEN_NOMUTEX | (readOnly ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE);
        var code = raw.sqlite3_open_v2(path, out database, flags, null);
        if (code != raw.SQLITE_OK)
        {
            var reason = raw.sqlite3_errmsg(database).utf8_to_string();
            raw.sqlite3_close_v2(database);
            throw new IndexFileException(code, $"cannot open {path}: {reason}");
        }

        raw.sqlite3_busy_timeout(database, 10_000);
    }

    /// <summary>Compiles a statement that is kept until the connection closes.</summary>
    public PreparedStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement), sql);
        var kept = new PreparedStatement(this, statement);
        prepared.Add(kept);
        return kept;
    }

    /// <summary>Runs statements that answer nothing.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(database, sql), sql);

    /// <summary>Undoes the transaction; one that the engine gave up by itself, as on a full disk, is undone already.</summary>
    public void Rollback()
    {
        if (raw.sqlite3_get_autocommit(database) == 0)
            Execute("ROLLBACK");
    }

    /// <summary>How many rows have been written since the connection was opened.</summary>
    public int TotalChanges => raw.sqlite3_total_changes(database);

    /// <summary>The first column of the first row.</summary>
    public long Ask(string sql)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var handle), sql);
        using var statement = new PreparedStatement(this, handle);
        return statement.Step() ? statement.Int64(0) : 0;
    }

    /// <summary>Stops whatever a statement is doing when the deadline has passed; without a deadline it may take its time.</summary>
    public void StopAt(Deadline? deadline)
    {
        if (deadline is null)
            raw.sqlite3_progress_handler(database, 0, (delegate_progress?)null, null);
        else
            raw.sqlite3_progress_handler(database, StepsBetweenLooks, _ => deadline.HasPassed ? 1 : 0, null);
    }

    internal void Check(int code, string doing)
    {
        if (code == raw.SQLITE_INTERRUPT)
            throw new DeadlinePassedException();
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw new IndexFileException(code, $"{doing}: {raw.sqlite3_errmsg(database).utf8_to_string()}");
    }

    public void Dispose()
    {
        foreach (var statement in prepared)
            statement.Dispose();
        raw.sqlite3_close_v2(database);
    }
}

/// <summary>A compiled statement of one connection; not for two threads at once.</summary>
internal sealed class PreparedStatement(IndexConnection connection, sqlite3_stmt statement) : IDisposable
{
    public PreparedStatement Bind(int parameter, long value)
    {
        connection.Check(raw.sqlite3_bind_int64(statement, parameter, value), "bind");
        return this;
    }

    /// <summary>Binds text that is UTF-8 already.</summary>
    public PreparedStatement BindText(int parameter, ReadOnlySpan<byte> text)
    {
        connection.Check(raw.sqlite3_bind_text(statement, parameter, text), "bind");
        return this;
    }

    public PreparedStatement BindText(int parameter, string text) => BindText(parameter, Encoding.UTF8.GetBytes(text));

    public PreparedStatement BindBlob(int parameter, ReadOnlySpan<byte> blob)
    {
        connection.Check(raw.sqlite3_bind_blob(statement, parameter, blob), "bind");
        return this;
    }

    /// <summary>Goes to the next row; false after the last, when the statement is ready to run again.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
            return true;
        if (code != raw.SQLITE_DONE)
        {
            // The reset gives the true reason and frees the locks of the failed statement.
            var reason = raw.sqlite3_reset(statement);
            connection.Check(reason == raw.SQLITE_OK ? code : reason, "step");
        }

        raw.sqlite3_reset(statement);
        return false;
    }

    /// <summary>Runs a statement that answers nothing.</summary>
    public void Run()
    {
        while (Step())
        {
            // A statement may answer rows that nobody wants (PRAGMA, RETURNING).
        }
    }

    /// <summary>Leaves the rows that were not read, and with them the read transaction.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public int Int32(int column) => raw.sqlite3_column_int(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>The bytes of the column, good until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    public void Dispose() => statement.Dispose();
}

/// <summary>The index's file cannot be used. The index can always be thrown away and made again.</summary>
public sealed class IndexFileException : Exception
{
    public IndexFileException(int code, string message)
        : base(message) => Code = code;

    public IndexFileException()
    {
    }

    public IndexFileException(string message)
        : base(message)
    {
    }

    public IndexFileException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>SQLite's result code.</summary>
    public int Code { get; }

    /// <summary>Whether the file itself is damaged, or is no index at all.</summary>
    public bool IsDamaged => (Code & 0xFF) is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>Whether there is no room to write, or the disk refuses: the same may go well later.</summary>
    public bool IsOfTheDisk => (Code & 0xFF) is raw.SQLITE_FULL or raw.SQLITE_IOERR;
}
