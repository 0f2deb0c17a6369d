using System.Net;
using System.Text.Json;
using Fonds.App.Public;
using Fonds.App.Shared;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects.Sqlite;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;
using Microsoft.AspNetCore.Builder;

namespace Fonds.App.Tests.Watching;

public sealed class AskingForHealth : IDisposable
{
    private const string FindingAid = "<ead><eadheader><eadid>MS 1</eadid></eadheader><archdesc level=\"collection\"><did><unittitle>Papers</unittitle></did></archdesc></ead>";

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_archive_whose_index_follows_it_is_well()
    {
        using var archive = Archive.Open(folder.File("data"), TimeProvider.System);
        using var index = EmbeddedIndex.Open(folder.File("data/index"));
        using var following = FollowChanges.Start(archive, index, forSearches: false);

        var (status, health) = await AskAsync(archive, index, following);

        Assert.Equal((HttpStatusCode.OK, "ok"), (status, health.GetProperty("status").GetString()));
        Assert.False(health.TryGetProperty("reason", out _));
    }

    [Fact]
    public async Task An_index_that_stopped_following_is_told_with_the_reason_and_what_to_do()
    {
        using var archive = Archive.Open(folder.File("data"), TimeProvider.System);
        using var index = EmbeddedIndex.Open(folder.File("data/index"));
        using (var damage = new SqliteDatabase(folder.File("data/index/search.db")).OpenForWriting())
            damage.Execute("DROP TABLE known_record");
        using var following = FollowChanges.Start(archive, index, forSearches: false);
        File.WriteAllText(folder.File("one.xml"), FindingAid);
        new ImportFiles(archive).Run([folder.File("one.xml")], null, TestContext.Current.CancellationToken);
        Assert.Throws<InvalidOperationException>(following.Finish);

        var (status, health) = await AskAsync(archive, index, following);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "failed"), (status, health.GetProperty("status").GetString()));
        Assert.Contains("known_record", health.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.True(health.GetProperty("behind").GetInt64() > 0);
    }

    private async Task<(HttpStatusCode Status, JsonElement Health)> AskAsync(Archive archive, EmbeddedIndex index, FollowChanges following)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var site = FondsSite.Build(new SiteOptions { DataFolder = folder.File("data"), Urls = "http://127.0.0.1:0" }, archive, index, following);
        await site.StartAsync(cancel);
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), cancel);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel));
        await site.StopAsync(cancel);
        return (answer.StatusCode, document.RootElement.Clone());
    }
}
