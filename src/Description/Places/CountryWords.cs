using System.Collections.Frozen;

namespace Fonds.Description.Places;

/// <summary>Words of a text that speak of a country without naming it as a place: "French", "Soviet", "allemand". And languages that do.</summary>
internal static class CountryWords
{
    private static readonly FrozenDictionary<string, string> Adjectives = Table("""
        US American Yankee américain américaine amerikanische amerikanischen
        GB British English Scottish Welsh Englishman Englishwoman anglais anglaise britannique englische englischen britische britischen
        IE Irish irlandais irlandaise irische irischen
        FR French Frenchman Frenchwoman français française französische französischen französischer Parisian parisien parisienne
        DE German Germans Prussian Bavarian Nazi allemand allemande deutsche deutschen deutscher preußische Gestapo Weimar
        AT Austrian Viennese autrichien autrichienne österreichische österreichischen
        CH Swiss suisse schweizer schweizerische
        BE Belgian belge belgische Flemish
        NL Dutch Netherlandish néerlandais néerlandaise niederländische holländische
        IT Italian Italians Venetian Florentine italien italienne italienische italienischen
        ES Spanish Spaniard Catalan espagnol espagnole spanische spanischen español española
        PT Portuguese portugais portugaise portugiesische
        RU Russian Russians Soviet Soviets Bolshevik Bolsheviks Tsarist Czarist russe soviétique russische russischen sowjetische
        UA Ukrainian ukrainien ukrainische
        PL Polish polonais polonaise polnische polnischen
        CZ Czech Bohemian tchèque tschechische
        SK Slovak
        HU Hungarian Magyar hongrois hongroise ungarische
        RO Romanian Rumanian roumain roumaine rumänische
        BG Bulgarian
        GR Greek Athenian grec grecque griechische
        RS Serbian Serb
        HR Croatian Croat
        TR Turkish Ottoman Turks turc turque türkische
        SE Swedish suédois schwedische
        NO Norwegian norvégien norwegische
        DK Danish danois dänische
        FI Finnish finlandais finnische
        EE Estonian
        LV Latvian
        LT Lithuanian
        IL Israeli Zionist
        EG Egyptian égyptien
        IR Iranian Persian
        IQ Iraqi
        SY Syrian
        LB Lebanese
        IN Indian Hindu Bengali
        PK Pakistani
        CN Chinese chinois chinoise chinesische
        JP Japanese japonais japonaise japanische
        KR Korean
        VN Vietnamese
        PH Philippine Filipino
        ID Indonesian
        MX Mexican mexicain mexicaine mexikanische mexicano
        CU Cuban
        PR Rican
        BR Brazilian
        AR Argentine Argentinian
        CL Chilean
        PE Peruvian
        CO Colombian
        VE Venezuelan
        HT Haitian
        JM Jamaican
        CA Canadian canadien canadienne
        AU Australian
        NZ Zealander Maori
        ZA Afrikaner Boer Transvaal
        NG Nigerian
        GH Ghanaian
        KE Kenyan
        ET Ethiopian
        DZ Algerian
        MA Moroccan
        GE Georgian
        AM Armenian
        """);

    // English is the language of too many countries to speak for one.
    private static readonly FrozenDictionary<string, string> Languages = Table("""
        FR fre fra fr
        DE ger deu de
        IT ita it
        ES spa es
        PT por pt
        NL dut nld nl
        PL pol pl
        SE swe sv
        DK dan da
        NO nor nob no nb
        FI fin fi
        CZ cze ces cs
        HU hun hu
        RU rus ru
        GR gre ell el
        """);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> AdjectiveOf = Adjectives.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The country that a word speaks of; null for any other word. A word that is written small in English is none.</summary>
    public static string? CountryOf(ReadOnlySpan<char> word) => AdjectiveOf.TryGetValue(word, out var country) ? country : null;

    public static string? CountryOfLanguage(string? language) => language is not null && Languages.TryGetValue(language, out var country) ? country : null;

    private static FrozenDictionary<string, string> Table(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim().Split(' '))
            .SelectMany(static words => words.Skip(1), static (words, word) => (Word: word, Country: words[0]))
            .ToFrozenDictionary(static pair => pair.Word, static pair => pair.Country, StringComparer.Ordinal);
}
