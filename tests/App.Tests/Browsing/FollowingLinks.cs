namespace Fonds.App.Tests.Browsing;

/// <summary>A reader who follows links from the home page gets everywhere, and never nowhere.</summary>
public sealed class FollowingLinks(DemoSite site)
{
    [Fact]
    public async Task No_link_is_dead()
    {
        var crawl = await site.CrawlAsync();
        Findings.ShouldBeNone(crawl.Dead);
    }

    [Fact]
    public async Task Every_link_into_a_page_finds_its_place()
    {
        var crawl = await site.CrawlAsync();
        Findings.ShouldBeNone(crawl.MissingParts);
    }

    [Fact]
    public async Task Every_kind_of_page_is_reached()
    {
        var crawl = await site.CrawlAsync();
        Findings.ShouldBeNone(PageTypes.All.Where(type => type.Linked && !crawl.Pages.Any(type.Covers)).Select(type => type.Name));
    }

    [Fact]
    public async Task Every_example_of_a_kind_is_reached_by_itself()
    {
        var crawl = await site.CrawlAsync();
        Findings.ShouldBeNone(PageTypes.All
            .Where(type => type.Linked && !type.Example.Contains('?', StringComparison.Ordinal) && !crawl.Pages.Contains(type.Example))
            .Select(type => type.Example));
    }

    [Fact]
    public async Task Every_page_of_a_record_answers_as_json_too()
    {
        var crawl = await site.CrawlAsync();
        var wrong = new List<string>();
        foreach (var address in crawl.Pages.Where(page => page.Count(letter => letter == '/') >= 2 && !page.Contains('?', StringComparison.Ordinal)).Take(60))
        {
            using var response = await site.Client.GetAsync(new Uri(address + ".json", UriKind.Relative), TestContext.Current.CancellationToken);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType != "application/json")
                wrong.Add($"{address}.json: {(int)response.StatusCode} {response.Content.Headers.ContentType}");
        }

        Findings.ShouldBeNone(wrong);
    }

    [Fact]
    public async Task What_is_marked_internal_stands_on_no_page()
    {
        var crawl = await site.CrawlAsync();
        string[] internals = ["appraisal-notes", "Notes of the archivist on appraisal", "visitors must not read this line", "under the stairs"];
        var found = new List<string>();
        foreach (var address in crawl.Pages)
        {
            var text = await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            found.AddRange(internals.Where(words => text.Contains(words, StringComparison.Ordinal)).Select(words => $"{address}: {words}"));
        }

        Findings.ShouldBeNone(found);
    }
}
