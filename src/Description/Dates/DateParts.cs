using System.Globalization;

namespace Fonds.Description.Dates;

/// <summary>The parts that stand around a four-digit year in a numeric date.</summary>
internal static class DateParts
{
    /// <summary>"12/25/1920", "12-25-1920" and "25.12.1920": American order with slashes and hyphens, European with full stops.</summary>
    public static bool NumericBefore(ReadOnlySpan<char> text, int start, out int month, out int day)
    {
        month = day = 0;
        if (start < 4 || text[start - 1] is not ('/' or '-' or '.') || !SmallBefore(text, start - 1, out var second, out var secondStart)
            || secondStart < 2 || text[secondStart - 1] != text[start - 1] || !SmallBefore(text, secondStart - 1, out var first, out _))
        {
            return false;
        }

        (month, day) = text[start - 1] == '.' || first > 12 ? (second, first) : (first, second);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    /// <summary>"1890-12-30", and "1912-05" where it cannot be a span of years.</summary>
    public static bool IsoBehind(ReadOnlySpan<char> text, int year, int place, out int month, out int day, out int end)
    {
        month = day = 0;
        end = place;
        if (place + 2 >= text.Length || text[place] != '-' || !Two(text, place + 1, out month) || month is < 1 or > 12)
            return false;

        end = place + 3;
        if (end + 2 < text.Length + 0 && text[end] == '-' && Two(text, end + 1, out day) && day is >= 1 and <= 31)
        {
            end += 3;
            return true;
        }

        day = 0;
        return month <= year % 100 && !IsDigit(text, end) && (end >= text.Length || text[end] is not ('-' or '–'));
    }

    /// <summary>"1864-65" and "1966/67": the second year is written short.</summary>
    public static bool ShortYearBehind(ReadOnlySpan<char> text, int year, int place, out int lastYear, out int end)
    {
        lastYear = 0;
        end = place;
        if (place + 2 >= text.Length || text[place] is not ('-' or '–' or '/') || !Two(text, place + 1, out var ending))
            return false;

        lastYear = (year / 100 * 100) + ending;
        if (lastYear <= year)
            lastYear += 100;
        end = place + 3;

        // "1999/00" turns the century; "1920/05" is no span of years.
        return lastYear - year < 100 && (ending > year % 100 || lastYear - year == 1);
    }

    /// <summary>Whether "th", "st" … at this place belongs to a century and not to a day of the month.</summary>
    public static bool IsCentury(ReadOnlySpan<char> text, int place)
    {
        var rest = text[place..];
        return rest.Contains("cent", StringComparison.OrdinalIgnoreCase) || rest.Contains("siècle", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("th c.", StringComparison.OrdinalIgnoreCase) || rest is "th c";
    }

    private static bool SmallBefore(ReadOnlySpan<char> text, int end, out int value, out int start)
    {
        value = 0;
        start = end;
        while (start > 0 && end - start < 2 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return end > start && int.TryParse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out value) && (start == 0 || !char.IsAsciiDigit(text[start - 1]));
    }

    private static bool Two(ReadOnlySpan<char> text, int place, out int value)
    {
        value = 0;
        if (!IsDigit(text, place) || !IsDigit(text, place + 1) || IsDigit(text, place + 2))
            return false;

        value = ((text[place] - '0') * 10) + text[place + 1] - '0';
        return true;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int place) => place < text.Length && char.IsAsciiDigit(text[place]);
}
