namespace Fonds.Search.Text;

/// <summary>
/// Light stems of folded French, German and Spanish words: what number, gender and case add is taken off ("lettres" and "lettre",
/// "Briefe" and "Briefen", "fotografías" and "fotografía"), and nothing of what makes another word. After the light stemmers that J. Savoy measured
/// (CLEF, 2006).
/// </summary>
internal static class RomanceAndGermanStem
{
    private const int Shortest = 4;

    private static readonly (string Ending, string Instead)[] German =
    [
        ("innen", "in"), ("nissen", "nis"), ("nisses", "nis"), ("nisse", "nis"), ("ungen", "ung"), ("heiten", "heit"), ("keiten", "keit"), ("schaften", "schaft"),
        ("ern", ""), ("em", ""), ("en", ""), ("er", ""), ("es", ""), ("e", ""), ("n", ""), ("s", ""),
    ];

    private static readonly (string Ending, string Instead)[] Spanish =
    [
        ("ciones", "cion"), ("ces", "z"), ("eses", "es"), ("ores", "or"), ("oras", "or"), ("ora", "or"), ("ales", "al"), ("iles", "il"), ("anes", "an"), ("ones", "on"),
        ("os", ""), ("as", ""), ("es", ""), ("o", ""), ("a", ""), ("e", ""), ("s", ""),
    ];

    private static readonly (string Ending, string Instead)[] French =
    [
        ("issements", ""), ("issement", ""), ("euses", "eu"), ("euse", "eu"), ("eurs", "eu"), ("eur", "eu"), ("trices", "teu"), ("trice", "teu"),
        ("eaux", "eau"), ("aux", "al"), ("elles", "el"), ("elle", "el"), ("ennes", "en"), ("enne", "en"), ("ives", "if"), ("ive", "if"), ("ifs", "if"),
        ("ees", ""), ("ee", ""), ("es", ""), ("er", ""), ("e", ""), ("s", ""), ("x", ""),
    ];

    /// <summary>The stem; the word itself when it is short, holds a digit, or ends in nothing that is taken off.</summary>
    public static string Of(string word, StemLanguage language)
    {
        if (word.Length < Shortest || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return word;
        var endings = language switch
        {
            StemLanguage.French => French,
            StemLanguage.German => German,
            _ => Spanish,
        };
        foreach (var (ending, instead) in endings)
        {
            // Three letters at least are left: "Erbe" and "er" have nothing in common.
            if (word.Length - ending.Length + instead.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return Undoubled(string.Concat(word.AsSpan(0, word.Length - ending.Length), instead), language);
        }

        return word;
    }

    // "personnel" and "personne", "intellectuelle" and "intellectuel".
    private static string Undoubled(string stem, StemLanguage language) =>
        language == StemLanguage.French && stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is ('n' or 'l' or 't') ? stem[..^1] : stem;
}
