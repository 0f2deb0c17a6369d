using Fonds.Description.Languages;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Languages;

public class UnderstandingLanguages
{
    [Theory]
    [InlineData("ger", "ger German", true, "bibliographic code")]
    [InlineData("deu", "ger German", true, "terminological code, the same language")]
    [InlineData("GER", "ger German", false, "capitals (Terezín)")]
    [InlineData("de", "ger German", false, "two letters")]
    [InlineData("en-US", "eng English", false, "with a region")]
    [InlineData("gre", "gre Modern Greek", true, "the name in plain order")]
    public void Codes_are_understood_however_written(string written, string meaning, bool asAsked, string reason)
    {
        var known = LanguageCodes.Understand(written)!.Value;
        Expect.Same((meaning, asAsked), ($"{known.Code} {known.Name}", known.IsAsAsked), reason);
    }

    [Theory]
    [InlineData("jud")]
    [InlineData("")]
    [InlineData("english")]
    public void What_is_no_code_is_not_guessed(string written) => Assert.Null(LanguageCodes.Understand(written));

    [Fact]
    public void Each_language_of_the_material_is_named_once()
    {
        var unit = Unit(It(Term.LanguageOfMaterial,
            It(Term.LanguageSet, It(Term.Language, Q("langcode", "fre"), "French"), It(Term.Script, "Latin")),
            It(Term.Language, Q("langcode", "fra")), It(Term.Language, "Spanish; Castilian")));
        Assert.Equal(["fre French", "spa Spanish"], unit.Languages.Select(language => $"{language.Code} {language.Name}"));
    }

    [Theory]
    [InlineData("Materials are in English and Yiddish.", "eng,yid", "a sentence")]
    [InlineData("de / Latn", "ger", "code and script")]
    [InlineData("The material is in English", "eng", "another sentence")]
    public void Languages_are_found_in_plain_words(string words, string codes, string reason)
    {
        Expect.Same(codes, string.Join(',', Unit(It(Term.LanguageOfMaterial, words)).Languages.Select(language => language.Code)), reason);
        Expect.Same(codes, string.Join(',', Unit(It(Term.LanguageOfMaterial, It(Term.Language, words))).Languages.Select(language => language.Code)), reason);
    }

    [Fact]
    public void An_unknown_language_keeps_its_words() =>
        Assert.Equal(new MaterialLanguage(null, "Judendeutsch", "Judendeutsch"), Assert.Single(Unit(It(Term.LanguageOfMaterial, It(Term.Language, Q("langcode", "jud"), "Judendeutsch"))).Languages));
}
