namespace Fonds.Description.Dates;

/// <summary>What is wrong with a machine-readable date.</summary>
internal enum DateProblem : byte
{
    None = 0,

    /// <summary>It cannot be read, or names a time before our era where the words do not.</summary>
    Invalid = 1,

    /// <summary>It ends before it begins.</summary>
    Reversed = 2,
}

/// <summary>
/// Reads machine-readable dates: ISO 8601 as EAD asks for in normal and standarddate, and what of EDTF finding
/// aids use ("1912/1994", "1947-11-17", "18901230", "187X", "1912~", "1961/..").
/// </summary>
internal static class DateNormal
{
    /// <summary>The latest year believed; beyond it a year is a slip, or means "without end" (9999).</summary>
    private const int LatestYear = 2199;

    public static DateReading Read(string normal, out DateProblem problem)
    {
        var text = normal.AsSpan().Trim();
        problem = DateProblem.None;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (ReadOne(text, out var single))
                return single;

            problem = DateProblem.Invalid;
            return default;
        }

        var before = text[..slash].Trim();
        var after = text[(slash + 1)..].Trim();
        var first = default(DateReading);
        var last = default(DateReading);
        if ((!IsOpen(before) && !ReadOne(before, out first)) || (!IsOpen(after) && !IsEndless(after) && !ReadOne(after, out last)) || (IsOpen(before) && IsOpen(after)))
        {
            problem = DateProblem.Invalid;
            return default;
        }

        // "-1887/1878" is a slip for a hyphen, not the year 1888 before our era.
        if (first.First is { Year: < 0 } && last.First is { Year: > 0 })
        {
            problem = DateProblem.Invalid;
            return default;
        }

        if (first.First is { } begin && last.Last is { } end && Later(begin, end))
        {
            problem = DateProblem.Reversed;
            (first, last) = (last, first);
        }

        return new()
        {
            First = first.First,
            Last = last.Last,
            IsOpenEnded = first.First is not null && last.Last is null,
            IsApproximate = first.IsApproximate || last.IsApproximate,
            IsUncertain = first.IsUncertain || last.IsUncertain,
        };
    }

    /// <summary>Whether the beginning is later than the end, as far as both are precise.</summary>
    private static bool Later(Moment begin, Moment end) =>
        begin.Year != end.Year ? begin.Year > end.Year
        : begin.Month != 0 && end.Month != 0 && (begin.Month != end.Month ? begin.Month > end.Month : begin.Day != 0 && end.Day != 0 && begin.Day > end.Day);

    private static bool IsOpen(ReadOnlySpan<char> text) => text.IsEmpty || text is ".." or "open" or "unknown";

    private static bool IsEndless(ReadOnlySpan<char> text) => text.StartsWith("9999", StringComparison.Ordinal);

    /// <summary>One date; a date with unspecified digits is the span of all it may be.</summary>
    private static bool ReadOne(ReadOnlySpan<char> text, out DateReading reading)
    {
        reading = default;
        var approximate = text.IndexOfAny('~', '%') >= 0;
        var uncertain = text.IndexOfAny('?', '%') >= 0;
        text = text.Trim("~?%");
        var negative = text.Length > 1 && text[0] == '-';
        if (negative)
            text = text[1..];
        if (text.IndexOf('T') is > 7 and var time)
            text = text[..time];
        if (text.Length < 4)
            return false;

        if (!YearSpan(text[..4], out var firstYear, out var lastYear))
            return false;

        if (negative)
            (firstYear, lastYear) = (-lastYear, -firstYear);
        else if (lastYear > LatestYear || lastYear == 0)
            return false;

        if (!MonthAndDay(text[4..], out var month, out var day) || (month > 0 && firstYear != lastYear))
            return false;

        if (day > 0 && (firstYear < 1 || day > DateTime.DaysInMonth(firstYear, month)))
        {
            // An impossible day (30 February) leaves the month.
            if (day > 31)
                return false;
            day = 0;
        }

        reading = new()
        {
            First = new(firstYear, month, day),
            Last = new(lastYear, month, day),
            IsApproximate = approximate,
            IsUncertain = uncertain,
        };
        return true;
    }

    private static bool YearSpan(ReadOnlySpan<char> text, out int first, out int last)
    {
        first = last = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                first = (first * 10) + (character - '0');
                last = (last * 10) + (character - '0');
            }
            else if (character is 'X' or 'x' or 'u' && first > 0)
            {
                first *= 10;
                last = (last * 10) + 9;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool MonthAndDay(ReadOnlySpan<char> text, out int month, out int day)
    {
        month = day = 0;
        if (text.IsEmpty)
            return true;

        if (text[0] == '-')
            text = text[1..];
        if (text.Length < 2 || !TwoDigits(text[..2], out month))
            return false;

        text = text[2..];
        if (text.Length > 0 && text[0] == '-')
            text = text[1..];
        if (text.Length > 0 && (text.Length != 2 || !TwoDigits(text, out day)))
            return false;

        // EDTF counts the seasons from 21; "00" stands for not known.
        if (month is >= 21 and <= 41 && day == 0)
            month = 0;
        return month <= 12 && (month > 0 || day == 0);
    }

    private static bool TwoDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text is "XX" or "xx" or "uu")
            return true;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
            return false;

        value = ((text[0] - '0') * 10) + text[1] - '0';
        return true;
    }
}
