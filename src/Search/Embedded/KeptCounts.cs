namespace Fonds.Search.Embedded;

/// <summary>
/// How many records of a generation are of each number of some kind, counted when somebody asks first, and of what an earlier generation has counted only where a chunk differs: pages that no
/// change touches are shared.
/// </summary>
/// <typeparam name="TNumbers">What is counted.</typeparam>
internal sealed class KeptCounts<TNumbers>
    where TNumbers : ICountedNumbers
{
    private readonly ColumnChunk?[] chunks;
    private readonly Lazy<int[][]> pages;
    private volatile Earlier? earlier;

    /// <param name="limit">One more than the greatest number.</param>
    /// <param name="before">Those of the generation before, when there are any.</param>
    public KeptCounts(ColumnChunk?[] chunks, int limit, KeptCounts<TNumbers>? before)
    {
        this.chunks = chunks;
        // What nobody asked for is not held on to.
        earlier = before is null ? null : before.pages.IsValueCreated ? new Earlier(before.pages.Value, before.chunks) : before.earlier;
        pages = new Lazy<int[][]>(() =>
        {
            var made = Count(limit);
            earlier = null;
            return made;
        });
    }

    public int this[int number] => pages.Value[number >> CountPages.Bits][number & (CountPages.Size - 1)];

    private int[][] Count(int limit)
    {
        var into = new CountPages(earlier?.Pages ?? [], limit);
        var before = earlier?.Chunks ?? [];
        for (var number = 0; number < Math.Max(chunks.Length, before.Length); number++)
        {
            var (was, now) = (before.ElementAtOrDefault(number), chunks.ElementAtOrDefault(number));
            if (ReferenceEquals(was, now))
                continue;
            if (was is not null)
                TNumbers.Add(was, -1, into);
            if (now is not null)
                TNumbers.Add(now, 1, into);
        }

        return into.All;
    }

    private sealed record Earlier(int[][] Pages, ColumnChunk?[] Chunks);
}

/// <summary>A kind of numbers that records of a chunk have.</summary>
internal interface ICountedNumbers
{
    /// <summary>Adds the numbers of all records of a chunk.</summary>
    /// <param name="sign">Minus one to take them away again.</param>
    static abstract void Add(ColumnChunk chunk, int sign, CountPages into);
}

/// <summary>Counts that begin as those of before and are copied page by page when one changes.</summary>
internal sealed class CountPages
{
    public const int Bits = 12;
    public const int Size = 1 << Bits;

    private readonly int[][] shared;

    public CountPages(int[][] shared, int limit)
    {
        this.shared = shared;
        All = new int[((limit - 1) >> Bits) + 1][];
        shared.CopyTo(All, 0);
        for (var page = shared.Length; page < All.Length; page++)
            All[page] = new int[Size];
    }

    public int[][] All { get; }

    /// <summary>The count of a number, to be changed.</summary>
    public ref int this[int number]
    {
        get
        {
            var page = number >> Bits;
            if (page < shared.Length && ReferenceEquals(All[page], shared[page]))
                All[page] = [.. shared[page]];
            return ref All[page][number & (Size - 1)];
        }
    }
}
