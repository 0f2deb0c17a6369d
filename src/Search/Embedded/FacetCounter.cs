namespace Fonds.Search.Embedded;

/// <summary>Counts every facet over some of the blocks of a set of records, in one pass over the columns.</summary>
/// <param name="languageSets">How many combinations of languages there are; the writer may know more a moment later.</param>
internal sealed class FacetCounter(IndexSnapshot snapshot, RecordSet set, int languageSets) : IDisposable
{
    private readonly int[] counts = new int[ColumnChunk.Size];
    private readonly int[] countsOfTies = new int[ColumnChunk.Size];

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
            var chunk = snapshot.Chunks[number]!;
            var origins = chunk.Origins;
            origins.Numbers.Count(words, counts);
            CountOrigins(origins.All);
            CountTies(chunk.Links, origins.Ties);
            chunk.Spans.Numbers.Count(words, counts);
            CountYears(chunk.Spans.All);
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

    private void CountOrigins(ReadOnlySpan<Origin> origins)
    {
        var repositories = Repositories.All;
        for (var number = 0; number < origins.Length; number++)
        {
            var count = Take(ref counts[number]);
            if (count == 0)
                continue;
            ref readonly var origin = ref origins[number];
            repositories[origin.Repository] += count;
            Kinds[origin.Kind] += count;
            countsOfTies[origin.Ties] += count;
            if (!origin.IsUnit)
                continue;
            Levels[origin.Level] += count;
            LanguageSets[origin.Languages] += count;
            Digitised += origin.Digitised * count;
        }
    }

    private void CountTies(ReadOnlySpan<Tie> links, ReadOnlySpan<(int First, int After)> ties)
    {
        var tied = Tied.All;
        var creators = Creators.All;
        for (var number = 0; number < ties.Length; number++)
        {
            var count = Take(ref countsOfTies[number]);
            if (count == 0)
                continue;
            foreach (var tie in links[ties[number].First..ties[number].After])
            {
                tied[tie.Target] += count;
                if (tie.IsCreator)
                    creators[tie.Target] += count;
            }
        }
    }

    // A span adds where it begins and takes after its end.
    private void CountYears(ReadOnlySpan<DecadeSpan> spans)
    {
        for (var number = 0; number < spans.Length; number++)
        {
            var (count, span) = (Take(ref counts[number]), spans[number]);
            if (span == DecadeSpan.Undated)
                Undated += count;
            if (span.First < 0)
                continue;
            Decades[span.First] += count;
            Decades[span.After] -= count;
        }
    }

    // What was counted of one chunk is gone when the next begins.
    private static int Take(ref int counted)
    {
        var count = counted;
        counted = 0;
        return count;
    }

    public void Dispose()
    {
        Tied.Dispose();
        Creators.Dispose();
        Repositories.Dispose();
    }
}
