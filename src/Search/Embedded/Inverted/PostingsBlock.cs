using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded.Inverted;

/// <summary>
/// Where one word stands among 65,536 records with neighbouring identifiers. Few places are kept as numbers, many as bits; the columns as numbers of the few combinations that
/// the word has here, half a byte each. No array of it is a large object, and a block never changes: a word of which one record changes shares all others with what it was.
/// </summary>
internal sealed class PostingsBlock
{
    public const int RecordBits = 16;
    public const int Size = 1 << RecordBits;

    // From here on bits take less room than numbers.
    private const int Dense = 4096;
    private const int MostInHalfAByte = 16;

    // Words, stems, both, and titles: what searches ask of one word.
    private const int KindsOfBits = 4;

    // Fewer are gone through each time.
    private const int FewestForMosts = 256;
    private const int Overhead = 200;

    private readonly ushort[] numbers;
    private readonly ulong[] bits;

    // How many stand before each chunk of columns.
    private readonly ushort[] before = new ushort[Size / ColumnChunk.Size];
    private readonly ColumnMask[] kinds;
    private readonly byte[] kindOf;
    private (ColumnMask Within, ulong[] Bits)[] within = [];
    private RunMosts[] mosts = [];

    private PostingsBlock(ReadOnlySpan<ushort> records, ColumnMask[] kinds, byte[] kindOf)
    {
        Count = records.Length;
        this.kinds = kinds;
        this.kindOf = kindOf;
        var chunk = 0;
        for (var place = 0; place < records.Length; place++)
        {
            while (chunk < records[place] / ColumnChunk.Size)
                before[++chunk] = (ushort)place;
        }

        before.AsSpan(chunk + 1).Fill((ushort)Count);
        if (Count < Dense)
        {
            (numbers, bits) = (records.ToArray(), []);
            return;
        }

        (numbers, bits) = ([], new ulong[Size / 64]);
        foreach (var record in records)
            bits[record >> 6] |= 1UL << (record & 63);
    }

    /// <summary>How many machine words the bits of a chunk of columns take.</summary>
    public const int WordsOfChunk = ColumnChunk.Size / 64;

    /// <summary>And those of the whole block.</summary>
    public const int WordsOfBlock = Size / 64;

    /// <summary>How many chunks of columns a block has.</summary>
    public const int Chunks = Size / ColumnChunk.Size;

    public int Count { get; }

    /// <summary>What keeping it costs, in bytes.</summary>
    public int Bytes => Overhead + (numbers.Length * sizeof(ushort)) + kindOf.Length + (IsDense ? (kinds.Length > 1 ? 3 : 1) * Size / 8 : 0) + (Count >= FewestForMosts ? RunMosts.Bytes : 0);

    private bool IsDense => bits.Length > 0;

    /// <param name="records">The lower half of their identifiers, in order.</param>
    /// <param name="masks">The columns of each.</param>
    public static PostingsBlock Of(ReadOnlySpan<ushort> records, ReadOnlySpan<ColumnMask> masks)
    {
        Span<short> number = stackalloc short[(int)ColumnMask.All + 1];
        number.Fill(-1);
        var met = new List<ColumnMask>();
        foreach (var mask in masks)
        {
            if (number[(int)mask] >= 0)
                continue;
            number[(int)mask] = (short)met.Count;
            met.Add(mask);
        }

        var packed = met.Count == 1 ? [] : new byte[met.Count > MostInHalfAByte ? masks.Length : (masks.Length + 1) / 2];
        for (var index = 0; index < masks.Length && met.Count > 1; index++)
        {
            if (met.Count > MostInHalfAByte)
                packed[index] = (byte)number[(int)masks[index]];
            else
                packed[index >> 1] |= (byte)(number[(int)masks[index]] << ((index & 1) << 2));
        }

        return new PostingsBlock(records, [.. met], packed);
    }

