using System.Net;
using Fonds.App.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Fonds.App.Tests.Serving;

/// <summary>More readers than can be worked for at once wait in line; where the line is long they are asked to come again, and whoever asks for the state of the program is answered at once.</summary>
public sealed class ManyReadersAtOnce
{
    private const int InLine = 128;

    [Fact]
    public async Task Wait_in_line_and_are_all_answered_unless_the_line_is_too_long()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var first = new SemaphoreSlim(0);
        var finish = new TaskCompletionSource();
        await using var site = await SiteAsync(async context =>
        {
            first.Release();
            await finish.Task;
            await context.Response.WriteAsync("a page", cancel);
        });
        using var client = Client(site);

        var atWork = client.GetAsync("/page", cancel);
        await first.WaitAsync(cancel);
        // One works, so many wait, and one more is too many: which one that is, only the order of arrival says.
        var others = Enumerable.Range(0, InLine + 1).Select(_ => client.GetAsync("/page", cancel)).ToList();
        var refused = await await Task.WhenAny(others);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("try again", await refused.Content.ReadAsStringAsync(cancel), StringComparison.Ordinal);
        Assert.Equal("whole", await client.GetStringAsync("/health", cancel));

        finish.SetResult();
        var answers = await Task.WhenAll(others.Prepend(atWork));
        Assert.Equal(InLine + 1, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
    }

    [Fact]
    public async Task Are_not_kept_waiting_by_one_who_reads_slowly()
    {
        var cancel = TestContext.Current.CancellationToken;
        var finish = new TaskCompletionSource();
        await using var site = await SiteAsync(async context =>
        {
            await context.Response.WriteAsync("begun", cancel);
            await context.Response.Body.FlushAsync(cancel);
            if (context.Request.Query.ContainsKey("slow"))
                await finish.Task;
        });
        using var client = Client(site);

        using var slow = await client.GetAsync("/page?slow", HttpCompletionOption.ResponseHeadersRead, cancel);
        Assert.Equal("begun", await client.GetStringAsync("/page", cancel));
        finish.SetResult();
        Assert.Equal("begun", await slow.Content.ReadAsStringAsync(cancel));
    }

    private static async Task<WebApplication> SiteAsync(RequestDelegate page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.UseWorkInTurn(atOnce: 1);
        site.MapGet("/health", () => "whole");
        site.MapGet("/page", page);
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    private static HttpClient Client(WebApplication site) => new() { BaseAddress = new Uri(site.Urls.Single()) };
}
