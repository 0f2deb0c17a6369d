using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Fonds.App.Tests.Serving;

namespace Fonds.App.Tests.Watching;

/// <summary>The page for the administrator, the same as data, and what was slow.</summary>
public sealed class LookingAfterTheProgram
{
    private static readonly (string Name, string Text) Papers = FindingAids.Papers("MS 1", "The lighthouse", FindingAids.File("a1", "Log of the lighthouse"));

    [Fact]
    public async Task The_page_says_what_was_taken_in_and_that_all_of_it_can_be_searched()
    {
        await using var site = await StartAsync();
        await site.TextAsync("/collections/ms-1");
        var page = new HtmlParser().ParseDocument(await AskAsync(site, "/"));

        Assert.Contains("everything that was saved can be searched", page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=imports] th[scope=row]"), cell => cell.TextContent.EndsWith(Papers.Name, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=requests] th[scope=row]"), cell => cell.TextContent == "collection");
    }

    [Fact]
    public async Task The_page_says_how_far_the_search_is_behind()
    {
        await using var site = await StartAsync();
        await AskAsync(site, "/health/ready");
        site.TakeInWithoutIndex(FindingAids.Papers("MS 2", "The harbour"));
        site.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Contains("the oldest of them saved 3 minutes ago", await AskAsync(site, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_takes_long_is_told_with_its_sort_and_where_the_time_went()
    {
        await using var site = await StartAsync(TimeSpan.Zero);
        await site.TextAsync("/search?q=lighthouse&flat=1");
        using var status = JsonDocument.Parse(await AskAsync(site, "/status.json"));

        var search = status.RootElement.GetProperty("slow").EnumerateArray().First(slow => slow.GetProperty("kind").GetString() == "search");
        Assert.Equal(("lighthouse", "word"), (search.GetProperty("text").GetString(), search.GetProperty("sort").GetString()));
        Assert.Equal(["matching", "ranking", "counting", "lines"], search.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_statement_that_takes_long_is_told_with_its_plan()
    {
        await using var site = await StartAsync(TimeSpan.Zero);
        await site.TextAsync("/collections/ms-1");
        using var status = JsonDocument.Parse(await AskAsync(site, "/status.json"));

        var statement = status.RootElement.GetProperty("slow").EnumerateArray().First(slow =>
            slow.GetProperty("kind").GetString() == "statement" && slow.GetProperty("text").GetString()!.Contains("FROM unit u", StringComparison.Ordinal));
        Assert.Contains("SEARCH u USING", statement.GetProperty("plan").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_is_alive_before_it_is_ready()
    {
        await using var site = await StartAsync(indexed: false);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/health/live"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/health"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(site, "/health/ready"));

        site.Index();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/health/ready"));

        site.TakeInWithoutIndex(FindingAids.Papers("MS 2", "The harbour"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/health/ready"));
    }

    private static async Task<ServedSite> StartAsync(TimeSpan? slow = null, bool indexed = true)
    {
        var site = await ServedSite.StartAsync(
            options => options with { AdminAddress = "http://127.0.0.1:0", SlowAfter = slow ?? options.SlowAfter, Log = new(Least: Microsoft.Extensions.Logging.LogLevel.None) },
            indexed ? [Papers] : []);
        if (!indexed)
            site.TakeInWithoutIndex(Papers);
        return site;
    }

    private static async Task<string> AskAsync(ServedSite site, string address) =>
        await site.Administrator.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<HttpStatusCode> StatusAsync(ServedSite site, string address)
    {
        using var answer = await site.AskAsync(address);
        return answer.StatusCode;
    }
}
