namespace Fonds.Description.Dates.Reading.Words;

/// <summary>
/// Croatian, Serbian and Slovene, in Latin letters. "Listopad" is October in Croatia and November in Poland and Bohemia, and read as
/// theirs. A data table.
/// </summary>
internal static class SouthSlavicWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "siječanj siječnja siječnju januara januarja"),
        (WordKind.Month, 2, "veljača veljače veljači februara februarja"),
        (WordKind.Month, 3, "ožujak ožujka ožujku mart"),
        (WordKind.Month, 4, "travanj travnja travnju aprila"),
        (WordKind.Month, 5, "svibanj svibnja svibnju"),
        (WordKind.Month, 6, "lipanj lipnja lipnju juna junij junija"),
        (WordKind.Month, 7, "srpanj srpnja srpnju jula julij julija"),
        (WordKind.Month, 8, "kolovoz kolovoza kolovozu avgust avgusta"),
        (WordKind.Month, 9, "rujan rujna rujnu septembar septembra"),
        (WordKind.Month, 10, "oktobar oktobra"),
        (WordKind.Month, 11, "studeni studenoga studenog novembar novembra"),
        (WordKind.Month, 12, "prosinac prosinca decembar decembra"),
        (WordKind.Season, 21, "proljeće proleće pomlad"),
        (WordKind.Season, 22, "ljeto poletje"),
        (WordKind.Season, 23, "jesen"),
        (WordKind.Filler, 0, "godina godine godinu god leto leta letu"),
        (WordKind.DateWord, 0, "datuma nadnevka"),
        (WordKind.Decade, 0, "desetljeće decenija"),
        (WordKind.Circa, 0, "oko okoli približno"),
        (WordKind.Doubt, 0, "vjerojatno verovatno verjetno možda"),
        (WordKind.Before, 0, "prije pre pred"),
        (WordKind.After, 0, "poslije nakon posle"),
        (WordKind.Between, 0, "između med"),
        (WordKind.And, 0, "in"),
        (WordKind.Or, 0, "ili ali"),
        (WordKind.Undated, 0, "nedatirano nedatirani nedatirana"),
        (WordKind.Century, 0, "stoljeće stoljeća stoljeću stoletje stoletja vijek vijeka"),
        (WordKind.Part, 0, "početak početkom kraj krajem sredina sredinom začetek konec"),
        (WordKind.Share, 0, "polovica polovice polovina"),
        (WordKind.Ordinal, 1, "prva prve prvi"),
        (WordKind.Ordinal, 2, "druge drugi"),
    ];
}
