using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public class TellingWhoATitleNames
{
    private static readonly NamesInTitles Serge = new(["Serge, Victor, 1890-1947", "Victor Serge", "Kibalchich, Victor Lvovich", "Vlady"]);

    [Theory]
    [InlineData("Serge, Victor(*)", "the Macdonald papers mark cross-references with a star")]
    [InlineData("Serge, Victor", "inverted, without dates")]
    [InlineData("Victor Serge", "as it is spoken")]
    [InlineData("SERGE, VICTOR, 1890-1947", "capitals and dates make no other name")]
    [InlineData("Serge, Víctor (1890-1947)", "accents differ between hands")]
    [InlineData("Kibalchich, Victor Lvovich", "a variant name")]
    public void A_title_that_is_only_the_name_names_the_agent(string title, string reason) =>
        Assert.True(Serge.IsIn(title), reason);

    [Theory]
    [InlineData("Serge, Victor: obituaries", "more than the name")]
    [InlineData("Serge, Victoria", "another name")]
    [InlineData("Vlady", "one word is too often another word")]
    [InlineData("1890-1947", "dates are not a name")]
    [InlineData("", "nothing")]
    public void Any_other_title_does_not(string title, string reason) =>
        Assert.False(Serge.IsIn(title), reason);

    [Fact]
    public void A_fuller_form_in_parentheses_may_be_left_out_of_the_title()
    {
        var auden = new NamesInTitles(["Auden, W. H. (Wystan Hugh), 1907-1973"]);

        Assert.True(auden.IsIn("Auden, W. H."));
        Assert.True(auden.IsIn("Auden, W. H. (Wystan Hugh)"));
    }

    [Theory]
    [InlineData("Correspondence", true)]
    [InlineData("GENERAL CORRESPONDENCE", true)]
    [InlineData("Correspondance générale", true)]
    [InlineData("Lettres reçues", true)]
    [InlineData("Briefwechsel mit Verlagen", true)]
    [InlineData("Cartas a Trotsky", true)]
    [InlineData("Brief history of the firm", false)]
    [InlineData("Writings", false)]
    public void Series_of_letters_are_told_by_their_titles(string title, bool letters) =>
        Assert.Equal(letters, Correspondence.IsSaidBy(title));
}
