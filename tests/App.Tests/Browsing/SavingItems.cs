using Microsoft.Playwright;

namespace Fonds.App.Tests.Browsing;

/// <summary>Readers keep a list of their own, in their browser, and take it away in the forms that they use.</summary>
public sealed class SavingItems(DemoSite site, Chromium chromium)
{
    private const string Poster = "/collections/demo-1/poster-1";
    private const string Letters = "/collections/demo-1/letters";

    [Fact]
    public async Task What_is_saved_stands_in_the_list_by_archive_collection_and_box()
    {
        var tab = await SavedAsync(Poster, Letters, "/agents/serge-victor-1890-1947");
        Assert.Equal(
            ["Harbour Museum (invented)", "People and other names"], await tab.Locator(".saved-list section h2").AllInnerTextsAsync());
        Assert.Equal(["Box 3", "No box is named"], await tab.Locator(".saved-list section h4").AllInnerTextsAsync());
        await Assertions.Expect(tab.Locator($".saved-list section a[href='{Poster}']")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Locator(".saved-none")).ToBeHiddenAsync();

        await tab.Locator(".remove").First.ClickAsync();
        await Assertions.Expect(tab.Locator($".saved-list section a[href='{Poster}']")).ToHaveCountAsync(0);
        tab.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await tab.Locator(".saved-acts button").Last.ClickAsync();
        await Assertions.Expect(tab.Locator(".saved-none")).ToBeVisibleAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task The_same_button_takes_it_back_on_every_page_that_has_it()
    {
        var tab = await SavedAsync(Poster);
        await tab.GotoAsync(await FullAsync("/search?q=poster&view=list"));
        var button = tab.Locator($"[data-save='{Poster}']");
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "false");
        await tab.GotoAsync(await FullAsync("/saved"));
        await Assertions.Expect(tab.Locator(".saved-none")).ToBeVisibleAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task It_goes_away_as_a_table_and_as_references()
    {
        var tab = await SavedAsync(Poster, Letters);
        var table = await DownloadAsync(tab, 1);
        Assert.Equal(3, table.Trim().Split("\r\n").Length);
        Assert.Contains("\"Harbour Museum (invented)\",\"DEMO 1\",\"Lantern Press records (invented for demonstration)\",\"Box 3\",\"folder 1, item 1\",\"Poster for the opening of the lighthouse\",\"4 June 1921\"", table, StringComparison.Ordinal);
        var references = await DownloadAsync(tab, 2);
        Assert.Equal(2, references.Split("TY  - MANSCPT").Length - 1);
        Assert.Contains("AV  - Box 3, folder 1, item 1", references, StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task A_cell_that_would_be_a_formula_is_made_harmless()
    {
        var tab = await SavedAsync(Poster);
        await tab.EvaluateAsync("""() => localStorage.setItem("saved", localStorage.getItem("saved").replace("Poster for", "=cmd|' /C calc'!A0"))""");
        await tab.ReloadAsync();
        Assert.Contains("\"'=cmd|", await DownloadAsync(tab, 1), StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Printed_it_is_one_call_slip_for_each_box()
    {
        var tab = await SavedAsync(Poster, Letters);
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(2, await tab.Locator(".slip:visible").CountAsync());
        var slip = await tab.Locator(".slip").First.InnerTextAsync();
        foreach (var said in new[] { "Harbour Museum (invented)", "DEMO 1", "Lantern Press records", "Box 3", "folder 1, item 1", "Poster for the opening", "Reader’s name", "Date" })
            Assert.Contains(said, slip, StringComparison.Ordinal);
        await Assertions.Expect(tab.Locator("h1")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Locator(".saved-list section").First).ToBeHiddenAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task A_letter_to_the_archive_names_everything_saved_of_it()
    {
        var tab = await SavedAsync(Poster, Letters);
        await tab.EvaluateAsync("""() => localStorage.setItem("saved", localStorage.getItem("saved").replaceAll('"mail":null', '"mail":"desk@archive.example"'))""");
        await tab.ReloadAsync();
        var letter = Uri.UnescapeDataString((await tab.Locator("a[href^='mailto:desk@archive.example']").GetAttributeAsync("href"))!);
        foreach (var said in new[] { "subject=Request: DEMO 1", "Poster for the opening of the lighthouse", "Box 3, folder 1, item 1", Poster, Letters })
            Assert.Contains(said, letter, StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task A_list_that_is_damaged_is_an_empty_list()
    {
        var tab = await chromium.OpenAsync(1440);
        await tab.GotoAsync(await FullAsync("/saved"));
        await tab.EvaluateAsync("""() => localStorage.setItem("saved", "{broken")""");
        await tab.ReloadAsync();
        await Assertions.Expect(tab.Locator(".saved-none")).ToBeVisibleAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task A_style_of_citation_is_chosen_without_scripts()
    {
        var tab = await chromium.OpenAsync(1440, scripts: false);
        await tab.GotoAsync(await FullAsync(Poster));
        await tab.Locator(".cite > summary").ClickAsync();
        await Assertions.Expect(tab.Locator(".styled:visible")).ToHaveCountAsync(1);
        await tab.Locator(".cite input[value=apa]").CheckAsync();
        await Assertions.Expect(tab.Locator(".styled[data-style=apa]")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Locator(".styled:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Locator(".copy")).ToBeHiddenAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task With_scripts_a_citation_has_the_day_of_access()
    {
        var tab = await chromium.OpenAsync(1440);
        await tab.GotoAsync(await FullAsync(Poster));
        var year = await tab.EvaluateAsync<int>("new Date().getFullYear()");
        Assert.Matches($@"\. Accessed \d+ [A-Z][a-z]+\.? {year}\.$", await tab.Locator(".styled[data-style=mla]").TextContentAsync());
        await tab.Context.CloseAsync();
    }

    private async Task<IPage> SavedAsync(params string[] addresses)
    {
        var tab = await chromium.OpenAsync(1440);
        foreach (var address in addresses)
        {
            await tab.GotoAsync(await FullAsync(address));
            var button = tab.Locator($"header [data-save='{address}']");
            await button.ClickAsync();
            await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await tab.GotoAsync(await FullAsync("/saved"));
        await tab.Locator(".saved-acts").WaitForAsync();
        return tab;
    }

    private static async Task<string> DownloadAsync(IPage tab, int button)
    {
        var download = await tab.RunAndWaitForDownloadAsync(() => tab.Locator(".saved-acts button").Nth(button).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private async Task<string> FullAsync(string address) => new Uri(await site.AddressAsync(), address).ToString();
}
