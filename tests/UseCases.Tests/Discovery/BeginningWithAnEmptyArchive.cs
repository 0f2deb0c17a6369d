using Fonds.Search;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public sealed class BeginningWithAnEmptyArchive : IDisposable
{
    private readonly TestArchive archive = TestArchive.Of();

    public void Dispose() => archive.Dispose();

    [Fact]
    public void The_first_page_counts_nothing_and_is_there()
    {
        var home = new ShowHome(archive.Archive, archive.Index).Show();

        Assert.Equal(new HoldingCounts(0, 0, 0, 0, 0, 0, 0, 0, 0), home.Counts);
        Assert.Empty(home.Collections);
    }

    [Fact]
    public void Every_list_is_there_and_empty() =>
        Assert.All(Browse.Kinds, kind => Assert.Equal(0, Assert.IsType<Outcome<BrowsePage>.Done>(new Browse(archive.Archive).List(kind, null)).Value.Total));

    [Fact]
    public void A_list_of_what_is_not_listed_is_not_there() => Assert.IsType<Outcome<BrowsePage>.NotFound>(new Browse(archive.Archive).List("boxes", null));

    [Fact]
    public void A_search_finds_nothing_and_offers_nothing()
    {
        var page = archive.Search(new SearchRequest { Query = "serge" });

        Assert.Equal(0, page.Answer.Total);
        Assert.Empty(page.NearNames);
    }

    [Fact]
    public void The_sitemap_has_no_address() =>
        Assert.Empty(Enumerable.Range(1, new ListForSitemap(archive.Archive).Parts).SelectMany(new ListForSitemap(archive.Archive).Part));
}
