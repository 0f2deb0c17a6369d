using System.Runtime.Intrinsics;
using Fonds.Search.Embedded.Inverted;

namespace Fonds.Search.Embedded;

/// <summary>What one thing that was asked for does to the scores of a chunk.</summary>
/// <param name="Take">Adds to the scores of the records that are wanted, or raises them.</param>
/// <param name="Most">What the greatest score of each 64 neighbours of a block can be afterwards, by what it can be before.</param>
internal sealed record ScoreStep(TakeStep Take, MostOfStep Most)
{
    /// <summary>A word that adds what it is worth where it stands.</summary>
    /// <param name="worth">By combination of columns.</param>
    /// <param name="within">The columns that count.</param>
    /// <param name="times">By how much that is more than the measure of places says.</param>
    public static ScoreStep Adding(IndexSnapshot snapshot, Postings postings, float[] worth, ColumnMask within, float times)
    {
        var measure = RunMeasure.OfPlaces(within);
        return new((chunk, wanted, scores) => postings.Score(chunk, wanted, worth, scores), AddMost);

        void AddMost(int block, Span<float> most)
        {
            Span<float> here = stackalloc float[PostingsBlock.WordsOfBlock];
            if (postings.MostOfRuns(block, measure, snapshot, here))
                AddTimes(here, times, most);
        }
    }

    /// <summary>Adds to what is known of some runs so many times something else.</summary>
    public static void AddTimes(ReadOnlySpan<float> some, float times, Span<float> most)
    {
        var factor = Vector256.Create(times);
        for (var run = 0; run < some.Length; run += Vector256<float>.Count)
            (Vector256.LoadUnsafe(ref most[run]) + (Vector256.LoadUnsafe(in some[run]) * factor)).StoreUnsafe(ref most[run]);
    }

    /// <summary>Something that adds the same to each record that has it.</summary>
    /// <param name="addTo">Adds the records of a block that have it to its bits.</param>
    public static ScoreStep AddingTheSame(IndexSnapshot snapshot, TakeStep take, AddToBlock addTo, float worth)
    {
        return new(take, AddMost);

        void AddMost(int block, Span<float> most)
        {
            Span<ulong> here = stackalloc ulong[PostingsBlock.WordsOfBlock];
            here.Clear();
            addTo(block, here);
            var first = snapshot.ChunksOf(block).First;
            for (var run = 0; run < here.Length; run++)
                most[run] += here[run] != 0 ? worth * snapshot.Chunks[first + (run / PostingsBlock.WordsOfChunk)]!.Runs.MostFactorByLengths[run % PostingsBlock.WordsOfChunk] : 0f;
        }
    }

    /// <summary>Words beside each other that raise what each is worth.</summary>
    /// <param name="factors">By combination of columns.</param>
    public static ScoreStep Raising(Postings postings, float[] factors)
    {
        return new((chunk, wanted, scores) => postings.Raise(chunk, wanted, factors, scores), RaiseMost);

        void RaiseMost(int block, Span<float> most)
        {
            var factor = postings.MostIn(block, factors);
            if (factor <= 1f)
                return;
            Span<ulong> here = stackalloc ulong[PostingsBlock.WordsOfBlock];
            here.Clear();
            postings.AddBlockTo(block, here, ColumnMask.All);
            for (var run = 0; run < here.Length; run++)
                most[run] *= here[run] != 0 ? factor : 1f;
        }
    }
}

/// <param name="wanted">The records of the chunk that count, one bit for each.</param>
internal delegate void TakeStep(int chunk, ReadOnlySpan<ulong> wanted, Span<float> scores);

/// <param name="bits">Of the block, one for each record.</param>
internal delegate void AddToBlock(int block, Span<ulong> bits);

/// <param name="most">No less than what any of each 64 neighbours has as score, times what it weighs.</param>
internal delegate void MostOfStep(int block, Span<float> most);