    /// <summary>Adds the records in which the word stands in any of the columns to a part of the block's bits.</summary>
    /// <param name="first">The machine word of the block with which <paramref name="into"/> begins.</param>
    public void AddTo(Span<ulong> into, int first, ColumnMask columns)
    {
        if (!Array.Exists(kinds, kind => (kind & columns) != ColumnMask.None))
            return;
        if (IsDense)
        {
            // A part begins and ends with a chunk of columns: whole vectors.
            var all = MemoryMarshal.Cast<ulong, Vector256<ulong>>(into);
            var added = MemoryMarshal.Cast<ulong, Vector256<ulong>>(BitsWithin(columns).AsSpan(first, into.Length));
            for (var part = 0; part < all.Length; part++)
                all[part] |= added[part];
            return;
        }

        var (from, after) = (Before(first / WordsOfChunk), Before((first + into.Length) / WordsOfChunk));
        if (AreAllIn(columns))
        {
            foreach (var number in numbers.AsSpan(from, after - from))
                into[(number >> 6) - first] |= 1UL << (number & 63);
            return;
        }

        Span<ulong> counts = stackalloc ulong[kinds.Length];
        for (var kind = 0; kind < kinds.Length; kind++)
            counts[kind] = (kinds[kind] & columns) != ColumnMask.None ? 1UL : 0UL;
        for (var index = from; index < after; index++)
            into[(numbers[index] >> 6) - first] |= counts[KindNumber(index)] << (numbers[index] & 63);
    }

    /// <summary>Changes the scores of one chunk of columns by what the word is worth to each record that is wanted.</summary>
    /// <param name="chunk">The chunk's place in the block.</param>
    /// <param name="wanted">One bit for each record of the chunk.</param>
    /// <param name="worth">By combination of columns.</param>
    public void Score<TManner>(int chunk, ReadOnlySpan<ulong> wanted, ReadOnlySpan<float> worth, Span<float> scores)
        where TManner : struct, IScoring
    {
        Span<float> worthOf = stackalloc float[kinds.Length];
        for (var kind = 0; kind < kinds.Length; kind++)
            worthOf[kind] = worth[(int)kinds[kind]];
        if (IsDense)
            ScoreBits<TManner>(chunk, wanted, worthOf, scores);
        else
            ScoreNumbers<TManner>(chunk, wanted, worthOf, scores);
    }

    private void ScoreNumbers<TManner>(int chunk, ReadOnlySpan<ulong> wanted, ReadOnlySpan<float> worthOf, Span<float> scores)
        where TManner : struct, IScoring
    {
        var after = Before(chunk + 1);
        for (var index = Before(chunk); index < after; index++)
        {
            var slot = numbers[index] & (ColumnChunk.Size - 1);
            if ((wanted[slot >> 6] >> (slot & 63) & 1) != 0)
                scores[slot] = TManner.Changed(scores[slot], worthOf[KindNumber(index)]);
        }
    }

    private void ScoreBits<TManner>(int chunk, ReadOnlySpan<ulong> wanted, ReadOnlySpan<float> worthOf, Span<float> scores)
        where TManner : struct, IScoring
    {
        var passed = Before(chunk);
        var mine = bits.AsSpan(chunk * WordsOfChunk, WordsOfChunk);
        for (var word = 0; word < mine.Length; word++)
        {
            var here = mine[word];
            for (var both = here & wanted[word]; both != 0; both &= both - 1)
            {
                var bit = BitOperations.TrailingZeroCount(both);
                ref var score = ref scores[(word << 6) + bit];
                score = TManner.Changed(score, worthOf[kinds.Length == 1 ? 0 : KindNumber(passed + BitOperations.PopCount(here & ((1UL << bit) - 1)))]);
            }

            passed += BitOperations.PopCount(here);
        }
    }

    /// <summary>What the word is worth at most, by the combinations of columns that it has here.</summary>
    public float Most(ReadOnlySpan<float> worth)
    {
        var most = 0f;
        foreach (var kind in kinds)
            most = Math.Max(most, worth[(int)kind]);
        return most;
    }

    /// <summary>The most that the word comes to among each 64 neighbours; what was found is kept for the next search.</summary>
    /// <param name="chunks">The columns of the block.</param>
    public void MostOfRuns(RunMeasure measure, ReadOnlySpan<ColumnChunk?> chunks, Span<float> most)
    {
        var known = mosts;
        foreach (var made in known)
        {
            if (made.Measure.IsSame(measure) && made.AreOf(chunks))
            {
                made.CopyTo(most);
                return;
            }
        }

        FindMostOfRuns(measure, chunks, most);
        // As with bits, those of one of two searches may be lost.
        if (Count >= FewestForMosts)
            mosts = [RunMosts.Of(most, measure, chunks), .. known.Where(made => !made.Measure.IsSame(measure)).Take(KindsOfBits - 1)];
    }

