namespace Fonds.Search.Embedded;

/// <summary>How many records begin and how many end in each year, so that it is known without looking at any how many overlap a span.</summary>
internal sealed class YearCounts : ICountedNumbers
{
    /// <summary>One more than the greatest number.</summary>
    public const int Limit = Reversed + 1;

    private const int Years = 1 << 16;

    // Of what ends before it begins.
    private const int Reversed = 2 * Years;

    private YearCounts()
    {
    }

    public static void Add(ColumnChunk chunk, int sign, CountPages into)
    {
        var (kinds, firsts, lasts) = (chunk.Kind, chunk.First, chunk.Last);
        for (var slot = 0; slot < kinds.Length; slot++)
        {
            if (kinds[slot] == 0 || firsts[slot] == ColumnChunk.Undated)
                continue;
            into[First(firsts[slot])] += sign;
            into[Last(lasts[slot])] += sign;
            if (lasts[slot] < firsts[slot])
                into[Reversed] += sign;
        }
    }

    /// <summary>How many records overlap the years from one to another; null when that cannot be told from these counts.</summary>
    public static int? Overlapping(KeptCounts<YearCounts> counts, short from, short to)
    {
        if (from > to || counts[Reversed] > 0)
            return null;
        // All that end in the span or after it, but for those that begin after it.
        var overlapping = 0;
        for (int year = from; year <= short.MaxValue; year++)
            overlapping += counts[Last(year)] - (year > to ? counts[First(year)] : 0);
        return overlapping;
    }

    private static int First(int year) => year - short.MinValue;

    private static int Last(int year) => Years + year - short.MinValue;
}
