using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// Where the records of a chunk come from: what is counted of them but for their years, each combination once. Units inherit the ties of their collection and differ in little else, so
/// four thousand neighbours have a few dozen: what matches is counted by combination, and the ties that several combinations share are gone through once.
/// </summary>
internal sealed class ChunkOrigins
{
    private readonly Origin[] origins;
    private readonly (int First, int After)[] ties;

    private ChunkOrigins(ColumnChunk chunk)
    {
        var alike = new Dictionary<(uint First, int Count), List<int>>();
        var known = new Dictionary<Origin, ushort>();
        var runs = new List<(int First, int After)>();
        var numbers = new ushort[ColumnChunk.Size];
        for (var slot = 0; slot < numbers.Length; slot++)
        {
            var origin = new Origin(chunk.Repository[slot], chunk.Languages[slot], chunk.Kind[slot], chunk.Level[slot], chunk.Digitised[slot], TiesOf(slot));
            if (!known.TryGetValue(origin, out numbers[slot]))
                known.Add(origin, numbers[slot] = (ushort)known.Count);
        }

        origins = [.. known.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        ties = [.. runs];
        Numbers = new ChunkNumbers(numbers, origins.Length);

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

    /// <summary>The combination of each record.</summary>
    public ChunkNumbers Numbers { get; }

    public ReadOnlySpan<Origin> All => origins;

    /// <summary>Where the ties that combinations have stand among those of the chunk.</summary>
    public ReadOnlySpan<(int First, int After)> Ties => ties;

    public static ChunkOrigins Of(ColumnChunk chunk) => new(chunk);
}

/// <summary>One combination.</summary>
/// <param name="Ties">The number of its ties among those that combinations have.</param>
internal readonly record struct Origin(int Repository, ushort Languages, byte Kind, byte Level, byte Digitised, int Ties)
{
    public bool IsUnit => Kind == (byte)RecordKind.Unit;
}
