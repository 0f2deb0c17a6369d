namespace Fonds.Description.Dates;

/// <summary>What is wrong with a machine-readable date.</summary>
internal enum DateProblem : byte
{
    None = 0,

    /// <summary>It cannot be read, or names a time before our era where the words do not.</summary>
    Invalid = 1,

    /// <summary>It ends before it begins.</summary>
    Reversed = 2,

    /// <summary>It says other years than the words.</summary>
    Contradicted = 3,
}

/// <summary>
/// Reads machine-readable dates: ISO 8601 as EAD asks for in normal and standarddate, and what of EDTF finding
/// aids use ("1912/1994", "1947-11-17", "18901230", "187X", "1912~", "1961/..").
/// </summary>
internal static class DateNormal
{
    /// <summary>The latest year believed; beyond it a year is a slip, or means "without end" (9999).</summary>
    private const int LatestYear = 2199;

    public static DateSpan Read(string normal, out DateProblem problem)
    {
        var text = normal.AsSpan().Trim();
        if (text.Contains(','))
            return ReadSeveral(text, out problem);

        var reading = ReadSpan(text, out problem);
        if (problem == DateProblem.None && IsUnpadded(text))
            problem = DateProblem.Invalid;
        return reading;
    }

    /// <summary>"1983-01-01/1983-12-31,1986": the French national archives put several spans into one normal, which ISO 8601 does not know.</summary>
    private static DateSpan ReadSeveral(ReadOnlySpan<char> text, out DateProblem problem)
    {
        problem = DateProblem.Invalid;
        var all = default(DateSpan);
        foreach (var range in text.Split(','))
        {
            var reading = ReadSpan(text[range].Trim(), out var one);
            if (one == DateProblem.Invalid)
                return default;

            all = all.IsDated ? all.With(reading) : reading;
        }

        return all;
    }

    /// <summary>"1924-1-1" is understood, though ISO 8601 asks for two digits.</summary>
    private static bool IsUnpadded(ReadOnlySpan<char> text)
    {
        for (var place = 4; place < text.Length; place++)
        {
            if (text[place - 1] == '-' && char.IsAsciiDigit(text[place]) && place > 1 && char.IsAsciiDigit(text[place - 2]) && (place + 1 == text.Length || !char.IsAsciiDigit(text[place + 1])) && !IsUnspecified(text, place + 1))
                return true;
        }

        return false;
    }

    private static bool IsUnspecified(ReadOnlySpan<char> text, int place) => place < text.Length && text[place] is 'X' or 'x' or 'u';

    private static DateSpan ReadSpan(ReadOnlySpan<char> text, out DateProblem problem)
    {
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
        var first = default(DateSpan);
        var last = default(DateSpan);
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
    private static bool ReadOne(ReadOnlySpan<char> text, out DateSpan reading)
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

        var isSeparated = text[0] == '-';
        if (isSeparated)
            text = text[1..];
        if (!Number(ref text, isSeparated, out month))
            return false;

        if (text.Length > 0 && text[0] == '-')
            text = text[1..];
        if (text.Length > 0 && (!Number(ref text, isSeparated, out day) || text.Length > 0))
            return false;

        // EDTF counts the seasons from 21; "00" stands for not known.
        if (month is >= 21 and <= 41 && day == 0)
            month = 0;
        return month <= 12 && (month > 0 || day == 0);
    }

    /// <summary>Takes a month or a day off the front: two digits, or one where hyphens part the numbers.</summary>
    private static bool Number(ref ReadOnlySpan<char> text, bool isSeparated, out int value)
    {
        value = 0;
        if (text.Length >= 2 && (text[..2] is "XX" or "xx" or "uu"))
        {
            text = text[2..];
            return true;
        }

        if (text.IsEmpty || !char.IsAsciiDigit(text[0]))
            return false;

        value = text[0] - '0';
        text = text[1..];
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]))
            return isSeparated;

        value = (value * 10) + text[0] - '0';
        text = text[1..];
        return true;
    }
}
