namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Russian, in its own letters and as libraries transliterate it (ALA-LC). A data table.</summary>
internal static class RussianWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Month, 1, "январь января янв ianvar ianvaria yanvar yanvarya"),
        (WordKind.Month, 2, "февраль февраля февр фев fevral fevralia fevralya"),
        (WordKind.Month, 3, "март марта marta"),
        (WordKind.Month, 4, "апрель апреля апр aprelia aprelya"),
        (WordKind.Month, 5, "май мая maia maya"),
        (WordKind.Month, 6, "июнь июня iiun iiunia iyunya"),
        (WordKind.Month, 7, "июль июля iiul iiulia iyulya"),
        (WordKind.Month, 8, "август августа авг avgust avgusta"),
        (WordKind.Month, 9, "сентябрь сентября сент sentiabr sentiabria sentyabrya"),
        (WordKind.Month, 10, "октябрь октября окт oktiabr oktiabria oktyabrya"),
        (WordKind.Month, 11, "ноябрь ноября нояб noiabr noiabria noyabrya"),
        (WordKind.Month, 12, "декабрь декабря дек dekabr dekabria dekabrya"),
        (WordKind.Season, 21, "весна весной vesna"),
        (WordKind.Season, 22, "лето летом"),
        (WordKind.Season, 23, "осень осенью osen"),
        (WordKind.Season, 24, "зима зимой"),
        (WordKind.Filler, 0, "г гг год года году годы годов g gg god goda gody godov"),
        (WordKind.DateWord, 0, "дата даты daty"),
        (WordKind.Circa, 0, "ок около примерно okolo ok"),
        (WordKind.Doubt, 0, "вероятно возможно предположительно veroiatno"),
        (WordKind.Before, 0, "ранее раньше ranee"),
        (WordKind.After, 0, "после позднее позже posle pozdnee"),
        (WordKind.Since, 0, "с начиная"),
        (WordKind.Until, 0, "до по"),
        (WordKind.Between, 0, "между mezhdu"),
        (WordKind.And, 0, "и"),
        (WordKind.Or, 0, "или ili"),
        (WordKind.Undated, 0, "бд недатировано"),
        (WordKind.Not, 0, "не без ne"),
        (WordKind.Century, 0, "в вв век века веке веков vek veka"),
        (WordKind.Part, 0, "начало нач конец кон середина сер конца начала середины рубеж nachalo konets seredina"),
        (WordKind.Share, 0, "половина половины пол четверть треть polovina poloviny"),
        (WordKind.Ordinal, 1, "первая первой pervaia"),
        (WordKind.Ordinal, 2, "вторая второй vtoraia"),
        (WordKind.Ongoing, 0, "наши-дни настоящее-время"),
        (WordKind.OldStyle, 0, "ст-ст"),
        (WordKind.NewStyle, 0, "н-ст"),
    ];
}
