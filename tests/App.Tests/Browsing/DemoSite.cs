using System.Diagnostics;
using System.Text.RegularExpressions;
using Fonds.App.Tests.Browsing;

[assembly: AssemblyFixture(typeof(DemoSite))]

namespace Fonds.App.Tests.Browsing;

/// <summary>The site that a newcomer sees: <c>fonds demo</c> on loopback, and every page that its links lead to.</summary>
public sealed partial class DemoSite : IAsyncLifetime
{
    private readonly ScratchFolder folder = new();
    private readonly Lazy<Task<SiteCrawl>> crawl;
    private readonly Lazy<Task> started;
    private Process? process;

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
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Client.Dispose();
        folder.Dispose();
    }

    private async Task StartAsync()
    {
        process = FondsProgram.Start(["demo", "--data", folder.File("archive"), "--urls", "http://127.0.0.1:0"]);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var said = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (AddressLine.Match(line) is not { Success: true } match)
                continue;

            Client.BaseAddress = new Uri(match.Value);
            process.ErrorDataReceived += (_, _) => { };
            _ = process.StandardError.ReadToEndAsync();
            return;
        }

        throw new InvalidOperationException("The demo ended before it served: " + string.Join(Environment.NewLine, said));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressLine { get; }
}
