using Fonds.Search.Highlighting;
using Fonds.Search.Queries;

namespace Fonds.Search.Tests.Highlighting;

public sealed class MarkingWords
{
    [Theory]
    [InlineData("capek", "To Čapek, Karel", "To [Čapek], Karel", "accents")]
    [InlineData("letters", "A letter, lettered, and Letters.", "A [letter], [lettered], and [Letters].", "other forms")]
    [InlineData("\"letters\"", "A letter, letters", "A letter, [letters]", "a quoted word alone")]
    [InlineData("\"victor serge\"", "Victor Serge and Victor Hugo", "[Victor Serge] and Victor Hugo", "words in a row")]
    [InlineData("victor serge", "Serge, Victor, 1890-1947", "[Serge], [Victor], 1890-1947", "in any order")]
    [InlineData("photo*", "Photographs of photos", "[Photographs] of [photos]", "beginnings")]
    [InlineData("history of labor", "A history of labor, of course", "A [history of labor], of course", "little words only between others")]
    [InlineData("-drafts letters", "Drafts of letters", "Drafts of [letters]", "never what is excluded")]
    [InlineData("nothing", "Letters", "Letters", "nothing to mark")]
    [InlineData("", "Letters", "Letters", "nothing asked")]
    [InlineData("serge", "Serge’s letters", "[Serge]’s letters", "a possessive")]
    [InlineData("date:1936", "1936", "1936", "years are not words")]
    public void Marks_what_the_search_found(string query, string text, string marked, string reason)
    {
        var runs = new Highlighter(QueryParser.Parse(query)).Mark(text);
        Assert.True(Shown(runs) == marked, $"{reason}: {Shown(runs)}");
        Assert.Equal(text, string.Concat(runs.Select(run => run.Text)));
    }

    [Fact]
    public void Shows_the_part_of_a_long_text_in_which_most_words_stand()
    {
        var text = string.Join(' ', Enumerable.Repeat("lorem ipsum", 100)) + " serge once. " + string.Join(' ', Enumerable.Repeat("dolor amet", 100))
            + " the letters of Victor Serge to his son. " + string.Join(' ', Enumerable.Repeat("sit", 100));
        var shown = Shown(new Highlighter(QueryParser.Parse("victor serge letters")).Around(text, 120)!);
        Assert.Contains("the [letters] of [Victor Serge] to his son.", shown, StringComparison.Ordinal);
        Assert.StartsWith("…", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 60, 135);
    }

    [Fact]
    public void Nothing_is_shown_of_a_text_without_the_words() =>
        Assert.Null(new Highlighter(QueryParser.Parse("serge")).Around("Lorem ipsum", 80));

    [Fact]
    public void Any_text_and_query_can_be_marked()
    {
        var random = new Random(5);
        for (var round = 0; round < 3000; round++)
        {
            var text = Random(random, 60);
            var highlighter = new Highlighter(QueryParser.Parse(Random(random, 12)));
            Assert.Equal(text, string.Concat(highlighter.Mark(text).Select(run => run.Text)));
            highlighter.Around(text, random.Next(1, 50));
        }
    }

    private static string Random(Random random, int most) =>
        new([.. Enumerable.Range(0, random.Next(most)).Select(_ => "aAbé \"'’-*.:ﬁ毛\u0301\uD800s"[random.Next(17)])]);

    private static string Shown(IReadOnlyList<MarkedRun> runs) => string.Concat(runs.Select(run => run.Marked ? $"[{run.Text}]" : run.Text));
}
