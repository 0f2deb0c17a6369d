using System.Collections.Concurrent;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Embedded.Lives;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <summary>
/// What the index holds in memory as of one generation: one committed state of the file. A search sees one snapshot from
/// beginning to end, and reads the words of the same generation.
/// </summary>
internal sealed class IndexSnapshot
{
    // From two million records on.
    private const int ManyBlocks = 32;
    private static readonly ulong[] NoRecord = new ulong[ColumnChunk.Size / 64];

    private readonly Lazy<int[]> kinds;
    private readonly Lazy<CodeOrder> codes;
    private readonly Lazy<ChunkKinds[]> chunkKinds;

    public IndexSnapshot(long generation, long through, ColumnChunk?[] chunks, RecordOrdinals ordinals, LanguageSets languages, NameDirectory names,
        LifeColumns lives, IndexSnapshot? before = null)
    {
        Generation = generation;
        Through = through;
        Chunks = chunks;
        Ordinals = ordinals;
        OrdinalLimit = ordinals.Limit;
        Languages = languages;
        Names = names;
        Lives = lives;
        Ties = new KeptCounts<TieCounts>(chunks, OrdinalLimit, before?.Ties);
        Years = new KeptCounts<YearCounts>(chunks, YearCounts.Limit, before?.Years);
        kinds = new Lazy<int[]>(CountKinds);
        // The arrays alone, and not the generation before, which would hold on to the one before it.
        var (earlier, known) = before is { chunkKinds.IsValueCreated: true } ? (before.Chunks, before.chunkKinds.Value) : ([], []);
        chunkKinds = new Lazy<ChunkKinds[]>(() => [.. Chunks.Select((chunk, number) =>
            number < known.Length && ReferenceEquals(chunk, earlier[number]) ? known[number] : chunk?.Scopes.Kinds ?? ChunkKinds.None)]);
        codes = before is not null && ReferenceEquals(before.Names, names) ? before.codes : new Lazy<CodeOrder>(() => new CodeOrder(names));
    }

    public long Generation { get; }

    /// <summary>The newest version of the change log that is in the index whole.</summary>
    public long Through { get; }

    public ColumnChunk?[] Chunks { get; }

    public RecordOrdinals Ordinals { get; }

    /// <summary>One more than the greatest ordinal in this snapshot.</summary>
    public int OrdinalLimit { get; }

    public LanguageSets Languages { get; }

    public NameDirectory Names { get; }

    /// <summary>The events of lives.</summary>
    public LifeColumns Lives { get; }

    /// <summary>One more than the greatest identifier there is room for.</summary>
    public int Limit => Chunks.Length * ColumnChunk.Size;

    /// <summary>How many blocks of neighbours there are: what is passed over in one go, as words are kept.</summary>
    public int Blocks => (Chunks.Length + PostingsBlock.Chunks - 1) / PostingsBlock.Chunks;

    /// <summary>Collections by reference code.</summary>
    public CodeOrder Codes => codes.Value;

    /// <summary>How many records are tied to each ordinal.</summary>
    public KeptCounts<TieCounts> Ties { get; }

    /// <summary>How many records begin and end in each year.</summary>
    public KeptCounts<YearCounts> Years { get; }

    /// <summary>Answers to searches for everything, which every visitor asks for and which cost most.</summary>
    public ConcurrentDictionary<SearchRequest, SearchAnswer> AnswersOfEverything { get; } = new();

    /// <summary>Whether a chunk has agents or terms; most have none, and need not be gone to.</summary>
    public bool HasAuthorities(int chunk) => chunkKinds.Value[chunk].HasFlag(ChunkKinds.Authorities);

    /// <summary>Whether all records of a chunk are of that kind.</summary>
    public bool HasOnly(int chunk, ChunkKinds kind) => kind != ChunkKinds.None && chunkKinds.Value[chunk].HasFlag(kind);

    public int CountOf(RecordKind kind) => kinds.Value[(int)kind];

    /// <summary>The first chunk of a block and what comes after its last.</summary>
    public (int First, int After) ChunksOf(int block) => (block * PostingsBlock.Chunks, Math.Min(Chunks.Length, (block + 1) * PostingsBlock.Chunks));

    public ColumnChunk? Chunk(int record) => (record >>> 12) < Chunks.Length ? Chunks[record >>> 12] : null;

    public RecordKind KindOf(int record) => Chunk(record) is { } chunk ? (RecordKind)chunk.Kind[record & (ColumnChunk.Size - 1)] : default;

    public bool Holds(RecordId record) => record.Value > 0 && record.Value < Limit && KindOf((int)record.Value) != default;

    /// <summary>Works on every block, and lets others help where there are many.</summary>
    /// <param name="work">Of different blocks it is called at the same time.</param>
    public void Each(Cores cores, Deadline? deadline, Action<int> work)
    {
        using var shared = SharedWork.Begin(cores, Blocks >= ManyBlocks, new Pass(Blocks, () => work, deadline));
        shared.Finish();
    }

    /// <summary>Gives all records of a block to its bits, which have none.</summary>
    public void AddEverything(int block, Span<ulong> bits)
    {
        var (first, after) = ChunksOf(block);
        for (var number = first; number < after; number++)
            Chunks[number]?.Scopes.Everything.CopyTo(bits[((number - first) * PostingsBlock.WordsOfChunk)..]);
    }

    /// <summary>Keeps the records of a set that a scope has.</summary>
    public void Keep(RecordSet set, Func<ChunkScopes, ulong[]> scope)
    {
        for (var number = 0; number < Chunks.Length; number++)
        {
            var kept = set.Chunk(number);
            if (kept.ContainsAnyExcept(0UL))
                Keep(kept, number, scope);
        }
    }

    /// <summary>Keeps of some records of a chunk those that a scope has.</summary>
    public void Keep(Span<ulong> some, int number, Func<ChunkScopes, ulong[]> scope) => RecordSet.And(some, Chunks[number] is { } chunk ? scope(chunk.Scopes) : NoRecord);

    private int[] CountKinds()
    {
        var counts = new int[256];
        foreach (var chunk in Chunks)
        {
            if (chunk is null)
                continue;
            foreach (var kind in chunk.Kind)
                counts[kind]++;
        }

        return counts;
    }
}

/// <summary>The combinations of languages that records have, each kept once: most records share a handful.</summary>
internal sealed class LanguageSets
{
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private volatile string[][] sets = [[]];
    private (IReadOnlyList<string> Languages, ushort Number) last = ([], 0);

    public int Count => sets.Length;

    public string[] this[int number] => sets[number];

    /// <summary>The number of a combination, given now if it has none. For the writer only.</summary>
    public ushort Give(IReadOnlyList<string> languages)
    {
        if (languages.Count == 0)
            return 0;
        // Most units have those of the unit above, and the very list that was just asked for.
        if (!ReferenceEquals(languages, last.Languages))
            last = (languages, NumberOf(languages));
        return last.Number;
    }

    private ushort NumberOf(IReadOnlyList<string> languages)
    {
        var distinct = languages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var key = string.Join(' ', distinct);
        if (numbers.TryGetValue(key, out var number))
            return number;

        // Beyond any real archive; such a record is then without language in facets.
        if (sets.Length == ushort.MaxValue)
            return 0;
        Put(sets.Length, distinct);
        return (ushort)(sets.Length - 1);
    }

    public void Put(int number, string[] languages)
    {
        var larger = new string[Math.Max(number + 1, sets.Length)][];
        Array.Fill(larger, []);
        sets.CopyTo(larger, 0);
        larger[number] = languages;
        sets = larger;
        numbers[string.Join(' ', languages)] = (ushort)number;
    }
}
