using System.Globalization;

namespace Fonds.Description.Lives.Reading.Dating;

/// <summary>One date as prose says it: year, month and day as far as they are said, or a span such as a decade.</summary>
internal readonly record struct PlainDate(int Year, int Month = 0, int Day = 0, int LastYear = 0, bool IsApproximate = false, int Season = 0)
{
    /// <summary>The first day, month or year of it.</summary>
    public string Begin => Day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}")
        : Month > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : Text(Year);

    private string InEdtf => Season > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Season}") : Begin;

    private string Mark => IsApproximate ? "~" : "";

    /// <summary>As the date of an event.</summary>
    public LifeDate At(bool inferred, string? text)
    {
        return LastYear > Year
            ? new($"{Text(Year)}{Mark}/{Text(LastYear)}{Mark}", Begin, Text(LastYear), IsApproximate, inferred, text)
            : new(InEdtf + Mark, Begin, null, IsApproximate, inferred, text);
    }

    /// <summary>As the beginning of a span that ends with another date.</summary>
    public LifeDate To(PlainDate last, bool inferred, string? text)
    {
        var end = last.LastYear > last.Year ? Text(last.LastYear) : last.Begin;
        return new($"{InEdtf}{Mark}/{(last.LastYear > last.Year ? end : last.InEdtf)}{last.Mark}", Begin, end, IsApproximate || last.IsApproximate, inferred, text);
    }

    /// <summary>"Until": only the end is known.</summary>
    public LifeDate AsEnd(string? text)
    {
        var end = LastYear > Year ? Text(LastYear) : Begin;
        return new($"../{end}{Mark}", null, end, IsApproximate, false, text);
    }

    /// <summary>"Since", "from … on": the end is open.</summary>
    public LifeDate AsBegin(string? text) => new($"{InEdtf}{Mark}/..", Begin, null, IsApproximate, false, text);

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
