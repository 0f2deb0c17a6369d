namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Portuguese, European and Brazilian. A data table.</summary>
internal static class PortugueseWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "janeiro"),
        (WordKind.Month, 2, "fevereiro fev"),
        (WordKind.Month, 3, "março"),
        (WordKind.Month, 5, "maio"),
        (WordKind.Month, 6, "junho"),
        (WordKind.Month, 7, "julho"),
        (WordKind.Month, 9, "setembro"),
        (WordKind.Month, 10, "outubro out"),
        (WordKind.Month, 11, "novembro"),
        (WordKind.Month, 12, "dezembro"),
        (WordKind.Season, 22, "verão"),
        (WordKind.Season, 23, "outono"),
        (WordKind.Weekday, 0, "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
        (WordKind.Filler, 0, "dos das datado datada mês dia em ano"),
        (WordKind.DateWord, 0, "datas"),
        (WordKind.Decade, 0, "década anos"),
        (WordKind.Circa, 0, "cerca aproximadamente"),
        (WordKind.Doubt, 0, "provavelmente possivelmente talvez"),
        (WordKind.Before, 0, "antes anterior"),
        (WordKind.After, 0, "depois após posterior"),
        (WordKind.Since, 0, "desde diante"),
        (WordKind.Until, 0, "até"),
        (WordKind.To, 0, "ao"),
        (WordKind.And, 0, "e"),
        (WordKind.Not, 0, "sem desconhecida"),
        (WordKind.Century, 0, "século séculos séc"),
        (WordKind.Part, 0, "início meados final finais"),
        (WordKind.Share, 0, "metade quartel terço"),
        (WordKind.Ongoing, 0, "atualidade hoje"),
        (WordKind.Feast, 1225, "natal"),
        (WordKind.Feast, Feasts.Easter, "páscoa"),
    ];
}
