using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded.Lives;

/// <summary>
/// What the histories of one record tell, as it stands in the index's file: each event under its number, and the relations, packed together. One sentence often tells several
/// of them, so together they take a quarter of the room.
/// </summary>
internal sealed class PackedLife
{
    private const int Quality = 4;
    private const int Window = 18;

    private static readonly PackedLife Nothing = new([0], []);

    // How many events; the number of each and where it ends; the events, and behind them the relations.
    private readonly int[] head;
    private readonly byte[] content;

    private PackedLife(int[] head, byte[] content) => (this.head, this.content) = (head, content);

    /// <summary>How much room it takes unpacked.</summary>
    public int Bytes => (head.Length * sizeof(int)) + content.Length;

    /// <summary>The numbers of its events.</summary>
    public IEnumerable<int> Numbers
    {
        get
        {
            for (var place = 0; place < head[0]; place++)
                yield return head[1 + (2 * place)];
        }
    }

    public ReadOnlySpan<byte> Relations => content.AsSpan(head[0] == 0 ? 0 : End(head[0] - 1));

    public static byte[] Write(IReadOnlyList<(int Number, byte[] Content)> events, byte[] relations)
    {
        if (events.Count == 0 && relations.Length == 0)
            return [];
        var places = new int[1 + (2 * events.Count)];
        var plain = new byte[(places.Length * sizeof(int)) + events.Sum(told => told.Content.Length) + relations.Length];
        var rest = plain.AsSpan(places.Length * sizeof(int));
        places[0] = events.Count;
        for (var (place, end) = (0, 0); place < events.Count; place++)
        {
            var (number, told) = events[place];
            (places[1 + (2 * place)], places[2 + (2 * place)]) = (number, end += told.Length);
            told.CopyTo(rest);
            rest = rest[told.Length..];
        }

        relations.CopyTo(rest);
        MemoryMarshal.AsBytes(places.AsSpan()).CopyTo(plain);

        var packed = new byte[sizeof(int) + BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(packed, plain.Length);
        return BrotliEncoder.TryCompress(plain, packed.AsSpan(sizeof(int)), out var written, Quality, Window)
            ? packed[..(sizeof(int) + written)]
            : throw new InvalidOperationException("What a record tells could not be packed.");
    }

    public static PackedLife Read(ReadOnlySpan<byte> packed)
    {
        if (packed.IsEmpty)
            return Nothing;
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        if (!BrotliDecoder.TryDecompress(packed[sizeof(int)..], plain, out var written) || written != plain.Length)
            throw new IndexFileException(SQLitePCL.raw.SQLITE_CORRUPT, "what a record tells cannot be unpacked");
        var length = 1 + (2 * MemoryMarshal.Read<int>(plain));
        return new(MemoryMarshal.Cast<byte, int>(plain.AsSpan(0, length * sizeof(int))).ToArray(), plain[(length * sizeof(int))..]);
    }

    /// <summary>An event as it was written; empty when the record does not tell it.</summary>
    public ReadOnlySpan<byte> Event(int number)
    {
        for (var place = 0; place < head[0]; place++)
        {
            if (head[1 + (2 * place)] == number)
                return content.AsSpan((place == 0 ? 0 : End(place - 1))..End(place));
        }

        return [];
    }

    private int End(int place) => head[2 + (2 * place)];
}
