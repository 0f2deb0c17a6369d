using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// Where the records of a chunk come from: what is counted of them but for their years, each combination once. Units inherit the ties of their collection and differ in little else, so
/// four thousand neighbours have a few dozen.
/// </summary>
internal sealed class ChunkOrigins
{
    private readonly ColumnChunk chunk;
    private readonly Dictionary<(uint First, int Count), List<int>> alike = [];
    private readonly List<(int First, int After)> lists = [];

    private ChunkOrigins(ColumnChunk chunk) => this.chunk = chunk;

    /// <summary>The origins of the records of a chunk, those with the same ties behind each other.</summary>
    /// <param name="numbers">Is given the origin of each record.</param>
    /// <param name="ties">Each list of ties that origins have, once.</param>
    public static Origin[] Of(ColumnChunk chunk, Span<ushort> numbers, out Tie[] ties)
    {
        var seen = new ChunkOrigins(chunk);
        var known = new Dictionary<(int List, Origin Origin), ushort>();
        for (var slot = 0; slot < numbers.Length; slot++)
        {
            var key = (seen.ListOf(slot), new Origin(chunk.Repository[slot], 0, 0, chunk.Languages[slot], chunk.Kind[slot], chunk.Level[slot], chunk.Digitised[slot]));
            if (!known.TryGetValue(key, out numbers[slot]))
                known.Add(key, numbers[slot] = (ushort)known.Count);
        }

        ties = seen.Together(out var starts);
        var inOrder = known.OrderBy(pair => pair.Key.List).ThenBy(pair => pair.Value).ToArray();
        var (origins, places) = (new Origin[inOrder.Length], new ushort[inOrder.Length]);
        for (var place = 0; place < inOrder.Length; place++)
        {
            var ((list, origin), number) = inOrder[place];
            origins[place] = origin with { FirstTie = starts[list], AfterTies = starts[list + 1] };
            places[number] = (ushort)place;
        }

        foreach (ref var number in numbers)
            number = places[number];
        return origins;
    }

    // The number of its list of ties; lists are told apart by the first tie and how many there are, then by all.
    private int ListOf(int slot)
    {
        var (first, after) = chunk.LinksFrom(slot);
        var key = (after == first ? 0 : chunk.Links[first].Packed, after - first);
        if (!alike.TryGetValue(key, out var same))
            alike.Add(key, same = []);
        var found = same.FindIndex(other => chunk.Links[lists[other].First..lists[other].After].SequenceEqual(chunk.Links[first..after]));
        if (found >= 0)
            return same[found];
        same.Add(lists.Count);
        lists.Add((first, after));
        return lists.Count - 1;
    }

    private Tie[] Together(out int[] starts)
    {
        starts = new int[lists.Count + 1];
        for (var list = 0; list < lists.Count; list++)
            starts[list + 1] = starts[list] + lists[list].After - lists[list].First;
        var ties = new Tie[starts[^1]];
        for (var list = 0; list < lists.Count; list++)
            chunk.Links[lists[list].First..lists[list].After].CopyTo(ties.AsSpan(starts[list]));
        return ties;
    }
}

/// <summary>One combination.</summary>
/// <param name="FirstTie">Where its ties begin among those that origins of the chunk have.</param>
/// <param name="AfterTies">And what comes after them.</param>
internal readonly record struct Origin(int Repository, int FirstTie, int AfterTies, ushort Languages, byte Kind, byte Level, byte Digitised)
{
    public bool IsUnit => Kind == (byte)RecordKind.Unit;
}
