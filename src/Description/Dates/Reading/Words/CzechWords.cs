namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Czech, and Slovak where it differs: months in the nominative and in the genitive. A data table.</summary>
internal static class CzechWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "leden ledna lednu január januára led"),
        (WordKind.Month, 2, "únor února únoru február februára"),
        (WordKind.Month, 3, "březen března březnu marec"),
        (WordKind.Month, 4, "duben dubna dubnu apríl apríla"),
        (WordKind.Month, 5, "květen května květnu máj mája"),
        (WordKind.Month, 6, "červen června červnu jún júna"),
        (WordKind.Month, 7, "červenec července červenci júl júla"),
        (WordKind.Month, 8, "srpen srpna srpnu"),
        (WordKind.Month, 9, "září zář"),
        (WordKind.Month, 10, "říjen října říjnu"),
        (WordKind.Month, 12, "prosinec prosince prosinci"),
        (WordKind.Season, 21, "jaro jar"),
        (WordKind.Season, 22, "léto"),
        (WordKind.Season, 23, "podzim"),
        (WordKind.Weekday, 0, "pondělí úterý středa čtvrtek pátek neděle"),
        (WordKind.Filler, 0, "rok roku roce rokem dne ze v"),
        (WordKind.DateWord, 0, "data dátum datace"),
        (WordKind.Decade, 0, "léta let letech leta"),
        (WordKind.Circa, 0, "asi kolem okolo přibližně zhruba"),
        (WordKind.Doubt, 0, "pravděpodobně snad možná zřejmě"),
        (WordKind.Before, 0, "před"),
        (WordKind.Until, 0, "až"),
        (WordKind.Between, 0, "mezi"),
        (WordKind.And, 0, "a"),
        (WordKind.Or, 0, "nebo či"),
        (WordKind.Undated, 0, "nedatováno nedatovaný nedatované nedat"),
        (WordKind.Not, 0, "neznámé neznámo"),
        (WordKind.Century, 0, "století stol storočie"),
        (WordKind.Part, 0, "začátek počátek konec přelom přelomu závěr konce počátku zač poč"),
        (WordKind.Share, 0, "polovina polovině poloviny pol třetina čtvrtina"),
        (WordKind.Ordinal, 1, "první"),
        (WordKind.Ordinal, 2, "druhá"),
        (WordKind.Ongoing, 0, "současnost dosud dodnes"),
    ];
}
