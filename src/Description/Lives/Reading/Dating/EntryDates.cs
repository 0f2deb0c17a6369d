using Fonds.Description.Agents;
using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading;

namespace Fonds.Description.Lives.Reading.Dating;

/// <summary>The date of an entry of a chronology, or of a labelled item of a list ("1912: …"), which stands as data and not in prose.</summary>
internal static class EntryDates
{
    /// <summary>No label that is a date is longer.</summary>
    private const int LongestLabel = 60;

    public static LifeDate? Of(ChronologyEntry entry) => Read(entry.Dates);

    /// <summary>The date that a label is; null when it is something else, or holds words beside the date.</summary>
    public static LifeDate? Read(string label)
    {
        var text = label.AsSpan().TrimEnd(" .:;,").ToString();
        if (text.Length is 0 or > LongestLabel)
            return null;

        var reading = DateReader.Read(text);
        if (!reading.IsDated || reading.Edtf is null || reading.Rest.Length > 0)
            return null;

        var begin = Written(reading.Begin, reading.BeginPrecision);
        var end = Written(reading.End, reading.EndPrecision);
        return new(reading.Edtf, begin, end == begin ? null : end, reading.Approximate || reading.Uncertain, false, label);
    }

    private static string? Written(CalendarDay? day, DatePrecision precision) => day switch
    {
        null => null,
        { } known when precision == DatePrecision.Year => known.ToString()[..^6],
        { } known when precision == DatePrecision.Month => known.ToString()[..^3],
        { } known => known.ToString(),
    };
}
