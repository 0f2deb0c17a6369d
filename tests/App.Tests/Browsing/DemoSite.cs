using Fonds.App.Tests.Browsing;

[assembly: AssemblyFixture(typeof(DemoSite))]

namespace Fonds.App.Tests.Browsing;

/// <summary>The site that a newcomer sees: <c>fonds demo</c> on loopback, and every page that its links lead to.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private readonly ScratchFolder folder = new();
    private readonly Lazy<Task<SiteCrawl>> crawl;
    private readonly Lazy<Task> started;
    private ServedFolder? served;

    public DemoSite()
    {
        started = new(StartAsync);
        crawl = new(async () =>
        {
            await started.Value;
            return await SiteCrawl.FromHomeAsync(Client);
        });
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>The site with every page reached; made when the first test asks for it.</summary>
    internal Task<SiteCrawl> CrawlAsync() => crawl.Value;

    public async Task<Uri> AddressAsync()
    {
        await started.Value;
        return Client.BaseAddress!;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (served is not null)
            await served.DisposeAsync();

        Client.Dispose();
        folder.Dispose();
    }

    private async Task StartAsync()
    {
        served = await ServedFolder.StartAsync("demo", "--data", folder.File("archive"));
        Client.BaseAddress = served.Address;
    }
}
