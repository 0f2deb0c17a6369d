using Fonds.Description.Statements;

namespace Fonds.Description.Tests.Statements;

/// <summary>An archivist corrects a sentence: the markup stays on the words it was put on.</summary>
public sealed class SayingInOtherWords
{
    [Theory]
    [InlineData("Letters from [Serge, Victor] to his son", "Letters of [Serge, Victor] to his son", "Letters of Serge, Victor to his son", "a word beside a name")]
    [InlineData("Letters from [Serge, Victor]", "Early letters from [Serge, Victor]", "Early letters from Serge, Victor", "a word before")]
    [InlineData("Letters from [Serge, Victor]", "Letters from his friend [Serge, Victor]", "Letters from his friend Serge, Victor", "a word between stands outside the name")]
    [InlineData("[Serge, Victor] papers", "[Serge, Victor] early papers", "Serge, Victor early papers", "a word behind a name stands outside it")]
    [InlineData("[Resistance], a novel", "[Resistance]; a novel", "Resistance; a novel", "a comma behind a title in emphasis")]
    [InlineData("[Resistence], a novel", "[Resistance], a novel", "Resistance, a novel", "a slip within the emphasis")]
    [InlineData("Letters from [Serge, Victor], in French", "Letters, in French", "Letters, in French", "a name that goes takes its markup along")]
    [InlineData("One [two] three four", "One three four", "One three four", "one word less")]
    [InlineData("  One\n   two  ", "  One\n   three  ", "One three", "layout stays")]
    [InlineData("", "New", "New", "where nothing was said")]
    [InlineData("Odd [papers]", "Odd [letters]", "Odd letters", "another word in the same place")]
    public void Only_the_words_that_differ_change(string before, string after, string words, string why)
    {
        var said = WordsInPlace.Say(Marked(before), words);
        Assert.Equal(PlainText.Collapse(words), PlainText.Of(said));
        Assert.True(Marked(after).Equals(said), $"{why}: {Shown(said)}");
    }

    [Theory]
    [InlineData("a b c", "a x c", "1-2>1-2")]
    [InlineData("a b c", "a c", "1-2>1-1")]
    [InlineData("a c", "a b c", "1-1>1-2")]
    [InlineData("a b c d", "x b y d", "0-1>0-1 2-3>2-3")]
    [InlineData("", "a", "0-0>0-1")]
    [InlineData("a b", "a b", "")]
    public void Rows_are_told_apart_place_by_place(string before, string after, string differences) =>
        Assert.Equal(differences, string.Join(' ', Sequences.Differences(Words(before), Words(after)).Select(one => $"{one.From}-{one.To}>{one.NewFrom}-{one.NewTo}")));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Statement Marked(string text) => new(Term.Paragraph, content:
    [
        .. text.Split('[', ']').Select((part, place) => (part, place)).Where(each => each.part.Length > 0)
            .Select(Node (each) => each.place % 2 == 0 ? new TextRun(each.part) : Statement.Of(Term.PersonName, each.part)),
    ]);

    private static string Shown(Statement statement) => string.Concat(statement.Content.Select(node => node switch
    {
        TextRun run => run.Text,
        Statement inner => $"[{PlainText.Of(inner)}]",
        _ => "",
    }));
}
