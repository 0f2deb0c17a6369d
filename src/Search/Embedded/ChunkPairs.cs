using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded;

/// <summary>
/// Two numbers for each record of a chunk, as they are counted together: those of 64 neighbours stand beside each other, a byte each where there are few kinds, so that what is
/// counted of them is fetched from memory at once.
/// </summary>
internal readonly struct ChunkPairs
{
    private const int OfRun = 2 * RunFacts.Size;
    private const int ManyOfRun = 24;

    // The one or the other.
    private readonly byte[]? narrow;
    private readonly ushort[]? wide;

    /// <param name="firsts">Of every record of the chunk.</param>
    /// <param name="seconds">Likewise.</param>
    /// <param name="kinds">One more than the greatest of all.</param>
    public ChunkPairs(ReadOnlySpan<ushort> firsts, ReadOnlySpan<ushort> seconds, int kinds)
    {
        if (kinds > byte.MaxValue + 1)
            wide = Beside<ushort>(firsts, seconds);
        else
            narrow = Beside<byte>(firsts, seconds);
    }

    /// <summary>Asks for where they begin.</summary>
    public void Fetch()
    {
        if (narrow is not null)
            Ahead.Fetch(ref MemoryMarshal.GetArrayDataReference(narrow));
    }

    /// <summary>Asks for what will be counted of some runs.</summary>
    /// <param name="runs">One bit for each run of 64 neighbours.</param>
    public void Fetch(ulong runs)
    {
        if (narrow is null)
            return;
        ref var all = ref MemoryMarshal.GetArrayDataReference(narrow);
        for (; runs != 0; runs &= runs - 1)
        {
            ref var pairs = ref Unsafe.Add(ref all, BitOperations.TrailingZeroCount(runs) * OfRun);
            Ahead.Fetch(ref pairs);
            Ahead.Fetch(ref Unsafe.Add(ref pairs, RunFacts.Size));
            Ahead.Fetch(ref Unsafe.Add(ref pairs, OfRun - 1));
        }
    }

    /// <summary>Adds to the counts of each first and each second number how many of some records have it.</summary>
    /// <param name="some">One bit for each record of the chunk.</param>
    /// <param name="runs">One bit for each run of 64 neighbours that has some.</param>
    public void Count(ReadOnlySpan<ulong> some, ulong runs, Span<int> firsts, Span<int> seconds)
    {
        for (; runs != 0; runs &= runs - 1)
        {
            var run = BitOperations.TrailingZeroCount(runs);
            var word = some[run];
            if (narrow is null)
                CountEach(word, wide.AsSpan(run * OfRun, OfRun), firsts, seconds);
            else if (BitOperations.PopCount(word) < ManyOfRun)
                CountEach(word, narrow.AsSpan(run * OfRun, OfRun), firsts, seconds);
            else
                CountMany(word, narrow.AsSpan(run * OfRun, OfRun), firsts, seconds);
        }
    }

    private static T[] Beside<T>(ReadOnlySpan<ushort> firsts, ReadOnlySpan<ushort> seconds)
        where T : IBinaryInteger<T>
    {
        var pairs = new T[2 * firsts.Length];
        for (var slot = 0; slot < firsts.Length; slot++)
        {
            var place = (slot / RunFacts.Size * OfRun) + (slot % RunFacts.Size);
            pairs[place] = T.CreateTruncating(firsts[slot]);
            pairs[place + RunFacts.Size] = T.CreateTruncating(seconds[slot]);
        }

        return pairs;
    }

    private static void CountEach<T>(ulong word, ReadOnlySpan<T> pairs, Span<int> firsts, Span<int> seconds)
        where T : IBinaryInteger<T>
    {
        var others = pairs[RunFacts.Size..];
        for (; word != 0; word &= word - 1)
        {
            var slot = BitOperations.TrailingZeroCount(word);
            firsts[int.CreateTruncating(pairs[slot])]++;
            seconds[int.CreateTruncating(others[slot])]++;
        }
    }

    private static void CountMany(ulong word, ReadOnlySpan<byte> pairs, Span<int> firsts, Span<int> seconds)
    {
        CountAlike(word, pairs[..RunFacts.Size], firsts);
        CountAlike(word, pairs[RunFacts.Size..], seconds);
    }

    // Many of 64 neighbours are of few kinds: all that are of one kind are counted at once.
    private static void CountAlike(ulong word, ReadOnlySpan<byte> numbers, Span<int> counts)
    {
        var all = Vector512.Create(numbers);
        while (word != 0)
        {
            var number = numbers[BitOperations.TrailingZeroCount(word)];
            var same = Vector512.Equals(all, Vector512.Create(number)).ExtractMostSignificantBits() & word;
            counts[number] += BitOperations.PopCount(same);
            word ^= same;
        }
    }
}
