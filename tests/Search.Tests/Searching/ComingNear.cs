using Fonds.Description.Records;
using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Searching;

/// <summary>What a forgiving search finds where few records have all the words, and what it says of it.</summary>
public sealed class ComingNear
{
    private static readonly IndexDocument[] Archive =
    [
        Collection(1, "Dwight Macdonald papers", "MS 730"),
        File(2, "Serge, Victor", "box 46 folder 1127-1136"),
        File(3, "Cuttings", "box 46 folder 2"),
        Collection(4, "Rosa Miller papers", "MS 731"),
        File(5, "Kitchen", "box 46 folder 1127", collection: 4),
        Person(6, "Serge, Victor, 1890-1947"),
        Person(7, "Davis, Angela Y. (Angela Yvonne), 1944-"),
        File(8, "Angela Davis", collection: 4),
        Collection(9, "Yellow fever in the mills of Paterson", text: "An epidemic."),
    ];

    [Theory]
    [InlineData("MS 730 box 46 folder 1130", new long[] { 2 }, "a box lies in the collection whose code is named")]
    [InlineData("macdonald box 46", new long[] { 3, 2 }, "or whose title is; the shorter title first")]
    [InlineData("victor serje", new long[] { 6, 2 }, "a misspelt name is taken for the one it comes near to, the person first")]
    [InlineData("yellow fever epidemic paterson 1822", new long[] { 9 }, "most of the words are enough when none has all")]
    [InlineData("angela davis", new long[] { 7, 8 }, "a person is typed without dates, initials and commas")]
    [InlineData("davis angela", new long[] { 7, 8 }, "in either order")]
    public void Comes_near(string query, long[] found, string reason)
    {
        using var index = new ScratchIndex(Archive);

        var answer = index.Index.Search(new SearchRequest { Query = query, Forgiving = true });

        Assert.True(answer.Hits.Select(hit => hit.Id.Value).Take(found.Length).SequenceEqual(found), $"{reason}: {string.Join(' ', answer.Hits.Select(hit => hit.Id.Value))}");
    }

    [Fact]
    public void Says_what_it_took_and_how_many_have_every_word()
    {
        using var index = new ScratchIndex(Archive);

        var answer = index.Index.Search(new SearchRequest { Query = "victor serje", Forgiving = true });

        Assert.Contains(("serje", "serge"), answer.Corrected);
        Assert.Equal((0, 2), (answer.WithAllWords, answer.Total));
    }

    [Theory]
    [InlineData("\"victor serje\"", "a phrase is what was typed")]
    [InlineData("title:serje", "so is a field")]
    [InlineData("victor -serge", "so is an exclusion")]
    public void Is_exact_where_the_query_is(string query, string reason)
    {
        using var index = new ScratchIndex(Archive);
        var (forgiving, strict) = (index.Index.Search(new SearchRequest { Query = query, Forgiving = true }), index.Index.Search(new SearchRequest { Query = query }));
        Assert.True(forgiving.Total == strict.Total && forgiving.Corrected.Count == 0, reason);
    }

    [Fact]
    public void Gives_names_beside_the_units_they_stand_in()
    {
        using var index = new ScratchIndex(Archive);

        var answer = index.Index.Search(new SearchRequest { Query = "serge", Scope = SearchScope.Units, Names = 4 });

        Assert.Equal((1, 2L), (answer.Total, answer.Hits[0].Id.Value));
        Assert.Equal([6L], answer.Names.Select(name => name.Id.Value));
    }

    [Fact]
    public void Puts_collections_in_the_order_of_their_codes()
    {
        using var index = new ScratchIndex(Collection(1, "A", "MS 10"), Collection(2, "B", "MS 9"), Collection(3, "C", "AC 100"), Collection(4, "D"));

        var answer = index.Index.Search(new SearchRequest { Order = SearchOrder.Code });

        Assert.Equal([3L, 2L, 1L, 4L], answer.Hits.Select(hit => hit.Id.Value));
    }
}
