using System.Buffers.Binary;
using System.Security.Cryptography;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Moving;

/// <summary>The fingerprint of a row, and of all rows of a table in their order: two engines hold the same when these are the same.</summary>
internal sealed class RowPrint(MovedTable table) : IDisposable
{
    private const byte Nothing = 0;
    private const byte Something = 1;

    private readonly IncrementalHash row = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] last = new byte[SHA256.HashSizeInBytes];

    /// <summary>The fingerprint of the row that a statement stands at.</summary>
    /// <param name="held">A text as both engines hold it.</param>
    public ReadOnlySpan<byte> Of(DatabaseStatement rows, Func<string, string> held)
    {
        for (var column = 0; column < table.Columns.Count; column++)
            Add(rows, column, held);
        row.GetHashAndReset(last);
        all.AppendData(last);
        return last;
    }

    /// <summary>The fingerprint of all rows seen.</summary>
    public string OfAll => Convert.ToHexStringLower(all.GetCurrentHash());

    public void Dispose()
    {
        row.Dispose();
        all.Dispose();
    }

    private void Add(DatabaseStatement rows, int column, Func<string, string> held)
    {
        if (rows.IsNull(column))
        {
            row.AppendData([Nothing]);
            return;
        }

        switch (table.Columns[column].Kind)
        {
            case ColumnKind.Text:
                AddBytes(System.Text.Encoding.UTF8.GetBytes(held(rows.Text(column))));
                break;
            case ColumnKind.Bytes:
                AddBytes(rows.Bytes(column));
                break;
            default:
                AddNumber(rows.Long(column));
                break;
        }
    }

    // With its length, so that what stands at the end of one column is not taken for the beginning of the next.
    private void AddBytes(ReadOnlySpan<byte> bytes)
    {
        AddNumber(bytes.Length);
        row.AppendData(bytes);
    }

    private void AddNumber(long number)
    {
        Span<byte> written = stackalloc byte[1 + sizeof(long)];
        written[0] = Something;
        BinaryPrimitives.WriteInt64LittleEndian(written[1..], number);
        row.AppendData(written);
    }
}
