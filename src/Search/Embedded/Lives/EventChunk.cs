using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded.Lives;

/// <summary>
/// What events are filtered, counted, joined and sorted by, for 4,096 events with neighbouring numbers: one array for each property. A chunk that a
/// search can see is never written to: a change copies it.
/// </summary>
internal sealed class EventChunk
{
    public const int Size = 4096;

    /// <summary>First day of an event without a date.</summary>
    public const int Undated = int.MaxValue;

    /// <summary>Marks the type of what happened to somebody other than the subject.</summary>
    public const byte OfAnother = 0x80;
    private const int Arrays = 11;

    /// <summary>The record that tells it; 0 where there is no event.</summary>
    public readonly int[] Record = new int[Size];

    /// <summary>Whose life it belongs to.</summary>
    public readonly int[] Subject = new int[Size];
    public readonly int[] First = new int[Size];
    public readonly int[] Last = new int[Size];

    /// <summary>Last day of the stay that follows from it, or of the event itself.</summary>
    public readonly int[] StaysUntil = new int[Size];
    public readonly short[] Note = new short[Size];
    public readonly byte[] SubjectKind = new byte[Size];

    /// <summary>The type, with <see cref="OfAnother"/> where it happened to somebody else.</summary>
    public readonly byte[] Type = new byte[Size];
    public readonly byte[] Standing = new byte[Size];

    /// <summary>The weightier words of its sentence as a sign of 64 bits, by which two tellings are compared.</summary>
    public readonly ulong[] Words = new ulong[Size];

    /// <summary>Where the places of an event begin in <see cref="Places"/>; one more than events.</summary>
    public readonly int[] PlaceStarts = new int[Size + 1];

    /// <summary>Numbers of places; see <see cref="PlaceNumbers"/>.</summary>
    public int[] Places { get; set; } = [];

    public ReadOnlySpan<int> PlacesOf(int slot) => Places.AsSpan(PlaceStarts[slot], PlaceStarts[slot + 1] - PlaceStarts[slot]);

    public EventChunk Copy()
    {
        var copy = new EventChunk { Places = Places };
        for (var index = 0; index < Arrays; index++)
            Bytes(index).CopyTo(copy.Bytes(index));
        return copy;
    }

    /// <summary>The chunk as it stands in the index's file.</summary>
    public byte[] Write()
    {
        using var into = new MemoryStream();
        using (var deflate = new ZLibStream(into, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var index = 0; index < Arrays; index++)
                deflate.Write(Bytes(index));
            deflate.Write(MemoryMarshal.AsBytes(Places.AsSpan()));
        }

        return into.ToArray();
    }

    public static EventChunk Read(ReadOnlySpan<byte> written)
    {
        using var from = new MemoryStream(written.ToArray());
        using var inflate = new ZLibStream(from, CompressionMode.Decompress);
        var chunk = new EventChunk();
        for (var index = 0; index < Arrays; index++)
            inflate.ReadExactly(chunk.Bytes(index));
        chunk.Places = new int[chunk.PlaceStarts[Size]];
        inflate.ReadExactly(MemoryMarshal.AsBytes(chunk.Places.AsSpan()));
        return chunk;
    }

    private Span<byte> Bytes(int array) => array switch
    {
        0 => MemoryMarshal.AsBytes(Record.AsSpan()),
        1 => MemoryMarshal.AsBytes(Subject.AsSpan()),
        2 => MemoryMarshal.AsBytes(First.AsSpan()),
        3 => MemoryMarshal.AsBytes(Last.AsSpan()),
        4 => MemoryMarshal.AsBytes(StaysUntil.AsSpan()),
        5 => MemoryMarshal.AsBytes(Note.AsSpan()),
        6 => SubjectKind,
        7 => Type,
        8 => Standing,
        9 => MemoryMarshal.AsBytes(Words.AsSpan()),
        _ => MemoryMarshal.AsBytes(PlaceStarts.AsSpan()),
    };
}
