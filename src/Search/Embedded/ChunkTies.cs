namespace Fonds.Search.Embedded;

/// <summary>The ties of one chunk the other way round: for each target the records that point at it. Made once for each state of the chunk.</summary>
internal sealed class ChunkTies
{
    private readonly int[] targets;
    private readonly int[] starts;
    private readonly ushort[] slots;

    private ChunkTies(int[] targets, int[] starts, ushort[] slots) => (this.targets, this.starts, this.slots) = (targets, starts, slots);

    public static ChunkTies Of(ColumnChunk chunk)
    {
        var ties = new List<(int Target, ushort Slot)>(chunk.Links.Length);
        for (var slot = 0; slot < ColumnChunk.Size; slot++)
        {
            foreach (var tie in chunk.LinksOf(slot))
                ties.Add((tie.Target, (ushort)slot));
        }

        ties.Sort();
        var (targets, starts) = (new List<int>(), new List<int>());
        for (var index = 0; index < ties.Count; index++)
        {
            if (index > 0 && ties[index].Target == ties[index - 1].Target)
                continue;
            targets.Add(ties[index].Target);
            starts.Add(index);
        }

        starts.Add(ties.Count);
        return new ChunkTies([.. targets], [.. starts], [.. ties.Select(tie => tie.Slot)]);
    }

    /// <summary>The places in the chunk of what points at a target, in order.</summary>
    public ReadOnlySpan<ushort> Of(int target)
    {
        var found = Array.BinarySearch(targets, target);
        return found < 0 ? [] : slots.AsSpan(starts[found], starts[found + 1] - starts[found]);
    }
}
