using Fonds.Description.Lives;

namespace Fonds.UseCases.Lives;

/// <summary>A span of days in the words of the widest unit that says it whole.</summary>
internal static class SharedTime
{
    public static string InWords(LifeDays days)
    {
        var (first, last) = (LifeDays.Iso(days.First), LifeDays.Iso(days.Last));
        if (first.EndsWith("-01-01", StringComparison.Ordinal) && last.EndsWith("-12-31", StringComparison.Ordinal))
            (first, last) = (first[..^6], last[..^6]);
        else if (first.EndsWith("-01", StringComparison.Ordinal) && last.EndsWith("-31", StringComparison.Ordinal))
            (first, last) = (first[..^3], last[..^3]);
        return LifeDateWords.Of(new LifeDate(first, first, last == first ? null : last, IsApproximate: false, IsInferred: false, Text: null));
    }
}
