using Fonds.Description.Dates;
using Fonds.Description.Languages;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Tests.Languages;

/// <summary>Dates that stand there for machines are finished in the language that is spoken; the archivist's words stay.</summary>
public sealed class FinishingDatesInFourLanguages
{
    [Theory]
    [InlineData("en", 1890, 12, 30, "30 December 1890")]
    [InlineData("fr", 1890, 12, 30, "30 décembre 1890")]
    [InlineData("fr", 1917, 3, 1, "1er mars 1917")]
    [InlineData("de", 1890, 12, 30, "30. Dezember 1890")]
    [InlineData("es", 1890, 12, 30, "30 de diciembre de 1890")]
    [InlineData("es", 1890, 12, 0, "diciembre de 1890")]
    [InlineData("de", -43, 0, 0, "44 v. Chr.")]
    public void A_day(string language, int year, int month, int day, string words)
    {
        DisplayLanguage.Current = DisplayLanguage.Of(language)!;
        Assert.Equal(words, new Moment(year, month, day).InWords);
    }

    [Theory]
    [InlineData("en", "1912/1994", "1912–1994")]
    [InlineData("fr", "1930/1939", "années 1930")]
    [InlineData("es", "1800/1899", "siglo XIX")]
    [InlineData("de", "1890-12-30/1947-11-17", "30. Dezember 1890 – 17. November 1947")]
    public void A_date_given_to_machines_only(string language, string normal, string words)
    {
        DisplayLanguage.Current = DisplayLanguage.Of(language)!;
        var date = new Statement(Term.UnitDate) { Qualifiers = [new("normal", normal)] };
        Assert.Equal(words, new DateStatement(date, IsBulk: false).Display);
    }

    [Fact]
    public void What_an_archivist_put_into_words_keeps_them()
    {
        DisplayLanguage.Current = DisplayLanguage.French;
        var date = new Statement(Term.UnitDate) { Qualifiers = [new("normal", "1890/1899")], Content = [new TextRun("circa 1890s")] };
        Assert.Equal("circa 1890s", new DateStatement(date, IsBulk: false).Display);
    }

    [Fact]
    public void A_box_is_asked_for_in_the_language_of_the_desk()
    {
        DisplayLanguage.Current = DisplayLanguage.German;
        var unit = new UnitOfDescription(new Statement(Term.Component)
        {
            Content = [new Statement(Term.Identification) { Content = [Box("box", "46"), Box("folder", "1127-1136")] }],
        });
        Assert.Equal("Karton 46, Mappen 1127–1136", Assert.Single(unit.ContainerDisplay));

        static Statement Box(string type, string number) => new(Term.Container) { Qualifiers = [new("type", type)], Content = [new TextRun(number)] };
    }
}
