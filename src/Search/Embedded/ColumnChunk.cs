using System.IO.Compression;
using System.Runtime.InteropServices;
using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// What is counted, filtered and sorted by, for 4,096 records with neighbouring identifiers: one array for each property. A chunk
/// that a search can see is never written to: a change copies it.
/// </summary>
internal sealed class ColumnChunk
{
    public const int Size = 4096;
    public const short Undated = short.MinValue;
    private const int Arrays = 16;

    /// <summary>Ordinal of the top unit, of the repository; 0 for none.</summary>
    public readonly int[] Collection = new int[Size];
    public readonly int[] Repository = new int[Size];

    /// <summary>Identifier of the unit above; 0 for none.</summary>
    public readonly int[] Parent = new int[Size];
    public readonly int[] Sibling = new int[Size];
    public readonly int[] Children = new int[Size];

    /// <summary><see cref="RecordKind"/>, 0 where there is no record.</summary>
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

    /// <summary>Where the links of a record begin in <see cref="Links"/>; one more than records.</summary>
    public readonly int[] LinkStarts = new int[Size + 1];

    /// <summary>Ties, each once for a target; see <see cref="Tie"/>.</summary>
    public Tie[] Links { get; set; } = [];

    public ReadOnlySpan<Tie> LinksOf(int slot) => Links.AsSpan(LinkStarts[slot], LinkStarts[slot + 1] - LinkStarts[slot]);

    public ColumnChunk Copy()
    {
        var copy = new ColumnChunk { Links = Links };
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
            deflate.Write(MemoryMarshal.AsBytes(Links.AsSpan()));
        }

        return into.ToArray();
    }

    public static ColumnChunk Read(ReadOnlySpan<byte> written)
    {
        using var from = new MemoryStream(written.ToArray());
        using var inflate = new ZLibStream(from, CompressionMode.Decompress);
        var chunk = new ColumnChunk();
        for (var index = 0; index < Arrays; index++)
            inflate.ReadExactly(chunk.Bytes(index));
        chunk.Links = new Tie[chunk.LinkStarts[Size]];
        inflate.ReadExactly(MemoryMarshal.AsBytes(chunk.Links.AsSpan()));
        return chunk;
    }

    private Span<byte> Bytes(int array) => array switch
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
        14 => MemoryMarshal.AsBytes(TitleKey.AsSpan()),
        _ => MemoryMarshal.AsBytes(LinkStarts.AsSpan()),
    };
}

/// <summary>One tie of a record: the ordinal of its target and the manners of the tie, in four bytes.</summary>
internal readonly record struct Tie(uint Packed)
{
    public Tie(int target, TieManner manner)
        : this(((uint)target << 3) | Bit(manner))
    {
    }

    public int Target => (int)(Packed >> 3);

    public bool IsCreator => (Packed & 1) != 0;

    /// <summary>The same tie in both manners; the targets are the same.</summary>
    public Tie With(Tie other) => new(Packed | other.Packed);

    private static uint Bit(TieManner manner) => manner switch
    {
        TieManner.Creator => 1,
        TieManner.AccessPoint => 2,
        _ => 4,
    };
}
