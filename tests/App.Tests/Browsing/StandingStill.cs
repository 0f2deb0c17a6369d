using System.Text.Json;
using Microsoft.Playwright;

namespace Fonds.App.Tests.Browsing;

/// <summary>What comes late (scripts, faces) has its place from the start: no line moves while it is read.</summary>
public sealed class StandingStill(DemoSite site, Chromium chromium)
{
    // A tenth of what a browser's maker calls good: a line of text that moves is more.
    private const double Unseen = 0.01;

    [Theory]
    [InlineData("collection", 1440, "the tree gets its twists, the record its bookmark")]
    [InlineData("component with components", 1440, "a tree opened at its place")]
    [InlineData("collection", 390, "in one column, where everything pushes what is below")]
    [InlineData("search", 1440, "each match gets its bookmark")]
    [InlineData("person", 390, "the drawn life, and the bookmark")]
    public async Task Nothing_moves_when_scripts_arrive(string kind, int width, string why)
    {
        var tab = await chromium.OpenAsync(width);
        await tab.AddInitScriptAsync("window.moved = []; new PerformanceObserver((list) => moved.push(...list.getEntries().map(({ value, sources }) => ({ value, what: sources.map(({ node }) => node?.textContent?.trim().slice(0, 60)) })))).observe({ type: 'layout-shift', buffered: true });");
        await tab.GotoAsync(new Uri(await site.AddressAsync(), PageTypes.Named(kind).Example).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Locator(".save:visible").First.WaitForAsync();

        var moved = (await tab.EvaluateAsync<JsonElement>("() => moved")).EnumerateArray().ToList();
        var sum = moved.Sum(entry => entry.GetProperty("value").GetDouble());
        Assert.True(sum <= Unseen, $"{why}: {sum} {string.Join(' ', moved)}");
        await tab.Context.CloseAsync();
    }
}
