using System.Globalization;

namespace Fonds.Description.Lives;

/// <summary>
/// First and last day of an event, as numbers that can be compared. Every month counts 31 days, so that year, month and day can be read
/// off again and years before the common era are no exception.
/// </summary>
public readonly record struct LifeDays(int First, int Last)
{
    private const int DaysInMonth = 31;

    /// <summary>How many of these numbers a year is long.</summary>
    public const int InYear = 12 * DaysInMonth;

    public int FirstYear => YearOf(First);

    public int LastYear => YearOf(Last);

    /// <summary>A span of whole years.</summary>
    public static LifeDays OfYears(int first, int last) => new(first * InYear, ((last + 1) * InYear) - 1);

    /// <summary>The days of a date; where only one end is known, those of that end, so that nothing is claimed beyond it. Null when neither is.</summary>
    public static LifeDays? Of(LifeDate? date)
    {
        var first = date?.Begin is { } begin ? Read(begin) : null;
        var last = date?.End is { } end ? Read(end) : null;
        return (first, last) switch
        {
            ({ } from, { } to) => new(from.First, Math.Max(from.Last, to.Last)),
            ({ } from, null) => from,
            (null, { } to) => to,
            _ => null,
        };
    }

    public bool Overlaps(LifeDays other) => First <= other.Last && other.First <= Last;

    public bool Contains(LifeDays other) => First <= other.First && other.Last <= Last;

    public static int YearOf(int day) => (int)Math.Floor(day / (double)InYear);

    /// <summary>The day as "1917-03-01".</summary>
    public static string Iso(int day)
    {
        var rest = day - (YearOf(day) * InYear);
        return string.Create(CultureInfo.InvariantCulture, $"{YearOf(day):0000}-{(rest / DaysInMonth) + 1:00}-{(rest % DaysInMonth) + 1:00}");
    }

    /// <summary>"1917", "1917-03" or "1917-03-01"; a year before the common era begins with a hyphen.</summary>
    private static LifeDays? Read(string iso)
    {
        var isBefore = iso.StartsWith('-');
        var parts = (isBefore ? iso[1..] : iso).Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year > 9999)
            return null;
        var start = (isBefore ? -year : year) * InYear;
        if (Part(parts, 1, 12) is not { } month)
            return new(start, start + InYear - 1);
        start += (month - 1) * DaysInMonth;
        return Part(parts, 2, DaysInMonth) is { } day ? new(start + day - 1, start + day - 1) : new(start, start + DaysInMonth - 1);
    }

    private static int? Part(string[] parts, int place, int most) =>
        place < parts.Length && int.TryParse(parts[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : null;
}
