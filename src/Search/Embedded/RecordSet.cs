using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Fonds.Search.Embedded.Inverted;

namespace Fonds.Search.Embedded;

/// <summary>A set of records, one bit for each identifier. Its memory is lent and goes back when the set is disposed.</summary>
internal sealed class RecordSet : IDisposable
{
    private ulong[] words;

    /// <summary>An empty set for identifiers below <paramref name="limit"/>.</summary>
    public RecordSet(int limit)
    {
        Limit = limit;
        Length = ((limit + 4095) / 4096) * 64;
        words = ArrayPool<ulong>.Shared.Rent(Length);
        Words.Clear();
    }

    public int Limit { get; }

    /// <summary>How many machine words the set has; whole chunks of columns.</summary>
    public int Length { get; }

    public Span<ulong> Words => words.AsSpan(0, Length);

    public bool this[int record] => (words[record >> 6] >> (record & 63) & 1) != 0;

    public void Add(int record) => words[record >> 6] |= 1UL << (record & 63);

    public void Or(RecordSet other) => Or(Words, other.Words);

    /// <summary>Keeps of some bits, of whole chunks, those that others have.</summary>
    public static void And(Span<ulong> some, ReadOnlySpan<ulong> others)
    {
        var mine = Vectors(some);
        var theirs = MemoryMarshal.Cast<ulong, Vector256<ulong>>(others);
        for (var index = 0; index < mine.Length; index++)
            mine[index] &= theirs[index];
    }

    public static void Or(Span<ulong> some, ReadOnlySpan<ulong> others)
    {
        var mine = Vectors(some);
        var theirs = MemoryMarshal.Cast<ulong, Vector256<ulong>>(others);
        for (var index = 0; index < mine.Length; index++)
            mine[index] |= theirs[index];
    }

    public static void AndNot(Span<ulong> some, ReadOnlySpan<ulong> others)
    {
        var mine = Vectors(some);
        var theirs = MemoryMarshal.Cast<ulong, Vector256<ulong>>(others);
        for (var index = 0; index < mine.Length; index++)
            mine[index] &= ~theirs[index];
    }

    // Whole chunks are whole vectors.
    private static Span<Vector256<ulong>> Vectors(Span<ulong> some) => MemoryMarshal.Cast<ulong, Vector256<ulong>>(some);

    /// <summary>The bits of one block of neighbours; of the last, as far as there are chunks.</summary>
    public Span<ulong> Block(int number) => Words[(number * PostingsBlock.WordsOfBlock)..Math.Min(Length, (number + 1) * PostingsBlock.WordsOfBlock)];

    /// <summary>The bits of one chunk of columns.</summary>
    public Span<ulong> Chunk(int number) => Words.Slice(number * (ColumnChunk.Size / 64), ColumnChunk.Size / 64);

    /// <summary>The runs of 64 neighbours of a chunk of which the set has some, one bit for each.</summary>
    public ulong Runs(int chunk)
    {
        var some = Chunk(chunk);
        var runs = 0UL;
        for (var part = 0; part < some.Length; part += Vector512<ulong>.Count)
            runs |= (~Vector512.Equals(Vector512.LoadUnsafe(ref some[part]), Vector512<ulong>.Zero)).ExtractMostSignificantBits() << part;
        return runs;
    }

    /// <summary>Takes out what lies beyond the limit, where the last chunk goes on.</summary>
    public void CutAtLimit()
    {
        if (Limit == Length * 64)
            return;
        Words[((Limit >> 6) + 1)..].Clear();
        words[Limit >> 6] &= (1UL << (Limit & 63)) - 1;
    }

    public int Count() => Count(Words);

    /// <summary>How many of some bits are set.</summary>
    public static int Count(ReadOnlySpan<ulong> some)
    {
        var count = 0;
        foreach (var word in some)
            count += BitOperations.PopCount(word);
        return count;
    }

    public RecordSet Copy()
    {
        var copy = new RecordSet(Limit);
        Words.CopyTo(copy.Words);
        return copy;
    }

    /// <summary>The records in the set, in order of identifier.</summary>
    public IEnumerable<int> Records()
    {
        for (var index = 0; index < Length; index++)
        {
            for (var word = words[index]; word != 0; word &= word - 1)
                yield return (index << 6) + BitOperations.TrailingZeroCount(word);
        }
    }

    public void Dispose()
    {
        var lent = Interlocked.Exchange(ref words, []);
        if (lent.Length > 0)
            ArrayPool<ulong>.Shared.Return(lent);
    }
}
