namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Latin, as charters and printers date and as catalogues abbreviate. A data table.</summary>
internal static class LatinWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "ianuarius ianuarii januarii januarius"),
        (WordKind.Month, 2, "februarius februarii"),
        (WordKind.Month, 3, "martius martii"),
        (WordKind.Month, 4, "aprilis"),
        (WordKind.Month, 5, "maius maii maji"),
        (WordKind.Month, 6, "iunius iunii junii junius"),
        (WordKind.Month, 7, "iulius iulii julii julius"),
        (WordKind.Month, 8, "augusti"),
        (WordKind.Month, 9, "septembris"),
        (WordKind.Month, 10, "octobris"),
        (WordKind.Month, 11, "novembris"),
        (WordKind.Month, 12, "decembris"),
        (WordKind.Filler, 0, "anno annis die mensis mense domini dni datum-est"),
        (WordKind.Undated, 0, "sa sine-anno"),
        (WordKind.Not, 0, "sine"),
        (WordKind.Century, 0, "saec saeculo saeculi saeculum saeculis s"),
        (WordKind.Before, 0, "ante"),
        (WordKind.Until, 0, "usque ad"),
        (WordKind.Between, 0, "inter"),
        (WordKind.Or, 0, "vel sive"),
        (WordKind.Part, 0, "ineunte exeunte medio in ex med"),
        (WordKind.Doubt, 0, "fortasse"),
        (WordKind.Since, 0, "ab seq sqq sq"),
    ];
}
