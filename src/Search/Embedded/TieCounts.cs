namespace Fonds.Search.Embedded;

/// <summary>How many records are tied to each record that others point at, by ordinal, or stand in it when it is a collection or a repository.</summary>
internal sealed class TieCounts : ICountedNumbers
{
    private TieCounts()
    {
    }

    public static void Add(ColumnChunk chunk, int sign, CountPages into)
    {
        foreach (var tie in chunk.Links)
            into[tie.Target] += sign;
        foreach (var above in (ReadOnlySpan<int[]>)[chunk.Collection, chunk.Repository])
        {
            foreach (var ordinal in above)
            {
                if (ordinal != 0)
                    into[ordinal] += sign;
            }
        }
    }
}
