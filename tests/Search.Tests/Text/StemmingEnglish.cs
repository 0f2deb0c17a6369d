using Fonds.Search.Text;

namespace Fonds.Search.Tests.Text;

public sealed class StemmingEnglish
{
    [Theory]
    [InlineData("letters", "letter")]
    [InlineData("correspondence", "correspond")]
    [InlineData("libraries", "librari")]
    [InlineData("library", "librari")]
    [InlineData("organizations", "organ")]
    [InlineData("photographs", "photograph")]
    [InlineData("photography", "photographi")]
    [InlineData("planned", "plan")]
    [InlineData("hoping", "hope")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("generously", "generous")]
    [InlineData("national", "nation")]
    [InlineData("sky", "sky")]
    [InlineData("news", "news")]
    [InlineData("proceed", "proceed")]
    [InlineData("happiness", "happi")]
    [InlineData("rational", "ration")]
    [InlineData("consistency", "consist")]
    [InlineData("knightly", "knight")]
    [InlineData("yes", "yes")]
    [InlineData("1930s", "1930s")]
    [InlineData("архивы", "архивы")]
    public void Forms_of_a_word_share_a_stem(string word, string stem) => Assert.Equal(stem, EnglishStem.Of(word));

    [Fact]
    public void No_word_breaks_the_stemmer()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var word = new char[random.Next(1, 12)];
            for (var place = 0; place < word.Length; place++)
                word[place] = "aeiouybdglnrstxz"[random.Next(16)];
            Assert.True(EnglishStem.Of(new string(word)).Length <= word.Length + 1);
        }
    }
}
