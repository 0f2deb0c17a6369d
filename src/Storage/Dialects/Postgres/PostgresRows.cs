using Npgsql;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>
/// Rows of an answer, taken from the connection at once: so that it is free for the next question while these are read, as stores
/// do that go from row to row and ask something about each.
/// </summary>
internal sealed class PostgresRows
{
    private readonly List<Cell> cells = [];
    private int width;
    private int at = -1;

    /// <summary>How many rows were taken.</summary>
    public int Count { get; private set; }

    public Cell this[int column] => cells[(at * width) + column];

    public void Clear()
    {
        cells.Clear();
        Count = 0;
        at = -1;
    }

    /// <summary>Takes all the rows that a reader has, in place of those held.</summary>
    public void Take(NpgsqlDataReader reader)
    {
        Clear();
        width = reader.FieldCount;
        Span<uint> types = stackalloc uint[width];
        for (var column = 0; column < width; column++)
            types[column] = reader.GetDataTypeOID(column);
        while (reader.Read())
        {
            for (var column = 0; column < width; column++)
                cells.Add(reader.IsDBNull(column) ? default : Read(reader, column, types[column]));
            Count++;
        }
    }

    public bool MoveNext() => ++at < Count;

    private static Cell Read(NpgsqlDataReader reader, int column, uint type) => type switch
    {
        PostgresTypes.BigInteger => new(reader.GetInt64(column)),
        PostgresTypes.Integer => new(reader.GetInt32(column)),
        PostgresTypes.SmallInteger => new(reader.GetInt16(column)),
        PostgresTypes.Boolean => new(reader.GetBoolean(column) ? 1 : 0),
        PostgresTypes.Numeric => new((long)reader.GetDecimal(column)),
        PostgresTypes.Bytes => new(reader.GetFieldValue<byte[]>(column)),
        _ => new(reader.GetString(column)),
    };
}
