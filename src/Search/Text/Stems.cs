namespace Fonds.Search.Text;

/// <summary>A language whose words are known in their forms.</summary>
internal enum StemLanguage : byte
{
    English = 0,
    French = 1,
    German = 2,
    Spanish = 3,
}

/// <summary>
/// Stems by the language of the description (EAD langusage, EAD3 languagedeclaration). Stems of other languages than English carry a letter that
/// stands in no word, so that a French stem never meets an English one.
/// </summary>
internal static class Stems
{
    // Private-use letters: folding lets none into a word.
    private const char FirstMark = '\uE1F0';

    public static readonly StemLanguage[] Languages = Enum.GetValues<StemLanguage>();

    /// <summary>The language of an ISO 639-2 code in either form; English for every other, in which most that is not said is written.</summary>
    public static StemLanguage LanguageOf(string? code) => code switch
    {
        "fre" or "fra" => StemLanguage.French,
        "ger" or "deu" => StemLanguage.German,
        "spa" => StemLanguage.Spanish,
        _ => StemLanguage.English,
    };

    /// <summary>
    /// The stem of a folded word as the index keeps it: for English the stem, the same string when the word is its own; for other languages the
    /// stem with its mark.
    /// </summary>
    public static string Of(string word, StemLanguage language) => language == StemLanguage.English
        ? EnglishStem.Of(word)
        : RomanceAndGermanStem.Of(word, language) + (char)(FirstMark + (int)language);
}
