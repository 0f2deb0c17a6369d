using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Fonds.Storage.Encoding;

/// <summary>
/// Bodies with long texts are held packed: a biography takes less than half the room. Packing is of the store only; whether a
/// record changed is asked of the bodies as written.
/// </summary>
internal static class PackedBody
{
    /// <summary>First byte of a packed body, where a plain one has the number of its writing.</summary>
    private const byte Mark = 0;
    private const int Head = 5;

    /// <summary>Below this a body is mostly codes and identifiers, and packing saves nothing.</summary>
    private const int Least = 700;
    private const int Quality = 3;
    private const int Window = 18;

    /// <summary>The body as it is to be held; <paramref name="room"/> is given back to the pool by the caller when not null.</summary>
    public static ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> body, out byte[]? room)
    {
        room = null;
        if (body.Length < Least)
            return body;
        room = ArrayPool<byte>.Shared.Rent(body.Length);
        room[0] = Mark;
        BinaryPrimitives.WriteInt32LittleEndian(room.AsSpan(1), body.Length);
        return BrotliEncoder.TryCompress(body, room.AsSpan(Head, body.Length - Head), out var written, Quality, Window)
            ? room.AsSpan(0, Head + written)
            : body;
    }

    /// <summary>The body as it was written.</summary>
    public static ReadOnlySpan<byte> Unpack(ReadOnlySpan<byte> held)
    {
        if (held.IsEmpty || held[0] != Mark)
            return held;
        var body = new byte[BinaryPrimitives.ReadInt32LittleEndian(held[1..])];
        return BrotliDecoder.TryDecompress(held[Head..], body, out var written) && written == body.Length
            ? body
            : throw new InvalidDataException("A record version cannot be unpacked.");
    }
}
