using System.Buffers;
using System.Globalization;
using System.Text;
using Fonds.Description.Statements;

namespace Fonds.Description.Dates;

/// <summary>
/// Dates as people read them: "1912–1994", "30 December 1890 – 17 November 1947", "circa 1870–1923". The
/// archivist's words stay; only ISO forms are put into words, and a hyphen between years becomes a dash.
/// </summary>
internal static class DateDisplay
{
    private static readonly SearchValues<char> IsoCharacters = SearchValues.Create("0123456789-/.T:Z~?X ");

    /// <summary>One statement of a date, finished; empty when it says nothing.</summary>
    public static string Of(Statement statement)
    {
        switch (statement.Term)
        {
            case Term.DateRange:
                return Range(statement);
            case Term.DateSet or Term.StructuredUnitDate or Term.ExistenceDates or Term.UseDates:
                var parts = new List<string>();
                foreach (var inner in statement.Statements)
                {
                    if (inner.Term is Term.Date or Term.SingleDate or Term.DateRange or Term.DateSet && Of(inner) is { Length: > 0 } part && !parts.Contains(part))
                        parts.Add(part);
                }

                return WithCertainty(statement, string.Join(", ", parts));
            default:
                return Phrase(statement);
        }
    }

    /// <summary>Words of an archivist: ISO forms put into words, hyphens between years made dashes.</summary>
    public static string Of(string text) => Iso(text) ?? Dashes.Between(text);

    /// <summary>A reading in words, for dates given to machines only.</summary>
    public static string Of(DateReading reading)
    {
        var words = (reading.First, reading.Last) switch
        {
            ({ } first, { } last) when first == last => first.InWords,
            ({ } first, { } last) when IsDecade(first, last) => $"{first.Year}s",
            ({ } first, { } last) when IsCentury(first, last) => $"{Ordinal((first.Year / 100) + 1)} century",
            ({ } first, { } last) => Join(first.InWords, last.InWords),
            ({ } first, null) => reading.IsOpenEnded ? first.InWords + "–" : first.InWords,
            (null, { } last) => "until " + last.InWords,
            _ => reading.IsUndated ? "undated" : "",
        };
        if (words.Length > 0 && reading.IsApproximate)
            words = "circa " + words;
        return words.Length > 0 && reading.IsUncertain ? words + "?" : words;
    }

    /// <summary>Two ends of a span: years close together, longer forms with room around the dash.</summary>
    public static string Join(string first, string last) =>
        IsYear(first) && IsYear(last) ? $"{first}–{last}" : IsYear(last) && EndsWithYear(first) && !first.Contains(' ', StringComparison.Ordinal) ? $"{first}–{last}" : $"{first} – {last}";

    private static string Phrase(Statement statement)
    {
        var text = PlainText.Of(statement);
        if (text.Length > 0)
            return Of(text);

        if (DateStatement.Machine(statement) is not null || statement["notbefore"] is not null || statement["notBefore"] is not null || statement["notafter"] is not null || statement["notAfter"] is not null)
            return Of(DateStatement.Read(statement, out _));
        return statement["status"] == "ongoing" ? "present" : "";
    }

    private static string Range(Statement range)
    {
        var from = range.First(Term.FromDate) is { } begin ? End(begin) : "";
        var to = range.First(Term.ToDate) is { } finish ? End(finish) : "";
        var joined = (from.Length > 0, to.Length > 0) switch
        {
            (true, true) => from == to ? from : WithoutRepeatedCirca(from, to),
            (true, false) => from + (EndsWithYear(from) ? "–" : " –"),
            (false, true) => "until " + to,
            _ => "",
        };
        return WithCertainty(range, joined);
    }

    /// <summary>"circa 1870" to "1923" is one span about right at its beginning: "circa 1870–1923".</summary>
    private static string WithoutRepeatedCirca(string from, string to) =>
        from.StartsWith("circa ", StringComparison.Ordinal) && IsYear(from[6..]) && IsYear(to) ? $"{from}–{to}" : Join(from, to);

    /// <summary>One end of a span. What a machine reads in more detail than the words say (1961-01-01 for "1961") is not shown.</summary>
    private static string End(Statement statement) => WithCertainty(statement, Phrase(statement) is "present" ? "" : Phrase(statement));

