using System.Runtime.Intrinsics;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <summary>Years as columns have them. Records overlap them or not; undated ones do not.</summary>
internal readonly struct YearSpan((int First, int Last) years)
{
    private readonly short from = Year(years.First);
    private readonly short to = Year(years.Last);

    /// <summary>How many records overlap them; null when it takes looking at all.</summary>
    public int? Count(IndexSnapshot snapshot) => YearCounts.Overlapping(snapshot.Years, from, to);

    /// <summary>All records that overlap them.</summary>
    public RecordSet Overlapping(IndexSnapshot snapshot, Cores cores, Deadline? deadline)
    {
        var (span, set) = (this, new RecordSet(snapshot.Limit));
        snapshot.Each(cores, deadline, block =>
        {
            snapshot.AddEverything(set, block);
            span.Keep(snapshot, set, block);
        });
        return set;
    }

    /// <summary>Keeps those of some records of a block that overlap them.</summary>
    public void Keep(IndexSnapshot snapshot, RecordSet some, int block)
    {
        for (var (number, after) = snapshot.ChunksOf(block); number < after; number++)
        {
            if (snapshot.Chunks[number] is { } chunk)
                Keep(chunk, some.Chunk(number));
        }
    }

    /// <summary>Keeps those of some records of a chunk that overlap them.</summary>
    public void Keep(ColumnChunk chunk, Span<ulong> words)
    {
        // The one filter that looks at every record, however few the others leave; so it passes over runs of neighbours that are all of other times, and compares sixteen at once.
        // An undated record has the least year of all at both ends, before every span.
        var (runs, firsts, lasts) = (chunk.Runs, chunk.First, chunk.Last);
        var (first, last) = (Vector256.Create(from), Vector256.Create(to));
        for (var run = 0; run < words.Length; run++)
        {
            if (words[run] == 0)
                continue;
            if (!runs[run].MayOverlap(from, to))
            {
                words[run] = 0;
                continue;
            }

            var overlap = 0UL;
            for (var part = 0; part < 64; part += Vector256<short>.Count)
            {
                var slot = (nuint)((run << 6) + part);
                var begins = Vector256.LoadUnsafe(ref firsts[0], slot);
                var ends = Vector256.LoadUnsafe(ref lasts[0], slot);
                var within = Vector256.LessThanOrEqual(begins, last) & Vector256.GreaterThanOrEqual(ends, first);
                overlap |= (ulong)within.ExtractMostSignificantBits() << part;
            }

            words[run] &= overlap;
        }
    }

    private static short Year(int year) => (short)Math.Clamp(year, short.MinValue + 1, short.MaxValue);
}
