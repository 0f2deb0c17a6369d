using Fonds.Search.Embedded.Inverted;

namespace Fonds.Search.Embedded;

/// <summary>What one thing that was asked for does to the scores of a chunk.</summary>
/// <param name="Take">Adds to the scores of the records that are wanted, or raises them.</param>
/// <param name="Most">What the greatest score of a block of neighbours can be afterwards, by what it can be before; known without looking at any record.</param>
internal sealed record ScoreStep(TakeStep Take, Func<int, float, float> Most)
{
    /// <summary>A word that adds what it is worth where it stands.</summary>
    public static ScoreStep Adding(Postings postings, float[] worth) =>
        new((chunk, wanted, scores) => postings.Score(chunk, wanted, worth, scores), (block, most) => most + postings.MostIn(block, worth));

    /// <summary>Words beside each other that raise what each is worth.</summary>
    public static ScoreStep Raising(Postings postings, float[] factors) =>
        new((chunk, wanted, scores) => postings.Raise(chunk, wanted, factors, scores), (block, most) => most * Math.Max(1f, postings.MostIn(block, factors)));
}

/// <param name="wanted">The records of the chunk that count, one bit for each.</param>
internal delegate void TakeStep(int chunk, ReadOnlySpan<ulong> wanted, Span<float> scores);
