using System.Net;
using Fonds.App.Shared;

namespace Fonds.App.Tests.Serving;

/// <summary>Who asks too much too fast is told to wait; nobody else notices.</summary>
public sealed class SparingPeople
{
    private static readonly (string Name, string Text) Lighthouse = FindingAids.Papers("MS 1", "The lighthouse");

    [Fact]
    public async Task Searches_beyond_the_limit_are_put_off_with_a_plain_word()
    {
        await using var site = await ServedSite.StartAsync(options => options with { SearchesPerSecond = 1, LimitsThisMachine = true }, Lighthouse);
        using var refused = await AskUntilRefusedAsync(site);

        Assert.NotNull(refused);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 20);
        Assert.Contains("try again", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var page = await site.AskAsync("/collections/ms-1");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task One_client_behind_a_proxy_does_not_use_up_the_patience_for_another()
    {
        await using var site = await ServedSite.StartAsync(
            options => options with { SearchesPerSecond = 1, LimitsThisMachine = true, Proxies = [IPNetwork.Parse("127.0.0.0/8")] }, Lighthouse);
        using var refused = await AskUntilRefusedAsync(site, ("X-Forwarded-For", "192.0.2.7"));
        using var other = await site.AskAsync("/search?q=other", ("X-Forwarded-For", "192.0.2.8"));

        Assert.NotNull(refused);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Nobody_is_believed_about_who_they_are_unless_the_archive_says_so()
    {
        await using var site = await ServedSite.StartAsync(options => options with { SearchesPerSecond = 1, LimitsThisMachine = true }, Lighthouse);
        var statuses = new List<HttpStatusCode>();
        for (var number = 0; number < 40 && !statuses.Contains(HttpStatusCode.TooManyRequests); number++)
        {
            using var answer = await site.AskAsync($"/search?q=a{number}", ("X-Forwarded-For", $"192.0.2.{number}"));
            statuses.Add(answer.StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task A_proxy_on_this_machine_is_not_taken_for_one_client()
    {
        await using var site = await ServedSite.StartAsync(options => options with { SearchesPerSecond = 1 }, Lighthouse);
        Assert.Null(await AskUntilRefusedAsync(site));
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7", "an address of the old kind is one client")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7", "the same, written the new way")]
    [InlineData("2001:db8:1:2:aaaa::1", "2001:db8:1:2::", "who has an address of the new kind has a network of them")]
    public void A_client_is_known_by_its_address_or_network(string address, string client, string why) =>
        Assert.True(RequestLimits.ClientOf(IPAddress.Parse(address)) == client, why);

    [Fact]
    public async Task A_search_that_takes_too_long_is_given_up_with_what_to_try()
    {
        await using var site = await ServedSite.StartAsync(options => options with { SearchPatience = TimeSpan.Zero }, Lighthouse);
        using var page = await site.AskAsync("/search?q=lighthouse");
        using var data = await site.AskAsync("/search.json?q=lighthouse");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (page.StatusCode, data.StatusCode));
        Assert.Contains("took too long", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("took too long", await data.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.NotNull(page.Headers.RetryAfter);
        Assert.Null(page.Headers.ETag);
    }

    private static async Task<HttpResponseMessage?> AskUntilRefusedAsync(ServedSite site, params (string, string)[] headers)
    {
        for (var number = 0; number < 40; number++)
        {
            var answer = await site.AskAsync($"/search?q=word{number}", headers);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
                return answer;
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answer.Dispose();
        }

        return null;
    }
}
