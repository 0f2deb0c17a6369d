using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// The decades that the units of a chunk reach over, each span once: four thousand neighbours share a few dozen, so what matches is counted by span, and the years of each are
/// looked at once.
/// </summary>
internal static class ChunkSpans
{
    /// <summary>How many decades a column of years can tell apart, from the one that holds its least year on, and one after them.</summary>
    public const int Decades = (2 * DecadeZero) + 2;

    private const int DecadeZero = 3277;

    /// <summary>The spans of the records of a chunk.</summary>
    /// <param name="numbers">Is given the span of each.</param>
    public static DecadeSpan[] Of(ColumnChunk chunk, Span<ushort> numbers)
    {
        var known = new Dictionary<DecadeSpan, ushort>();
        for (var slot = 0; slot < numbers.Length; slot++)
        {
            var span = chunk.Kind[slot] != (byte)RecordKind.Unit ? DecadeSpan.None
                : chunk.First[slot] == ColumnChunk.Undated ? DecadeSpan.Undated
                : new DecadeSpan(Place(chunk.First[slot]), Place(chunk.Last[slot]) + 1);
            if (!known.TryGetValue(span, out numbers[slot]))
                known.Add(span, numbers[slot] = (ushort)known.Count);
        }

        return [.. known.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    /// <summary>The year with which a decade begins.</summary>
    public static int YearOf(int place) => (place - DecadeZero) * 10;

    // From the first decade on no year is negative, and all are rounded down.
    private static int Place(int year) => (year + (DecadeZero * 10)) / 10;
}

/// <summary>The decades from one up to, and without, another.</summary>
internal readonly record struct DecadeSpan(int First, int After)
{
    /// <summary>Of what is no unit.</summary>
    public static readonly DecadeSpan None = new(-1, -1);

    public static readonly DecadeSpan Undated = new(-2, -2);
}
