using Fonds.Search.Text;

namespace Fonds.Search.Tests.Text;

public sealed class FoldingWords
{
    [Theory]
    [InlineData("Čapek, Karel", "capek karel", "accents and case")]
    [InlineData("ŒUVRES Æsop Straße", "oeuvres aesop strasse", "ligatures are opened")]
    [InlineData("Łódź Øresund Đorđe", "lodz oresund dorde", "barred letters, which Unicode does not decompose")]
    [InlineData("Dostoevskiĭ, Fëdor", "dostoevskii fedor", "romanized Russian")]
    [InlineData("Dostoevskii\u0306", "dostoevskii", "the same with combining marks")]
    [InlineData("I\ufe20U\ufe21riĭ", "iurii", "half marks of romanization")]
    [InlineData("ʻAlī Mubārak", "ali mubarak", "ayn is not typed")]
    [InlineData("O'Brien O’Brien", "obrien obrien", "an apostrophe inside a name joins")]
    [InlineData("Serge's letters", "serge letters", "a possessive is the name")]
    [InlineData("L'histoire d'Arc qu'il", "l histoire d arc qu il", "French elision parts")]
    [InlineData("GEN MSS.238", "gen mss 238", "codes part at punctuation")]
    [InlineData("毛泽东", "毛 泽 东", "Chinese letters are words of their own")]
    [InlineData("Ελένη Ευσταθίου", "ελενη ευσταθιου", "Greek accents and final sigma kept as one letter")]
    [InlineData("ﬁle ＡＢＣ", "file abc", "ligatures of type and full-width letters")]
    [InlineData("co\u00ADoperation", "cooperation", "a soft hyphen is not seen")]
    [InlineData("--- , . \u2014", "", "no words at all")]
    public void Words_are_what_people_type(string written, string folded, string reason) =>
        Assert.True(Folding.Words(written) == folded, $"{reason}: {Folding.Words(written)}");

    [Fact]
    public void Any_text_can_be_folded_and_folding_twice_changes_nothing()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var letters = new char[random.Next(40)];
            for (var place = 0; place < letters.Length; place++)
                letters[place] = (char)random.Next(0x10000);
            var once = Folding.Words(new string(letters));
            Assert.Equal(once, Folding.Words(once));
        }
    }
}
