using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// The order of hits: what matches, by how rare the word is and where it stands; times what the record weighs on its own; after records
/// that bear exactly the name or code that was typed.
/// </summary>
internal sealed class Ranking(IndexSnapshot snapshot, ChunkScores words, Matching matching)
{
    // Above any sum of words.
    private const float BearsTheName = 100_000f;
    private const float BearsTheUsualName = 50_000f;
    private const float InTheContainer = 20_000f;

    // The family name alone means one of many.
    private const float BearsTheFamilyName = 3f;

    // What has every word comes before what comes near.
    private const float ComesNear = 0.4f;

    // What much that is tied to an agent or term adds at most to the factor of one.
    private const float MostRenown = 0.04f * MostTiesCounted;

    private const int MostTiesCounted = 12;

    // Factors are multiplied in another order where only the most of them is sought.
    private const float Rounding = 1.0001f;

    // What a record weighs on its own adds a half or so to what its words are worth.
    private const float WeightThatDoubles = 200f;

    // A word in a title of three words says more than one in a title of thirty.
    private static readonly float[] ByTitleLength = [.. Enumerable.Range(0, 256).Select(words => 1f / (1f + (0.05f * (Math.Min(words, 30) - 3))))];

    // A word among three thousand says less than one among fifty.
    private static readonly float[] ByLength = [.. Enumerable.Range(0, 256).Select(eighths => 1f / (1f + (0.06f * Math.Max(0f, (eighths / 8f) - 6f))))];

    private readonly Dictionary<int, Bearing> bearers = matching.Bearers;
    private readonly HashSet<int> chunksWithBearers = [.. matching.Bearers.Keys.Select(record => record / ColumnChunk.Size)];
    private readonly bool hasWords = matching.Query.Words.Count > 0;
    private float[] scores = [];
    private bool isPlain;

    /// <summary>Works out what words are worth to some of its records; scores are asked of these from then on.</summary>
    /// <param name="wanted">One bit for each of the chunk.</param>
    public void Begin(int chunk, ReadOnlySpan<ulong> wanted)
    {
        isPlain = IsPlain(chunk);
        scores = words.Of(chunk, wanted);
    }

    /// <summary>No less than what any record of each run of a chunk can be worth, before scores are worked out.</summary>
    /// <returns>The greatest of these.</returns>
    public float FindMost(ColumnChunk chunk, int number, Span<float> most)
    {
        if (!hasWords)
        {
            chunk.Runs.MostFactor.CopyTo(most);
            return chunk.Runs.Most;
        }

        if (!IsPlain(number))
        {
            most.Fill(float.MaxValue);
            return float.MaxValue;
        }

        var scored = words.MostIn(number);
        var (byLengths, greatest) = (chunk.Runs.MostFactorByLengths, Vector256<float>.Zero);
        for (var run = 0; run < most.Length; run += Vector256<float>.Count)
        {
            var here = (Vector256.LoadUnsafe(in scored[run]) + Vector256.LoadUnsafe(ref byLengths[run])) * Rounding;
            greatest = Vector256.Max(greatest, here);
            here.StoreUnsafe(ref most[run]);
        }

        return Greatest(greatest);
    }

    private bool IsPlain(int chunk) => matching.IsStrict && (bearers.Count == 0 || !chunksWithBearers.Contains(chunk));

    /// <summary>The score of a record, wherever it stands.</summary>
    public float ScoreOf(int record)
    {
        Span<ulong> alone = stackalloc ulong[ColumnChunk.Size / 64];
        alone.Clear();
        alone[record % ColumnChunk.Size >> 6] = 1UL << (record & 63);
        Begin(record / ColumnChunk.Size, alone);
        return Score(snapshot.Chunks[record / ColumnChunk.Size]!, record % ColumnChunk.Size, record);
    }

    /// <summary>The score of one record of the set, in the chunk that was begun.</summary>
    public float Score(ColumnChunk chunk, int slot, int record)
    {
        var makings = chunk.Makings[slot];
        var factor = OwnFactor(makings);
        if (makings >> 24 != (byte)RecordKind.Unit)
            factor += Renown(record);

        // Where nothing is looked for, the length of a title says nothing.
        if (!hasWords)
            return factor;
        if (isPlain && bearers.Count == 0)
            return (1f + scores[slot]) * ByTitleLength[(byte)(makings >> 8)] * ByLength[(byte)(makings >> 16)] * factor;
        if (isPlain)
            return (1f + scores[slot]) * OfLengths(makings) * factor;
        var bearing = bearers.Count == 0 ? Bearing.None : bearers.GetValueOrDefault(record);

        // Of those who bear a name, dates in the heading make none longer.
        var score = (1f + scores[slot]) * (bearing == Bearing.None ? OfLengths(makings) : 1f) * factor;
        if (matching.Contained is { } contained && contained[record])
            return score + (InTheContainer * factor);
        if (!matching.HasAllWords(record))
            score *= ComesNear;
        return bearing switch
        {
            Bearing.Whole => score + (BearsTheName * factor),
            Bearing.Usual => score + (BearsTheUsualName * factor),
            Bearing.FamilyName => score * BearsTheFamilyName,
            _ => score,
        };
    }

    /// <summary>More than any record of a run can have as its score.</summary>
    public float MostOf(ColumnChunk chunk, int run)
    {
        if (!hasWords)
            return chunk.Runs.MostFactor[run];
        if (!isPlain)
            return float.MaxValue;
        // What is not wanted has no score.
        var most = Vector256<float>.Zero;
        for (var slot = 0; slot < RunFacts.Size; slot += Vector256<float>.Count)
            most = Vector256.Max(most, Vector256.LoadUnsafe(ref scores[0], (nuint)((run * RunFacts.Size) + slot)));
        return (1f + Greatest(most)) * chunk.Runs.MostFactorByLengths[run] * Rounding;
    }

    /// <summary>What a record is worth by what it is.</summary>
    public static float OwnFactor(uint makings) => 1f + ((byte)makings / WeightThatDoubles);

    /// <summary>The same with as much renown as there can be.</summary>
    public static float MostFactor(uint makings) => OwnFactor(makings) + (makings >> 24 == (byte)RecordKind.Unit ? 0f : MostRenown);

    /// <summary>What the length of its title and of its text takes from what its words are worth.</summary>
    public static float OfLengths(uint makings) => ByTitleLength[(byte)(makings >> 8)] * ByLength[(byte)(makings >> 16)];

    /// <summary>A key of which the least is the best score; of equal scores the lower identifier.</summary>
    public static UInt128 Key(float score, int record) => new(Upper(score), (ulong)record);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Upper(float score) => uint.MaxValue - BitConverter.SingleToUInt32Bits(score);

    private static float Greatest(Vector256<float> of)
    {
        var half = Vector128.Max(of.GetLower(), of.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }

    // Of two people of one name, the one with more to read about them.
    private float Renown(int record)
    {
        var ordinal = snapshot.Ordinals.Of(new RecordId(record));
        return ordinal > 0 && ordinal < snapshot.OrdinalLimit ? 0.04f * Math.Min(MostTiesCounted, BitOperations.Log2((uint)snapshot.Ties[ordinal] + 1)) : 0f;
    }
}
