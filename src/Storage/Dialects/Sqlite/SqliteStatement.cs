using System.Buffers;
using SQLitePCL;

namespace Fonds.Storage.Dialects.Sqlite;

/// <summary>
/// A statement of the embedded engine, bound and stepped without an object per row: an import writes some three million rows
/// in a minute, and a page makes dozens of point reads.
/// </summary>
internal sealed class SqliteStatement : DatabaseStatement
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(SqliteConnection connection, sqlite3_stmt statement)
        : base(connection)
    {
        this.connection = connection;
        this.statement = statement;
    }

    public override DatabaseStatement Bind(int place, long value)
    {
        connection.Require(raw.sqlite3_bind_int64(statement, place, value));
        return this;
    }

    public override DatabaseStatement Bind(int place, string? value)
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

    public override DatabaseStatement Bind(int place, ReadOnlySpan<byte> value)
    {
        connection.Require(raw.sqlite3_bind_blob(statement, place, value));
        return this;
    }

    public override DatabaseStatement BindNull(int place)
    {
        connection.Require(raw.sqlite3_bind_null(statement, place));
        return this;
    }

    protected override bool MoveNext()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW)
            return true;
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            connection.Require(result);
        return false;
    }

    protected override void GoBack() => raw.sqlite3_reset(statement);

    public override bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public override long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public override string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";

    public override ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public override byte[] ByteArray(int column) => Bytes(column).ToArray();

    protected override string Sql => raw.sqlite3_sql(statement).utf8_to_string();

    protected override string Plan => connection.PlanOf(Sql);

    protected override void Dispose(bool disposing) => statement.Dispose();
}
