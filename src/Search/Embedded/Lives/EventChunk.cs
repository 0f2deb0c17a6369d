using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded.Lives;

/// <summary>What events with neighbouring numbers are filtered, counted, joined and sorted by, with the numbers of the places of each (see <see cref="PlaceNumbers"/>).</summary>
internal sealed class EventChunk : PackedChunk<EventChunk, int>
{
    /// <summary>First day of an event without a date.</summary>
    public const int Undated = int.MaxValue;

    /// <summary>Marks the type of what happened to somebody other than the subject.</summary>
    public const byte OfAnother = 0x80;

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

    protected override int Properties => 10;

    public ReadOnlySpan<int> PlacesOf(int slot) => RunOf(slot);

    protected override Span<byte> Bytes(int property) => property switch
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
        _ => MemoryMarshal.AsBytes(Words.AsSpan()),
    };
}
