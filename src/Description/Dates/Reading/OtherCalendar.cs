using System.Globalization;
using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>
/// Days of other calendars as days of ours: Julian ("Old Style"), French Republican, Islamic (as computed, which may differ from
/// what was seen by a day), Hebrew, Persian. Month or day 0 asks for the whole year or month.
/// </summary>
internal static class OtherCalendar
{
    /// <summary>The first Adar of a leap year, which is not the one that plain "Adar" means.</summary>
    public const int FirstAdar = 60;

    private static readonly HebrewCalendar Jewish = new();
    private static readonly PersianCalendar Iranian = new();
    private static readonly JulianCalendar Julian = new();

    /// <summary>The first day of each year of the Republic, year I on 22 September 1792, as it was kept until it ended with year XIV.</summary>
    private static readonly DateOnly[] RepublicanYears =
    [
        new(1792, 9, 22), new(1793, 9, 22), new(1794, 9, 22), new(1795, 9, 23), new(1796, 9, 22), new(1797, 9, 22), new(1798, 9, 22),
        new(1799, 9, 23), new(1800, 9, 23), new(1801, 9, 23), new(1802, 9, 23), new(1803, 9, 24), new(1804, 9, 23), new(1805, 9, 23),
        new(1806, 9, 23),
    ];

    public static (CalendarDay From, CalendarDay To)? Republican(int year, int month, int day)
    {
        if (year is < 1 or > 14 || day > 30)
            return null;

        var first = RepublicanYears[year - 1];
        var last = RepublicanYears[year].AddDays(-1);
        if (month == 0)
            return (Day(first), Day(last));

        var from = first.AddDays((month - 1) * 30);
        var to = month == 13 ? last : from.AddDays(29);
        if (day == 0)
            return (Day(from), Day(to));

        var exact = from.AddDays(day - 1);
        return exact > to ? null : (Day(exact), Day(exact));
    }

    public static (CalendarDay From, CalendarDay To)? HijriYear(int year) => Hijri(year, 0, 0);

    public static (CalendarDay From, CalendarDay To)? Hijri(int year, int month, int day)
    {
        if (year is < 1 or > 1600 || day > 30)
            return null;

        var from = IslamicDay(year, Math.Max(month, 1), Math.Max(day, 1));
        var to = day > 0 ? from : month == 0 || month == 12 ? IslamicDay(year + 1, 1, 1).AddDays(-1) : IslamicDay(year, month + 1, 1).AddDays(-1);
        return (Day(from), Day(to));
    }

    /// <summary>The civil reckoning: months of 30 and 29 days, eleven leap years in thirty, day 1 on 16 July 622 (Julian).</summary>
    private static DateOnly IslamicDay(int year, int month, int day) =>
        new DateOnly(622, 7, 19).AddDays(day - 1 + (((59 * (month - 1)) + 1) / 2) + ((year - 1) * 354) + (((11 * year) + 3) / 30));

    public static (CalendarDay From, CalendarDay To)? HebrewYear(int year) => Hebrew(year, 0, 0);

    /// <summary>Months counted as they are named, Adar the sixth: in a leap year, the second Adar and what follows stand one later.</summary>
    public static (CalendarDay From, CalendarDay To)? Hebrew(int year, int month, int day)
    {
        if (year is < 5343 or > 5999)
            return null;
        return Span(Jewish, year, month == FirstAdar ? 6 : month > 5 && Jewish.IsLeapYear(year) ? month + 1 : month, day);
    }

    public static (CalendarDay From, CalendarDay To)? Persian(int year, int month, int day) => year is < 1 or > 1600 ? null : Span(Iranian, year, month, day);

    /// <summary>A day of the Julian calendar, ten to thirteen days behind ours.</summary>
    public static CalendarDay FromJulian(int year, int month, int day)
    {
        if (year is < 1500 or > 2100 || month is < 1 or > 12 || day is < 1 or > 31)
            return new(year, Math.Clamp(month, 1, 12), Math.Clamp(day, 1, 28));

        var shift = (year / 100) - (year / 400) - 2;

        // The century's leap day of the Julian calendar only counts from March on.
        if (year % 100 == 0 && year % 400 != 0 && month <= 2)
            shift--;
        return Day(new DateOnly(year, month, Math.Min(day, CalendarDay.DaysIn(year, month))).AddDays(shift));
    }

    /// <summary>Easter Sunday as it was kept before the reform, named by the day of the old calendar.</summary>
    public static DateOnly JulianEaster(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var sum = moon + weekday + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }

    /// <summary>The day that people of the time wrote so: of the Julian calendar before 1583, of ours since.</summary>
    public static DateOnly Counted(int year, int month, int day) =>
        year >= 1583 ? new(year, month, Math.Min(day, CalendarDay.DaysIn(year, month)))
            : DateOnly.FromDateTime(Julian.ToDateTime(year, month, Math.Min(day, Julian.GetDaysInMonth(year, month)), 0, 0, 0, 0));

    /// <summary>How people of the time wrote a day.</summary>
    public static (int Year, int Month, int Day) AsCounted(DateOnly day, int year)
    {
        if (year >= 1583)
            return (day.Year, day.Month, day.Day);

        var time = day.ToDateTime(TimeOnly.MinValue);
        return (Julian.GetYear(time), Julian.GetMonth(time), Julian.GetDayOfMonth(time));
    }

    /// <summary>A year of the Fascist era, from 29 October to 28 October.</summary>
    public static (CalendarDay From, CalendarDay To)? FascistYear(int year) =>
        year is >= 1 and <= 23 ? (new(1921 + year, 10, 29), new(1922 + year, 10, 28)) : null;

    /// <summary>Easter Sunday by the Gregorian computation.</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var full = moon - ((moon / 28) * (1 - ((moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + full + 2 - century + (century / 4)) % 7;
        var sunday = full - weekday;
        var month = 3 + ((sunday + 40) / 44);
        return new(year, month, sunday + 28 - (31 * (month / 4)));
    }

    private static (CalendarDay From, CalendarDay To)? Span(Calendar calendar, int year, int month, int day)
    {
        var months = calendar.GetMonthsInYear(year);
        if (month > months)
            return null;

        var firstMonth = month == 0 ? 1 : month;
        var lastMonth = month == 0 ? months : month;
        var days = calendar.GetDaysInMonth(year, lastMonth);
        if (day > days)
            return null;

        var from = calendar.ToDateTime(year, firstMonth, day == 0 ? 1 : day, 0, 0, 0, 0);
        var to = day == 0 ? calendar.ToDateTime(year, lastMonth, days, 0, 0, 0, 0) : from;
        return (Day(DateOnly.FromDateTime(from)), Day(DateOnly.FromDateTime(to)));
    }

    private static CalendarDay Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
