using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <summary>The records of some years. How many there are is known without looking; which they are is looked for only where somebody asks.</summary>
internal sealed class DatedRecords(IndexSnapshot snapshot, (int First, int Last) years)
{
    private readonly YearSpan span = new(years);

    public int Count(Cores cores, Deadline? deadline)
    {
        if (span.Count(snapshot) is { } known)
            return known;
        var count = 0;
        snapshot.Each(cores, deadline, block =>
        {
            Span<ulong> here = stackalloc ulong[PostingsBlock.WordsOfBlock];
            here.Clear();
            AddTo(block, here);
            Interlocked.Add(ref count, RecordSet.Count(here));
        });
        return count;
    }

    /// <summary>Adds those of one block to its bits.</summary>
    public void AddTo(int block, Span<ulong> bits)
    {
        Span<ulong> found = stackalloc ulong[PostingsBlock.WordsOfBlock];
        found.Clear();
        snapshot.AddEverything(block, found);
        Keep(block, found[..bits.Length]);
        RecordSet.Or(bits, found);
    }

    /// <summary>Keeps of some records of a block those of the years.</summary>
    public void Keep(int block, Span<ulong> bits)
    {
        // Step by step for all chunks: what the next step reads is asked for, so that nothing is waited for alone.
        var (first, after) = snapshot.ChunksOf(block);
        var chunks = snapshot.Chunks.AsSpan(first, after - first);
        Span<ulong> runs = stackalloc ulong[PostingsBlock.Chunks];
        foreach (var chunk in chunks)
        {
            if (chunk is not null)
                span.Fetch(chunk);
        }

        for (var number = 0; number < chunks.Length; number++)
            runs[number] = chunks[number] is { } chunk ? span.RunsOf(chunk, OfChunk(bits, number)) : 0;
        for (var number = 0; number < chunks.Length; number++)
        {
            if (chunks[number] is { } chunk)
                span.Find(chunk, runs[number], OfChunk(bits, number), OfChunk(bits, number));
        }
    }

    /// <summary>What being of the years adds to a score.</summary>
    public ScoreStep Step(float worth)
    {
        return new(Add, AddMost);

        void Add(int number, ReadOnlySpan<ulong> wanted, Span<float> scores)
        {
            Span<ulong> found = stackalloc ulong[PostingsBlock.WordsOfChunk];
            span.Find(snapshot.Chunks[number]!, wanted, found);
            ChunkScores.Each(found, wanted, scores, score => score + worth);
        }

        // Where none is of the years none is looked for.
        void AddMost(int block, Span<float> most)
        {
            for (var (first, number) = snapshot.ChunksOf(block); number > first; number--)
            {
                if (snapshot.Chunks[number - 1] is { } chunk)
                    ScoreStep.AddTimes(chunk.Runs.MostFactorByLengths, worth, most[((number - 1 - first) * RunFacts.Runs)..]);
            }
        }
    }

    private static Span<ulong> OfChunk(Span<ulong> bits, int chunk) => bits.Slice(chunk * PostingsBlock.WordsOfChunk, PostingsBlock.WordsOfChunk);
}
