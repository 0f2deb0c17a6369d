using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public class CuttingAnAbstract
{
    [Fact]
    public void A_short_text_is_left_as_it_is() => Assert.Equal("Letters.", Excerpt.Of("Letters.", 20));

    [Fact]
    public void A_long_text_ends_with_a_whole_word_and_an_ellipsis() =>
        Assert.Equal("Letters and diaries…", Excerpt.Of("Letters and diaries, notebooks and photographs", 24));

    [Fact]
    public void It_is_never_longer_than_asked_for() =>
        Assert.All(Enumerable.Range(10, 60), most => Assert.True(Excerpt.Of(string.Join(' ', Enumerable.Repeat("papers of the war", 9)), most).Length <= most));

    [Fact]
    public void A_text_without_spaces_is_cut_between_characters() =>
        Assert.Equal("文書館の記…", Excerpt.Of("文書館の記録と手紙と日記帳", 6));
}
