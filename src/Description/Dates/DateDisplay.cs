using Fonds.Description.Statements;

namespace Fonds.Description.Dates;

/// <summary>
/// Dates as people read them: "1912–1994", "30 December 1890 – 17 November 1947", "circa 1870–1923". The
/// archivist's words stay; only ISO forms are put into words, and a hyphen between years becomes a dash.
/// </summary>
internal static class DateDisplay
{
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
    public static string Of(string text) => IsoDates.WholeInWords(text) ?? Dashes.Between(IsoDates.InWords(text));

    /// <summary>A reading in words, for dates given to machines only.</summary>
    public static string Of(DateSpan reading)
    {
        var words = (reading.First, reading.Last) switch
        {
            ({ } first, { } last) when first == last => first.InWords,
            ({ } first, { } last) when IsDecade(first, last) => DateWords.Current.Decade(first.Year),
            ({ } first, { } last) when IsCentury(first, last) => DateWords.Current.Century((first.Year / 100) + 1),
            ({ } first, { } last) => Join(first.InWords, last.InWords),
            ({ } first, null) => reading.IsOpenEnded ? first.InWords + "–" : first.InWords,
            (null, { } last) => DateWords.Current.Until + last.InWords,
            _ => reading.IsUndated ? DateWords.Current.Undated : "",
        };
        if (words.Length > 0 && reading.IsApproximate)
            words = DateWords.Current.Circa + words;
        return words.Length > 0 && reading.IsUncertain ? words + "?" : words;
    }

    /// <summary>Two ends of a span: years close together, longer forms with room around the dash.</summary>
    public static string Join(string first, string last) =>
        IsYear(last) && (IsYear(first) || (first.StartsWith(DateWords.Current.Circa, StringComparison.Ordinal) && IsYear(first[DateWords.Current.Circa.Length..]))) ? $"{first}–{last}" : $"{first} – {last}";

    private static string Phrase(Statement statement)
    {
        var text = PlainText.Of(statement);
        if (text.Length > 0)
        {
            // "1901-05" is May only where the machine-readable form says so.
            return text.Length == 7 && text[4] == '-' && DateStatement.Machine(statement) is { } machine && machine.StartsWith(text, StringComparison.Ordinal)
                && DateNormal.Read(text, out _) is { First: { } month } ? month.InWords : Of(text);
        }

        if (DateStatement.Machine(statement) is not null || statement["notbefore"] is not null || statement["notBefore"] is not null || statement["notafter"] is not null || statement["notAfter"] is not null)
            return Of(DateStatement.Read(statement, out _));
        return statement["status"] == "ongoing" ? DateWords.Current.Present : "";
    }

    private static string Range(Statement range)
    {
        var from = range.First(Term.FromDate) is { } begin ? End(begin) : "";
        var to = range.First(Term.ToDate) is { } finish ? End(finish) : "";
        var joined = (from.Length > 0, to.Length > 0) switch
        {
            (true, true) => from == to ? from : Join(from, to),
            (true, false) => from + (from.Contains(' ', StringComparison.Ordinal) && !from.StartsWith(DateWords.Current.Circa, StringComparison.Ordinal) ? " –" : "–"),
            (false, true) => DateWords.Current.Until + to,
            _ => "",
        };
        return WithCertainty(range, joined);
    }

    /// <summary>One end of a span. What a machine reads in more detail than the words say (1961-01-01 for "1961") is not shown.</summary>
    private static string End(Statement statement) => Phrase(statement) is var text && text != DateWords.Current.Present ? WithCertainty(statement, text) : "";

    private static string WithCertainty(Statement statement, string text)
    {
        if (text.Length == 0 || statement["certainty"] is not { } certainty)
            return text;

        if ((certainty.StartsWith("approx", StringComparison.OrdinalIgnoreCase) || certainty.StartsWith("circa", StringComparison.OrdinalIgnoreCase))
            && !text.StartsWith("circa", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("ca.", StringComparison.OrdinalIgnoreCase))
        {
            return DateWords.Current.Circa + text;
        }

        return text;
    }

    private static bool IsDecade(Moment first, Moment last) => first.Month == 0 && last.Month == 0 && first.Year > 0 && first.Year % 10 == 0 && last.Year == first.Year + 9;

    private static bool IsCentury(Moment first, Moment last) => first.Month == 0 && last.Month == 0 && first.Year > 0 && first.Year % 100 == 0 && last.Year == first.Year + 99;

    private static bool IsYear(string text) => text.Length == 4 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
