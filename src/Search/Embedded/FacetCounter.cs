namespace Fonds.Search.Embedded;

/// <summary>Counts every facet over some of the blocks of a set of records, in one pass over the columns.</summary>
/// <param name="languageSets">How many combinations of languages there are; the writer may know more a moment later.</param>
internal sealed class FacetCounter(IndexSnapshot snapshot, RecordSet set, int languageSets) : IDisposable
{
    // By what the chunk has numbers for; what was counted of one is gone when the next begins.
    private readonly Tally byOrigin = new(ColumnChunk.Size);
    private readonly Tally byTies = new(ColumnChunk.Size);
    private readonly Tally bySpan = new(ColumnChunk.Size);

    /// <summary>By kind of record.</summary>
    public int[] Kinds { get; } = new int[256];

    public int[] Levels { get; } = new int[256];

    /// <summary>By combination of languages.</summary>
    public int[] LanguageSets { get; } = new int[languageSets];

    /// <summary>What begins in a decade less what ended before it; the running sum is the count.</summary>
    public int[] Decades { get; } = new int[ChunkSpans.Decades];

    /// <summary>By what records are tied to.</summary>
    public Tally Tied { get; } = new(snapshot.OrdinalLimit);

    public Tally Creators { get; } = new(snapshot.OrdinalLimit);

    public Tally Repositories { get; } = new(snapshot.OrdinalLimit);

    public int Digitised { get; private set; }

    public int Undated { get; private set; }

    public void Count(int block)
    {
        for (var (number, after) = snapshot.ChunksOf(block); number < after; number++)
        {
            var words = set.Chunk(number);
            if (!words.ContainsAnyExcept(0UL))
                continue;
            var facets = snapshot.Chunks[number]!.Facets;
            facets.Numbers.Count(words, byOrigin.All, bySpan.All);
            CountOrigins(facets.Origins.All);
            CountTies(facets.Origins);
            CountYears(facets.Spans);
        }
    }

    /// <summary>Adds what another has counted of other blocks.</summary>
    public void Add(FacetCounter other)
    {
        foreach (var (mine, theirs) in (ReadOnlySpan<(int[], int[])>)[(Kinds, other.Kinds), (Levels, other.Levels), (LanguageSets, other.LanguageSets), (Decades, other.Decades)])
        {
            for (var number = 0; number < mine.Length; number++)
                mine[number] += theirs[number];
        }

        Tied.Add(other.Tied);
        Creators.Add(other.Creators);
        Repositories.Add(other.Repositories);
        Digitised += other.Digitised;
        Undated += other.Undated;
    }

    private void CountOrigins(Origin[] origins)
    {
        var repositories = Repositories.All;
        foreach (var (number, count) in byOrigin.Met(origins.Length))
        {
            ref readonly var origin = ref origins[number];
            repositories[origin.Repository] += count;
            Kinds[origin.Kind] += count;
            byTies[origin.Ties] += count;
            if (!origin.IsUnit)
                continue;
            Levels[origin.Level] += count;
            LanguageSets[origin.Languages] += count;
            Digitised += origin.Digitised * count;
        }

        byOrigin.All[..origins.Length].Clear();
    }

    private void CountTies(ChunkOrigins origins)
    {
        var tied = Tied.All;
        var creators = Creators.All;
        foreach (var (number, count) in byTies.Met(origins.ListsOfTies))
        {
            foreach (var tie in origins.TiesOf(number))
            {
                tied[tie.Target] += count;
                if (tie.IsCreator)
                    creators[tie.Target] += count;
            }
        }

        byTies.All[..origins.ListsOfTies].Clear();
    }

    // A span adds where it begins and takes after its end.
    private void CountYears(DecadeSpan[] spans)
    {
        foreach (var (number, count) in bySpan.Met(spans.Length))
        {
            var span = spans[number];
            if (span == DecadeSpan.Undated)
                Undated += count;
            if (span.First < 0)
                continue;
            Decades[span.First] += count;
            Decades[span.After] -= count;
        }

        bySpan.All[..spans.Length].Clear();
    }

    public void Dispose()
    {
        foreach (var tally in (ReadOnlySpan<Tally>)[Tied, Creators, Repositories, byOrigin, byTies, bySpan])
            tally.Dispose();
    }
}
