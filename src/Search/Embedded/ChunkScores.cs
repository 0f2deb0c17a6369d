using System.Numerics;
using Fonds.Search.Embedded.Inverted;

namespace Fonds.Search.Embedded;

/// <summary>
/// What the words of a query are worth to each record, worked out for one chunk at a time: the scores of four thousand neighbours stay near the processor, those of ten million
/// do not, and nobody has to clear them.
/// </summary>
/// <param name="words">Null when nothing is looked for.</param>
internal sealed class ChunkScores(WordScores? words)
{
    private readonly IReadOnlyList<ScoreStep> steps = words?.Steps ?? [];
    private readonly float[] scores = new float[ColumnChunk.Size];
    private readonly float[] most = new float[PostingsBlock.WordsOfBlock];
    private int block = -1;

    /// <summary>No less than the score of any record of each run of a chunk, times what it weighs, without looking at any.</summary>
    public ReadOnlySpan<float> MostIn(int chunk)
    {
        if (chunk / PostingsBlock.Chunks != block)
        {
            block = chunk / PostingsBlock.Chunks;
            most.AsSpan().Clear();
            foreach (var step in steps)
                step.Most(block, most);
        }

        return most.AsSpan(chunk % PostingsBlock.Chunks * PostingsBlock.WordsOfChunk, PostingsBlock.WordsOfChunk);
    }

    /// <summary>The scores of one chunk, until another is asked for; of runs of neighbours in which nothing is wanted nothing is said.</summary>
    public float[] Of(int chunk, ReadOnlySpan<ulong> wanted)
    {
        if (steps.Count == 0)
            return scores;
        for (var run = 0; run < wanted.Length; run++)
        {
            if (wanted[run] != 0)
                scores.AsSpan(run * RunFacts.Size, RunFacts.Size).Clear();
        }

        foreach (var step in steps)
            step.Take(chunk, wanted, scores);
        return scores;
    }

    /// <summary>Changes the scores of those of some records that are wanted.</summary>
    public static void Each(ReadOnlySpan<ulong> some, ReadOnlySpan<ulong> wanted, Span<float> scores, Func<float, float> changed)
    {
        for (var run = 0; run < some.Length; run++)
        {
            for (var word = some[run] & wanted[run]; word != 0; word &= word - 1)
            {
                ref var score = ref scores[(run << 6) + BitOperations.TrailingZeroCount(word)];
                score = changed(score);
            }
        }
    }
}
