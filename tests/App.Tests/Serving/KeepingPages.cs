using System.Net;
using Fonds.Storage.Dialects.Sqlite;

namespace Fonds.App.Tests.Serving;

/// <summary>Browsers and caches keep every page, and are told in one short answer that it still holds.</summary>
public sealed class KeepingPages
{
    public static TheoryData<string> Addresses =>
    [
        "/", "/search?q=lighthouse", "/search.json?q=lighthouse", "/suggest.json?q=li", "/collections", "/collections/ms-1", "/collections/ms-1/a1", "/collections/ms-1/all",
        "/collections/ms-1.xml", "/collections/ms-1.ttl", "/collections/ms-1.jsonld", "/repositories/harbour-museum", "/repositories", "/about",
        "/sitemap.xml", "/sitemap-1.xml", "/robots.txt", "/feed.atom", "/collections/ms-1.atom",
    ];

    private static readonly (string Name, string Text) Lighthouse = FindingAids.Papers("MS 1", "The lighthouse", FindingAids.File("a1", "Log of the lighthouse"));

    [Fact]
    public async Task What_was_kept_and_still_holds_is_not_sent_again()
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var wrong = new List<string>();
        foreach (string address in Addresses.Select(row => row.Data))
        {
            using var first = await site.AskAsync(address);
            using var byTag = await site.AskAsync(address, ("If-None-Match", first.Headers.ETag?.ToString() ?? "none"));
            using var byTime = await site.AskAsync(address, ("If-Modified-Since", first.Content.Headers.LastModified?.ToString("R") ?? "none"));
            if (first.StatusCode != HttpStatusCode.OK || byTag.StatusCode != HttpStatusCode.NotModified || byTime.StatusCode != HttpStatusCode.NotModified)
                wrong.Add($"{address}: {first.StatusCode}, {byTag.StatusCode} by tag, {byTime.StatusCode} by time");
            if (first.Headers.CacheControl is not { Public: true, MustRevalidate: true } || byTag.Headers.ETag?.Tag != first.Headers.ETag?.Tag || !first.Headers.Vary.SequenceEqual(byTag.Headers.Vary))
                wrong.Add($"{address}: {first.Headers.CacheControl}, {byTag.Headers.ETag}, {byTag.Headers.Vary}");
        }

        Findings.ShouldBeNone(wrong);
    }

    [Fact]
    public async Task A_change_shows_at_once()
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        using var before = await site.AskAsync("/search?q=harbour");
        site.TakeIn(FindingAids.Papers("MS 2", "The harbour"));

        using var after = await site.AskAsync("/search?q=harbour", ("If-None-Match", before.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("/collections/ms-2", await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_a_page_still_holds_is_said_without_asking_the_index()
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        const string search = "/search?q=%22log+of+the+lighthouse%22";
        using var before = await site.AskAsync(search);
        using (var damage = new SqliteDatabase(site.DataFile("index/search.db")).OpenForWriting())
            damage.Execute("DROP TABLE words");

        using var kept = await site.AskAsync(search, ("If-None-Match", before.Headers.ETag!.ToString()));
        using var asked = await site.AskAsync("/search?q=%22lighthouse+of+the+log%22");

        Assert.Equal(HttpStatusCode.NotModified, kept.StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, asked.StatusCode);
    }

    [Fact]
    public async Task Just_after_a_change_no_time_is_told_for_it_could_not_be_told_from_the_next()
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        using var answer = await site.AskAsync("/collections/ms-1");
        Assert.Null(answer.Content.Headers.LastModified);
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task Each_form_of_a_record_is_kept_by_itself()
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        var tags = new List<string>();
        foreach (var accept in new[] { "text/html", "application/json", "application/ld+json", "text/turtle", "application/xml" })
        {
            using var answer = await site.AskAsync("/collections/ms-1", ("Accept", accept));
            Assert.Equal(accept, answer.Content.Headers.ContentType?.MediaType);
            tags.Add(answer.Headers.ETag!.Tag);
        }

        Assert.Equal(tags.Count, tags.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("/collections/nothing-here", "what is not there may be there tomorrow")]
    [InlineData("/health", "who watches wants to know now")]
    public async Task Some_answers_are_never_kept(string address, string why)
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        using var answer = await site.AskAsync(address);
        Assert.True(answer.Headers.CacheControl is { NoStore: true } && answer.Headers.ETag is null, why);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Every_text_is_sent_compressed_to_who_can_read_it(string encoding)
    {
        await using var site = await ServedSite.StartAsync(documents: Lighthouse);
        foreach (string address in Addresses.Select(row => row.Data))
        {
            using var answer = await site.AskAsync(address, ("Accept-Encoding", encoding));
            Assert.True(answer.Content.Headers.ContentEncoding.SequenceEqual([encoding]), $"{address}: {answer.Content.Headers.ContentType}");
        }
    }
}
