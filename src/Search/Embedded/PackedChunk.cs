using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded;

/// <summary>
/// What is filtered, counted and sorted by, for 4,096 records or events with neighbouring numbers: one array for each property, and behind them one list of which each
/// neighbour has a run. A chunk that a search can see is never written to: a change copies it.
/// </summary>
/// <typeparam name="TSelf">The kind of chunk.</typeparam>
/// <typeparam name="TItem">What stands in the runs: ties of a record, places of an event.</typeparam>
internal abstract class PackedChunk<TSelf, TItem> : IChunk<TSelf, TItem>
    where TSelf : PackedChunk<TSelf, TItem>, new()
    where TItem : unmanaged
{
    public const int Size = IChunk<TSelf, TItem>.Size;

    // Where the run of each neighbour begins; one more than neighbours.
    private readonly int[] starts = new int[Size + 1];
    private TItem[] items = [];

    /// <summary>How many properties there are.</summary>
    protected abstract int Properties { get; }

    /// <summary>Every run, one after another.</summary>
    public ReadOnlySpan<TItem> Items => items;

    public static TSelf Read(byte[] written)
    {
        using var from = new MemoryStream(written);
        using var inflate = new ZLibStream(from, CompressionMode.Decompress);
        var chunk = new TSelf();
        for (var property = 0; property < chunk.Properties; property++)
        {
            inflate.ReadExactly(chunk.Bytes(property));
            if (chunk.Rises(property))
                AddUp(MemoryMarshal.Cast<byte, int>(chunk.Bytes(property)));
        }

        inflate.ReadExactly(MemoryMarshal.AsBytes(chunk.starts.AsSpan()));
        AddUp(chunk.starts);
        chunk.items = new TItem[chunk.starts[Size]];
        inflate.ReadExactly(MemoryMarshal.AsBytes(chunk.items.AsSpan()));
        return chunk;
    }

    /// <summary>The chunk as it stands in the index's file.</summary>
    /// <param name="room">Where it is written; the same for one chunk after another.</param>
    public ReadOnlySpan<byte> Write(MemoryStream room)
    {
        room.SetLength(0);
        using (var deflate = new ZLibStream(room, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var property = 0; property < Properties; property++)
                deflate.Write(Rises(property) ? MemoryMarshal.AsBytes(Steps(MemoryMarshal.Cast<byte, int>(Bytes(property))).AsSpan()) : Bytes(property));
            deflate.Write(MemoryMarshal.AsBytes(Steps(starts).AsSpan()));
            deflate.Write(MemoryMarshal.AsBytes(items.AsSpan()));
        }

        return room.GetBuffer().AsSpan(0, (int)room.Length);
    }

    public TSelf Copy()
    {
        var copy = new TSelf { items = items };
        for (var property = 0; property < Properties; property++)
            Bytes(property).CopyTo(copy.Bytes(property));
        starts.CopyTo(copy.starts, 0);
        return copy;
    }

    public void Replace(Dictionary<int, TItem[]> runs)
    {
        var all = new List<TItem>(items.Length + runs.Count);
        var begins = new int[Size + 1];
        for (var slot = 0; slot < Size; slot++)
        {
            all.AddRange(runs.TryGetValue(slot, out var run) ? run : RunOf(slot));
            begins[slot + 1] = all.Count;
        }

        begins.CopyTo(starts, 0);
        items = [.. all];
    }

    public ReadOnlySpan<TItem> RunOf(int slot) => items.AsSpan(starts[slot], starts[slot + 1] - starts[slot]);

    /// <summary>Where a run begins among all, and what comes after it.</summary>
    public (int First, int After) RunBounds(int slot) => (starts[slot], starts[slot + 1]);

    /// <summary>Whether a property, of 32 bits, mostly grows by little from one neighbour to the next: in the file stand the steps, which take next to no room.</summary>
    protected virtual bool Rises(int property) => false;

    /// <summary>The array of one property, by its place in the file.</summary>
    protected abstract Span<byte> Bytes(int property);

    private static int[] Steps(ReadOnlySpan<int> numbers)
    {
        var steps = new int[numbers.Length];
        for (var (place, before) = (0, 0); place < numbers.Length; before = numbers[place++])
            steps[place] = numbers[place] - before;
        return steps;
    }

    private static void AddUp(Span<int> steps)
    {
        for (var place = 1; place < steps.Length; place++)
            steps[place] += steps[place - 1];
    }
}
