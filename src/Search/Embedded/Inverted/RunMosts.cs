using System.Runtime.Intrinsics;

namespace Fonds.Search.Embedded.Inverted;

/// <summary>
/// By a measure, the most that one word comes to among each 64 neighbours of a block: which of them can lead is then known without looking at one place of the word. It stays with the places of
/// the word until the columns of the block change, two bytes for each 64 records.
/// </summary>
internal sealed class RunMosts
{
    private const int UpperHalf = 16;

    private readonly ushort[] most = new ushort[PostingsBlock.WordsOfBlock];
    private readonly long[] states;

    private RunMosts(RunMeasure measure, ReadOnlySpan<ColumnChunk?> chunks)
    {
        Measure = measure;
        states = new long[chunks.Length];
        for (var chunk = 0; chunk < chunks.Length; chunk++)
            states[chunk] = StateOf(chunks[chunk]);
    }

    /// <summary>What keeping them costs, in bytes.</summary>
    public const int Bytes = (PostingsBlock.WordsOfBlock * sizeof(ushort)) + (PostingsBlock.Chunks * sizeof(long)) + 100;

    public RunMeasure Measure { get; }

    public static RunMosts Of(ReadOnlySpan<float> found, RunMeasure measure, ReadOnlySpan<ColumnChunk?> chunks)
    {
        var mosts = new RunMosts(measure, chunks);
        for (var run = 0; run < found.Length; run++)
            mosts.most[run] = Rounded(found[run]);
        return mosts;
    }

    /// <summary>Whether nothing has changed since.</summary>
    public bool AreOf(ReadOnlySpan<ColumnChunk?> chunks)
    {
        if (chunks.Length != states.Length)
            return false;
        for (var chunk = 0; chunk < states.Length; chunk++)
        {
            if (states[chunk] != StateOf(chunks[chunk]))
                return false;
        }

        return true;
    }

    public void CopyTo(Span<float> all)
    {
        for (var run = 0; run < most.Length; run += Vector256<float>.Count)
        {
            var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref most[run]));
            (Vector256.Create(lower, upper) << UpperHalf).AsSingle().StoreUnsafe(ref all[run]);
        }
    }

    // The upper half of the number, and no less than it.
    private static ushort Rounded(float value) => (ushort)((BitConverter.SingleToUInt32Bits(value) + ushort.MaxValue) >> UpperHalf);

    private static long StateOf(ColumnChunk? chunk) => chunk?.State ?? 0;
}
