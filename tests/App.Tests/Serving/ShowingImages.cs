using Fonds.App.Tests.Browsing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Fonds.App.Tests.Serving;

/// <summary>Images that another house holds are shown on the page when the reader asks for them, and not before.</summary>
public sealed class ShowingImages(Chromium chromium)
{
    // One white pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8//8/AwAI/AL+9T0XygAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData("/v2/manifest", "Presentation 2")]
    [InlineData("/v3/manifest.json", "Presentation 3")]
    public async Task A_manifest_is_asked_for_by_the_reader_and_shown_page_by_page(string path, string standard)
    {
        var asked = new List<string>();
        await using var house = await OtherHouseAsync(asked);
        await using var site = await SiteAsync(house.Urls.First() + path, "https://iiif.io/api/presentation/2.1/");
        var tab = await chromium.OpenAsync(1440);
        var complaints = new List<string>();
        tab.Console += (_, message) => complaints.Add(message.Text);
        await tab.GotoAsync(new Uri(site.Client.BaseAddress!, "/collections/ms-1/a1").ToString(), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        Assert.Empty(asked);

        await tab.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show the images here" }).ClickAsync();
        await tab.Locator(".viewer .place").GetByText("1 / 2: Front").WaitForAsync();
        await tab.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Next", Exact = true }).ClickAsync();
        await tab.Locator(".viewer .place").GetByText("2 / 2: Back").WaitForAsync();

        Assert.Equal("Harbour Museum", await tab.Locator(".viewer .credit").InnerTextAsync());
        Assert.True(asked.Exists(address => address.StartsWith("/image/2/full/", StringComparison.Ordinal)), standard + ": " + string.Join(' ', asked));
        Assert.Empty(complaints);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task What_cannot_be_had_is_told()
    {
        await using var house = await OtherHouseAsync([]);
        await using var site = await SiteAsync(house.Urls.First() + "/none/manifest", "");
        var tab = await chromium.OpenAsync(1440);
        await tab.GotoAsync(new Uri(site.Client.BaseAddress!, "/collections/ms-1/a1").ToString());
        await tab.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show the images here" }).ClickAsync();
        await tab.GetByText("could not be shown here").WaitForAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_without_such_images_may_ask_nobody_else()
    {
        await using var site = await ServedSite.StartAsync(documents: FindingAids.Papers("MS 1", "The lighthouse", FindingAids.File("a1", "Log")));
        using var answer = await site.AskAsync("/collections/ms-1/a1");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("img-src 'self' data:; connect-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("viewer", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Task<ServedSite> SiteAsync(string manifest, string role) => ServedSite.StartAsync(documents: FindingAids.Papers(
        "MS 1", "The lighthouse", FindingAids.File("a1", "Log", $"""<dao href="{manifest}" role="{role}" title="The log, page by page"/>""")));

    private static async Task<WebApplication> OtherHouseAsync(List<string> asked)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var house = builder.Build();
        house.Use((context, next) =>
        {
            lock (asked)
                asked.Add(context.Request.Path.Value!);
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return next(context);
        });
        house.MapGet("/v2/manifest", (HttpRequest request) => Results.Content(Second($"http://{request.Host}"), "application/json"));
        house.MapGet("/v3/manifest.json", (HttpRequest request) => Results.Content(Third($"http://{request.Host}"), "application/json"));
        house.MapGet("/image/{number}/full/{size}/0/default.jpg", () => Results.Bytes(Pixel, "image/png"));
        await house.StartAsync(TestContext.Current.CancellationToken);
        return house;
    }

    private static string Second(string house) => Manifest(
        """{"@type":"sc:Manifest","attribution":"Harbour Museum","sequences":[{"canvases":[FRONT,BACK]}]}""",
        """{"@type":"sc:Canvas","label":"LABEL","images":[{"resource":{"@id":"HOUSE/image/NUMBER/full/full/0/default.jpg","width":2000,"service":{"@id":"HOUSE/image/NUMBER"}}}]}""",
        house);

    private static string Third(string house) => Manifest(
        """{"type":"Manifest","requiredStatement":{"value":{"en":["Harbour Museum"]}},"items":[FRONT,BACK]}""",
        """
        {"type":"Canvas","label":{"en":["LABEL"]},"items":[{"items":[{"body":{"id":"HOUSE/image/NUMBER/full/max/0/default.jpg","type":"Image","width":2000,
        "service":[{"id":"HOUSE/image/NUMBER","type":"ImageService3"}]}}]}]}
        """,
        house);

    private static string Manifest(string frame, string canvas, string house)
    {
        string Canvas(string number, string label) => canvas.Replace("HOUSE", house, StringComparison.Ordinal)
            .Replace("NUMBER", number, StringComparison.Ordinal).Replace("LABEL", label, StringComparison.Ordinal);
        return frame.Replace("FRONT", Canvas("1", "Front"), StringComparison.Ordinal).Replace("BACK", Canvas("2", "Back"), StringComparison.Ordinal);
    }
}
