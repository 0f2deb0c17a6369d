namespace Fonds.Search.Embedded;

/// <summary>
/// What is known of 64 neighbours of a chunk in a place: units of a collection were taken in one after the other, so most have
/// years of one time, and a run in which nothing can be met, or whose best cannot be good enough, is passed over.
/// </summary>
internal readonly record struct RunFacts
{
    public const int Size = 64;

    /// <summary>The years of dated ones; the first after the last when there are none.</summary>
    public short LeastFirst { get; private init; }

    public short MostLast { get; private init; }

    /// <summary>No less than what any is worth by what it is.</summary>
    public float MostFactor { get; private init; }

    /// <summary>The same with the lengths of titles and texts.</summary>
    public float MostFactorByLengths { get; private init; }

    public static RunFacts[] Of(ColumnChunk chunk)
    {
        var runs = new RunFacts[ColumnChunk.Size / Size];
        for (var run = 0; run < runs.Length; run++)
            runs[run] = Of(chunk, run * Size);
        return runs;
    }

    /// <summary>Whether years of any of them may overlap a span.</summary>
    public bool MayOverlap(short first, short last) => LeastFirst <= last && MostLast >= first;

    private static RunFacts Of(ColumnChunk chunk, int first)
    {
        var (leastFirst, mostLast, factor, byLengths) = (short.MaxValue, short.MinValue, 0f, 0f);
        for (var slot = first; slot < first + Size; slot++)
        {
            if (chunk.Kind[slot] == 0)
                continue;
            if (chunk.First[slot] != ColumnChunk.Undated)
                (leastFirst, mostLast) = (Math.Min(leastFirst, chunk.First[slot]), Math.Max(mostLast, chunk.Last[slot]));
            var own = Ranking.MostFactor(chunk.Makings[slot]);
            (factor, byLengths) = (Math.Max(factor, own), Math.Max(byLengths, own * Ranking.OfLengths(chunk.Makings[slot])));
        }

        return new RunFacts
        {
            LeastFirst = leastFirst, MostLast = mostLast, MostFactor = factor, MostFactorByLengths = byLengths,
        };
    }
}
