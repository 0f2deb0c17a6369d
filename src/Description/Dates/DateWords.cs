using System.Collections.Frozen;
using System.Globalization;
using Fonds.Description.Languages;

namespace Fonds.Description.Dates;

/// <summary>
/// The words in which the catalogue finishes dates that stand there for machines, in the language it speaks. Dates that an archivist put into words
/// keep those words.
/// </summary>
internal sealed class DateWords
{
    private static readonly FrozenDictionary<DisplayLanguage, DateWords> ByLanguage = new Dictionary<DisplayLanguage, DateWords>
    {
        [DisplayLanguage.English] = new()
        {
            Months = "January February March April May June July August September October November December".Split(' '),
            Circa = "circa ", Bulk = "bulk ", Until = "until ", Undated = "undated", Present = "present",
            Day = (day, month, year) => $"{day} {month} {year}", Month = (month, year) => $"{month} {year}",
            Decade = year => $"{year}s", Century = century => $"{century}{Ordinal(century)} century", BeforeChrist = year => $"{year} BC",
        },
        [DisplayLanguage.French] = new()
        {
            Months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".Split(' '),
            Circa = "vers ", Bulk = "principalement ", Until = "jusqu’en ", Undated = "sans date", Present = "aujourd’hui",
            Day = (day, month, year) => $"{day}{(day == 1 ? "er" : "")} {month} {year}", Month = (month, year) => $"{month} {year}",
            Decade = year => $"années {year}", Century = century => $"{Roman(century)}{(century == 1 ? "er" : "e")} siècle", BeforeChrist = year => $"{year} av. J.-C.",
        },
        [DisplayLanguage.German] = new()
        {
            Months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".Split(' '),
            Circa = "um ", Bulk = "überwiegend ", Until = "bis ", Undated = "undatiert", Present = "heute",
            Day = (day, month, year) => $"{day}. {month} {year}", Month = (month, year) => $"{month} {year}",
            Decade = year => $"{year}er Jahre", Century = century => $"{century}. Jahrhundert", BeforeChrist = year => $"{year} v. Chr.",
        },
        [DisplayLanguage.Spanish] = new()
        {
            Months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".Split(' '),
            Circa = "hacia ", Bulk = "principalmente ", Until = "hasta ", Undated = "sin fecha", Present = "actualidad",
            Day = (day, month, year) => $"{day} de {month} de {year}", Month = (month, year) => $"{month} de {year}",
            Decade = year => $"década de {year}", Century = century => $"siglo {Roman(century)}", BeforeChrist = year => $"{year} a. C.",
        },
    }.ToFrozenDictionary();

    private DateWords()
    {
    }

    /// <summary>The words of the language that is spoken.</summary>
    public static DateWords Current => ByLanguage[DisplayLanguage.Current];

    /// <summary>"circa ", with the space behind it.</summary>
    public required string Circa { get; init; }

    /// <summary>"bulk ", with the space behind it.</summary>
    public required string Bulk { get; init; }

    /// <summary>"until ", with the space behind it.</summary>
    public required string Until { get; init; }
    public required string Undated { get; init; }
    public required string Present { get; init; }
    public required Func<int, string> Decade { get; init; }

    /// <summary>The name of a century by its number: 19 for the years 1801 to 1900.</summary>
    public required Func<int, string> Century { get; init; }
    private string[] Months { get; init; } = [];
    private Func<int, string, string, string> Day { get; init; } = null!;
    private Func<string, string, string> Month { get; init; } = null!;
    private Func<int, string> BeforeChrist { get; init; } = null!;

    /// <summary>"30 December 1890", "December 1890", "1890", as precise as the moment is.</summary>
    public string Of(Moment moment)
    {
        // ISO counts a year 0, people do not: ISO -0043 is 44 BC.
        var year = moment.Year <= 0 ? BeforeChrist(1 - moment.Year) : moment.Year.ToString(CultureInfo.InvariantCulture);
        return moment.Month == 0 ? year
            : moment.Day == 0 ? Month(Months[moment.Month - 1], year)
            : Day(moment.Day, Months[moment.Month - 1], year);
    }

    private static string Ordinal(int number) => number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    private static string Roman(int number)
    {
        ReadOnlySpan<(int Value, string Letters)> signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (value, letters) in signs)
        {
            for (; number >= value; number -= value)
                roman += letters;
        }

        return roman;
    }
}
