using System.Buffers;
using System.Diagnostics;
using SQLitePCL;

namespace Fonds.Storage.Dialects;

/// <summary>
/// A prepared statement, bound and stepped without an object per row: an import writes some three million rows
/// in a minute, and a page makes dozens of point reads.
/// </summary>
public sealed class DatabaseStatement : IDisposable
{
    private readonly DatabaseConnection connection;
    private readonly sqlite3_stmt statement;
    private long spent;
    private long rows;

    internal DatabaseStatement(DatabaseConnection connection, sqlite3_stmt statement)
    {
        this.connection = connection;
        this.statement = statement;
    }

    public DatabaseStatement Bind(int place, long value)
    {
        connection.Require(raw.sqlite3_bind_int64(statement, place, value));
        return this;
    }

    public DatabaseStatement Bind(int place, long? value) => value is { } known ? Bind(place, known) : BindNull(place);

    public DatabaseStatement Bind(int place, string? value)
    {
        if (value is null)
            return BindNull(place);

        var most = System.Text.Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most <= 512)
        {
            Span<byte> small = stackalloc byte[512];
            connection.Require(raw.sqlite3_bind_text(statement, place, small[..System.Text.Encoding.UTF8.GetBytes(value, small)]));
            return this;
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        connection.Require(raw.sqlite3_bind_text(statement, place, rented.AsSpan(0, System.Text.Encoding.UTF8.GetBytes(value, rented))));
        ArrayPool<byte>.Shared.Return(rented);
        return this;
    }

    public DatabaseStatement Bind(int place, ReadOnlySpan<byte> value)
    {
        connection.Require(raw.sqlite3_bind_blob(statement, place, value));
        return this;
    }

    public DatabaseStatement BindNull(int place)
    {
        connection.Require(raw.sqlite3_bind_null(statement, place));
        return this;
    }

    /// <summary>Moves to the next row; false, and ready to be bound again, when there is none.</summary>
    public bool Step()
    {
        var begun = connection.Watch is null ? 0 : Stopwatch.GetTimestamp();
        var result = raw.sqlite3_step(statement);
        if (begun != 0)
            spent += Stopwatch.GetTimestamp() - begun;
        if (result == raw.SQLITE_ROW)
        {
            rows++;
            return true;
        }

        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            connection.Require(result);
        TellIfSlow();
        return false;
    }

    /// <summary>Runs a statement that returns nothing.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>The first column of the first row, or null when there is no row or it is null.</summary>
    public long? Scalar()
    {
        if (!Step())
            return null;
        var value = NullableLong(0);
        Reset();
        return value;
    }

    public void Reset()
    {
        raw.sqlite3_reset(statement);
        TellIfSlow();
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public int Int(int column) => raw.sqlite3_column_int(statement, column);

    public bool Bool(int column) => raw.sqlite3_column_int(statement, column) != 0;

    public long? NullableLong(int column) => IsNull(column) ? null : Long(column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";

    public string? NullableText(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a column, valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public void Dispose()
    {
        TellIfSlow();
        statement.Dispose();
    }

    private void TellIfSlow()
    {
        var (took, given) = (spent, rows);
        (spent, rows) = (0, 0);
        if (took > 0 && connection.Watch is { } watch && Stopwatch.GetElapsedTime(0, took) is var time && time >= watch.Threshold)
            watch.Tell(new(raw.sqlite3_sql(statement).utf8_to_string(), time, given, connection.PlanOf(raw.sqlite3_sql(statement).utf8_to_string())));
    }
}
