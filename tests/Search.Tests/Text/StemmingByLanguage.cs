using Fonds.Description.Records;
using Fonds.Search.Text;
using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Text;

public sealed class StemmingByLanguage
{
    [Theory]
    [InlineData("fre", "lettres", "lettre", "number")]
    [InlineData("fre", "journaux", "journal", "a plural in -aux")]
    [InlineData("fra", "anciennes", "ancien", "gender and number")]
    [InlineData("fre", "plaques", "plaque", "number alone")]
    [InlineData("ger", "briefe", "briefen", "case")]
    [InlineData("deu", "sammlungen", "sammlung", "a plural in -ungen")]
    [InlineData("ger", "zeitung", "zeitungen", "the plural is typed")]
    [InlineData("spa", "fotografias", "fotografia", "number")]
    [InlineData("spa", "colecciones", "coleccion", "a plural in -ciones")]
    [InlineData("eng", "labour", "labor", "British and American")]
    [InlineData("eng", "organisations", "organization", "-ise and -ize")]
    [InlineData("eng", "theatres", "theater", "-re and -er")]
    public void Finds_the_forms_of_a_word_in_the_language_of_the_description(string language, string written, string typed, string reason)
    {
        using var index = new ScratchIndex(File(2, written) with { DescriptionLanguage = language }, File(3, "anything"));
        Assert.True(index.Find(typed).SequenceEqual([2L]), reason);
    }

    [Fact]
    public void Does_not_take_a_form_of_one_language_for_one_of_another()
    {
        using var index = new ScratchIndex(File(2, "Main") with { DescriptionLanguage = "fre" }, File(3, "Mainer") with { DescriptionLanguage = "eng" });
        Assert.Equal([2L], index.Find("mains"));
    }

    [Theory]
    [InlineData("erbe", "er")]
    [InlineData("box", "bo")]
    public void Leaves_short_words_whole(string one, string other) =>
        Assert.NotEqual(Stems.Of(one, StemLanguage.German), Stems.Of(other, StemLanguage.German));
}
