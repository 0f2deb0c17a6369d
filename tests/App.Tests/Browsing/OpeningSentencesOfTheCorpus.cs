using System.Globalization;
using AngleSharp.Dom;
using Fonds.App.Tests.Commands;
using Microsoft.Playwright;

namespace Fonds.App.Tests.Browsing;

/// <summary>
/// Every dated event of the corpus opens its sentence where it stands, from wherever it is shown: answers, the life, the year, the place, the meetings. Pages are read as
/// HTML; a browser follows some of them.
/// </summary>
[Collection(ImportedCorpus.Once)]
public sealed class OpeningSentencesOfTheCorpus(ImportedCorpus corpus, Chromium chromium)
{
    private const string Everything = "/events?from=1&to=2999";
    private const int EventsOfAPage = 50;
    private const int YearsApart = 7;
    private const int Meetings = 12;
    private static readonly string[] Questions =
    [
        "/events?q=Spain+1937", "/events?q=event%3Aimprisonment", "/events?q=place%3AParis+date%3A1900..1950", "/events?person=Steve+Nelson", "/events?q=event%3Apublication+date%3A1960..1970&there=1",
    ];

    [Fact]
    public async Task Every_event_finds_its_sentence_from_wherever_it_is_shown()
    {
        Checkout.NeedShared("corpus");
        await using var site = await ServedFolder.StartAsync("serve", "--data", corpus.Data);
        using var client = new HttpClient { BaseAddress = site.Address };
        var links = new SentenceLinks(client);
        var lives = new HashSet<string>(StringComparer.Ordinal);
        var years = new SortedSet<int>();
        var (page, shown) = (1, 0);
        do
        {
            using var answer = await links.FollowAsync(string.Create(CultureInfo.InvariantCulture, $"{Everything}&page={page++}"));
            shown = answer.QuerySelectorAll(".told > li").Length;
            lives.UnionWith(answer.QuerySelectorAll(".told .who a").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith("/agents/", StringComparison.Ordinal)));
            years.UnionWith(answer.QuerySelectorAll(".told .when a").Select(link => int.Parse(link.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture)));
        }
        while (shown == EventsOfAPage);

        var followed = links.Followed;
        Assert.True(followed > 3_000, $"{followed} events were met in the answers.");
        foreach (var address in (string[])[.. Questions, .. lives, .. lives.Take(Meetings).Select(life => life + "/met"), .. years.Where(year => year % YearsApart == 0).Select(year => $"/years/{year}"), .. await PlacesAsync(links)])
            (await links.FollowAsync(address)).Dispose();

        Assert.True(lives.Count > 200 && links.Followed > followed + 3_000, $"{lives.Count} lives, {links.Followed} links.");
        Findings.ShouldBeNone(links.Astray);
    }

    [Fact]
    public async Task A_browser_marks_the_sentence_that_an_answer_a_year_and_a_life_lead_to()
    {
        Checkout.NeedShared("corpus");
        await using var site = await ServedFolder.StartAsync("serve", "--data", corpus.Data);
        var tab = await chromium.OpenAsync(1440, scripts: false);
        foreach (var (address, link) in new[]
        {
            ("/events?q=Spain+1937", ".told .snip a[href*='#s']"), ("/years/1937", ".told .snip a[href*='#s']"), ("/agents/nelson-steve-1903-1993", ".life svg a[href*='#s']"),
            ("/agents/nelson-steve-1903-1993/met", ".met blockquote a[href*='#s']"), ("/agents/favier-jean-1932-2014", ".placemap-table td a[href*='#s']"),
        })
        {
            await tab.GotoAsync(new Uri(site.Address, address).ToString());
            await tab.Locator(link).First.FocusAsync();
            await tab.Keyboard.PressAsync("Enter");
            var marked = tab.Locator(".said:target");
            await marked.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            Assert.NotEqual("rgba(0, 0, 0, 0)", await marked.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
            Assert.True(await marked.BoundingBoxAsync() is { Y: >= 0 and < 900 }, address);
        }

        await tab.Context.CloseAsync();
    }

    // The places that the list of places names first: those with the most.
    private static async Task<IReadOnlyList<string>> PlacesAsync(SentenceLinks links)
    {
        using var list = await links.ReadAsync("/places");
        return [.. list.QuerySelectorAll("main a[href^='/places/']").Select(link => link.GetAttribute("href")!).Distinct().Take(40)];
    }
}
