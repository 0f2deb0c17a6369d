using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded;

/// <summary>Counts every facet over some of the blocks of a set of records, in one pass over the columns.</summary>
/// <param name="languageSets">How many combinations of languages there are; the writer may know more a moment later.</param>
internal sealed class FacetCounter(IndexSnapshot snapshot, RecordSet set, int languageSets) : IDisposable
{
    private readonly MetInBlock met = new(snapshot, set);
    private readonly List<MetTies> ties = [];

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
        met.Take(block);
        CountOrigins();
        CountTies();
        CountYears();
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

    private void CountOrigins()
    {
        var repositories = Repositories.All;
        foreach (ref readonly var some in met.Origins)
        {
            var count = some.Count;
            ref readonly var origin = ref met[some.Chunk].Origins[some.Number];
            repositories[origin.Repository] += count;
            Kinds[origin.Kind] += count;
            if (origin.IsUnit)
            {
                Levels[origin.Level] += count;
                LanguageSets[origin.Languages] += count;
                Digitised += origin.Digitised * count;
            }

            if (origin.FirstTie < origin.AfterTies)
                Keep(new MetTies(some.Chunk, origin.FirstTie, origin.AfterTies, count));
        }
    }

    // Origins with the same ties stand behind each other, and these are gone through once.
    private void Keep(MetTies some)
    {
        if (ties.Count > 0 && ties[^1] is var last && last with { Count = some.Count } == some)
        {
            ties[^1] = last with { Count = last.Count + some.Count };
            return;
        }

        Ahead.Fetch(ref met[some.Chunk].Ties[some.First]);
        ties.Add(some);
    }

    private void CountTies()
    {
        var tied = Tied.All;
        var creators = Creators.All;
        foreach (ref readonly var some in CollectionsMarshal.AsSpan(ties))
        {
            foreach (var tie in met[some.Chunk].Ties.AsSpan(some.First, some.After - some.First))
            {
                tied[tie.Target] += some.Count;
                if (tie.IsCreator)
                    creators[tie.Target] += some.Count;
            }
        }

        ties.Clear();
    }

    // A span adds where it begins and takes after its end.
    private void CountYears()
    {
        foreach (ref readonly var some in met.Spans)
        {
            var span = met[some.Chunk].Spans[some.Number];
            if (span == DecadeSpan.Undated)
                Undated += some.Count;
            if (span.First < 0)
                continue;
            Decades[span.First] += some.Count;
            Decades[span.After] -= some.Count;
        }
    }

    public void Dispose()
    {
        Tied.Dispose();
        Creators.Dispose();
        Repositories.Dispose();
        met.Dispose();
    }

    /// <summary>That so many matches in a chunk of the block have the same ties.</summary>
    private readonly record struct MetTies(int Chunk, int First, int After, int Count);
}
