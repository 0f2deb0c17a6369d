namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Catalan and Romanian, where they differ from their neighbours. A data table.</summary>
internal static class RomanceWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "gener ianuarie"),
        (WordKind.Month, 2, "febrer februarie"),
        (WordKind.Month, 3, "març martie"),
        (WordKind.Month, 4, "aprilie"),
        (WordKind.Month, 5, "maig"),
        (WordKind.Month, 6, "juny iunie"),
        (WordKind.Month, 7, "juliol iulie"),
        (WordKind.Month, 8, "agost"),
        (WordKind.Month, 9, "setembre septembrie"),
        (WordKind.Month, 10, "octombrie"),
        (WordKind.Month, 11, "noiembrie"),
        (WordKind.Month, 12, "desembre decembrie"),
        (WordKind.Season, 22, "estiu"),
        (WordKind.Season, 23, "tardor"),
        (WordKind.Season, 24, "hivern"),
        (WordKind.Filler, 0, "anul anului"),
        (WordKind.Decade, 0, "anys dècada dècades anii deceniul"),
        (WordKind.Circa, 0, "devers"),
        (WordKind.Before, 0, "abans înainte"),
        (WordKind.After, 0, "després după"),
        (WordKind.Until, 0, "până pînă"),
        (WordKind.Between, 0, "între"),
        (WordKind.And, 0, "și şi"),
        (WordKind.Or, 0, "sau"),
        (WordKind.Undated, 0, "nedatat nedatate fără-dată"),
        (WordKind.Not, 0, "sense fără"),
        (WordKind.Century, 0, "segle segles secolul secolului secolele"),
        (WordKind.Part, 0, "principi mitjan mitjans finals sfârșitul sfârşitul începutul mijlocul"),
        (WordKind.Share, 0, "meitat jumătate jumătatea"),
        (WordKind.Ordinal, 2, "segona"),
        (WordKind.DecadeName, 20, "vint"),
        (WordKind.DecadeName, 30, "trenta"),
        (WordKind.DecadeName, 40, "quaranta"),
        (WordKind.DecadeName, 60, "seixanta"),
        (WordKind.DecadeName, 80, "vuitanta"),
    ];
}
