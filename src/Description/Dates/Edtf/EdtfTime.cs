namespace Fonds.Description.Dates.Edtf;

/// <summary>The time of day behind a date: "T23:20:30", with Z, or with its distance from UTC ("+04", "-05:30").</summary>
internal static class EdtfTime
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length < 9 || text[0] != 'T' || text[3] != ':' || text[6] != ':'
            || !Two(text[1..], 24, out var hour) || !Two(text[4..], 59, out var minute) || !Two(text[7..], 60, out var second))
        {
            return false;
        }

        // Midnight may be called the end of the day; 60 seconds stand for a leap second.
        if (hour == 24 && (minute > 0 || second > 0))
            return false;
        return IsDistance(text[9..]);
    }

    private static bool IsDistance(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text is "Z")
            return true;
        if (text.Length is not (3 or 6) || text[0] is not ('+' or '-') || !Two(text[1..], 14, out var hours))
            return false;

        return text.Length == 3 || (text[3] == ':' && Two(text[4..], 59, out var minutes) && (hours < 14 || minutes == 0));
    }

    private static bool Two(ReadOnlySpan<char> text, int most, out int value)
    {
        value = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
            return false;

        value = ((text[0] - '0') * 10) + (text[1] - '0');
        return value <= most;
    }
}
