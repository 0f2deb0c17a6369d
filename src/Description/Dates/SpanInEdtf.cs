using System.Globalization;

namespace Fonds.Description.Dates;

/// <summary>What was understood of a date statement as one expression of EDTF (ISO 8601-2), for programs.</summary>
public static class SpanInEdtf
{
    /// <summary>"1912/1994", "1890-12-30", "1932~", "1932/..": null when no date was understood.</summary>
    public static string? Of(DateSpan span)
    {
        if (!span.IsDated)
            return null;

        var doubt = (span.IsApproximate, span.IsUncertain) switch
        {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            _ => "",
        };
        return (span.First, span.Last) switch
        {
            ({ } first, { } last) when first == last => Said(first) + doubt,

            // EDTF has no spans between years of five digits.
            ({ } first, _) when IsLong(first) => null,
            (_, { } last) when IsLong(last) => null,
            ({ } first, { } last) when first.CompareTo(last) < 0 || Holds(first, last) => $"{Said(first)}{doubt}/{Said(last)}{doubt}",
            ({ } first, { }) => Said(first) + doubt,
            ({ } first, null) => $"{Said(first)}{doubt}/{(span.IsOpenEnded ? ".." : "")}",
            (null, { } last) => $"/{Said(last)}{doubt}",
            _ => null,
        };
    }

    // "1912-05/1912": the end is less precise than the beginning and holds it.
    private static bool Holds(Moment first, Moment last) => last.Year == first.Year && (last.Month == 0 || (last.Month == first.Month && last.Day == 0));

    // A year of more than four digits is told as one (EDTF level 1).
    private static string Said(Moment moment) => IsLong(moment)
        ? "Y" + moment.Year.ToString(CultureInfo.InvariantCulture)
        : moment.Iso;

    private static bool IsLong(Moment moment) => moment.Year is > 9999 or < -9999;
}
