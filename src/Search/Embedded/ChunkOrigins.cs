namespace Fonds.Search.Embedded;

/// <summary>
/// Where the records of a chunk come from: what is counted of them but for their years, each combination once. Units inherit the ties of their collection and differ in little else, so
/// four thousand neighbours have a few dozen: what matches is counted by combination, and the ties of each are gone through once.
/// </summary>
internal sealed class ChunkOrigins
{
    private readonly ushort[] numbers = new ushort[ColumnChunk.Size];
    private readonly Origin[] origins;

    private ChunkOrigins(ColumnChunk chunk)
    {
        var known = new Dictionary<Origin, List<int>>();
        var made = new List<Origin>();
        for (var slot = 0; slot < ColumnChunk.Size; slot++)
        {
            var (first, after) = chunk.LinksFrom(slot);
            var origin = new Origin(chunk.Repository[slot], chunk.Languages[slot], chunk.Kind[slot], chunk.Level[slot], chunk.Digitised[slot], first, after);
            // Told apart by all but the place of their ties, then by the ties themselves.
            var key = origin with { FirstTie = after == first ? 0 : (int)chunk.Links[first].Packed, AfterTies = after - first };
            if (!known.TryGetValue(key, out var alike))
                known.Add(key, alike = []);
            var number = alike.FindIndex(other => chunk.Links[made[other].FirstTie..made[other].AfterTies].SequenceEqual(chunk.Links[first..after]));
            if (number < 0)
            {
                number = alike.Count;
                alike.Add(made.Count);
                made.Add(origin);
            }

            numbers[slot] = (ushort)alike[number];
        }

        origins = [.. made];
    }

    /// <summary>The combination of each record, by its place.</summary>
    public ReadOnlySpan<ushort> Numbers => numbers;

    public ReadOnlySpan<Origin> All => origins;

    public static ChunkOrigins Of(ColumnChunk chunk) => new(chunk);
}

/// <summary>One combination; its ties are a part of those of the chunk.</summary>
internal readonly record struct Origin(int Repository, ushort Languages, byte Kind, byte Level, byte Digitised, int FirstTie, int AfterTies);
