using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public sealed class SeeingWhereHitsLie : IDisposable
{
    private readonly TestArchive archive = TestArchive.Of(("wide.xml", SampleFonds.AnnaRothPapers.Replace("<dsc>", "<dsc>" + Series("s1", "Correspondence", "zebra") + Series("s2", "Diaries", "antelope"), StringComparison.Ordinal)));

    [Fact]
    public void Hits_are_counted_by_series_and_lie_within_them()
    {
        var page = Find("zebra");
        var map = page.Map!;
        Assert.Equal(page.Answer.Total, map.Ticks.Sum(tick => tick.Count));
        var only = Assert.Single(map.Series, series => series.Hits > 0);
        Assert.Equal(("Correspondence", page.Answer.Total), (only.Link.Label, only.Hits));
        Assert.All(map.Ticks, tick => Assert.InRange(tick.Start + tick.Width, only.Start, only.End + tick.Width));
    }

    [Fact]
    public void Series_follow_one_another_to_the_end()
    {
        var series = Find("zebra").Map!.Series;
        Assert.All(series.Zip(series.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.Equal(1, series[^1].End);
    }

    [Fact]
    public void A_tick_leads_to_the_first_hit_in_it() => Assert.EndsWith("/s2-0", Find("antelope").Map!.Ticks[0].First.Address, StringComparison.Ordinal);

    [Theory]
    [InlineData("zebra", false, "nobody asked for it")]
    [InlineData("nothingofthekind", true, "nothing was found")]
    public void There_is_none_where(string query, bool everyMatch, string why) => Assert.True(Find(query, everyMatch).Map is null, why);

    public void Dispose() => archive.Dispose();

    private SearchPage Find(string query, bool everyMatch = true)
    {
        var top = archive.Unit("ms-1").Summary.Id;
        return archive.Search(new() { Query = query, Collection = top, EveryMatch = everyMatch });
    }

    private static string Series(string id, string title, string word) =>
        $"<c id=\"{id}\" level=\"series\"><did><unittitle>{title}</unittitle></did>"
        + string.Concat(Enumerable.Range(0, 20).Select(number => $"<c id=\"{id}-{number}\" level=\"file\"><did><unittitle>{word} {number}</unittitle></did></c>")) + "</c>";
}
