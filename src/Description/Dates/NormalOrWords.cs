using Fonds.Description.Dates.Reading;

namespace Fonds.Description.Dates;

/// <summary>
/// Decides between the machine-readable form of a date and its words. The words are what the archivist wrote: where they
/// are understood and the form says other years, the words win.
/// </summary>
/// <remarks>
/// In the finding aids of New York University one form in eight says other years than its words: copied from the unit above,
/// widened by a margin for "circa" that nobody stated, or struck wrongly (docs/dates.md).
/// </remarks>
internal static class NormalOrWords
{
    public static DateSpan Choose(DateSpan normal, DateReading? words, out DateProblem problem)
    {
        problem = DateProblem.None;
        if (words is null || words.Rest.Length > 0 || !(words.IsDated || words.Undated))
            return normal;

        var said = DateText.Of(words);
        if (words.Undated)
            return said;
        if (normal.First is not { } first || normal.Last is not { } last)
            return normal;

        var (begin, end) = (said.First?.Year, said.Last?.Year);
        if (begin == first.Year && end == last.Year)
            return AsPreciseAs(said, normal);

        // An open end has no form in EAD 2002; a margin around "circa" and the dates of undated material beside are guesses, not slips.
        var isWider = (begin is null || first.Year <= begin) && (end is null || last.Year >= end);
        if (begin is null || end is null ? begin != first.Year && end != last.Year : !(isWider && (words.Approximate || words.Uncertain || words.PartlyUndated)))
            problem = DateProblem.Contradicted;
        return said;
    }

    /// <summary>A form that fills a year up to its first or last day ("1961-01-01") claims no more than the words, which say the year.</summary>
    private static DateSpan AsPreciseAs(DateSpan words, DateSpan normal)
    {
        var isFilledUp = normal.First is { Month: 1, Day: 1 } or { Month: 12, Day: 31 } || normal.Last is { Month: 12, Day: 31 };
        var isYears = words is { First.Month: 0, Last.Month: 0 };
        return (isFilledUp && isYears) || IsLessPrecise(normal, words)
            ? words
            : normal with { IsApproximate = normal.IsApproximate || words.IsApproximate, IsUncertain = normal.IsUncertain || words.IsUncertain };
    }

    private static bool IsLessPrecise(DateSpan normal, DateSpan words) =>
        normal is { First.Month: 0, Last.Month: 0 } && words is { First.Month: > 0 } or { Last.Month: > 0 };
}
