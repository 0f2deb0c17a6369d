using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Fonds.App.Tests.Browsing;

/// <summary>Every event of a life that a page shows leads to the sentence that says it, and that is marked where it stands.</summary>
public sealed class OpeningSentences(DemoSite site, Chromium chromium)
{
    private const string Serge = "/agents/serge-victor-1890-1947";

    private static readonly string[] ShowingEvents = ["events", "year", "pair", "meetings", "place"];

    [Fact]
    public async Task Every_event_of_every_page_finds_its_sentence()
    {
        var crawl = await site.CrawlAsync();
        var agents = crawl.Pages.Where(page => PageTypes.Named("person").Covers(page)).ToList();
        Assert.NotEmpty(agents);
        var links = new SentenceLinks(site.Client);
        foreach (var page in crawl.Pages.Where(page => agents.Contains(page) || ShowingEvents.Any(kind => PageTypes.Named(kind).Covers(page))))
            (await links.FollowAsync(page)).Dispose();

        Assert.True(links.Followed > 100, $"{links.Followed}");
        Findings.ShouldBeNone(links.Astray);
    }

    [Theory]
    [InlineData(1440, true, "with scripts")]
    [InlineData(1440, false, "without")]
    [InlineData(390, false, "on a telephone, where the list stands for the drawing")]
    public async Task A_sentence_is_marked_when_its_event_is_followed(int width, bool scripts, string how)
    {
        var tab = await chromium.OpenAsync(width, scripts: scripts);
        await tab.GotoAsync(new Uri(await site.AddressAsync(), Serge).ToString());
        var links = tab.Locator(width > 960 ? ".life svg a[href^='#s']" : ".itinerary a[href^='#s']");
        Assert.True(await links.CountAsync() > 5, how);
        await links.Nth(3).FocusAsync();
        await tab.Keyboard.PressAsync("Enter");
        var marked = tab.Locator(".said:target");
        Assert.Equal(1, await marked.CountAsync());
        var background = await marked.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
        Assert.NotEqual("rgba(0, 0, 0, 0)", background);
        var box = await marked.BoundingBoxAsync();
        Assert.True(box is { Y: >= 0 and < 900 }, $"{how}: {box?.Y}");
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task A_note_in_the_margin_leads_back_to_its_event()
    {
        var tab = await chromium.OpenAsync(1440, scripts: false);
        await tab.GotoAsync(new Uri(await site.AddressAsync(), Serge).ToString());
        await tab.Locator(".notes a").First.FocusAsync();
        await tab.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await tab.Locator(".itinerary li:target").CountAsync());
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Elements_of_sentences_never_change_the_words()
    {
        using var page = await new HtmlParser().ParseDocumentAsync(
            await site.Client.GetStringAsync(new Uri(await site.AddressAsync(), Serge), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        foreach (var paragraph in page.QuerySelectorAll(".bio .prose > p"))
            Assert.Equal(string.Concat(paragraph.QuerySelectorAll(".said").Where(said => said.ParentElement!.Closest(".said") is null).Select(said => Bare(said.TextContent))), Bare(paragraph.TextContent));
    }

    [Fact]
    public async Task A_search_for_a_place_and_a_year_leads_to_what_happened_there()
    {
        var tab = await chromium.OpenAsync(1440, scripts: false);
        await tab.GotoAsync(new Uri(await site.AddressAsync(), "/search?q=Barcelona+1917").ToString());
        await tab.Locator(".to-events a").ClickAsync();
        await tab.WaitForURLAsync("**/events?*");
        Assert.Contains("Victor Serge", await tab.Locator(".told").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Locator(".told .snip a").First.ClickAsync();
        await tab.WaitForURLAsync("**/agents/**");
        Assert.Equal(1, await tab.Locator(":target").CountAsync());
        await tab.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/years/1917.ics", "text/calendar", "BEGIN:VEVENT")]
    [InlineData("/events.csv?q=Barcelona+1917", "text/csv", "Barcelona")]
    [InlineData("/agents/serge-victor-1890-1947/met.json", "application/json", "meetings")]
    [InlineData("/agents/serge-victor-1890-1947/with/breton-andre-1896-1966.json", "application/json", "heldByOne")]
    public async Task What_is_shown_can_be_taken_away(string address, string type, string words)
    {
        using var answer = await site.Client.GetAsync(new Uri(await site.AddressAsync(), address), TestContext.Current.CancellationToken);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
