using System.Numerics;
using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded;

/// <summary>Years as columns have them. Records overlap them or not; undated ones do not.</summary>
internal readonly struct YearSpan((int First, int Last) years)
{
    private readonly short from = Year(years.First);
    private readonly short to = Year(years.Last);

    /// <summary>How many records overlap them; null when it takes looking at all.</summary>
    public int? Count(IndexSnapshot snapshot) => YearCounts.Overlapping(snapshot.Years, from, to);

    /// <summary>Keeps those of some records of a chunk that overlap them.</summary>
    public void Keep(ColumnChunk chunk, Span<ulong> words) => Find(chunk, words, words);

    /// <summary>Asks for what <see cref="RunsOf"/> reads.</summary>
    public void Fetch(ColumnChunk chunk) => chunk.YearPlaces.Fetch(from, to);

    /// <summary>In which runs of a chunk there may be any of some records that overlap them, one bit for each; what tells of these is asked for.</summary>
    public ulong RunsOf(ColumnChunk chunk, ReadOnlySpan<ulong> among)
    {
        var places = chunk.YearPlaces;
        var runs = places.AreKnown ? places.Runs(from, to) : chunk.Runs.MayOverlap(from, to);
        for (var left = runs; left != 0; left &= left - 1)
        {
            if (among[BitOperations.TrailingZeroCount(left)] == 0)
                runs &= ~(left & ~(left - 1));
        }

        if (places.AreKnown)
            places.Fetch(runs);
        return runs;
    }

    /// <summary>Finds those of some records of a chunk that overlap them.</summary>
    public void Find(ColumnChunk chunk, ReadOnlySpan<ulong> among, Span<ulong> found) => Find(chunk, RunsOf(chunk, among), among, found);

    /// <summary>The same in runs that are known; the others have none.</summary>
    public void Find(ColumnChunk chunk, ulong runs, ReadOnlySpan<ulong> among, Span<ulong> found)
    {
        if (chunk.YearPlaces is { AreKnown: true } places)
            places.Find(from, to, runs, among, found);
        else
            FindInColumns(chunk, runs, among, found);
    }

    // An undated record has the least year of all at both ends, before every span.
    private void FindInColumns(ColumnChunk chunk, ulong runs, ReadOnlySpan<ulong> among, Span<ulong> found)
    {
        var (firsts, lasts) = (chunk.First, chunk.Last);
        var (first, last) = (Vector256.Create(from), Vector256.Create(to));
        for (var run = 0; run < found.Length; run++)
        {
            var overlap = 0UL;
            for (var part = 0; part < RunFacts.Size && (runs >> run & 1) != 0; part += Vector256<short>.Count)
            {
                var slot = (nuint)((run * RunFacts.Size) + part);
                var within = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref firsts[0], slot), last) & Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref lasts[0], slot), first);
                overlap |= (ulong)within.ExtractMostSignificantBits() << part;
            }

            found[run] = among[run] & overlap;
        }
    }

    private static short Year(int year) => (short)Math.Clamp(year, short.MinValue + 1, short.MaxValue);
}
