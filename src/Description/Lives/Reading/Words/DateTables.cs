namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Words of time that prose has and catalogues have not. A data table, English.</summary>
internal static class DateTables
{
    /// <summary>Wars and crises by which histories date, with their years.</summary>
    public static readonly (string[] Name, int First, int Last)[] Eras =
    [
        (["world", "war", "i"], 1914, 1918), (["world", "war", "one"], 1914, 1918), (["first", "world", "war"], 1914, 1918), (["great", "war"], 1914, 1918), (["wwi"], 1914, 1918), (["ersten", "war"], 1914, 1918), (["erster", "war"], 1914, 1918), (["zweiten", "war"], 1939, 1945), (["zweiter", "war"], 1939, 1945), (["first", "war", "mondiale"], 1914, 1918), (["grande", "war"], 1914, 1918),
        (["seconde", "war", "mondiale"], 1939, 1945), (["deuxième", "war", "mondiale"], 1939, 1945), (["eerste", "wereldoorlog"], 1914, 1918), (["tweede", "wereldoorlog"], 1939, 1945), (["primera", "war", "mundial"], 1914, 1918), (["segunda", "war", "mundial"], 1939, 1945), (["ww", "i"], 1914, 1918), (["wwii"], 1939, 1945), (["ww", "ii"], 1939, 1945), (["ww2"], 1939, 1945), (["ww1"], 1914, 1918), (["vietnam", "war"], 1955, 1975), (["irish", "civil", "war"], 1922, 1923), (["easter", "rising"], 1916, 1916),
        (["mexican-american", "war"], 1846, 1848), (["mexican", "war"], 1846, 1848), (["seven", "years'", "war"], 1756, 1763), (["english", "civil", "war"], 1642, 1651), (["hungarian", "revolution"], 1956, 1956), (["world", "war", "ii"], 1939, 1945), (["world", "war", "two"], 1939, 1945),
        (["second", "world", "war"], 1939, 1945), (["spanish", "civil", "war"], 1936, 1939), (["american", "civil", "war"], 1861, 1865), (["civil", "war"], 1861, 1865), (["american", "revolution"], 1775, 1783),
        (["american", "revolutionary", "war"], 1775, 1783), (["revolutionary", "war"], 1775, 1783), (["great", "depression"], 1929, 1939), (["depression"], 1929, 1939), (["korean", "war"], 1950, 1953), (["spanish-american", "war"], 1898, 1898),
        (["franco-prussian", "war"], 1870, 1871), (["crimean", "war"], 1853, 1856), (["balkan", "wars"], 1912, 1913), (["boer", "war"], 1899, 1902), (["gulf", "war"], 1990, 1991), (["war", "of", "1812"], 1812, 1815), (["russian", "revolution"], 1917, 1917),
    ];

    /// <summary>"The thirties": the decade of the last century of typescript, or 0.</summary>
    public static int Decade(string word) => word switch
    {
        "twenties" => 1920,
        "thirties" => 1930,
        "forties" => 1940,
        "fifties" => 1950,
        "sixties" => 1960,
        "seventies" => 1970,
        "eighties" => 1980,
        "nineties" => 1990,
        _ => 0,
    };

    /// <summary>The age that "in his thirties" begins with, or 0.</summary>
    public static int AgeDecade(string word) => word switch
    {
        "teens" => 13,
        "twenties" => 20,
        "thirties" => 30,
        "forties" => 40,
        "fifties" => 50,
        "sixties" => 60,
        "seventies" => 70,
        "eighties" => 80,
        "nineties" => 90,
        _ => 0,
    };

    /// <summary>What an office lasts: "during his tenure".</summary>
    public static readonly string[] Terms = ["tenure", "presidency", "term", "directorship", "administration", "chairmanship", "leadership", "editorship", "pastorate", "ministry", "incumbency"];

    /// <summary>What kinds of events a noun behind "after" or "upon" may mean; empty for other nouns.</summary>
    public static LifeEventType[] Anchors(string noun) => noun switch
    {
        "graduation" or "graduating" or "studies" => [LifeEventType.Degree, LifeEventType.Education],
        "marriage" or "wedding" => [LifeEventType.Marriage],
        "divorce" or "separation" => [LifeEventType.Divorce],
        "release" or "imprisonment" or "internment" or "captivity" => [LifeEventType.Imprisonment],
        "arrest" => [LifeEventType.Arrest],
        "return" or "returning" or "arrival" or "emigration" or "immigration" or "move" => [LifeEventType.Move, LifeEventType.Travel, LifeEventType.Residence, LifeEventType.Military],
        "discharge" or "demobilization" or "service" => [LifeEventType.Military],
        "retirement" => [LifeEventType.Retirement],
        "death" => [LifeEventType.Death],
        "appointment" => [LifeEventType.Appointment],
        "election" => [LifeEventType.Election],
        "ordination" => [LifeEventType.Appointment],
        _ => [],
    };

    /// <summary>Which year of life "at sixteen" means, or -1.</summary>
    public static int AgeOf(Word word) => word.Number is > 0 and < 110 ? word.Number : FunctionWords.NumberOf(word.Lower) is var said && word.Lower is not ("a" or "an" or "one") ? said : -1;
}
