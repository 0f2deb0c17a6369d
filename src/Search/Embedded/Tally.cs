using System.Buffers;

namespace Fonds.Search.Embedded;

/// <summary>A number for each ordinal, nought at first. Its memory is lent and goes back when it is disposed.</summary>
internal sealed class Tally : IDisposable
{
    private readonly int limit;
    private int[] numbers;

    /// <param name="limit">One more than the greatest ordinal.</param>
    public Tally(int limit)
    {
        this.limit = limit;
        numbers = ArrayPool<int>.Shared.Rent(limit);
        numbers.AsSpan(0, limit).Clear();
    }

    public ref int this[int ordinal] => ref numbers[ordinal];

    /// <summary>All numbers, to be added to.</summary>
    public Span<int> All => numbers.AsSpan(0, limit);

    /// <summary>The ordinals whose number is not nought, in order. Few searches meet more than a part of all: the rest is passed over many at a time.</summary>
    public IEnumerable<int> Met()
    {
        for (var ordinal = 0; ordinal < limit; ordinal++)
        {
            var next = numbers.AsSpan(ordinal, limit - ordinal).IndexOfAnyExcept(0);
            if (next < 0)
                yield break;
            yield return ordinal += next;
        }
    }

    public void Add(Tally other)
    {
        var (mine, theirs) = (numbers, other.numbers);
        for (var ordinal = 0; ordinal < limit; ordinal++)
            mine[ordinal] += theirs[ordinal];
    }

    public void Dispose()
    {
        var lent = Interlocked.Exchange(ref numbers, []);
        if (lent.Length > 0)
            ArrayPool<int>.Shared.Return(lent);
    }
}
