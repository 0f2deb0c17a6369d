using System.Runtime.InteropServices;
using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>What is counted, filtered and sorted by, for records with neighbouring identifiers, with the ties of each, every target once.</summary>
internal sealed class ColumnChunk : PackedChunk<ColumnChunk, Tie>
{
    public const short Undated = short.MinValue;

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

    private ChunkScopes? scopes;
    private ChunkTies? tiesByTarget;
    private ChunkOrigins? origins;
    private ChunkSpans? spans;
    private RunFacts[]? runs;
    private uint[]? makings;

    /// <summary>Its records by what a search can range over; like all that is worked out from a chunk, for one that a search can see.</summary>
    public ChunkScopes Scopes => scopes ??= ChunkScopes.Of(this);

    /// <summary>Its ties by what they point at.</summary>
    public ChunkTies TiesByTarget => tiesByTarget ??= ChunkTies.Of(this);

    /// <summary>Its records by where they come from.</summary>
    public ChunkOrigins Origins => origins ??= ChunkOrigins.Of(this);

    /// <summary>Its units by the decades that they reach over.</summary>
    public ChunkSpans Spans => spans ??= ChunkSpans.Of(this);

    /// <summary>What is known of each 64 neighbours.</summary>
    public RunFacts[] Runs => runs ??= RunFacts.Of(this);

    /// <summary>What a score is made of besides words, in one place: from the lowest byte the weight, the words of the title, the length, and the kind.</summary>
    public uint[] Makings => makings ??= Made();

    /// <summary>The ties of all its records.</summary>
    public ReadOnlySpan<Tie> Links => Items;

    protected override int Properties => 15;

    public ReadOnlySpan<Tie> LinksOf(int slot) => RunOf(slot);

    /// <summary>Where the ties of a record begin among all, and what comes after them.</summary>
    public (int First, int After) LinksFrom(int slot) => RunBounds(slot);

    private uint[] Made()
    {
        var made = new uint[Size];
        for (var slot = 0; slot < Size; slot++)
            made[slot] = Weight[slot] | ((uint)TitleWords[slot] << 8) | ((uint)Length[slot] << 16) | ((uint)Kind[slot] << 24);
        return made;
    }

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
