using System.Globalization;
using System.Text.RegularExpressions;
using Fonds.Description.Dates.Reading;

namespace Fonds.Description.Tests.Dates;

/// <summary>
/// The reader beside 81,000 pairs of words and @normal from New York University. A normal that the words contradict is told by
/// the years that stand in the words, without the reader; what is left, the reader must agree with.
/// </summary>
public sealed partial class AgreeingWithFindingAids
{
    private static readonly Lazy<(long Count, string Text, string Normal)[]> Gold = new(() =>
    [
        .. from line in File.ReadLines(SharedMaterial.Path("gold/unitdates-nyu.tsv"))
           let cells = line.Split('\t')
           select (long.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2]),
    ]);

    [Fact]
    public void First_and_last_year_agree_where_the_normal_is_not_contradicted_by_the_words()
    {
        var judged = Gold.Value.Where(row => !IsContradicted(row.Text, row.Normal)).ToArray();
        var wrong = judged.Where(row => !Agrees(row.Text, row.Normal)).ToArray();

        TestContext.Current.SendDiagnosticMessage($"{Gold.Value.Length} pairs, {judged.Length} not contradicted, {wrong.Length} disagree");
        Assert.True(judged.Length > Gold.Value.Length * 8 / 10);
        Assert.True(wrong.Length < judged.Length * 0.01, string.Join('\n', wrong.Take(50)));
    }

    [Fact]
    public void Hardly_a_statement_is_left_unread()
    {
        long all = 0, read = 0;
        foreach (var (count, text, _) in Gold.Value.Where(row => row.Text.Length > 0))
        {
            var reading = DateReader.Read(text);
            all += count;
            read += reading.IsDated || reading.Undated ? count : 0;
        }

        Assert.True(read > all * 0.999, $"{read} of {all}");
    }

    private static bool Agrees(string text, string normal)
    {
        var reading = DateReader.Read(text);
        var ends = normal.Split('/');

        // EAD has no form for an open end; finding aids repeat the year that is known.
        return (reading.Begin ?? reading.End)?.Year == Year(ends[0]) && (reading.End ?? reading.Begin)?.Year == Year(ends[^1]);
    }

    /// <summary>
    /// A normal is contradicted when it is no span of time, when the words say "undated" and no year, when a year in the words
    /// lies outside it, or when it goes beyond every year (decade, century) in the words. "Circa" does not widen it: that
    /// margin is nobody's statement.
    /// </summary>
    private static bool IsContradicted(string text, string normal)
    {
        var ends = normal.Split('/');
        if (ends.Length > 2 || Year(ends[0]) is not { } first || Year(ends[^1]) is not { } last || first > last || first < 1000 || last > 2100)
            return true;

        var years = Years().Matches(text);
        if (years.Count == 0)
            return text.Length == 0 || Undated().IsMatch(text) || !text.Any(char.IsAsciiDigit);

        var (earliest, latest) = (int.MaxValue, int.MinValue);
        foreach (Match match in years)
        {
            var year = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            var to = match.Groups[2].Success ? year + 9 : match.Groups[3].Success ? (year / 100 * 100) + int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : year;
            (earliest, latest) = (Math.Min(earliest, year), Math.Max(latest, Math.Max(to, year)));
        }

        return Open().IsMatch(text) ? earliest < first && latest < first : earliest != first || latest != last;
    }

    private static int? Year(string date) => Iso().Match(date) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(\d{4})(-\d\d){0,2}$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)(1[0-9]{3}|20[0-3][0-9])(?!\d)(?:('?s)\b|[-/](?!0\d|1[0-2])(\d\d)(?![\d-]))?")]
    private static partial Regex Years();

    [GeneratedRegex(@"undated|n\.? ?d\b|no date|unknown|s\.d", RegexOptions.IgnoreCase)]
    private static partial Regex Undated();

    [GeneratedRegex(@"ongoing|present|current|after|post|before|pre|-\s*\??$|century|[a-z]\.\w\.|or later", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
