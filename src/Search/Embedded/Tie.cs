namespace Fonds.Search.Embedded;

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
