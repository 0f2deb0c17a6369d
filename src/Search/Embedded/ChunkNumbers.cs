using System.Numerics;
using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded;

/// <summary>
/// For each record of a chunk the number of the kind that it is of: a byte where there are few kinds, so that what is counted of 64 neighbours lies in one line of the processor's
/// memory, and of neighbours that are all alike only how many match.
/// </summary>
internal sealed class ChunkNumbers
{
    private const int ManyOfRun = 24;

    private readonly byte[] narrow = [];
    private readonly ushort[] wide = [];

    // Runs of 64 neighbours that are all of one kind, one bit for each.
    private readonly ulong alike;

    /// <param name="numbers">Of every record of the chunk.</param>
    /// <param name="kinds">One more than the greatest of them.</param>
    public ChunkNumbers(ReadOnlySpan<ushort> numbers, int kinds)
    {
        for (var run = 0; run < ColumnChunk.Size / RunFacts.Size; run++)
            alike |= numbers.Slice(run * RunFacts.Size, RunFacts.Size).ContainsAnyExcept(numbers[run * RunFacts.Size]) ? 0UL : 1UL << run;
        if (kinds > byte.MaxValue + 1)
        {
            wide = numbers.ToArray();
            return;
        }

        narrow = new byte[numbers.Length];
        for (var slot = 0; slot < numbers.Length; slot++)
            narrow[slot] = (byte)numbers[slot];
    }

    /// <summary>Adds to the count of each kind how many of some records are of it.</summary>
    /// <param name="some">One bit for each record of the chunk.</param>
    public void Count(ReadOnlySpan<ulong> some, Span<int> counts)
    {
        for (var run = 0; run < some.Length; run++)
        {
            var word = some[run];
            if (word == 0)
                continue;
            var first = (run << 6) + BitOperations.TrailingZeroCount(word);
            if ((alike >> run & 1) != 0)
                counts[wide.Length > 0 ? wide[first] : narrow[first]] += BitOperations.PopCount(word);
            else if (wide.Length > 0)
                CountEach(word, wide.AsSpan(run << 6, RunFacts.Size), counts);
            else if (BitOperations.PopCount(word) < ManyOfRun)
                CountEach(word, narrow.AsSpan(run << 6, RunFacts.Size), counts);
            else
                CountAlike(word, narrow.AsSpan(run << 6, RunFacts.Size), counts);
        }
    }

    private static void CountEach<T>(ulong word, ReadOnlySpan<T> numbers, Span<int> counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (; word != 0; word &= word - 1)
            counts[int.CreateTruncating(numbers[BitOperations.TrailingZeroCount(word)])]++;
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
