using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded;

/// <summary>A count for each number of some kind, of ordinals for the most part, nought at first. Its memory is lent and goes back when it is disposed.</summary>
internal sealed class Tally : IDisposable
{
    private readonly int limit;
    private int[] counts;

    /// <param name="limit">One more than the greatest number.</param>
    public Tally(int limit)
    {
        // Whole vectors.
        this.limit = (limit + Vector512<int>.Count - 1) / Vector512<int>.Count * Vector512<int>.Count;
        counts = ArrayPool<int>.Shared.Rent(this.limit);
        All.Clear();
    }

    public ref int this[int number] => ref counts[number];

    /// <summary>All counts, to be added to.</summary>
    public Span<int> All => counts.AsSpan(0, limit);

    /// <summary>The numbers whose count is not nought, in order, and their counts. Few searches meet more than a part of all: the rest is passed over many at a time.</summary>
    public Counted Met() => Met(limit);

    /// <summary>The same of the first so many numbers.</summary>
    public Counted Met(int first) => new(counts, first);

    public void Add(Tally other)
    {
        var (mine, theirs) = (counts, other.counts);
        for (var number = 0; number < limit; number++)
            mine[number] += theirs[number];
    }

    public void Dispose()
    {
        var lent = Interlocked.Exchange(ref counts, []);
        if (lent.Length > 0)
            ArrayPool<int>.Shared.Return(lent);
    }

    /// <summary>Goes from one count that is not nought to the next.</summary>
    public ref struct Counted(int[] counts, int after)
    {
        private int first = -Vector512<int>.Count;
        private ulong met;

        public (int Number, int Count) Current { get; private set; }

        public readonly Counted GetEnumerator() => this;

        public bool MoveNext()
        {
            while (met == 0)
            {
                first += Vector512<int>.Count;
                if (first >= after)
                    return false;
                met = (~Vector512.Equals(Vector512.LoadUnsafe(ref counts[first]), Vector512<int>.Zero)).ExtractMostSignificantBits();
            }

            var number = first + BitOperations.TrailingZeroCount(met);
            met &= met - 1;
            Current = (number, counts[number]);
            return true;
        }
    }
}