    private static string WithCertainty(Statement statement, string text)
    {
        if (text.Length == 0 || statement["certainty"] is not { } certainty)
            return text;

        if ((certainty.StartsWith("approx", StringComparison.OrdinalIgnoreCase) || certainty.StartsWith("circa", StringComparison.OrdinalIgnoreCase))
            && !text.StartsWith("circa", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("ca.", StringComparison.OrdinalIgnoreCase))
        {
            return "circa " + text;
        }

        return text;
    }

    /// <summary>An ISO date or span in words; null when the text is no ISO form, or a plain year, which is its own word.</summary>
    private static string? Iso(string text)
    {
        if (text.Length < 7 || text.AsSpan().ContainsAnyExcept(IsoCharacters))
            return null;

        // "1901-05" may be a span of years; so it stays as written.
        if (text.Length == 7 && text[4] == '-')
            return DateText.Read(text) is { First: { Month: > 0 } month } ? month.InWords : null;
        if (text.Length < 10 && !text.Contains('/', StringComparison.Ordinal))
            return null;

        // " - " between two ISO dates is a span as well.
        var span = text.Replace(" - ", "/", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var reading = DateNormal.Read(span, out var problem);
        return problem == DateProblem.None && reading.IsDated ? Of(reading) : null;
    }

    private static bool IsDecade(Moment first, Moment last) => first.Month == 0 && last.Month == 0 && first.Year > 0 && first.Year % 10 == 0 && last.Year == first.Year + 9;

    private static bool IsCentury(Moment first, Moment last) => first.Month == 0 && last.Month == 0 && first.Year > 0 && first.Year % 100 == 0 && last.Year == first.Year + 99;

    private static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture) + (number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    private static bool IsYear(string text) => text.Length == 4 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool EndsWithYear(string text) => text.Length >= 4 && IsYear(text[^4..]);
}

/// <summary>Hyphens between years, made the dash that a span has in print.</summary>
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
            if (text[place] != '-' || !IsSpan(text, place, out var start, out var end))
                continue;

            builder ??= new(text.Length);
            builder.Append(text, copied, start - copied).Append(end - start > 2 && !IsBareYears(text, start, end) ? " – " : "–");
            copied = end;
        }

        return builder is null ? text : builder.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether a hyphen stands behind a year and before a year, a month, an end of the text, or "present".</summary>
    private static bool IsSpan(string text, int place, out int start, out int end)
    {
        start = place;
        end = place + 1;
        while (start > 0 && text[start - 1] == ' ')
            start--;
        while (end < text.Length && text[end] == ' ')
            end++;

        return EndsInYear(text.AsSpan(0, start)) && StartsDate(text.AsSpan(end), end == place + 1);
    }

    private static bool EndsInYear(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("?])s");
        return before.Length >= 4 && !before[^4..].ContainsAnyExceptInRange('0', '9') && (before.Length == 4 || !char.IsAsciiDigit(before[^5]))
            && (before.Length < 6 || before[^5] is not ('-' or '/') || before[^6] is ' ' || !char.IsAsciiDigit(before[^6]) || YearBefore(before[..^5]));
    }

    private static bool YearBefore(ReadOnlySpan<char> before) => before.Length >= 4 && !before[^4..].ContainsAnyExceptInRange('0', '9');

    private static bool StartsDate(ReadOnlySpan<char> after, bool isClose)
    {
        if (after.IsEmpty)
            return true;

        var digits = after.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            digits = after.Length;
        if (digits is 4 || (digits is 2 && isClose))
            return digits == after.Length || after[digits] is not ('-' or '/') || (digits == 4 && !isClose);
        if (digits is 1 or 2)
            return !isClose;

        return digits == 0 && (after[0] is '[' or ',' or ')' or ']' or ';' || after.StartsWith("circa", StringComparison.OrdinalIgnoreCase) || after.StartsWith("ca", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith("present", StringComparison.OrdinalIgnoreCase) || after.StartsWith("ongoing", StringComparison.OrdinalIgnoreCase) || Months.Read(FirstWord(after)) > 0);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[..end];
    }

    private static bool IsBareYears(string text, int start, int end) =>
        (start < 5 || !char.IsLetterOrDigit(text[start - 5]) && text.AsSpan(0, start - 4).Trim().IsEmpty)
        && text.Length - end >= 4 && !text.AsSpan(end, 4).ContainsAnyExceptInRange('0', '9');
}
