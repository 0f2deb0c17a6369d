namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Words of time that prose has and catalogues have not. A data table, English.</summary>
internal static class DateTables
{
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

    /// <summary>Which year of life "at sixteen" means, or -1.</summary>
    public static int AgeOf(Word word) => word.Number is > 0 and < 110 ? word.Number : FunctionWords.NumberOf(word.Lower) is var said && word.Lower is not ("a" or "an" or "one") ? said : -1;
}
