using System.Diagnostics;

namespace Fonds.App.Tests.Browsing;

/// <summary>Every kind of page is valid HTML, in English and in one other language, as html-validate sees it.</summary>
public sealed class WritingHtml(DemoSite site)
{
    [Fact]
    public async Task Every_kind_of_page_is_valid()
    {
        var tool = Checkout.PathOf("tests", "App.Tests", "Browsing", "html-validate");
        var program = Path.Combine(tool, "node_modules", ".bin", "html-validate");
        Checkout.Need(File.Exists(program), $"html-validate is not installed; run npm ci in {tool}");

        var address = await site.AddressAsync();
        using var folder = new ScratchFolder();
        foreach (var type in PageTypes.All)
        {
            foreach (var (page, name) in new[] { (type.Example, "english"), (PageTypes.Elsewhere(type), "elsewhere") })
            {
                using var response = await site.Client.GetAsync(new Uri(address, page), TestContext.Current.CancellationToken);
                await File.WriteAllTextAsync(
                    folder.File($"{type.Name.Replace(' ', '-')}-{name}.html"), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                    TestContext.Current.CancellationToken);
            }
        }

        var start = new ProcessStartInfo(program, ["--config", Path.Combine(tool, ".htmlvalidate.json"), "--formatter", "text", folder.Path])
        {
            RedirectStandardOutput = true, WorkingDirectory = tool,
        };
        using var process = Process.Start(start)!;
        var complaints = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, complaints);
    }
}
