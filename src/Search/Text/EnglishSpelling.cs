namespace Fonds.Search.Text;

/// <summary>British spellings as Americans write them, so that "labour" and "theatres" find "labor" and "theater".</summary>
internal static class EnglishSpelling
{
    private const int Shortest = 6;

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["theatre"] = "theater", ["theatres"] = "theaters", ["centre"] = "center", ["centres"] = "centers", ["fibre"] = "fiber", ["programme"] = "program",
        ["programmes"] = "programs", ["catalogue"] = "catalog", ["catalogues"] = "catalogs", ["defence"] = "defense", ["licence"] = "license", ["grey"] = "gray",
        ["plough"] = "plow", ["cheque"] = "check", ["cheques"] = "checks", ["jewellery"] = "jewelry", ["archaeology"] = "archeology", ["aeroplane"] = "airplane",
        ["aeroplanes"] = "airplanes",
    };

    private static readonly (string British, string American)[] Endings =
    [
        ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"),
        ("ourers", "orers"), ("ourer", "orer"), ("ouring", "oring"), ("oured", "ored"), ("ours", "ors"), ("our", "or"),
    ];

    /// <summary>The American spelling of a folded word that has another; else null.</summary>
    /// <remarks>A word such as "promise" is spelt so in neither country; as all its forms go the same way, they still find each other.</remarks>
    public static string? American(string word)
    {
        if (Words.TryGetValue(word, out var american))
            return american;
        if (word.Length < Shortest)
            return null;
        foreach (var (british, instead) in Endings)
        {
            if (word.Length - british.Length >= 3 && word.EndsWith(british, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - british.Length), instead);
        }

        return null;
    }
}