    private void FindMostOfRuns(RunMeasure measure, ReadOnlySpan<ColumnChunk?> chunks, Span<float> most)
    {
        Span<float> worthOf = stackalloc float[kinds.Length];
        for (var kind = 0; kind < kinds.Length; kind++)
            worthOf[kind] = measure.Worth[(int)kinds[kind]];
        most.Clear();
        for (var chunk = 0; chunk < chunks.Length; chunk++)
        {
            if (chunks[chunk] is not { } columns || Before(chunk) == Before(chunk + 1))
                continue;
            var makings = columns.Makings;
            for (var index = Before(chunk); index < Before(chunk + 1) && !IsDense; index++)
                Raise(ref most[numbers[index] >> 6], measure.Of(worthOf[KindNumber(index)], makings[numbers[index] & (ColumnChunk.Size - 1)]));
            var passed = Before(chunk);
            for (var word = chunk * WordsOfChunk; word < (chunk + 1) * WordsOfChunk && IsDense; word++)
            {
                for (var left = bits[word]; left != 0; left &= left - 1)
                    Raise(ref most[word], measure.Of(worthOf[KindNumber(passed++)], makings[((word << 6) + BitOperations.TrailingZeroCount(left)) & (ColumnChunk.Size - 1)]));
            }
        }

        static void Raise(ref float most, float value) => most = Math.Max(most, value);
    }

    /// <summary>The columns in which the word stands in one record.</summary>
    public ColumnMask In(ushort record)
    {
        if (!IsDense)
            return Array.BinarySearch(numbers, record) is >= 0 and var found ? KindOf(found) : ColumnMask.None;
        var word = record >> 6;
        if ((bits[word] >> (record & 63) & 1) == 0)
            return ColumnMask.None;
        int passed = before[word / WordsOfChunk];
        for (var earlier = word & ~(WordsOfChunk - 1); earlier < word; earlier++)
            passed += BitOperations.PopCount(bits[earlier]);
        return KindOf(passed + BitOperations.PopCount(bits[word] & ((1UL << (record & 63)) - 1)));
    }

    /// <summary>Passes every record with its columns, in order.</summary>
    public void Each(Action<ushort, ColumnMask> take)
    {
        for (var index = 0; index < numbers.Length; index++)
            take(numbers[index], KindOf(index));
        var passed = 0;
        for (var word = 0; word < bits.Length; word++)
        {
            for (var left = bits[word]; left != 0; left &= left - 1)
                take((ushort)((word << 6) + BitOperations.TrailingZeroCount(left)), KindOf(passed++));
        }
    }

    private ColumnMask KindOf(int index) => kinds[KindNumber(index)];

    private int KindNumber(int index) =>
        kinds.Length == 1 ? 0
        : kinds.Length > MostInHalfAByte ? kindOf[index]
        : (kindOf[index >> 1] >> ((index & 1) << 2)) & (MostInHalfAByte - 1);

    // How many stand before a chunk of columns.
    private int Before(int chunk) => chunk < before.Length ? before[chunk] : Count;

    private bool AreAllIn(ColumnMask columns) => Array.TrueForAll(kinds, kind => (kind & columns) != ColumnMask.None);

    // What is made is kept for the next search.
    private ulong[] BitsWithin(ColumnMask columns)
    {
        if (AreAllIn(columns))
            return bits;
        var known = within;
        foreach (var (asked, made) in known)
        {
            if (asked == columns)
                return made;
        }

        var some = new ulong[bits.Length];
        Each((record, mask) => some[record >> 6] |= (mask & columns) != ColumnMask.None ? 1UL << (record & 63) : 0UL);

        // Two searches may make bits at once: those of one are lost, and no harm done.
        within = [(columns, some), .. known.Take(KindsOfBits - 1)];
        return some;
    }
}
