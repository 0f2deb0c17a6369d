using System.Globalization;
using Fonds.Description.Places;

namespace Fonds.Description.Tests.Places;

/// <summary>
/// Four hundred places of real histories, checked by hand (see README.md here), resolved with no more than the other checked places of the same note and the
/// country of the archive: without the sentence, so the words that help a reader are missing.
/// </summary>
public class PlacesOfTheCorpus
{
    private static readonly string[][] Rows = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Places", "checked-places.tsv")).Skip(1).Where(static line => line.Length > 0).Select(static line => line.Split('\t'))];

    [Fact]
    public void Places_are_right_or_rightly_left_open_and_none_is_confidently_put_into_the_wrong_country()
    {
        var verdicts = Rows.Select(static row => (Row: row, Verdict: Judge(row, Resolve(row)))).ToList();
        var wrong = verdicts.Where(static one => one.Verdict is Verdict.WrongCountry or Verdict.Wrong).Select(static one => string.Join(" | ", one.Row)).ToList();
        var right = verdicts.Count(static one => one.Verdict is Verdict.Right or Verdict.RightlyOpen);

        Assert.True(verdicts.Count >= 300, $"{verdicts.Count} checked");
        Assert.DoesNotContain(verdicts, static one => one.Verdict == Verdict.WrongCountry);
        Assert.True(wrong.Count <= verdicts.Count / 100, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
        Assert.True(right >= LeastRight * verdicts.Count, $"{right} of {verdicts.Count} right; left open without need:\n{string.Join('\n', verdicts.Where(static one => one.Verdict == Verdict.Open).Select(static one => string.Join(" | ", one.Row)))}");
    }

    private const double LeastRight = 0.95;

    private static PlaceResolution Resolve(string[] row)
    {
        var note = Rows.Where(other => other != row && other[1] == row[1] && other[2] == row[2]).ToLookup(other => other[3] == row[3] && other[4] == row[4], static other => other[0]);
        return PlaceResolver.Resolve(row[0], PlaceContext.Of(new PlaceClues { Sentence = [.. note[true]], Note = [.. note[false]], Country = Home(row[1]) }));
    }

    private static string? Home(string file) => file.Split('/')[0] switch
    {
        "nyu" or "nyu-fixtures" or "princeton" or "yale" or "loc-marcxml" => "US",
        "an-france-strathclyde" => file.Contains("France", StringComparison.Ordinal) ? "FR" : "GB",
        _ => null,
    };

    private static Verdict Judge(string[] row, PlaceResolution resolution)
    {
        var countries = row[6].Split(',', StringSplitOptions.TrimEntries);
        if (resolution.Chosen is not { } place)
            return countries.Contains("open") || resolution.Candidates.Length == 0 ? Verdict.RightlyOpen : Verdict.Open;
        if (countries is ["open"])
            return place.Country.Length == 0 || place.AlsoIn.Count > 0 ? Verdict.Right : Verdict.Wrong;
        if (!countries.Contains(place.Country) && !place.AlsoIn.Any(countries.Contains))
            return Verdict.WrongCountry;
        return row[5] == "area" || row[8].Length == 0 || IsNear(place, row) ? Verdict.Right : Verdict.Wrong;
    }

    // The coordinates are checked to half a degree, and a quarter lies somewhere in its city.
    private static bool IsNear(GazetteerPlace place, string[] row) => Math.Abs(place.Latitude - Degrees(row[8])) <= 1 && Math.Abs(place.Longitude - Degrees(row[9])) <= 1.3;

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private enum Verdict
    {
        Right,

        /// <summary>Nobody could tell, or the gazetteer knows no place that it could be.</summary>
        RightlyOpen,
        Open,
        Wrong,
        WrongCountry,
    }
}
