using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// Where the records of a chunk come from: what is counted of them but for their years, each combination once. Units inherit the ties of their collection and differ in little else, so
/// four thousand neighbours have a few dozen: what matches is counted by combination, and the ties that several combinations share are gone through once.
/// </summary>
internal sealed class ChunkOrigins
{
    private readonly Tie[] ties;

    // Where the ties of each number begin; one more than numbers.
    private readonly int[] starts;

    private ChunkOrigins(ColumnChunk chunk, Span<ushort> numbers)
    {
        var alike = new Dictionary<(uint First, int Count), List<int>>();
        var known = new Dictionary<Origin, ushort>();
        var runs = new List<(int First, int After)>();
        for (var slot = 0; slot < numbers.Length; slot++)
        {
            var origin = new Origin(chunk.Repository[slot], chunk.Languages[slot], chunk.Kind[slot], chunk.Level[slot], chunk.Digitised[slot], TiesOf(slot));
            if (!known.TryGetValue(origin, out numbers[slot]))
                known.Add(origin, numbers[slot] = (ushort)known.Count);
        }

        All = [.. known.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        starts = new int[runs.Count + 1];
        for (var number = 0; number < runs.Count; number++)
            starts[number + 1] = starts[number] + runs[number].After - runs[number].First;
        ties = new Tie[starts[^1]];
        for (var number = 0; number < runs.Count; number++)
            chunk.Links[runs[number].First..runs[number].After].CopyTo(ties.AsSpan(starts[number]));

        // Told apart by the first tie and how many there are, then by all.
        int TiesOf(int slot)
        {
            var (first, after) = chunk.LinksFrom(slot);
            var key = (after == first ? 0 : chunk.Links[first].Packed, after - first);
            if (!alike.TryGetValue(key, out var same))
                alike.Add(key, same = []);
            var found = same.FindIndex(other => chunk.Links[runs[other].First..runs[other].After].SequenceEqual(chunk.Links[first..after]));
            if (found >= 0)
                return same[found];
            same.Add(runs.Count);
            runs.Add((first, after));
            return runs.Count - 1;
        }
    }

    public Origin[] All { get; }

    /// <summary>How many lists of ties combinations have.</summary>
    public int ListsOfTies => starts.Length - 1;

    /// <summary>The ties of one list; all stand behind each other, apart from those of single records.</summary>
    public ReadOnlySpan<Tie> TiesOf(int number) => ties.AsSpan(starts[number]..starts[number + 1]);

    /// <param name="numbers">Is given the combination of each record.</param>
    public static ChunkOrigins Of(ColumnChunk chunk, Span<ushort> numbers) => new(chunk, numbers);
}

/// <summary>One combination.</summary>
/// <param name="Ties">The number of its list of ties.</param>
internal readonly record struct Origin(int Repository, ushort Languages, byte Kind, byte Level, byte Digitised, int Ties)
{
    public bool IsUnit => Kind == (byte)RecordKind.Unit;
}
