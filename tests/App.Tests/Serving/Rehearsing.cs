namespace Fonds.App.Tests.Serving;

/// <summary>Pages of every kind are made once before anybody asks, so that the first reader of a kind does not wait for what is done once only.</summary>
public sealed class Rehearsing
{
    [Fact]
    public async Task Every_page_that_is_made_beforehand_is_a_page_of_the_archive()
    {
        const string History = "<bioghist><p>Hugo Weil lived in Vienna from 1901 to 1930. In 1931 he moved to Paris.</p></bioghist>";
        await using var site = await ServedSite.StartAsync(documents: ("weil.xml", FindingAids.Papers("MS 1", "The lighthouse", FindingAids.File("a1", "Log of the lighthouse")).Text
            .Replace("</did>", "<origination><persname>Weil, Hugo, 1879-1942</persname></origination></did>" + History, StringComparison.Ordinal)));

        var made = await site.RehearseAsync();

        Assert.All(made, static page => Assert.Equal((page.Address, 200), page));
        foreach (var kind in new[] { "/collections/ms-1", "/agents/weil-hugo-1879-1942", "/years/1931", "/events?q=1931", "/search?q=1931" })
            Assert.Contains(kind, made.Select(static page => page.Address));
    }

    [Fact]
    public async Task An_empty_archive_has_no_pages_of_records_to_make()
    {
        await using var site = await ServedSite.StartAsync();

        Assert.All(await site.RehearseAsync(), static page => Assert.Equal((page.Address, 200), page));
    }
}
