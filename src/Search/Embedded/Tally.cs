using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded;

/// <summary>
/// A number for each ordinal, nought at first, and a note of which are not: few searches meet more than a part of all that records point at, and the others are neither cleared nor gone through.
/// </summary>
internal sealed class Tally : IDisposable
{
    // Of all nought, for the next.
    private static readonly Stack<int[]> Idle = [];
    private static readonly Lock Lending = new();
    private static readonly int MostIdle = 4 * Environment.ProcessorCount;

    private int[] numbers;
    private readonly List<int> met = [];

    /// <param name="limit">One more than the greatest ordinal.</param>
    public Tally(int limit)
    {
        int[]? idle;
        lock (Lending)
            Idle.TryPop(out idle);
        // A little more, so that it is still large enough after a few changes.
        numbers = idle?.Length >= limit ? idle : new int[limit + (limit / 8)];
    }

    /// <summary>The ordinals whose number is not nought, as they were met.</summary>
    public ReadOnlySpan<int> Met => CollectionsMarshal.AsSpan(met);

    public int this[int ordinal] => numbers[ordinal];

    /// <param name="number">More than nought.</param>
    public void Add(int ordinal, int number)
    {
        ref var own = ref numbers[ordinal];
        if (own == 0)
            met.Add(ordinal);
        own += number;
    }

    public void Add(Tally other)
    {
        foreach (var ordinal in other.Met)
            Add(ordinal, other.numbers[ordinal]);
    }

    public void Dispose()
    {
        var lent = Interlocked.Exchange(ref numbers, []);
        if (lent.Length == 0)
            return;
        foreach (var ordinal in met)
            lent[ordinal] = 0;
        met.Clear();
        lock (Lending)
        {
            if (Idle.Count < MostIdle)
                Idle.Push(lent);
        }
    }
}
