using System.Net;
using Microsoft.Playwright;

namespace Fonds.App.Tests.Browsing;

/// <summary>The tree beside a description opens from the keyboard, keeps its place in the address, and comes in windows.</summary>
public sealed class WalkingTheTree(DemoSite site, Chromium chromium)
{
    [Fact]
    public async Task A_branch_opens_and_closes_from_the_keyboard_and_stands_in_the_address()
    {
        var tab = await chromium.OpenAsync(1440);
        await tab.GotoAsync(new Uri(await site.AddressAsync(), "/collections/demo-1").ToString());
        var closed = tab.Locator("[role=treeitem][aria-expanded=false]").First;
        await closed.FocusAsync();
        var name = await closed.InnerTextAsync();
        await tab.Keyboard.PressAsync("ArrowRight");
        await tab.Locator("[role=treeitem][aria-level='3']").First.WaitForAsync();
        await tab.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(tab.Locator("[role=treeitem][aria-level='3']:focus")).ToBeVisibleAsync();
        Assert.Contains("open=", tab.Url, StringComparison.Ordinal);

        await tab.ReloadAsync();
        await Assertions.Expect(tab.Locator("[role=treeitem][aria-expanded=true]", new() { HasText = name.Split('\n')[0] }).First).ToBeVisibleAsync();
        await tab.Locator("[role=treeitem][aria-level='3']").First.FocusAsync();
        await tab.Keyboard.PressAsync("ArrowLeft");
        await tab.Keyboard.PressAsync("ArrowLeft");
        Assert.DoesNotContain("open=", tab.Url, StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Exactly_one_line_of_the_tree_is_on_the_way_of_the_tab_key()
    {
        var tab = await chromium.OpenAsync(1440);
        await tab.GotoAsync(new Uri(await site.AddressAsync(), "/collections/demo-1/letters").ToString());
        await tab.Locator("[role=tree]").WaitForAsync();
        Assert.Equal(1, await tab.Locator(".tree [tabindex='0']").CountAsync());
        Assert.Equal("page", await tab.Locator(".tree [tabindex='0']").GetAttributeAsync("aria-current"));
        await tab.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/tree.json?of=/collections/demo-1", HttpStatusCode.OK, "a collection")]
    [InlineData("/tree.json?of=/collections/demo-1/letters&from=100000", HttpStatusCode.OK, "a window beyond the end is empty")]
    [InlineData("/tree.json?of=/collections/none", HttpStatusCode.NotFound, "no such collection")]
    [InlineData("/tree.json?of=/agents/serge-victor-1890-1947", HttpStatusCode.BadRequest, "nothing that has components")]
    [InlineData("/tree.json", HttpStatusCode.BadRequest, "of nothing")]
    public async Task A_window_of_siblings(string address, HttpStatusCode code, string why)
    {
        await site.AddressAsync();
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == code, $"{why}: {answer.StatusCode}");
    }
}
