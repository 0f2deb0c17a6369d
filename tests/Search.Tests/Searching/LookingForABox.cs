using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Searching;

/// <summary>The order of what a box and a folder find.</summary>
public sealed class LookingForABox
{
    private static readonly IndexDocument[] Archive =
    [
        Collection(1, "Dwight Macdonald papers", "MS 730"),
        File(2, "Paper", "box 46\nbox 47 folder 11"),
        File(3, "Ads", "box 46 folder 1-20"),
        File(4, "Letters to and from the editors of small magazines", "box 46 folder 11"),
        File(5, "Ink", "box 46 folder 12"),
        Collection(6, "Rosa Miller papers", "MS 731"),
        File(7, "Kitchens of the cooperative and their suppliers", "box 46\nfolder 11", collection: 6),
    ];

    [Theory]
    [InlineData("box 46 folder 11", new long[] { 4, 7 }, new long[] { 2, 3 }, "the folder itself before a range with it and before the eleventh folder of another box, whatever the titles")]
    [InlineData("MS 730 box 46 folder 11", new long[] { 4 }, new long[] { 2, 3 }, "likewise in the collection that is named")]
    public void The_very_folder_comes_first(string query, long[] first, long[] then, string reason)
    {
        using var index = new ScratchIndex(Archive);

        var found = index.Index.Search(new SearchRequest { Query = query, Forgiving = true }).Hits.Select(hit => hit.Id.Value).ToList();

        Assert.True(found.Take(first.Length).Order().SequenceEqual(first) && found.Skip(first.Length).Take(then.Length).Order().SequenceEqual(then), $"{reason}: {string.Join(' ', found)}");
    }
}
