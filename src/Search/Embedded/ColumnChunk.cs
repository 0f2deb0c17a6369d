namespace Fonds.Search.Embedded;

/// <summary>
/// What is counted, filtered and sorted by, for records with neighbouring identifiers. Until somebody asks for it it may stand as it does in the index's file, in a quarter of the room:
/// an import writes ten million records and asks again for few.
/// </summary>
internal sealed class ColumnChunk : IChunk<ColumnChunk, Tie>
{
    public const int Size = Columns.Size;
    public const short Undated = short.MinValue;

    private static long states;

    // The columns, or the bytes of which they are made. Whoever asks at the same time makes them twice, and no harm done.
    private object state;
    private ChunkScopes? scopes;
    private ChunkTies? tiesByTarget;
    private ChunkFacets? facets;
    private RunFacts? runs;
    private CollectionSpan[]? collections;
    private YearPlaces? yearPlaces;
    private uint[]? makings;

    public ColumnChunk()
        : this(new Columns())
    {
    }

    private ColumnChunk(object state) => this.state = state;

    /// <summary>A number that no other chunk and no other state of this one has: by it is known whether what was worked out elsewhere is still so.</summary>
    public long State { get; } = Interlocked.Increment(ref states);

    /// <summary>Ordinal of the top unit, of the repository; 0 for none.</summary>
    public int[] Collection => Held.Collection;

    public int[] Repository => Held.Repository;

    /// <summary>Identifier of the unit above; 0 for none.</summary>
    public int[] Parent => Held.Parent;

    public int[] Sibling => Held.Sibling;

    public int[] Children => Held.Children;

    /// <summary><see cref="Description.Records.RecordKind"/>, 0 where there is no record.</summary>
    public byte[] Kind => Held.Kind;

    public byte[] Level => Held.Level;

    public byte[] Digitised => Held.Digitised;

    public short[] First => Held.First;

    public short[] Last => Held.Last;

    public ushort[] Languages => Held.Languages;

    public byte[] TitleWords => Held.TitleWords;

    /// <summary>Eight times the binary logarithm of the words of all fields: how long the record is to read.</summary>
    public byte[] Length => Held.Length;

    /// <summary>What a record weighs before any word is looked for.</summary>
    public byte[] Weight => Held.Weight;

    /// <summary>First 24 letters of the title, for sorting.</summary>
    public UInt128[] TitleKey => Held.TitleKey;

    /// <summary>Its records by what a search can range over; like all that is worked out from a chunk, for one that a search can see.</summary>
    public ChunkScopes Scopes => scopes ??= ChunkScopes.Of(this);

    /// <summary>Its ties by what they point at.</summary>
    public ChunkTies TiesByTarget => tiesByTarget ??= ChunkTies.Of(this);

    /// <summary>What is counted of its records.</summary>
    public ChunkFacets Facets => facets ??= ChunkFacets.Of(this);

    /// <summary>Where in it which collections stand.</summary>
    public CollectionSpan[] Collections => collections ??= CollectionSpan.Of(this);

    /// <summary>The years of each of its records.</summary>
    public YearPlaces YearPlaces => yearPlaces ??= YearPlaces.Of(this);

    /// <summary>What is known of each 64 neighbours.</summary>
    public RunFacts Runs => runs ??= RunFacts.Of(this);

    /// <summary>What a score is made of besides words, in one place: from the lowest byte the weight, the words of the title, the length, and the kind.</summary>
    public uint[] Makings => makings ??= Made();

    /// <summary>The ties of all its records.</summary>
    public ReadOnlySpan<Tie> Links => Held.Items;

    private Columns Held => state as Columns ?? Unpacked();

    public ReadOnlySpan<Tie> LinksOf(int slot) => Held.RunOf(slot);

    /// <summary>Where the ties of a record begin among all, and what comes after them.</summary>
    public (int First, int After) LinksFrom(int slot) => Held.RunBounds(slot);

    /// <summary>Adds the records that are tied to a target to the bits of the chunk.</summary>
    public void AddTied(int target, bool creatorsOnly, Span<ulong> bits)
    {
        foreach (var slot in TiesByTarget.Of(target))
        {
            if (!creatorsOnly || IsCreator(slot, target))
                bits[slot >> 6] |= 1UL << (slot & 63);
        }
    }

    private bool IsCreator(int slot, int target)
    {
        foreach (var tie in LinksOf(slot))
        {
            if (tie.Target == target)
                return tie.IsCreator;
        }

        return false;
    }

    /// <param name="written">As it stands in the index's file.</param>
    public static ColumnChunk Read(byte[] written) => new(written);

    /// <summary>The chunk as it stands in the index's file.</summary>
    /// <param name="room">Where it is written; the same for one chunk after another.</param>
    public ReadOnlySpan<byte> Write(MemoryStream room) => Held.Write(room);

    /// <summary>Lets the columns go until somebody asks for them.</summary>
    /// <param name="written">The same as it was written.</param>
    public void LetGo(byte[] written) => state = written;

    public ColumnChunk Copy() => new(state is byte[] written ? Columns.Read(written) : Held.Copy());

    public void Replace(Dictionary<int, Tie[]> runs) => Held.Replace(runs);

    private Columns Unpacked()
    {
        var made = state is byte[] written ? Columns.Read(written) : (Columns)state;
        state = made;
        return made;
    }

    private uint[] Made()
    {
        var made = new uint[Size];
        for (var slot = 0; slot < Size; slot++)
            made[slot] = Weight[slot] | ((uint)TitleWords[slot] << 8) | ((uint)Length[slot] << 16) | ((uint)Kind[slot] << 24);
        return made;
    }
}
