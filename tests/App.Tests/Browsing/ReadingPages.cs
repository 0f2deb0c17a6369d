using Deque.AxeCore.Playwright;
using Fonds.App.Shared.Wording;
using Fonds.Description.Languages;
using Microsoft.Playwright;

namespace Fonds.App.Tests.Browsing;

/// <summary>Every kind of page can be read by everybody: any width, light or dark, with and without scripts, with a screen reader.</summary>
public sealed class ReadingPages(DemoSite site, Chromium chromium)
{
    public static TheoryData<string> Pages => PageTypes.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nobody_is_shut_out(string page) =>
        Findings.ShouldBeNone([.. await AxeAsync(PageTypes.Named(page).Example, [1440, 390], [ColorScheme.Light, ColorScheme.Dark])]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nobody_is_shut_out_in_another_language(string page) =>
        Findings.ShouldBeNone([.. await AxeAsync(PageTypes.Elsewhere(PageTypes.Named(page)), [1440], [ColorScheme.Light])]);

    private async Task<List<string>> AxeAsync(string page, int[] widths, ColorScheme[] schemes)
    {
        var address = new Uri(await site.AddressAsync(), page);
        var complaints = new List<string>();
        foreach (var width in widths)
        {
            var tab = await chromium.OpenAsync(width);
            await tab.GotoAsync(address.ToString());
            foreach (var scheme in schemes)
            {
                await tab.EmulateMediaAsync(new() { ColorScheme = scheme });
                var axe = await tab.RunAxe(new Deque.AxeCore.Commons.AxeRunOptions
                {
                    RunOnly = Deque.AxeCore.Commons.RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
                });
                complaints.AddRange(axe.Violations.Select(violation =>
                    $"{width} {scheme}: {violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"));
            }

            await tab.Context.CloseAsync();
        }

        return complaints;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_browser_complains_of_nothing(string page)
    {
        var type = PageTypes.Named(page);
        var complaints = new List<string>();
        var tab = await chromium.OpenAsync(1440);
        tab.Console += (_, message) =>
        {
            // The page that says "not found" is itself an answer with status 404, which the browser remarks on.
            if (message.Type is "error" or "warning" && !(type.Name == "not found" && message.Text.Contains("404", StringComparison.Ordinal)))
                complaints.Add($"{message.Type}: {message.Text}");
        };
        tab.PageError += (_, error) => complaints.Add(error);
        tab.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        await tab.GotoAsync(new Uri(await site.AddressAsync(), type.Example).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Context.CloseAsync();
        Findings.ShouldBeNone(complaints);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_wider_than_a_small_telephone(string page)
    {
        var tab = await chromium.OpenAsync(320);

        // German has the longest words of the four.
        foreach (var language in new[] { DisplayLanguage.English, DisplayLanguage.German })
        {
            await tab.GotoAsync(new Uri(await site.AddressAsync(), SpokenLanguage.In(language, PageTypes.Named(page).Example)).ToString());
            var width = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= 320, $"{language.Name}: {width}");
        }

        await tab.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_text_is_all_there_without_scripts(string page)
    {
        var address = new Uri(await site.AddressAsync(), PageTypes.Named(page).Example).ToString();
        Assert.Equal(await TextAsync(address, scripts: true), await TextAsync(address, scripts: false));
    }

    [Fact]
    public async Task Search_works_without_scripts()
    {
        var tab = await chromium.OpenAsync(1440, scripts: false);
        await tab.GotoAsync((await site.AddressAsync()).ToString());
        var box = tab.Locator("input[type=search]").First;
        await box.FillAsync("lighthouse");
        await box.PressAsync("Enter");
        await tab.WaitForURLAsync("**/search?*");
        Assert.Contains("Poster for the opening of the lighthouse", await tab.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task The_skip_link_comes_first()
    {
        var tab = await chromium.OpenAsync(1440);
        await tab.GotoAsync((await site.AddressAsync()).ToString());
        await tab.Keyboard.PressAsync("Tab");
        var target = await tab.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        Assert.Equal(1, await tab.Locator($"main{target}, {target}").CountAsync());
        await tab.Context.CloseAsync();
    }

    private async Task<string> TextAsync(string address, bool scripts)
    {
        var tab = await chromium.OpenAsync(1440, scripts: scripts);
        await tab.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var text = await tab.Locator("main").InnerTextAsync();
        await tab.Context.CloseAsync();
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
