using System.Numerics;
using System.Runtime.CompilerServices;
using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// The order of hits: what matches, by how rare the word is and where it stands; times what the record weighs on its own; after records
/// that bear exactly the name or code that was typed.
/// </summary>
internal sealed class Ranking(IndexSnapshot snapshot, float[] scores, IReadOnlySet<int> bearers, bool hasWords)
{
    // Above any sum of words.
    private const float BearsTheName = 100_000f;

    // A word in a title of three words says more than one in a title of thirty.
    private static readonly float[] ByTitleLength = [.. Enumerable.Range(0, 256).Select(words => 1f / (0.85f + (0.05f * Math.Min(words, 30))))];

    /// <summary>The score of one record of the set.</summary>
    public float Score(ColumnChunk chunk, int slot, int record)
    {
        var factor = 1f + (chunk.Weight[slot] / 100f);
        if (chunk.Kind[slot] != (byte)RecordKind.Unit)
            factor += Renown(record);

        // Where nothing is looked for, the length of a title says nothing.
        if (!hasWords)
            return factor;
        var score = (1f + scores[record]) * ByTitleLength[chunk.TitleWords[slot]] * factor;
        return bearers.Count > 0 && bearers.Contains(record) ? score + (BearsTheName * factor) : score;
    }

    /// <summary>A key of which the least is the best score; of equal scores the lower identifier.</summary>
    public static UInt128 Key(float score, int record) => new(Upper(score), (ulong)record);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Upper(float score) => uint.MaxValue - BitConverter.SingleToUInt32Bits(score);

    // Of two people of one name, the one with more to read about them.
    private float Renown(int record)
    {
        var ordinal = snapshot.Ordinals.Of(new RecordId(record));
        return ordinal > 0 && ordinal < snapshot.OrdinalLimit ? 0.04f * Math.Min(12, BitOperations.Log2((uint)snapshot.Ties.Of(ordinal) + 1)) : 0f;
    }
}
