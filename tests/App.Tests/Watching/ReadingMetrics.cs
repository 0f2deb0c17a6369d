using System.Globalization;
using System.Net;
using Fonds.App.Tests.Serving;

namespace Fonds.App.Tests.Watching;

/// <summary>Metrics, as a program that gathers them reads them.</summary>
public sealed class ReadingMetrics
{
    private static readonly (string Name, string Text) Papers = FindingAids.Papers("MS 1", "The lighthouse", FindingAids.File("a1", "Log of the lighthouse"));

    [Fact]
    public async Task Requests_are_timed_by_what_they_ask_for_and_how_they_ended()
    {
        await using var site = await StartAsync();
        await site.TextAsync("/collections/ms-1");
        await site.TextAsync("/collections/ms-1/a1");
        await site.TextAsync("/de/collections/ms-1/a1");
        using (await site.AskAsync("/collections/there-is-none"))
        {
        }

        var metrics = await MetricsAsync(site);

        Assert.Equal(1, metrics["""http_server_request_duration_seconds_count{fonds_route="collection",http_request_method="GET",http_response_status_code="200"}"""]);
        Assert.Equal(2, metrics["""http_server_request_duration_seconds_count{fonds_route="component",http_request_method="GET",http_response_status_code="200"}"""]);
        Assert.Equal(1, metrics["""http_server_request_duration_seconds_count{fonds_route="collection",http_request_method="GET",http_response_status_code="404"}"""]);
        Assert.Equal(1, metrics["""http_server_request_duration_seconds_bucket{fonds_route="collection",http_request_method="GET",http_response_status_code="200",le="+Inf"}"""]);
    }

    [Fact]
    public async Task Searches_are_timed_by_their_sort()
    {
        await using var site = await StartAsync();
        var before = await MetricsAsync(site);
        const string Phrase = """fonds_search_duration_seconds_count{fonds_search_class="phrase",fonds_search_grouped="True"}""";
        await site.TextAsync("/search?q=%22log+of+the+lighthouse%22");

        Assert.True((await MetricsAsync(site))[Phrase] > before.GetValueOrDefault(Phrase));
    }

    [Fact]
    public async Task Archive_and_index_are_measured()
    {
        await using var site = await StartAsync();
        var metrics = await MetricsAsync(site);

        Assert.Equal(1, metrics["fonds_store_files_total"]);
        Assert.Equal(0, metrics["fonds_index_lag_versions"]);
        Assert.Equal(0, metrics["fonds_index_lag_seconds"]);
        Assert.Equal(2, metrics["""fonds_records{fonds_record_kind="Unit"}"""]);
        Assert.All(new[] { "fonds_store_size_bytes", "fonds_index_size_bytes", "fonds_store_versions_total", "dotnet_process_memory_working_set_bytes" }, name => Assert.True(metrics[name] > 0, name));
    }

    [Fact]
    public async Task What_waits_to_be_searched_is_told_in_versions_and_seconds()
    {
        await using var site = await StartAsync();
        site.TakeInWithoutIndex(FindingAids.Papers("MS 2", "The harbour"));
        site.Clock.Advance(TimeSpan.FromSeconds(7));
        await site.TextAsync("/health");
        var metrics = await MetricsAsync(site);

        Assert.True(metrics["fonds_index_lag_versions"] >= 2);
        Assert.Equal(7, metrics["fonds_index_lag_seconds"], 0.5);
    }

    [Fact]
    public async Task A_page_asked_for_again_is_counted_as_kept()
    {
        await using var site = await StartAsync();
        await site.TextAsync("/collections/ms-1");
        var before = await MetricsAsync(site);
        await site.TextAsync("/collections/ms-1");

        Assert.True((await MetricsAsync(site))["""fonds_pages_total{fonds_page_from="kept"}"""] > before.GetValueOrDefault("""fonds_pages_total{fonds_page_from="kept"}"""));
    }

    [Fact]
    public async Task Readers_are_given_no_metrics_and_no_page_for_the_administrator()
    {
        await using var site = await StartAsync();
        foreach (var address in new[] { "/metrics", "/status.json", "/administration", "/Administration/Index" })
        {
            using var answer = await site.AskAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, address);
        }
    }

    private static Task<ServedSite> StartAsync() => ServedSite.StartAsync(options => options with { AdminAddress = "http://127.0.0.1:0" }, Papers);

    private static async Task<Dictionary<string, double>> MetricsAsync(ServedSite site)
    {
        using var answer = await site.Administrator.GetAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return text.Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .ToDictionary(line => line[..line.LastIndexOf(' ')], line => double.Parse(line[line.LastIndexOf(' ')..], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
