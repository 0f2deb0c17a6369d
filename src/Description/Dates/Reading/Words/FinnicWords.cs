namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Finnish, with the case that days take ("6. joulukuuta"), and Estonian. A data table.</summary>
internal static class FinnicWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "tammikuu tammikuuta tammikuun jaanuar"),
        (WordKind.Month, 2, "helmikuu helmikuuta helmikuun veebruar"),
        (WordKind.Month, 3, "maaliskuu maaliskuuta maaliskuun märts"),
        (WordKind.Month, 4, "huhtikuu huhtikuuta huhtikuun aprill"),
        (WordKind.Month, 5, "toukokuu toukokuuta toukokuun"),
        (WordKind.Month, 6, "kesäkuu kesäkuuta kesäkuun juuni"),
        (WordKind.Month, 7, "heinäkuu heinäkuuta heinäkuun juuli"),
        (WordKind.Month, 8, "elokuu elokuuta elokuun"),
        (WordKind.Month, 9, "syyskuu syyskuuta syyskuun"),
        (WordKind.Month, 10, "lokakuu lokakuuta lokakuun oktoober"),
        (WordKind.Month, 11, "marraskuu marraskuuta marraskuun"),
        (WordKind.Month, 12, "joulukuu joulukuuta joulukuun detsember"),
        (WordKind.Season, 21, "kevät kevad"),
        (WordKind.Season, 22, "kesä suvi"),
        (WordKind.Season, 23, "syksy sügis"),
        (WordKind.Season, 24, "talvi talv"),
        (WordKind.Filler, 0, "vuosi vuonna vuoden vuodelta vuodet vuosilta aasta aastal"),
        (WordKind.Circa, 0, "noin umbes"),
        (WordKind.Doubt, 0, "mahdollisesti todennäköisesti"),
        (WordKind.Before, 0, "ennen enne"),
        (WordKind.AfterIt, 0, "jälkeen"),
        (WordKind.SinceIt, 0, "lähtien alkaen"),
        (WordKind.UntilIt, 0, "asti saakka mennessä"),
        (WordKind.And, 0, "ja"),
        (WordKind.Or, 0, "tai"),
        (WordKind.Undated, 0, "päiväämätön päiväämättömät ajoittamaton dateerimata"),
        (WordKind.Century, 0, "vuosisata vuosisadan sajand"),
        (WordKind.Part, 0, "alku loppu alkupuoli loppupuoli keskivaihe algus lõpp"),
        (WordKind.Share, 0, "puoli puolisko"),
    ];
}
