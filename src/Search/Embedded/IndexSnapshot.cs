using System.Collections.Concurrent;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Lives;

namespace Fonds.Search.Embedded;

/// <summary>
/// What the index holds in memory as of one generation: one committed state of the file. A search sees one snapshot from
/// beginning to end, and reads the words of the same generation.
/// </summary>
internal sealed class IndexSnapshot
{
    private readonly Lazy<TieCounts> ties;
    private readonly Lazy<int[]> kinds;
    private readonly Lazy<ScopeSets> scopes;
    private readonly Lazy<CodeOrder> codes;

    public IndexSnapshot(long generation, long through, ColumnChunk?[] chunks, RecordOrdinals ordinals, LanguageSets languages, NameDirectory names,
        LifeColumns lives)
    {
        Generation = generation;
        Through = through;
        Chunks = chunks;
        Ordinals = ordinals;
        OrdinalLimit = ordinals.Limit;
        Languages = languages;
        Names = names;
        Lives = lives;
        ties = new Lazy<TieCounts>(() => TieCounts.Of(this));
        kinds = new Lazy<int[]>(CountKinds);
        codes = new Lazy<CodeOrder>(() => new CodeOrder(this));
        scopes = new Lazy<ScopeSets>(() => ScopeSets.Of(this));
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

    /// <summary>Collections by reference code.</summary>
    public CodeOrder Codes => codes.Value;

    public TieCounts Ties => ties.Value;

    /// <summary>Answers to searches for everything, which every visitor asks for and which cost most.</summary>
    public ConcurrentDictionary<SearchRequest, SearchAnswer> AnswersOfEverything { get; } = new();

    public int CountOf(RecordKind kind) => kinds.Value[(int)kind];

    public ColumnChunk? Chunk(int record) => (record >>> 12) < Chunks.Length ? Chunks[record >>> 12] : null;

    public RecordKind KindOf(int record) => Chunk(record) is { } chunk ? (RecordKind)chunk.Kind[record & (ColumnChunk.Size - 1)] : default;

    public bool Holds(RecordId record) => record.Value > 0 && record.Value < Limit && KindOf((int)record.Value) != default;

    /// <summary>The sets of records by kind that searches range over.</summary>
    public ScopeSets Scopes => scopes.Value;

    /// <summary>Everything in the index, to narrow further.</summary>
    public RecordSet Everything()
    {
        var set = new RecordSet(Limit);
        Scopes.Everything.AsSpan().CopyTo(set.Words);
        return set;
    }

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

/// <summary>How many records are tied to each record that others point at, and which; worked out when first asked for.</summary>
internal sealed class TieCounts
{
    private readonly int[] starts;
    private readonly Lazy<int[]> records;
    private readonly int[] inside;

    private TieCounts(int[] starts, Lazy<int[]> records, int[] inside) => (this.starts, this.records, this.inside) = (starts, records, inside);

    /// <summary>How many records are tied to the target, or stand in it when it is a collection or a repository.</summary>
    public int Of(int ordinal) => starts[ordinal + 1] - starts[ordinal] + inside[ordinal];

    /// <summary>The records tied to the target, in order of identifier.</summary>
    public ReadOnlySpan<int> Records(int ordinal) => records.Value.AsSpan(starts[ordinal], starts[ordinal + 1] - starts[ordinal]);

    public static TieCounts Of(IndexSnapshot snapshot)
    {
        var from = new int[snapshot.OrdinalLimit + 1];
        var within = new int[snapshot.OrdinalLimit];
        foreach (var chunk in snapshot.Chunks)
        {
            if (chunk is null)
                continue;
            foreach (var tie in chunk.Links)
                from[tie.Target + 1]++;
            for (var slot = 0; slot < ColumnChunk.Size; slot++)
            {
                if (chunk.Collection[slot] != 0)
                    within[chunk.Collection[slot]]++;
                if (chunk.Repository[slot] != 0)
                    within[chunk.Repository[slot]]++;
            }
        }

        for (var ordinal = 1; ordinal < from.Length; ordinal++)
            from[ordinal] += from[ordinal - 1];
        // Which they are takes megabytes, and only a filter by name asks: every order asks how many.
        return new TieCounts(from, new(() => Tied(snapshot, from)), within);
    }

    private static int[] Tied(IndexSnapshot snapshot, int[] from)
    {
        var next = from.AsSpan(0, snapshot.OrdinalLimit).ToArray();
        var tied = new int[from[^1]];
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            if (snapshot.Chunks[number] is not { } chunk)
                continue;
            for (var slot = 0; slot < ColumnChunk.Size; slot++)
            {
                foreach (var tie in chunk.LinksOf(slot))
                    tied[next[tie.Target]++] = (number * ColumnChunk.Size) + slot;
            }
        }

        return tied;
    }
}

/// <summary>The combinations of languages that records have, each kept once: most records share a handful.</summary>
internal sealed class LanguageSets
{
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private volatile string[][] sets = [[]];

    public int Count => sets.Length;

    public string[] this[int number] => sets[number];

    /// <summary>The number of a combination, given now if it has none. For the writer only.</summary>
    public ushort Give(IReadOnlyList<string> languages)
    {
        if (languages.Count == 0)
            return 0;
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
