using Fonds.Description.Statements;

namespace Fonds.UseCases.Tests.Discovery;

public class FoldingNames
{
    [Theory]
    [InlineData("Séjourné, Laurette", "sejourne, laurette", "French accents")]
    [InlineData("Łódź", "lodz", "a stroke is no accent, but is typed as none")]
    [InlineData("Straße", "strasse", "one letter becomes two")]
    [InlineData("I︠U︡rii", "iurii", "romanization half marks stand for themselves")]
    [InlineData("Ἀθῆναι", "αθηναι", "Greek breathings")]
    [InlineData("Nguyễn", "nguyen", "two marks on a letter")]
    public void Letters_lose_their_marks_and_case(string written, string folded, string reason) =>
        Assert.True(Folding.Of(written) == folded, $"{reason}: {Folding.Of(written)}");

    [Theory]
    [InlineData("Serge, Victor(*)", "serge victor")]
    [InlineData("L'affaire Toulaév", "laffaire toulaev")]
    [InlineData("  [1946 Apr?] ", "1946 apr")]
    public void Words_stand_alone(string written, string words) => Assert.Equal(words, Folding.Words(written));
}
