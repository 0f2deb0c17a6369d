using System.Net;
using Fonds.App.Public;
using Fonds.App.Shared;
using Fonds.Engines;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;
using Microsoft.AspNetCore.Builder;

namespace Fonds.App.Tests.Serving;

/// <summary>The database goes away under a running site, as when its machine is lost: what can be answered is, the rest says so plainly, and all is well when it is back.</summary>
public sealed class LosingTheDatabase
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly (string Name, string Text) Lighthouse = FindingAids.Papers("MS 1", "The lighthouse", FindingAids.File("a1", "Log of the lighthouse"));
    private static readonly (string Name, string Text) Harbour = FindingAids.Papers("MS 2", "The harbour");

    [Fact]
    public async Task Readers_are_told_and_the_site_goes_on_by_itself_when_the_database_is_back()
    {
        Assert.SkipWhen(PostgresCluster.IsToBeSkipped, PostgresCluster.WhyNot ?? "");
        using var primary = new PostgresCluster();
        await using var node = await Node.StartAsync(primary.NewArchive(), null);
        node.Import(Lighthouse);
        await node.UntilAsync("/search?q=lighthouse", text => text.Contains("Log of the", StringComparison.Ordinal));

        primary.Stop();
        using (var page = await node.AskAsync("/collections/ms-1/a1"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.NotNull(page.Headers.RetryAfter);
            Assert.Contains("try again in a few seconds", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, await node.StatusAsync("/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await node.StatusAsync("/health/ready"));

        primary.Start();
        await node.UntilAsync("/collections/ms-1/a1", text => text.Contains("Log of the lighthouse", StringComparison.Ordinal));
        node.Import(Harbour);
        await node.UntilAsync("/search?q=harbour", text => text.Contains("The harbour", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await node.StatusAsync("/health/ready"));
    }

    [Fact]
    public async Task With_a_replica_readers_notice_nothing_and_a_node_even_starts()
    {
        Assert.SkipWhen(PostgresCluster.IsToBeSkipped, PostgresCluster.WhyNot ?? "");
        using var primary = new PostgresCluster();
        var store = primary.NewArchive();
        using var replica = primary.Replica();
        var readStore = store.Replace($"Port={primary.Port}", $"Port={replica.Port}", StringComparison.Ordinal);
        await using var node = await Node.StartAsync(store, readStore);
        node.Import(Lighthouse);
        await node.UntilAsync("/search?q=lighthouse", text => text.Contains("Log of the", StringComparison.Ordinal));

        primary.Stop();

        Assert.Equal(HttpStatusCode.OK, await node.StatusAsync("/collections/ms-1/a1"));
        Assert.Equal(HttpStatusCode.OK, await node.StatusAsync("/search?q=lighthouse"));
        await using var fresh = await Node.StartAsync(store, readStore);
        await fresh.UntilAsync("/search?q=lighthouse", text => text.Contains("Log of the", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await fresh.StatusAsync("/health/ready"));
    }

    [Fact]
    public async Task A_standby_that_takes_over_is_found_among_the_hosts_and_written_to()
    {
        Assert.SkipWhen(PostgresCluster.IsToBeSkipped, PostgresCluster.WhyNot ?? "");
        using var primary = new PostgresCluster();
        using var standby = primary.Replica();
        var both = $"Host=127.0.0.1:{primary.Port},127.0.0.1:{standby.Port};Username=fonds;Database=postgres;Target Session Attributes=primary";
        await using var node = await Node.StartAsync(both, null);
        node.Import(Lighthouse);
        await node.UntilAsync("/search?q=lighthouse", text => text.Contains("Log of the", StringComparison.Ordinal));
        await UntilHeardAsync(standby, (string)primary.Execute("SELECT pg_current_wal_insert_lsn()::text")!);

        primary.Stop();
        standby.Promote();

        await node.UntilAsync("/collections/ms-1/a1", text => text.Contains("Log of the lighthouse", StringComparison.Ordinal));
        node.Import(Harbour);
        await node.UntilAsync("/search?q=harbour", text => text.Contains("The harbour", StringComparison.Ordinal));
    }

    private static async Task UntilHeardAsync(PostgresCluster standby, string place)
    {
        while (standby.Execute($"SELECT pg_last_wal_replay_lsn() >= '{place}'::pg_lsn") is not true)
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private sealed class Node(string store, Archive archive, EmbeddedIndex index, FollowChanges following, WebApplication running, ScratchFolder folder) : IAsyncDisposable
    {
        private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(running.Urls.First()) };

        public static async Task<Node> StartAsync(string store, string? readStore)
        {
            var folder = new ScratchFolder();
            var archive = Archive.Open(folder.File("data"), Database.At(folder.File("data"), store, readStore), TimeProvider.System);
            var index = EmbeddedIndex.Open(folder.File("data/index"));
            var following = FollowChanges.Start(archive, index, forSearches: false);
            var running = FondsSite.Build(new SiteOptions { DataFolder = folder.File("data"), Urls = "http://127.0.0.1:0" }, archive, index, following);
            await running.StartAsync(TestContext.Current.CancellationToken);
            return new Node(store, archive, index, following, running, folder);
        }

        public void Import((string Name, string Text) document)
        {
            File.WriteAllText(folder.File(document.Name), document.Text);
            // As the import verb does: what is here already is asked where it is written.
            using var writing = Archive.Open(folder.File("data"), Database.At(folder.File("data"), store), TimeProvider.System);
            new ImportFiles(writing).Run([folder.File(document.Name)], null, TestContext.Current.CancellationToken);
        }

        public Task<HttpResponseMessage> AskAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        public async Task<HttpStatusCode> StatusAsync(string address)
        {
            using var response = await AskAsync(address);
            return response.StatusCode;
        }

        public async Task UntilAsync(string address, Func<string, bool> isSo)
        {
            var until = TimeProvider.System.GetUtcNow() + Patience;
            var text = "";
            do
            {
                using var response = await AskAsync(address);
                text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                if (response.IsSuccessStatusCode && isSo(text))
                    return;
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
            while (TimeProvider.System.GetUtcNow() < until);
            Assert.Fail($"{address} was never as it should be: {text}");
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await running.DisposeAsync();
            following.Dispose();
            index.Dispose();
            archive.Dispose();
            folder.Dispose();
        }
    }
}
