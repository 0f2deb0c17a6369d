namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Months and commonest words of Greek, Turkish, Lithuanian and Latvian, and the few of Chinese and Japanese that stand by numbers. A data table.</summary>
internal static class FurtherWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "ιανουάριος ιανουαρίου ocak sausis sausio janvāris janvārī"),
        (WordKind.Month, 2, "φεβρουάριος φεβρουαρίου şubat vasaris vasario februāris februārī"),
        (WordKind.Month, 3, "μάρτιος μαρτίου mart kovas kovo"),
        (WordKind.Month, 4, "απρίλιος απριλίου balandis balandžio aprīlis aprīlī"),
        (WordKind.Month, 5, "μάιος μαΐου mayıs gegužė gegužės maijs maijā"),
        (WordKind.Month, 6, "ιούνιος ιουνίου haziran birželis birželio jūnijs jūnijā"),
        (WordKind.Month, 7, "ιούλιος ιουλίου temmuz liepa liepos jūlijs jūlijā"),
        (WordKind.Month, 8, "αύγουστος αυγούστου ağustos rugpjūtis rugpjūčio augusts augustā"),
        (WordKind.Month, 9, "σεπτέμβριος σεπτεμβρίου eylül rugsėjis rugsėjo septembris septembrī"),
        (WordKind.Month, 10, "οκτώβριος οκτωβρίου ekim spalis spalio oktobris oktobrī"),
        (WordKind.Month, 11, "νοέμβριος νοεμβρίου kasım lapkritis lapkričio novembrī"),
        (WordKind.Month, 12, "δεκέμβριος δεκεμβρίου aralık gruodis gruodžio decembrī"),
        (WordKind.Filler, 0, "έτος έτους yılı metai metų gads gada"),
        (WordKind.Circa, 0, "περίπου περ yaklaşık apie ap 頃 约 約"),
        (WordKind.Before, 0, "πριν prieš"),
        (WordKind.After, 0, "μετά po pēc"),
        (WordKind.BeforeIt, 0, "önce 前"),
        (WordKind.AfterIt, 0, "sonra 后 後"),
        (WordKind.UntilIt, 0, "以前"),
        (WordKind.SinceIt, 0, "以降 以来 以後"),
        (WordKind.And, 0, "και ve ir un"),
        (WordKind.Or, 0, "veya arba vai"),
        (WordKind.Undated, 0, "tarihsiz χχ αχρονολόγητο 无日期 年代不明 日付なし"),
        (WordKind.Century, 0, "αιώνας αιώνα αι yüzyıl amžius amžiaus gadsimts gadsimta 世紀 世纪"),
        (WordKind.Part, 0, "αρχές τέλη μέσα başı sonu pradžia pabaiga"),
        (WordKind.JapaneseEra, 1911, "民國 民国"),
    ];
}
