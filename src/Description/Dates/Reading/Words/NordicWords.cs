namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Danish, Norwegian and Swedish. A data table.</summary>
internal static class NordicWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "januar januari"),
        (WordKind.Month, 2, "februar februari"),
        (WordKind.Month, 3, "marts"),
        (WordKind.Month, 5, "maj"),
        (WordKind.Month, 8, "augusti"),
        (WordKind.Month, 10, "oktober"),
        (WordKind.Month, 12, "desember"),
        (WordKind.Season, 21, "vår våren forår foråret"),
        (WordKind.Season, 22, "sommaren sommeren sommar"),
        (WordKind.Season, 23, "höst hösten høst høsten efterår efteråret"),
        (WordKind.Season, 24, "vintern vinteren vinter"),
        (WordKind.Filler, 0, "av af året år datert dateret daterad"),
        (WordKind.Part, 0, "slutet slutten slutning slutningen början begynnelsen begyndelsen mitten midten"),
        (WordKind.Share, 0, "halvdel halvdelen halvan hälften"),
        (WordKind.Ordinal, 1, "första første"),
        (WordKind.Ordinal, 2, "andra andre anden"),
        (WordKind.Circa, 0, "omkring omkr kring omtrent cirka"),
        (WordKind.Before, 0, "før före innan"),
        (WordKind.After, 0, "efter etter"),
        (WordKind.Since, 0, "siden sedan"),
        (WordKind.Until, 0, "till indtil"),
        (WordKind.Between, 0, "mellem mellan mellom"),
        (WordKind.And, 0, "og och"),
        (WordKind.Or, 0, "eller"),
        (WordKind.Undated, 0, "udateret odaterad odaterade odaterat odat udatert uå uo"),
        (WordKind.Not, 0, "uden utan uten okänt ukendt"),
        (WordKind.Century, 0, "århundrede århundrade árhundre"),
    ];
}
