using Fonds.App.Public;
using Fonds.App.Shared;
using Fonds.App.Watching;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Fonds.App.Tests.Serving;

/// <summary>A site on loopback over an archive of its own, whose time the test tells.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly Archive archive;
    private readonly EmbeddedIndex index;
    private WebApplication? running;
    private WebApplication? administration;
    private Watch? watch;

    private ServedSite()
    {
        archive = Archive.Open(folder.File("data"), Clock);
        index = EmbeddedIndex.Open(folder.File("data/index"));
    }

    public MovableClock Clock { get; } = new();

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>Asks the site for the administrator, when the options name an address for it.</summary>
    public HttpClient Administrator { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>The data folder of the archive.</summary>
    public string DataFile(string name) => folder.File(Path.Combine("data", name));

    public static async Task<ServedSite> StartAsync(Func<SiteOptions, SiteOptions>? options = null, params (string Name, string Text)[] documents)
    {
        var site = new ServedSite();
        site.TakeIn(documents);
        var usual = new SiteOptions { DataFolder = site.archive.Folder, Urls = "http://127.0.0.1:0" };
        site.running = FondsSite.Build(options?.Invoke(usual) ?? usual, site.archive, site.index);
        if (site.running.Services.GetRequiredService<SiteOptions>() is { AdminAddress: { } address } chosen)
        {
            site.watch = Watch.Over(site.running);
            site.administration = AdminSite.Build(address, site.watch, chosen);
            await site.administration.StartAsync(TestContext.Current.CancellationToken);
            site.Administrator.BaseAddress = new Uri(site.administration.Urls.First());
        }

        await site.running.StartAsync(TestContext.Current.CancellationToken);
        site.Client.BaseAddress = new Uri(site.running.Urls.First());
        return site;
    }

    /// <summary>Imports documents and waits until they can be searched.</summary>
    public void TakeIn(params (string Name, string Text)[] documents)
    {
        TakeInWithoutIndex(documents);
        Index();
    }

    /// <summary>Takes in whatever can not be searched yet.</summary>
    public void Index() => new IndexChanges(archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);

    /// <summary>Imports documents, which cannot be searched for the time being.</summary>
    public void TakeInWithoutIndex(params (string Name, string Text)[] documents)
    {
        Directory.CreateDirectory(folder.File("in"));
        foreach (var (name, text) in documents)
            File.WriteAllText(folder.File("in/" + name), text);
        new ImportFiles(archive).Run([folder.File("in")], null, TestContext.Current.CancellationToken);
    }

    /// <summary>Makes pages of every kind beforehand, as the program does when it has started to serve.</summary>
    public Task<IReadOnlyList<(string Address, int Status)>> RehearseAsync() => running!.Services.GetRequiredService<Rehearsal>().BeginAsync(TestContext.Current.CancellationToken);

    /// <summary>Adds an address that does what a test needs.</summary>
    public void Map(string address, Action act) => running!.MapGet(address, () => act());

    public async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> TextAsync(string address) => await Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Administrator.Dispose();
        if (administration is not null)
            await administration.DisposeAsync();
        watch?.Dispose();
        if (running is not null)
            await running.DisposeAsync();
        index.Dispose();
        archive.Dispose();
        folder.Dispose();
    }
}

/// <summary>A clock that goes only when it is told to; it begins well after the program was built.</summary>
internal sealed class MovableClock : TimeProvider
{
    private DateTimeOffset now = System.GetUtcNow().AddDays(1);

    public void Advance(TimeSpan time) => now += time;

    public override DateTimeOffset GetUtcNow() => now;
}
