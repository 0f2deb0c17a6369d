using AngleSharp.Html.Parser;
using Fonds.App.Tests.Browsing;

namespace Fonds.App.Tests.Serving;

/// <summary>The head of every page says what it is to those who link to it and to those who list it.</summary>
public sealed class DescribingPages(DemoSite site)
{
    [Fact]
    public async Task Every_page_names_itself_where_it_is_linked_to()
    {
        var address = await site.AddressAsync();
        var wrong = new List<string>();
        foreach (var type in PageTypes.All)
        {
            using var response = await site.Client.GetAsync(new Uri(address, type.Example), TestContext.Current.CancellationToken);
            var head = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Head!;
            string? Said(string name) => head.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
            if (string.IsNullOrEmpty(Said("og:title")) || string.IsNullOrEmpty(Said("og:type")) || string.IsNullOrEmpty(Said("og:site_name")) || Said("twitter:card") is null)
                wrong.Add($"{type.Name}: a link to it has no title");

            // A page that no list should name says so; every other has the one address it goes by.
            var canonical = head.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            if (Said("robots") != "noindex" && (canonical is null || canonical != Said("og:url") || !Uri.IsWellFormedUriString(canonical, UriKind.Absolute)))
                wrong.Add($"{type.Name}: it goes by {canonical ?? "no address"}");
        }

        Findings.ShouldBeNone(wrong);
    }

    [Theory]
    [InlineData("/", "/feed.atom", "the catalogue")]
    [InlineData("/collections/demo-1", "/collections/demo-1.atom", "a collection")]
    [InlineData("/repositories/harbour-museum-invented", "/repositories/harbour-museum-invented.atom", "a repository")]
    public async Task Where_changes_can_be_followed_the_page_says_so(string page, string feed, string what)
    {
        var address = await site.AddressAsync();
        var text = await site.Client.GetStringAsync(new Uri(address, page), TestContext.Current.CancellationToken);
        var link = new HtmlParser().ParseDocument(text).QuerySelector("link[rel=alternate][type='application/atom+xml']");
        Assert.True(link?.GetAttribute("href") == feed, what);
    }
}
