using System.Buffers;

namespace Fonds.Search.Embedded.Inverted;

/// <summary>The records in which one word stands and the columns in which it stands there, in blocks of neighbours.</summary>
internal sealed class Postings
{
    public static readonly Postings None = new([]);

    private const int TimesThatAreOften = 3;
    private const int WordsThatAreEarly = 60;
    private const int Overhead = 120;

    private readonly PostingsBlock?[] blocks;

    private Postings(PostingsBlock?[] blocks)
    {
        this.blocks = blocks;
        foreach (var block in blocks)
        {
            Count += block?.Count ?? 0;
            Bytes += sizeof(long) + (block?.Bytes ?? 0);
        }
    }

    public int Count { get; }

    /// <summary>What keeping them costs, in bytes.</summary>
    public long Bytes { get; } = Overhead;

    /// <summary>The mask of a word that stands at a place of a column, <paramref name="times"/> counting those before it in the record.</summary>
    public static ColumnMask Sign(ColumnMask column, int place, int times) =>
        column | (times >= TimesThatAreOften ? ColumnMask.Often : ColumnMask.None) | (column == ColumnMask.Body && place < WordsThatAreEarly ? ColumnMask.Early : ColumnMask.None);

    /// <summary>Adds the records in which the word stands in any of the columns.</summary>
    public void AddTo(RecordSet set, ColumnMask within)
    {
        for (var number = 0; number < blocks.Length && number * PostingsBlock.WordsOfBlock < set.Length; number++)
            AddBlockTo(number, set.Block(number), within);
        set.CutAtLimit();
    }

    /// <summary>Adds those of one block to its bits, as far as these go.</summary>
    public void AddBlockTo(int block, Span<ulong> bits, ColumnMask within)
    {
        if (block < blocks.Length)
            blocks[block]?.AddTo(bits, 0, within);
    }

    /// <summary>Adds those of one chunk of columns to its bits.</summary>
    public void AddTo(int chunk, Span<ulong> bits, ColumnMask within) => BlockOf(chunk)?.AddTo(bits, chunk % PostingsBlock.Chunks * PostingsBlock.WordsOfChunk, within);

    /// <summary>Adds to the scores of one chunk of columns what the word is worth to each record that is wanted.</summary>
    /// <param name="wanted">One bit for each record of the chunk.</param>
    /// <param name="worth">By combination of columns.</param>
    public void Score(int chunk, ReadOnlySpan<ulong> wanted, ReadOnlySpan<float> worth, Span<float> scores) => BlockOf(chunk)?.Score<Adding>(chunk % PostingsBlock.Chunks, wanted, worth, scores);

    /// <summary>Raises them by it.</summary>
    /// <param name="factors">By combination of columns.</param>
    public void Raise(int chunk, ReadOnlySpan<ulong> wanted, ReadOnlySpan<float> factors, Span<float> scores) =>
        BlockOf(chunk)?.Score<Raising>(chunk % PostingsBlock.Chunks, wanted, factors, scores);

    /// <summary>What the word is worth to any record of a block at most.</summary>
    /// <param name="worth">By combination of columns.</param>
    public float MostIn(int block, ReadOnlySpan<float> worth) => block < blocks.Length ? blocks[block]?.Most(worth) ?? 0f : 0f;

    /// <summary>The most that the word comes to among each 64 neighbours of a block.</summary>
    /// <returns>False where it does not stand.</returns>
    public bool MostOfRuns(int block, RunMeasure measure, IndexSnapshot snapshot, Span<float> most)
    {
        if (block >= blocks.Length || blocks[block] is not { } here)
            return false;
        var (first, after) = snapshot.ChunksOf(block);
        here.MostOfRuns(measure, snapshot.Chunks.AsSpan(first, after - first), most);
        return true;
    }

    /// <summary>The columns in which the word stands in one record.</summary>
    public ColumnMask In(int record) =>
        record >> PostingsBlock.RecordBits < blocks.Length && blocks[record >> PostingsBlock.RecordBits] is { } block ? block.In((ushort)record) : ColumnMask.None;

