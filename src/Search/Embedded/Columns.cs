using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded;

/// <summary>The columns of one chunk: an array for each, and the ties of each record, every target once.</summary>
internal sealed class Columns : PackedChunk<Columns, Tie>
{
    /// <summary>Ordinal of the top unit, of the repository; 0 for none.</summary>
    public readonly int[] Collection = new int[Size];
    public readonly int[] Repository = new int[Size];

    /// <summary>Identifier of the unit above; 0 for none.</summary>
    public readonly int[] Parent = new int[Size];
    public readonly int[] Sibling = new int[Size];
    public readonly int[] Children = new int[Size];

    /// <summary><see cref="Description.Records.RecordKind"/>, 0 where there is no record.</summary>
    public readonly byte[] Kind = new byte[Size];
    public readonly byte[] Level = new byte[Size];
    public readonly byte[] Digitised = new byte[Size];
    public readonly short[] First = new short[Size];
    public readonly short[] Last = new short[Size];
    public readonly ushort[] Languages = new ushort[Size];
    public readonly byte[] TitleWords = new byte[Size];

    /// <summary>Eight times the binary logarithm of the words of all fields: how long the record is to read.</summary>
    public readonly byte[] Length = new byte[Size];

    /// <summary>What a record weighs before any word is looked for.</summary>
    public readonly byte[] Weight = new byte[Size];

    /// <summary>First 24 letters of the title, for sorting.</summary>
    public readonly UInt128[] TitleKey = new UInt128[Size];

    protected override int Properties => 15;

    // Places among siblings.
    protected override bool Rises(int property) => property == 3;

    protected override Span<byte> Bytes(int property) => property switch
    {
        0 => MemoryMarshal.AsBytes(Collection.AsSpan()),
        1 => MemoryMarshal.AsBytes(Repository.AsSpan()),
        2 => MemoryMarshal.AsBytes(Parent.AsSpan()),
        3 => MemoryMarshal.AsBytes(Sibling.AsSpan()),
        4 => MemoryMarshal.AsBytes(Children.AsSpan()),
        5 => Kind,
        6 => Level,
        7 => Digitised,
        8 => MemoryMarshal.AsBytes(First.AsSpan()),
        9 => MemoryMarshal.AsBytes(Last.AsSpan()),
        10 => MemoryMarshal.AsBytes(Languages.AsSpan()),
        11 => TitleWords,
        12 => Weight,
        13 => Length,
        _ => MemoryMarshal.AsBytes(TitleKey.AsSpan()),
    };
}
