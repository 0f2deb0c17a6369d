namespace Fonds.Search.Embedded;

/// <summary>
/// How many records are tied to each record that others point at, or stand in it when it is a collection or a repository. Counted once, and from then on only where a chunk
/// differs: pages that no change touches are shared with the generation before.
/// </summary>
internal sealed class TieCounts
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;

    private readonly int[][] pages;

    private TieCounts(int[][] pages) => this.pages = pages;

    public int Of(int ordinal) => pages[ordinal >> PageBits][ordinal & (PageSize - 1)];

    /// <param name="limit">One more than the greatest ordinal.</param>
    /// <param name="before">The counts of an earlier generation and its chunks, when there are any.</param>
    public static TieCounts Of(ColumnChunk?[] chunks, int limit, CountedTies? before)
    {
        var made = new int[((limit - 1) >> PageBits) + 1][];
        var shared = before?.Counts.pages ?? [];
        shared.CopyTo(made, 0);
        for (var page = shared.Length; page < made.Length; page++)
            made[page] = new int[PageSize];
        var earlier = before?.Chunks ?? [];
        for (var number = 0; number < Math.Max(chunks.Length, earlier.Length); number++)
        {
            var (was, now) = (earlier.ElementAtOrDefault(number), chunks.ElementAtOrDefault(number));
            if (ReferenceEquals(was, now))
                continue;
            Add(was, -1);
            Add(now, 1);
        }

        return new TieCounts(made);

        void Add(ColumnChunk? chunk, int sign)
        {
            if (chunk is null)
                return;
            foreach (var tie in chunk.Links)
                Own(tie.Target) += sign;
            foreach (var above in (ReadOnlySpan<int[]>)[chunk.Collection, chunk.Repository])
            {
                foreach (var ordinal in above)
                {
                    if (ordinal != 0)
                        Own(ordinal) += sign;
                }
            }
        }

        ref int Own(int ordinal)
        {
            var page = ordinal >> PageBits;
            if (page < shared.Length && ReferenceEquals(made[page], shared[page]))
                made[page] = [.. shared[page]];
            return ref made[page][ordinal & (PageSize - 1)];
        }
    }
}

/// <summary>What was counted of an earlier state of the chunks.</summary>
internal sealed record CountedTies(TieCounts Counts, ColumnChunk?[] Chunks);
