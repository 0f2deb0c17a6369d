namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Ukrainian and Belarusian, where they differ from Russian. A data table.</summary>
internal static class UkrainianWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "січень січня студзень студзеня"),
        (WordKind.Month, 2, "лютий лютого люты лютага"),
        (WordKind.Month, 3, "березень березня сакавік сакавіка"),
        (WordKind.Month, 4, "квітень квітня красавік красавіка"),
        (WordKind.Month, 5, "травень травня май мая"),
        (WordKind.Month, 6, "червень червня чэрвень чэрвеня"),
        (WordKind.Month, 7, "липень липня ліпень ліпеня"),
        (WordKind.Month, 8, "серпень серпня жнівень жніўня"),
        (WordKind.Month, 9, "вересень вересня верасень верасня"),
        (WordKind.Month, 10, "жовтень жовтня кастрычнік кастрычніка"),
        (WordKind.Month, 11, "листопад листопада лістапад лістапада"),
        (WordKind.Month, 12, "грудень грудня снежань снежня"),
        (WordKind.Season, 22, "літо"),
        (WordKind.Season, 23, "осінь"),
        (WordKind.Filler, 0, "рік року роки років рр р год гады"),
        (WordKind.Circa, 0, "близько бл каля"),
        (WordKind.Doubt, 0, "ймовірно можливо"),
        (WordKind.Before, 0, "раніше перед"),
        (WordKind.After, 0, "після пізніше пасля"),
        (WordKind.Since, 0, "від з"),
        (WordKind.Between, 0, "між"),
        (WordKind.And, 0, "та й і"),
        (WordKind.Or, 0, "або"),
        (WordKind.Undated, 0, "недатовано"),
        (WordKind.Century, 0, "століття стол ст стагоддзе"),
        (WordKind.Part, 0, "початок поч кінець кін середина"),
        (WordKind.Share, 0, "половина пол чверть"),
        (WordKind.Ordinal, 1, "перша"),
        (WordKind.Ordinal, 2, "друга"),
    ];
}
