using System.Text;

namespace Fonds.Description.Dates;

/// <summary>
/// Hyphens between dates, made the dash that a span has in print: "circa 1870–1923", "Feb 1937 – Mar 1938", "3–5 May 1991". A
/// hyphen inside a date ("15-Jun-95", "12-25-1920") stays.
/// </summary>
internal static class Dashes
{
    public static string Between(string text)
    {
        if (!text.Contains('-', StringComparison.Ordinal))
            return text;

        StringBuilder? builder = null;
        var copied = 0;
        for (var place = 1; place < text.Length; place++)
        {
            if (text[place] != '-')
                continue;

            var start = place;
            var end = place + 1;
            while (start > 0 && text[start - 1] == ' ')
                start--;
            while (end < text.Length && text[end] == ' ')
                end++;
            if (DashFor(text.AsSpan(0, start), text.AsSpan(end), end == place + 1) is not { } dash)
                continue;

            builder ??= new(text.Length + 2);
            builder.Append(text, copied, start - copied).Append(dash);
            copied = end;
        }

        return builder is null ? text : builder.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The dash between what stands before and behind, or null when the two are no span of dates.</summary>
    private static string? DashFor(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool isClose)
    {
        var (first, firstStart) = LastToken(before);
        if (first == Token.None || (firstStart > 0 && before[firstStart - 1] is '-' && !IsYearBefore(before, firstStart)))
            return null;

        if (after.IsEmpty || after[0] is ',' or ')' or ']' or ';')
            return first == Token.Year ? (IsWithMonth(before, firstStart) ? " –" : "–") : null;

        if (after.StartsWith("present", StringComparison.OrdinalIgnoreCase) || after.StartsWith("ongoing", StringComparison.OrdinalIgnoreCase))
            return first == Token.Year && !IsWithMonth(before, firstStart) && isClose ? "–" : " – ";

        var (last, lastEnd) = FirstToken(after);
        var goesOn = lastEnd < after.Length && after[lastEnd] is '-' or '/' && lastEnd + 1 < after.Length && char.IsLetterOrDigit(after[lastEnd + 1]) && !(last == Token.Year && !isClose);
        if (goesOn)
            return null;

        return (first, last) switch
        {
            (Token.Year, Token.Year) => IsWithMonth(before, firstStart) ? " – " : "–",
            (Token.Year, Token.Number) when isClose && !IsMonthBehind(after, lastEnd) => "–",
            (Token.Year, Token.Number) when IsMonthBehind(after, lastEnd) => " – ",
            (Token.Year, Token.Month or Token.Bracket or Token.About) => " – ",
            (Token.Month, Token.Month) => isClose && !IsNumberBehind(after, lastEnd) ? "–" : " – ",
            (Token.Month, Token.Year) => " – ",
            (Token.Month, Token.Number) when IsMonthBehind(after, lastEnd) => " – ",
            (Token.Number, Token.Number) when IsMonthBehind(after, lastEnd) || IsWithMonth(before, firstStart) => "–",
            (Token.Number, Token.Year or Token.Month) when IsWithMonth(before, firstStart) => " – ",
            _ => null,
        };
    }

    private enum Token
    {
        None,
        Year,
        Number,
        Month,
        Bracket,
        About,
    }

    private static (Token Kind, int Start) LastToken(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd("?])s.");
        var start = trimmed.Length;
        while (start > 0 && char.IsLetterOrDigit(trimmed[start - 1]))
            start--;
        var word = trimmed[start..];
        // "[1947]-1950", "1930s-1940s" and "ca.1937-1938" end in a year; "MS1920" does not.
        return (KindOf(word), start);
    }

    private static (Token Kind, int End) FirstToken(ReadOnlySpan<char> text)
    {
        if (text[0] == '[')
            return (Token.Bracket, 1);

        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text[..end];
        if (word is "ca" or "circa" or "c" or "Ca" or "Circa")
            return (Token.About, end);
        return (KindOf(word is [.., 's'] ? word[..^1] : word), end);
    }

    private static Token KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return Token.None;
        if (!word.ContainsAnyExceptInRange('0', '9'))
            return word.Length == 4 ? Token.Year : word.Length <= 2 ? Token.Number : Token.None;
        return Months.Read(word) > 0 ? Token.Month : Token.None;
    }

    /// <summary>"1930-1931-1932" and "1864-65-66": a chain of years is a chain of spans; "12-25-1920" is one date.</summary>
    private static bool IsYearBefore(ReadOnlySpan<char> before, int start) => LastToken(before[..(start - 1)]).Kind == Token.Year;

    /// <summary>Whether the token at this place has a month, or a day of a month, right before it.</summary>
    private static bool IsWithMonth(ReadOnlySpan<char> text, int start)
    {
        var earlier = text[..start].TrimEnd(" ,.");
        if (earlier.IsEmpty || earlier.Length == start)
            return false;

        var (kind, earlierStart) = LastToken(earlier);
        return kind == Token.Month || (kind == Token.Number && IsWithMonth(earlier, earlierStart));
    }

    private static bool IsMonthBehind(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(" ,.");
        return rest.Length > 0 && rest.Length < text.Length - end && FirstToken(rest).Kind == Token.Month;
    }

    private static bool IsNumberBehind(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(" ,.");
        return rest.Length > 0 && FirstToken(rest).Kind == Token.Number;
    }
}
