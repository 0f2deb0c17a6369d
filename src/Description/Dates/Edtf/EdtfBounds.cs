namespace Fonds.Description.Dates.Edtf;

/// <summary>The first and last day that a date with parts unknown can mean.</summary>
internal static class EdtfBounds
{
    public static CalendarDay Earliest(in EdtfDate date)
    {
        var year = date.IsNegative ? -HighestMagnitude(date) : LowestMagnitude(date);
        if (date.IsPartOfYear)
            return new(year, FirstMonthOf(date.Month), 1);
        if (!date.HasMonth)
            return CalendarDay.FirstOf(year);

        if ((date.UnknownMonth | date.UnknownDay) == 0)
            return new(year, date.Month, date.HasDay ? date.Day : 1);

        var month = Lowest(date.Month, date.UnknownMonth, 1, 12);
        return new(year, month, date.HasDay ? Lowest(date.Day, date.UnknownDay, 1, 31) : 1);
    }

    public static CalendarDay Latest(in EdtfDate date)
    {
        var year = date.IsNegative ? -LowestMagnitude(date) : HighestMagnitude(date);
        if (date.IsPartOfYear)
        {
            var last = LastMonthOf(date.Month);
            return CalendarDay.LastOf(year, last);
        }

        if (!date.HasMonth)
            return CalendarDay.LastOf(year);

        if ((date.UnknownMonth | date.UnknownDay | date.UnknownYear) == 0)
            return date.HasDay ? new(year, date.Month, date.Day) : CalendarDay.LastOf(year, date.Month);

        // The latest month that has such a day: "1919-XX-31" is 31 December, "19XX-02-29" the last leap year of the century.
        for (var month = Highest(date.Month, date.UnknownMonth, 1, 12); month >= 1; month--)
        {
            if (!Matches(month, date.Month, date.UnknownMonth))
                continue;

            var days = date.UnknownYear != 0 && month == 2 ? 29 : CalendarDay.DaysIn(year, month);
            if (!date.HasDay)
                return CalendarDay.LastOf(year, month);
            if (Highest(date.Day, date.UnknownDay, 1, days) is var day and > 0)
                return new(year, month, Math.Min(day, CalendarDay.DaysIn(year, month)));
        }

        return CalendarDay.LastOf(year);
    }

    /// <summary>The latest day for a test of order: what is unknown as late as may be, what is not stated at its beginning.</summary>
    public static CalendarDay LatestBeginning(in EdtfDate date)
    {
        var latest = Latest(date);
        if (date.IsPartOfYear)
            return new(latest.Year, FirstMonthOf(date.Month), 1);
        return new(latest.Year, date.HasMonth ? latest.Month : 1, date.HasDay ? latest.Day : 1);
    }

    /// <summary>Whether any day of a calendar fits: 31 June does not, nor month 13.</summary>
    public static bool Exists(in EdtfDate date)
    {
        if (!date.HasMonth || date.IsPartOfYear)
            return !date.HasDay;

        for (var month = 1; month <= 12; month++)
        {
            if (!Matches(month, date.Month, date.UnknownMonth))
                continue;

            var days = month == 2 && date.UnknownYear != 0 ? 29 : CalendarDay.DaysIn(date.Year, month);
            if (!date.HasDay || Highest(date.Day, date.UnknownDay, 1, days) > 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// First month of a part of a year. Seasons without a hemisphere (21-24) are only known to belong to their year;
    /// those of a hemisphere have their months, winter and summer over New Year kept within the year named.
    /// </summary>
    private static int FirstMonthOf(byte part) => part switch
    {
        25 or 31 => 3,
        26 => 6,
        27 or 29 => 9,
        28 or 30 => 12,
        32 => 6,
        33 => 1,
        34 => 4,
        35 => 7,
        36 => 10,
        37 => 1,
        38 => 5,
        39 => 9,
        41 => 7,
        _ => 1,
    };

    private static int LastMonthOf(byte part) => part switch
    {
        25 or 31 => 5,
        26 or 32 => 8,
        27 or 29 => 11,
        33 => 3,
        34 => 6,
        35 => 9,
        37 => 4,
        38 => 8,
        40 => 6,
        _ => 12,
    };

    /// <summary>Of "1950S2" the first year it can mean, 1900.</summary>
    private static long LowestMagnitude(in EdtfDate date)
    {
        var year = Math.Abs(date.Year);
        return date.SignificantDigits == 0 ? year : year - (year % Insignificant(date));
    }

    private static long HighestMagnitude(in EdtfDate date)
    {
        if (date.UnknownYear == 0 && date.SignificantDigits == 0)
            return Math.Abs(date.Year);

        long span = date.SignificantDigits == 0 ? 0 : Insignificant(date) - 1;
        for (int digit = 0, unit = 9; digit < 4; digit++, unit *= 10)
        {
            if ((date.UnknownYear & (1 << digit)) != 0)
                span += unit;
        }

        return LowestMagnitude(date) + span;
    }

    private static long Insignificant(in EdtfDate date)
    {
        var digits = 1;
        for (var rest = Math.Abs(date.Year); rest >= 10; rest /= 10)
            digits++;
        long unit = 1;
        for (var digit = Math.Max(digits, 4) - date.SignificantDigits; digit > 0; digit--)
            unit *= 10;
        return unit;
    }

    private static bool Matches(int value, int known, byte unknown) =>
        ((unknown & 1) != 0 || value % 10 == known % 10) && ((unknown & 2) != 0 || value / 10 == known / 10);

    private static int Lowest(int known, byte unknown, int least, int most)
    {
        for (var value = least; value <= most; value++)
        {
            if (Matches(value, known, unknown))
                return value;
        }

        return least;
    }

    private static int Highest(int known, byte unknown, int least, int most)
    {
        for (var value = most; value >= least; value--)
        {
            if (Matches(value, known, unknown))
                return value;
        }

        return 0;
    }
}