    private PostingsBlock? BlockOf(int chunk) => chunk / PostingsBlock.Chunks < blocks.Length ? blocks[chunk / PostingsBlock.Chunks] : null;

    /// <summary>Passes every record with its columns, in order.</summary>
    public void Each(Action<int, ColumnMask> take)
    {
        for (var number = 0; number < blocks.Length; number++)
        {
            var first = number << PostingsBlock.RecordBits;
            blocks[number]?.Each((record, mask) => take(first + record, mask));
        }
    }

    /// <summary>The same postings after some records were written anew: null for a record in which the word no longer stands. What does not differ is shared.</summary>
    /// <param name="changed">In order of record.</param>
    public Postings With(IReadOnlyList<(int Record, ColumnMask Mask)> changed)
    {
        var differing = changed.Where(change => In(change.Record) != change.Mask).ToList();
        if (differing.Count == 0)
            return this;
        var made = new PostingsBlock?[Math.Max(blocks.Length, (differing[^1].Record >> PostingsBlock.RecordBits) + 1)];
        blocks.CopyTo(made, 0);
        foreach (var inBlock in differing.GroupBy(change => change.Record >> PostingsBlock.RecordBits))
        {
            var builder = new Builder();
            var next = new Queue<(int Record, ColumnMask Mask)>(inBlock.Select(change => (change.Record & (PostingsBlock.Size - 1), change.Mask)));
            made[inBlock.Key]?.Each((record, mask) =>
            {
                while (next.TryPeek(out var change) && change.Record < record)
                    builder.Add(next.Dequeue());
                builder.Add(next.TryPeek(out var same) && same.Record == record ? next.Dequeue() : (record, mask));
            });
            while (next.TryDequeue(out var change))
                builder.Add(change);
            made[inBlock.Key] = builder.Finish().blocks.FirstOrDefault();
        }

        return new Postings(made);
    }

    /// <summary>Collects postings in order of record; the same record may come several times in a row.</summary>
    public sealed class Builder
    {
        private readonly List<PostingsBlock?> blocks = [];
        private ushort[] records = ArrayPool<ushort>.Shared.Rent(16);
        private ColumnMask[] masks = ArrayPool<ColumnMask>.Shared.Rent(16);
        private int count;
        private int last = -1;
        private int times;

        /// <summary>Adds one place of a word; those of one record come in a row.</summary>
        public void Add(int record, ColumnMask column, int place)
        {
            times = record == last ? times + 1 : 1;
            Add(record, Sign(column, place, times));
        }

        public void Add((int Record, ColumnMask Mask) place) => Add(place.Record, place.Mask);

        public void Add(int record, ColumnMask mask)
        {
            if (mask == ColumnMask.None)
                return;
            if (record == last)
            {
                masks[count - 1] |= mask;
                return;
            }

            if (record >> PostingsBlock.RecordBits > blocks.Count)
                Close(record >> PostingsBlock.RecordBits);
            Larger(ref records);
            Larger(ref masks);

            (records[count], masks[count]) = ((ushort)record, mask);
            count++;
            last = record;
        }

        public Postings Finish()
        {
            if (count > 0)
                Close(blocks.Count + 1);
            ArrayPool<ushort>.Shared.Return(records);
            ArrayPool<ColumnMask>.Shared.Return(masks);
            (records, masks) = ([], []);
            return blocks.Count == 0 ? None : new Postings([.. blocks]);
        }

        // To the size of a block at most, lent, and the same for every block.
        private void Larger<T>(ref T[] array)
        {
            if (count < array.Length)
                return;
            var larger = ArrayPool<T>.Shared.Rent(count * 4);
            array.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(array);
            array = larger;
        }

        // Ends the block that is open, and passes over those before the next.
        private void Close(int next)
        {
            if (count > 0)
                blocks.Add(PostingsBlock.Of(records.AsSpan(0, count), masks.AsSpan(0, count)));
            count = 0;
            while (blocks.Count < next)
                blocks.Add(null);
        }
    }
}
