namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Months and commonest words of Danish, Norwegian, Swedish, Finnish and Hungarian. A data table.</summary>
internal static class NordicWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "januar januari tammikuu január"),
        (WordKind.Month, 2, "februar helmikuu február"),
        (WordKind.Month, 3, "marts maaliskuu március"),
        (WordKind.Month, 4, "huhtikuu április"),
        (WordKind.Month, 5, "maj toukokuu május"),
        (WordKind.Month, 6, "kesäkuu június"),
        (WordKind.Month, 7, "heinäkuu július"),
        (WordKind.Month, 8, "augusti elokuu augusztus"),
        (WordKind.Month, 9, "syyskuu szeptember"),
        (WordKind.Month, 10, "oktober lokakuu október"),
        (WordKind.Month, 11, "marraskuu"),
        (WordKind.Month, 12, "desember joulukuu"),
        (WordKind.Season, 21, "vår forår"),
        (WordKind.Season, 23, "höst høst efterår"),
        (WordKind.Circa, 0, "omkring kring omtrent"),
        (WordKind.Before, 0, "før före innan"),
        (WordKind.After, 0, "efter etter"),
        (WordKind.Since, 0, "siden sedan"),
        (WordKind.Until, 0, "till indtil"),
        (WordKind.Between, 0, "mellem mellan mellom"),
        (WordKind.And, 0, "og och"),
        (WordKind.Or, 0, "eller"),
        (WordKind.Undated, 0, "udateret odaterad udatert uå uo"),
        (WordKind.Not, 0, "uden utan uten okänt ukendt"),
        (WordKind.Century, 0, "århundrede århundrade árhundre"),
    ];
}
