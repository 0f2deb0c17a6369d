using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>
/// An insertion of one row at a time whose rows are held back and sent together: one journey to the server for thousands of rows in place of
/// one for each. The connection sends them before anything else reads or changes the same table, and before the transaction ends, so nobody can tell.
/// </summary>
/// <remarks>
/// A row that takes the place of one with its key (<c>ON CONFLICT … DO UPDATE</c>) also takes the place of one still held: the columns that such a statement does not update
/// never change while a record lives. The key is the first column.
/// </remarks>
internal sealed partial class HeldInsert : DatabaseStatement
{
    private const int MostRows = 5_000;
    private const int MostBytes = 8 << 20;

    /// <summary>From so many rows on the server takes them faster as a stream than as arrays.</summary>
    private const int Stream = 64;

    private readonly PostgresConnection connection;
    private readonly string columns;
    private readonly string onConflict;
    private readonly bool replaces;
    private readonly Cell[] row;
    private readonly List<Cell> held = [];
    private readonly Dictionary<long, int> places = [];
    private uint[]? types;
    private NpgsqlCommand? command;
    private int bytes;

    private HeldInsert(PostgresConnection connection, Match insert)
        : base(connection)
    {
        this.connection = connection;
        Table = insert.Groups["table"].Value;
        columns = insert.Groups["columns"].Value;
        onConflict = insert.Groups["conflict"].Value;
        replaces = onConflict.Contains("DO UPDATE", StringComparison.Ordinal);
        row = new Cell[columns.Split(',').Length];
    }

    public string Table { get; }

    /// <summary>How many rows are held.</summary>
    public int Count => held.Count / row.Length;

    /// <summary>The statement when it inserts one row of parameters in their order, else null.</summary>
    public static HeldInsert? Of(PostgresConnection connection, string sql) =>
        InsertPattern.Match(sql) is { Success: true } insert && IsPlain(insert) ? new HeldInsert(connection, insert) : null;

    public override DatabaseStatement Bind(int place, long value) => Set(place, new(value));

    public override DatabaseStatement Bind(int place, string? value) => Set(place, value is null ? default : new(PostgresText.Of(value)), value?.Length ?? 0);

    public override DatabaseStatement Bind(int place, ReadOnlySpan<byte> value) => Set(place, new(value.ToArray()), value.Length);

    public override DatabaseStatement BindNull(int place) => Set(place, default);

    /// <summary>Holds the row. There is none to step to.</summary>
    protected override bool MoveNext()
    {
        connection.Hold(this);
        if (replaces && !places.TryAdd(row[0].Number, held.Count))
        {
            var place = places[row[0].Number];
            for (var column = 0; column < row.Length; column++)
                held[place + column] = row[column];
        }
        else
        {
            held.AddRange(row);
        }

        if (held.Count >= MostRows * row.Length || bytes >= MostBytes)
            connection.SendHeld([Table]);
        return false;
    }

    /// <summary>Sends the rows that are held.</summary>
    public void Send()
    {
        types ??= connection.TypesOf(Table, columns);
        if (onConflict.Length == 0 && held.Count >= Stream * row.Length)
            SendAsStream();
        else
            SendAsArrays();
        Forget();
    }

    /// <summary>Forgets the rows that are held, because what they belong to is undone.</summary>
    public void Forget()
    {
        held.Clear();
        places.Clear();
        bytes = 0;
    }

    protected override string Sql => $"INSERT INTO {Table}({columns}) {onConflict}";

    protected override string Plan => "";

    protected override void GoBack()
    {
    }

    public override bool IsNull(int column) => throw NoRows;

    public override long Long(int column) => throw NoRows;

    public override string Text(int column) => throw NoRows;

    public override ReadOnlySpan<byte> Bytes(int column) => throw NoRows;

    public override byte[] ByteArray(int column) => throw NoRows;

    protected override void Dispose(bool disposing) => command?.Dispose();

    private static InvalidOperationException NoRows => new("An insertion has no rows to read.");

    private HeldInsert Set(int place, Cell value, int length = 0)
    {
        row[place - 1] = value;
        bytes += length;
        return this;
    }

    private void SendAsStream()
    {
        using var copy = connection.Copy($"COPY {Table}({columns}) FROM STDIN (FORMAT BINARY)");
        for (var start = 0; start < held.Count; start += row.Length)
        {
            copy.StartRow();
            for (var column = 0; column < row.Length; column++)
                Write(copy, held[start + column], types![column]);
        }

        copy.Complete();
    }

    private static void Write(NpgsqlBinaryImporter copy, Cell cell, uint type)
    {
        if (cell.IsNull)
        {
            copy.WriteNull();
            return;
        }

        switch (type)
        {
            case PostgresTypes.BigInteger:
                copy.Write(cell.Number, NpgsqlDbType.Bigint);
                break;
            case PostgresTypes.Integer:
                copy.Write(checked((int)cell.Number), NpgsqlDbType.Integer);
                break;
            case PostgresTypes.SmallInteger:
                copy.Write(checked((short)cell.Number), NpgsqlDbType.Smallint);
                break;
            case PostgresTypes.Bytes:
                copy.Write((byte[])cell.Content!, NpgsqlDbType.Bytea);
                break;
            default:
                copy.Write((string)cell.Content!, NpgsqlDbType.Text);
                break;
        }
    }

    private void SendAsArrays()
    {
        if (command is null)
        {
            var arrays = types!.Select((type, column) => $"${column + 1}::{ArrayOf(type)}[]");
            command = connection.CommandOf($"INSERT INTO {Table}({columns}) SELECT * FROM unnest({string.Join(", ", arrays)}) {onConflict}");
            foreach (var type in types!)
                command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | Wire(type) });
        }

        for (var column = 0; column < row.Length; column++)
            command.Parameters[column].Value = ColumnAt(column);
        if (!command.IsPrepared)
            command.Prepare();
        command.ExecuteNonQuery();
    }

    private Array ColumnAt(int column)
    {
        switch (types![column])
        {
            case PostgresTypes.Bytes:
                return Column(column, cell => (byte[]?)cell.Content);
            case PostgresTypes.Text:
                return Column(column, cell => (string?)cell.Content);
            default:
                return Column(column, cell => cell.IsNull ? (long?)null : cell.Number);
        }
    }

    private T[] Column<T>(int column, Func<Cell, T> value)
    {
        var values = new T[Count];
        for (var place = 0; place < values.Length; place++)
            values[place] = value(held[(place * row.Length) + column]);
        return values;
    }

    private static string ArrayOf(uint type) => type switch { PostgresTypes.Bytes => "bytea", PostgresTypes.Text => "text", _ => "bigint" };

    private static NpgsqlDbType Wire(uint type) => type switch
    {
        PostgresTypes.Bytes => NpgsqlDbType.Bytea,
        PostgresTypes.Text => NpgsqlDbType.Text,
        _ => NpgsqlDbType.Bigint,
    };

    private static bool IsPlain(Match insert) =>
        insert.Groups["values"].Value.Split(',').Select((value, place) => value.Trim() == $"?{place + 1}").All(isInOrder => isInOrder)
        && !insert.Groups["conflict"].Value.Contains('?', StringComparison.Ordinal);

    [GeneratedRegex(
        @"^\s*INSERT INTO (?<table>[a-z_]+)\s*\((?<columns>[a-z_0-9,\s]+)\)\s*VALUES\s*\((?<values>[^)]*)\)\s*(?<conflict>ON CONFLICT.*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex InsertPattern { get; }
}
