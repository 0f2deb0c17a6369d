using System.Globalization;

namespace Fonds.Description.Dates.Edtf;

/// <summary>
/// One day of the proleptic Gregorian calendar, in any year: ISO 8601 counts the year before 1 as 0, and geology and
/// astronomy need years that <see cref="DateOnly"/> does not have.
/// </summary>
public readonly record struct CalendarDay(long Year, int Month, int Day) : IComparable<CalendarDay>
{
    public static CalendarDay FirstOf(long year) => new(year, 1, 1);

    public static CalendarDay LastOf(long year) => new(year, 12, 31);

    public static CalendarDay LastOf(long year, int month) => new(year, month, DaysIn(year, month));

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public CalendarDay Next =>
        Day < DaysIn(Year, Month) ? this with { Day = Day + 1 }
        : Month < 12 ? new(Year, Month + 1, 1)
        : new(Year + 1, 1, 1);

    public CalendarDay Previous =>
        Day > 1 ? this with { Day = Day - 1 }
        : Month > 1 ? LastOf(Year, Month - 1)
        : LastOf(Year - 1);

    public int CompareTo(CalendarDay other) =>
        Year != other.Year ? Year.CompareTo(other.Year)
        : Month != other.Month ? Month.CompareTo(other.Month)
        : Day.CompareTo(other.Day);

    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>The day in ISO 8601: "1890-12-30", "-0043-03-15".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");
}
