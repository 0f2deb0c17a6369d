namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Hebrew, in its own letters: the months of its calendar and of ours. A data table.</summary>
internal static class HebrewWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.HebrewMonth, 1, "תשרי בתשרי"),
        (WordKind.HebrewMonth, 2, "חשוון חשון מרחשוון בחשוון"),
        (WordKind.HebrewMonth, 3, "כסלו בכסלו"),
        (WordKind.HebrewMonth, 4, "טבת בטבת"),
        (WordKind.HebrewMonth, 5, "שבט בשבט"),
        (WordKind.HebrewMonth, 6, "אדר באדר"),
        (WordKind.HebrewMonth, 7, "ניסן בניסן"),
        (WordKind.HebrewMonth, 8, "אייר איר באייר"),
        (WordKind.HebrewMonth, 9, "סיוון סיון בסיוון"),
        (WordKind.HebrewMonth, 10, "תמוז בתמוז"),
        (WordKind.HebrewMonth, 11, "אב באב"),
        (WordKind.HebrewMonth, 12, "אלול באלול"),
        (WordKind.Month, 1, "ינואר בינואר"),
        (WordKind.Month, 2, "פברואר בפברואר"),
        (WordKind.Month, 3, "מרץ מרס במרץ"),
        (WordKind.Month, 4, "אפריל באפריל"),
        (WordKind.Month, 5, "מאי במאי"),
        (WordKind.Month, 6, "יוני ביוני"),
        (WordKind.Month, 7, "יולי ביולי"),
        (WordKind.Month, 8, "אוגוסט באוגוסט"),
        (WordKind.Month, 9, "ספטמבר בספטמבר"),
        (WordKind.Month, 10, "אוקטובר באוקטובר"),
        (WordKind.Month, 11, "נובמבר בנובמבר"),
        (WordKind.Month, 12, "דצמבר בדצמבר"),
        (WordKind.Filler, 0, "שנת שנה"),
        (WordKind.Undated, 0, "ללא-תאריך"),
    ];
}
