using System.Globalization;
using System.Text.RegularExpressions;

namespace Fonds.Description.Tests.Dates;

/// <summary>How a @normal stands to the years that can be seen in its words.</summary>
public enum Contradiction
{
    /// <summary>The years are those of the words.</summary>
    None,

    /// <summary>The form is no span of time, is reversed, negative, or beyond our time.</summary>
    NoSpan,

    /// <summary>The words say no year, so the form's come from elsewhere.</summary>
    NoYear,

    /// <summary>A year in the words lies outside the form.</summary>
    Outside,

    /// <summary>The form goes beyond every year, decade and short year in the words.</summary>
    Wider,
}

/// <summary>
/// Tells whether a @normal is contradicted by its words, from the years that stand in them and nothing else: the reader is not asked, so
/// that what it gets wrong is not taken out of its own examination.
/// </summary>
public static partial class ContradictedNormal
{
    public static Contradiction Of(string text, string normal)
    {
        var ends = normal.Split('/');
        if (ends.Length > 2 || Year(ends[0]) is not { } first || Year(ends[^1]) is not { } last || first > last || first < 1000 || last > 2100)
            return Contradiction.NoSpan;

        var years = Years().Matches(text);
        if (years.Count == 0)
            return text.Length == 0 || Undated().IsMatch(text) || !text.Any(char.IsAsciiDigit) ? Contradiction.NoYear : Contradiction.None;

        var (earliest, latest) = (int.MaxValue, int.MinValue);
        foreach (Match match in years)
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            var to = match.Groups["decade"].Success ? year + 9 : match.Groups["end"].Success ? (year / 100 * 100) + int.Parse(match.Groups["end"].Value, CultureInfo.InvariantCulture) : year;
            (earliest, latest) = (Math.Min(earliest, year), Math.Max(latest, Math.Max(to, year)));
        }

        var isContradicted = Open().IsMatch(text) ? earliest < first && latest < first : earliest != first || latest != last;
        return !isContradicted ? Contradiction.None : earliest < first || latest > last ? Contradiction.Outside : Contradiction.Wider;
    }

    /// <summary>The year of a date as ISO 8601 writes it; null for anything else.</summary>
    public static int? Year(string date) => Iso().Match(date) is { Success: true } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>\d{4})(-\d\d){0,2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)(?<year>1[0-9]{3}|20[0-3][0-9])(?!\d)(?:(?<decade>'?s)\b|[-/](?!0\d|1[0-2])(?<end>\d\d)(?![\d-]))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"undated|n\.? ?d\b|no date|unknown|s\.d", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Undated();

    [GeneratedRegex(@"ongoing|present|current|after|post|before|pre|-\s*\??$|century|[a-z]\.\w\.|or later", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Open();
}
