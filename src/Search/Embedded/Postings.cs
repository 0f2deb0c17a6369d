using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>The columns in which a word stands, as bits.</summary>
[Flags]
internal enum ColumnMask : byte
{
    None = 0,
    Title = 1 << TextColumn.Title,
    Names = 1 << TextColumn.Names,
    Codes = 1 << TextColumn.Codes,
    Body = 1 << TextColumn.Body,
    TitleStems = 1 << TextColumn.TitleStems,
    Stems = 1 << TextColumn.Stems,

    /// <summary>The word stands in the record three times or more: the record is about it.</summary>
    Often = 1 << 6,

    /// <summary>The word stands among the first of the text: in the abstract, or where a note begins.</summary>
    Early = 1 << 7,

    /// <summary>Words as written.</summary>
    Written = Title | Names | Codes | Body,
    Signs = Often | Early,
    All = Written | TitleStems | Stems | Signs,
}

/// <summary>
/// The records in which one word stands and the columns in which it stands there. Three bytes for each record, in blocks of
/// 65,536 identifiers, so that hundreds of common words can be kept in memory.
/// </summary>
internal sealed class Postings
{
    public static readonly Postings None = new([0], [], []);
    private readonly int[] blockStarts;
    private readonly ushort[] low;
    private readonly ColumnMask[] masks;
    private (ColumnMask Within, ulong[] Words)[] bits = [];

    private Postings(int[] blockStarts, ushort[] low, ColumnMask[] masks) => (this.blockStarts, this.low, this.masks) = (blockStarts, low, masks);

    private const int TimesThatAreOften = 3;
    private const int WordsThatAreEarly = 60;

    // From here on a word is quicker added as bits than record by record, and its bits for all that is asked take little more room than it does.
    private const int Dense = 100_000;

    // Words, stems, both, and titles: what searches ask of one word.
    private const int KindsOfBits = 4;

    // Where a set is so much smaller than the postings, each of its records is looked up instead.
    private const int Sparse = 16;

    public int Count => low.Length;

    private bool IsDense => low.Length >= Dense;

    /// <summary>The mask of a word that stands at a place of a column, <paramref name="times"/> counting those before it in the record.</summary>
    public static ColumnMask Sign(ColumnMask column, int place, int times) =>
        column | (times >= TimesThatAreOften ? ColumnMask.Often : ColumnMask.None) | (column == ColumnMask.Body && place < WordsThatAreEarly ? ColumnMask.Early : ColumnMask.None);

    /// <summary>What keeping them costs, in bytes.</summary>
    public int Size => (low.Length * 3) + (blockStarts.Length * 4) + 120 + (IsDense ? KindsOfBits * BitsLength * sizeof(ulong) : 0);

    private int BitsLength => (blockStarts.Length - 1) << 10;

    /// <summary>Adds the records in which the word stands in any of the columns.</summary>
    public void AddTo(RecordSet set, ColumnMask within)
    {
        if (IsDense)
        {
            set.OrFrom(BitsWithin(within));
            return;
        }

        for (var block = 0; block + 1 < blockStarts.Length; block++)
        {
            for (var index = blockStarts[block]; index < blockStarts[block + 1]; index++)
            {
                var record = (block << 16) + low[index];
                if ((masks[index] & within) != ColumnMask.None && record < set.Limit)
                    set.Add(record);
            }
        }
    }

    /// <summary>Adds to the score of each record that is in the set what the columns are worth.</summary>
    /// <param name="inSet">How many records the set has.</param>
    public void Score(RecordSet set, int inSet, ColumnMask within, ReadOnlySpan<float> worth, float[] scores)
    {
        var kept = within | ColumnMask.Signs;
        if (inSet < Count / Sparse)
        {
            ScoreEach(set, kept, worth, scores);
            return;
        }

        for (var block = 0; block + 1 < blockStarts.Length; block++)
        {
            for (var index = blockStarts[block]; index < blockStarts[block + 1]; index++)
            {
                var record = (block << 16) + low[index];
                if (record < set.Limit && set[record])
                    scores[record] += worth[(int)(masks[index] & kept)];
            }
        }
    }

    private void ScoreEach(RecordSet set, ColumnMask kept, ReadOnlySpan<float> worth, float[] scores)
    {
        var words = set.Words;
        for (var index = 0; index < words.Length; index++)
        {
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                scores[record] += worth[(int)(In(record) & kept)];
            }
        }
    }

    // What is made is kept for the next search.
    private ulong[] BitsWithin(ColumnMask within)
    {
        var known = bits;
        foreach (var (columns, words) in known)
        {
            if (columns == within)
                return words;
        }

        var made = new ulong[BitsLength];
        for (var block = 0; block + 1 < blockStarts.Length; block++)
        {
            for (var index = blockStarts[block]; index < blockStarts[block + 1]; index++)
                made[(block << 10) + (low[index] >> 6)] |= (masks[index] & within) != ColumnMask.None ? 1UL << (low[index] & 63) : 0UL;
        }

        // Two searches may make bits at once: those of one are lost, and no harm done.
        bits = [(within, made), .. known.Take(KindsOfBits - 1)];
        return made;
    }

    /// <summary>The columns in which the word stands in one record.</summary>
    public ColumnMask In(int record)
    {
        var block = record >> 16;
        if (block + 1 >= blockStarts.Length)
            return ColumnMask.None;
        var found = Array.BinarySearch(low, blockStarts[block], blockStarts[block + 1] - blockStarts[block], (ushort)record);
        return found < 0 ? ColumnMask.None : masks[found];
    }

    /// <summary>Passes every record with its columns, in order.</summary>
    public void Each(Action<int, ColumnMask> take)
    {
        for (var block = 0; block + 1 < blockStarts.Length; block++)
        {
            for (var index = blockStarts[block]; index < blockStarts[block + 1]; index++)
                take((block << 16) + low[index], masks[index]);
        }
    }

    /// <summary>The same postings after some records were written anew: null for a record in which the word no longer stands.</summary>
    public Postings With(IReadOnlyList<(int Record, ColumnMask Mask)> changed)
    {
        var builder = new Builder();
        var next = 0;
        Each((record, mask) =>
        {
            while (next < changed.Count && changed[next].Record < record)
                builder.Add(changed[next].Record, changed[next++].Mask);
            if (next < changed.Count && changed[next].Record == record)
                mask = changed[next++].Mask;
            builder.Add(record, mask);
        });
        while (next < changed.Count)
            builder.Add(changed[next].Record, changed[next++].Mask);
        return builder.Finish();
    }

    /// <summary>Collects postings in order of record; the same record may come several times in a row.</summary>
    public sealed class Builder
    {
        private readonly List<int> blockStarts = [0];
        private readonly List<ushort> low = [];
        private readonly List<ColumnMask> masks = [];
        private int last = -1;
        private int times;

        /// <summary>Adds one place of a word; those of one record come in a row.</summary>
        public void Add(int record, ColumnMask column, int place)
        {
            times = record == last ? times + 1 : 1;
            Add(record, Sign(column, place, times));
        }

        public void Add(int record, ColumnMask mask)
        {
            if (mask == ColumnMask.None)
                return;
            if (record == last)
            {
                masks[^1] |= mask;
                return;
            }

            while (blockStarts.Count <= record >> 16)
                blockStarts.Add(low.Count);
            low.Add((ushort)record);
            masks.Add(mask);
            last = record;
        }

        public Postings Finish() => low.Count == 0 ? None : new Postings([.. blockStarts, low.Count], [.. low], [.. masks]);
    }
}
