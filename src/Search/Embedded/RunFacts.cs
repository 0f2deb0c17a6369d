using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded;

/// <summary>
/// What is known of each 64 neighbours of a chunk, a run: units of a collection were taken in one after the other, so most have
/// years of one time, and a run in which nothing can be met, or whose best cannot be good enough, is passed over.
/// </summary>
internal sealed class RunFacts
{
    /// <summary>How many neighbours a run has.</summary>
    public const int Size = 64;

    /// <summary>How many runs a chunk has.</summary>
    public const int Runs = ColumnChunk.Size / Size;

    // The years of dated ones; the first after the last when there are none.
    private readonly short[] leastFirst = new short[Runs];
    private readonly short[] mostLast = new short[Runs];

    /// <summary>No less than what any record of each run is worth by what it is.</summary>
    public float[] MostFactor { get; } = new float[Runs];

    /// <summary>The same with the lengths of titles and texts.</summary>
    public float[] MostFactorByLengths { get; } = new float[Runs];

    /// <summary>No less than what any record of the chunk is worth by what it is.</summary>
    public float Most { get; private set; }

    public static RunFacts Of(ColumnChunk chunk)
    {
        var facts = new RunFacts();
        for (var run = 0; run < Runs; run++)
            facts.Find(chunk, run);
        facts.Most = facts.MostFactor.Max();
        return facts;
    }

    /// <summary>One bit for each run of which the years of any record may overlap a span.</summary>
    public ulong MayOverlap(short first, short last)
    {
        var (from, to) = (Vector256.Create(first), Vector256.Create(last));
        var overlap = 0UL;
        for (var run = 0; run < Runs; run += Vector256<short>.Count)
        {
            var may = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref leastFirst[run]), to) & Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref mostLast[run]), from);
            overlap |= (ulong)may.ExtractMostSignificantBits() << run;
        }

        return overlap;
    }

    private void Find(ColumnChunk chunk, int run)
    {
        (leastFirst[run], mostLast[run]) = (short.MaxValue, short.MinValue);
        for (var slot = run * Size; slot < (run + 1) * Size; slot++)
        {
            if (chunk.Kind[slot] == 0)
                continue;
            if (chunk.First[slot] != ColumnChunk.Undated)
                (leastFirst[run], mostLast[run]) = (Math.Min(leastFirst[run], chunk.First[slot]), Math.Max(mostLast[run], chunk.Last[slot]));
            var own = Ranking.MostFactor(chunk.Makings[slot]);
            MostFactor[run] = Math.Max(MostFactor[run], own);
            MostFactorByLengths[run] = Math.Max(MostFactorByLengths[run], own * Ranking.OfLengths(chunk.Makings[slot]));
        }
    }
}
