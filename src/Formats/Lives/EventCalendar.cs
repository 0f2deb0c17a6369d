using System.Globalization;
using System.Text;
using Fonds.Description.Lives;

namespace Fonds.Formats.Lives;

/// <summary>
/// Events as a calendar (iCalendar, RFC 5545), all of whole days. A calendar knows days alone: an event of a month or a year lasts as long as that, which its
/// description says; one without a date, or before the year 1, has no place in it.
/// </summary>
public static class EventCalendar
{
    private const int LongestLine = 75;

    /// <param name="name">What the calendar is called.</param>
    /// <param name="revisedAt">When what it tells was last revised, which every entry must say (RFC 5545, 3.8.7.2).</param>
    public static void Write(Stream output, string name, IEnumerable<ToldEvent> events, DateTimeOffset revisedAt)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        Line(writer, "BEGIN:VCALENDAR");
        Line(writer, "VERSION:2.0");
        Line(writer, "PRODID:-//Fonds//Lives//EN");
        Line(writer, "CALSCALE:GREGORIAN");
        Line(writer, "X-WR-CALNAME:" + Escaped(name));
        foreach (var told in events)
        {
            if (LifeDays.Of(told.Date) is { } days && Day(days.First, isLast: false) is { } first && Day(days.Last, isLast: true) is { } last)
                Write(writer, told, first, last, revisedAt);
        }

        Line(writer, "END:VCALENDAR");
    }

    private static void Write(StreamWriter writer, ToldEvent told, DateOnly first, DateOnly last, DateTimeOffset revisedAt)
    {
        Line(writer, "BEGIN:VEVENT");
        Line(writer, $"UID:{told.Identifier}@{Host(told)}");
        Line(writer, $"DTSTAMP:{revisedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(writer, "DTSTART;VALUE=DATE:" + Basic(first));
        // The end is the first day that does not belong to it (RFC 5545, 3.6.1).
        if (last < DateOnly.MaxValue && last > first)
            Line(writer, "DTEND;VALUE=DATE:" + Basic(last.AddDays(1)));
        Line(writer, "SUMMARY:" + Escaped($"{told.Subject.Label}: {told.Summary}"));
        if (told.Places.Count > 0)
            Line(writer, "LOCATION:" + Escaped(string.Join("; ", told.Places.Select(place => place.Label))));
        if (told.Places is [{ Latitude: { } latitude, Longitude: { } longitude }])
            Line(writer, string.Create(CultureInfo.InvariantCulture, $"GEO:{latitude:0.####};{longitude:0.####}"));
        Line(writer, "DESCRIPTION:" + Escaped($"{told.Dates} ({EventWording.InWords(told.Standing)}): {told.Sentences[0].Text}"));
        Line(writer, "CATEGORIES:" + Escaped(EventWording.Of(told.Type)));
        Line(writer, "URL:" + told.Sentences[0].Address);
        Line(writer, "TRANSP:TRANSPARENT");
        Line(writer, "END:VEVENT");
    }

    private static string Host(ToldEvent told) => Uri.TryCreate(told.Subject.Address, UriKind.Absolute, out var address) ? address.Host : "fonds.invalid";

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // The days of months are counted to 31; a month that has fewer ends on its own last.
    private static DateOnly? Day(int day, bool isLast)
    {
        var parts = LifeDays.Iso(day).Split('-');
        if (parts.Length != 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9999)
            return null;
        var month = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var most = DateTime.DaysInMonth(year, month);
        var number = int.Parse(parts[2], CultureInfo.InvariantCulture);
        return number <= most ? new DateOnly(year, month, number) : isLast ? new DateOnly(year, month, most) : null;
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    // Lines of at most 75 octets, never parted within a letter; the rest goes on after a space (RFC 5545, 3.1).
    private static void Line(StreamWriter writer, string line)
    {
        var octets = 0;
        var folded = new StringBuilder(line.Length + 8);
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        writer.WriteLine(folded.ToString());
    }
}
