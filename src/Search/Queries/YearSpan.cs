using System.Globalization;

namespace Fonds.Search.Queries;

/// <summary>A year or a span of years as people type it.</summary>
internal static class YearSpan
{
    /// <summary>"1936..1947", "1936-1947", "1936..", "..1947", "1936", "1930s".</summary>
    public static (int First, int Last)? Read(string typed)
    {
        if (typed.Length == 5 && typed[4] == 's' && Year(typed.AsSpan(0, 4)) is { } decade)
            return (decade, decade + 9);
        if (Year(typed) is { } year)
            return (year, year);
        var parting = typed.IndexOf("..", StringComparison.Ordinal);
        var length = 2;
        if (parting < 0)
        {
            parting = typed.AsSpan().IndexOfAny("-–/");
            length = 1;
        }

        if (parting < 0)
            return null;
        var from = typed.AsSpan(0, parting);
        var to = typed.AsSpan(parting + length);
        if (from.IsEmpty && to.IsEmpty)
            return null;
        if ((from.IsEmpty ? short.MinValue + 1 : Year(from)) is not { } first || (to.IsEmpty ? short.MaxValue : Year(to)) is not { } last)
            return null;
        return first <= last ? (first, last) : (last, first);
    }

    private static int? Year(ReadOnlySpan<char> typed) =>
        typed.Length is >= 1 and <= 4 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
