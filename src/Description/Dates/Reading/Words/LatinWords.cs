namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Latin, as charters and printers date and as catalogues abbreviate. A data table.</summary>
internal static class LatinWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "ianuarius ianuarii ianuarias ianuariis ianuarium januarii januarius januarias ian ianuario"),
        (WordKind.Month, 2, "februarius februarii februarias februariis februario"),
        (WordKind.Month, 3, "martius martii martias martiis martio"),
        (WordKind.Month, 4, "aprilis apriles aprilibus aprili"),
        (WordKind.Month, 5, "maius maii maji maias maiis maio"),
        (WordKind.Month, 6, "iunius iunii iunias iuniis iun junii junius junias iunio"),
        (WordKind.Month, 7, "iulius iulii iulias iuliis iul julii julius julias iulio"),
        (WordKind.Month, 8, "augusti augustas augustis augustus augusto"),
        (WordKind.Month, 9, "septembris septembres septembribus septembri"),
        (WordKind.Month, 10, "octobris octobres octobribus octobri"),
        (WordKind.Month, 11, "novembris novembres novembribus novembri"),
        (WordKind.Month, 12, "decembris decembres decembribus decembri"),
        (WordKind.Weekday, 1, "feria-secunda lune lunae"),
        (WordKind.Weekday, 2, "feria-tertia"),
        (WordKind.Weekday, 3, "feria-quarta mercurii"),
        (WordKind.Weekday, 4, "feria-quinta iovis jovis"),
        (WordKind.Weekday, 5, "feria-sexta veneris"),
        (WordKind.Weekday, 6, "sabbato sabbati"),
        (WordKind.Weekday, 7, "dominica dominico"),
        (WordKind.RomanDay, 1, "kal kalendas kalendis kalends kalendae calendas calendis cal"),
        (WordKind.RomanDay, 5, "nonas nonis nones nonae"),
        (WordKind.RomanDay, 13, "idus idibus ides id"),
        (WordKind.Pridie, 0, "pridie prid"),
        (WordKind.Filler, 0, "anno annum annis die mensis mense domini dni quem terminus datum-est"),
        (WordKind.Undated, 0, "sa sine-anno"),
        (WordKind.Not, 0, "sine"),
        (WordKind.Century, 0, "saec saeculo saeculi saeculum saeculis s"),
        (WordKind.Before, 0, "ante ant"),
        (WordKind.After, 0, "post"),
        (WordKind.Until, 0, "usque ad"),
        (WordKind.Between, 0, "inter"),
        (WordKind.Or, 0, "vel sive"),
        (WordKind.Part, 0, "ineunte exeunte medio in ex med"),
        (WordKind.Doubt, 0, "fortasse"),
        (WordKind.Since, 0, "ab seq sqq sq"),
    ];
}
