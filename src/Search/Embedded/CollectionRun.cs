using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>Hits of one collection that stand beside each other: how many, the first and the last, and the best score of those that were weighed.</summary>
internal readonly record struct CollectionRun(int Collection, int Count, int First, int Last, float Best)
{
    // Many good hits say that the collection is about it, but never outweigh a better one.
    private const float ForTenfold = 0.1f;

    // What a count below each power of two adds at most.
    private static readonly float[] MostForBits = [.. Enumerable.Range(0, 34).Select(bits => 1f + (ForTenfold * MathF.Log10(MathF.Pow(2f, bits))))];

    /// <summary>No less than what any count adds.</summary>
    public static float MostForAny => MostForBits[^1];

    /// <summary>What the collection is worth by these.</summary>
    public float Score => Best * (1f + (ForTenfold * MathF.Log10(Count)));

    /// <summary>No less than that, and without a logarithm for each collection.</summary>
    public float MostScore => Best * MostFor(Count);

    /// <summary>No less than what so many hits add.</summary>
    public static float MostFor(int count) => MostForBits[BitOperations.Log2((uint)count) + 1];

    /// <summary>With hits that stand elsewhere.</summary>
    public CollectionRun With(CollectionRun other) =>
        new(Collection, Count + other.Count, Math.Min(First, other.First), Math.Max(Last, other.Last), Math.Max(Best, other.Best));
}
