using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>
/// For each record of a chunk the number of the kind that it is of: a byte where there are few kinds, so that what is counted of 64 neighbours lies in one line of the processor's
/// memory, and of neighbours that are all alike only how many match.
/// </summary>
internal sealed class ChunkNumbers
{
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
        if (wide.Length > 0)
            Count(some, wide, counts);
        else
            Count(some, narrow, counts);
    }

    private void Count<T>(ReadOnlySpan<ulong> some, T[] numbers, Span<int> counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var run = 0; run < some.Length; run++)
        {
            var word = some[run];
            if (word == 0)
                continue;
            if ((alike >> run & 1) != 0)
            {
                counts[int.CreateTruncating(numbers[run << 6])] += BitOperations.PopCount(word);
                continue;
            }

            for (; word != 0; word &= word - 1)
                counts[int.CreateTruncating(numbers[(run << 6) + BitOperations.TrailingZeroCount(word)])]++;
        }
    }
}
