using Fonds.Description.Records;
using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Searching;

public sealed class SuggestingNames
{
    private static readonly IndexDocument[] Archive =
    [
        Person(1, "Serge, Victor, 1890-1947", "Victor Serge", "Kibalchich, Viktor L'vovich"),
        Person(2, "Sergeev, Ivan"),
        Of(RecordKind.Place, 3, "Serbia"),
        Of(RecordKind.Subject, 4, "Surrealism"),
        Collection(10, "Victor Serge papers", "GEN MSS 238"),
        File(11, "Serge's passport", collection: 10) with { Links = [Tie(1, RecordKind.Person, TieManner.Creator)] },
        File(12, "Serge's letters", collection: 10) with { Links = [Tie(1, RecordKind.Person, TieManner.Creator)] },
    ];

    [Theory]
    [InlineData("ser", new long[] { 1, 10, 2, 3 }, "begins as typed; the one with most tied to it first")]
    [InlineData("victor ser", new long[] { 10, 1 }, "words in the order of the title")]
    [InlineData("serge vic", new long[] { 1, 10 }, "and in the other order")]
    [InlineData("kibal", new long[] { 1 }, "a variant")]
    [InlineData("gen mss 2", new long[] { 10 }, "a reference code")]
    [InlineData("passport", new long[0], "components are not offered")]
    [InlineData("surreal", new long[] { 4 }, "subjects")]
    [InlineData("ŠERGE", new long[] { 1, 10, 2 }, "accents and case do not matter")]
    [InlineData("", new long[0], "nothing typed")]
    public void Offers_what_begins_so(string typed, long[] offered, string reason)
    {
        using var index = new ScratchIndex(Archive);
        var suggestions = index.Index.Suggest(typed, 8).Select(suggestion => suggestion.Id.Value).ToList();
        Assert.True(suggestions.Order().SequenceEqual(offered.Order()), $"{reason}: {string.Join(' ', suggestions)}");
        Assert.Equal(offered.Take(1), suggestions.Take(1));
    }

    [Fact]
    public void Says_how_much_is_tied_and_which_name_matched()
    {
        using var index = new ScratchIndex(Archive);
        var suggestion = Assert.Single(index.Index.Suggest("viktor", 8));
        Assert.Equal(("Kibalchich, Viktor L'vovich", 2), (suggestion.Matched, suggestion.Units));
    }

    [Fact]
    public void A_changed_name_is_offered_at_once_and_the_old_one_no_more()
    {
        using var index = new ScratchIndex(Archive);
        Assert.Single(index.Index.Suggest("sergeev", 8));
        index.Take(Person(2, "Petrov, Ivan"));
        Assert.Empty(index.Index.Suggest("sergeev", 8));
        Assert.Single(index.Index.Suggest("petrov", 8));
        index.Reopen();
        Assert.Empty(index.Index.Suggest("sergeev", 8));
        Assert.Single(index.Index.Suggest("petrov", 8));
    }
}
