using System.Net;
using System.Xml.Linq;

namespace Fonds.App.Tests.Serving;

/// <summary>Feeds of what is new and changed, and site maps of everything: published records only.</summary>
public sealed class FollowingChanges
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly (string Name, string Text) Lighthouse = FindingAids.Papers(
        "MS 1", "The lighthouse", FindingAids.File("a1", "Log of the lighthouse") + FindingAids.File("a2", "Secret of the keeper", audience: "internal"));

    private static readonly (string Name, string Text) Harbour = FindingAids.Papers("MS 2", "The harbour");

    [Fact]
    public async Task The_newest_change_stands_first()
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        site.Clock.Advance(TimeSpan.FromHours(1));
        site.TakeIn(Harbour);
        Assert.Equal(["The harbour", "The lighthouse"], Titles(await FeedAsync(site, "/feed.atom")));

        site.Clock.Advance(TimeSpan.FromHours(1));
        site.TakeIn((Lighthouse.Name, Lighthouse.Text.Replace("Log of the", "Diary of the", StringComparison.Ordinal)));
        var changed = await FeedAsync(site, "/feed.atom");

        Assert.Equal(["The lighthouse", "The harbour"], Titles(changed));
        var first = changed.Root!.Element(Atom + "entry")!;
        Assert.Equal(TimeSpan.FromHours(2), Time(first, "updated") - Time(first, "published"));
        Assert.Equal(Time(first, "updated"), Time(changed.Root!, "updated"));
    }

    [Theory]
    [InlineData("/collections/ms-1.atom", "Log of the lighthouse", "a collection by its units")]
    [InlineData("/repositories/harbour-museum.atom", "The lighthouse", "a repository by its collections")]
    public async Task A_part_of_the_archive_can_be_followed_by_itself(string address, string title, string what)
    {
        await using var site = await ServedSite.StartAsync(documents: [Lighthouse, Harbour]);
        Assert.True(Titles(await FeedAsync(site, address)).Contains(title), what);
    }

    [Fact]
    public async Task Every_entry_has_what_the_standard_asks_for_once()
    {
        await using var site = await ServedSite.StartAsync(documents: [Lighthouse, Harbour]);
        var feed = await FeedAsync(site, "/feed.atom");
        foreach (var holder in feed.Root!.Elements(Atom + "entry").Prepend(feed.Root))
        {
            foreach (var name in new[] { "id", "title", "updated" })
                Assert.Single(holder.Elements(Atom + name));
        }

        var entries = feed.Root.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(entries.Count, entries.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task What_is_internal_is_in_no_feed_and_no_site_map()
    {
        await using var site = await ServedSite.StartAsync(documents: [Lighthouse, Harbour]);
        foreach (var address in new[] { "/feed.atom", "/collections/ms-1.atom", "/repositories/harbour-museum.atom", "/sitemap-1.xml" })
        {
            var text = await site.TextAsync(address);
            Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
            Assert.DoesNotContain("/a2", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Robots_find_the_site_map_and_every_address_in_it_answers()
    {
        await using var site = await ServedSite.StartAsync(options => options with { PublicAddress = "https://archives.example.org" }, Lighthouse, Harbour);
        var robots = await site.TextAsync("/robots.txt");
        Assert.Contains("Sitemap: https://archives.example.org/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /search", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /fr/search", robots, StringComparison.Ordinal);

        var addresses = new List<string>();
        foreach (var part in Locations(await site.TextAsync("/sitemap.xml")))
            addresses.AddRange(Locations(await site.TextAsync(part)));

        Assert.Contains("/collections/ms-1/a1", addresses);
        foreach (var address in addresses)
        {
            using var answer = await site.AskAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
        }
    }

    private static IEnumerable<string> Locations(string map) =>
        XDocument.Parse(map).Descendants(Sitemap + "loc").Select(location => location.Value["https://archives.example.org".Length..]);

    private static async Task<XDocument> FeedAsync(ServedSite site, string address)
    {
        using var answer = await site.AskAsync(address);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static IReadOnlyList<string> Titles(XDocument feed) => [.. feed.Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value)];

    private static DateTimeOffset Time(XElement holder, string name) => DateTimeOffset.Parse(holder.Element(Atom + name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
