using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
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

/// <summary>Which engine keeps the record is nothing that a reader could tell: every page, list, feed and document is the same to the byte.</summary>
public sealed partial class ShowingTheSameFromBothEngines
{
    /// <summary>Of each kind of address some are enough.</summary>
    private const int MostOfAKind = 8;

    private static readonly string[] Forms = [".json", ".jsonld", ".ttl", ".xml", ".csv"];

    private static readonly string[] Fixed =
    [
        "/", "/search?q=", "/search?q=letters", "/search?q=serge&sort=date", "/search?q=lettres", "/search?q=box:1", "/suggest?q=s", "/feed.atom", "/sitemap.xml", "/nothing-here",
    ];

    [Fact]
    public async Task The_samples_are_the_same() => await CompareAsync(Checkout.PathOf("samples"));

    [Fact]
    public async Task Real_finding_aids_and_authority_records_are_the_same() => await CompareAsync(
        Checkout.NeedShared("corpus/arclight-fixtures"), Checkout.NeedShared("corpus/nyu-fixtures"), Checkout.NeedShared("corpus/loc-marcxml"),
        Checkout.NeedShared("corpus/saa-eac2-examples"));

    [Fact]
    public async Task A_calendar_is_dated_by_the_newest_change_and_not_by_the_day_of_asking()
    {
        var clock = new MovableClock();
        await using var site = await Site.StartAsync(Engine.Sqlite, clock, [Checkout.PathOf("samples")]);
        var changed = clock.GetUtcNow();
        clock.Advance(TimeSpan.FromDays(3));
        var calendar = await site.AskAsync("/years/1947.ics");
        Assert.Contains("DTSTAMP:" + changed.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture), Encoding.UTF8.GetString(calendar.Body), StringComparison.Ordinal);
    }

    private static async Task CompareAsync(params string[] documents)
    {
        var clock = new MovableClock();
        await using var sqlite = await Site.StartAsync(Engine.Sqlite, clock, documents);
        await using var postgres = await Site.StartAsync(Engine.Postgres, clock, documents);
        var asked = new HashSet<string>(Fixed, StringComparer.Ordinal);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Queue<string>(Fixed);
        while (waiting.TryDequeue(out var address))
        {
            var expected = await sqlite.AskAsync(address);
            var found = await postgres.AskAsync(address);
            Assert.Equal((address, expected.Status, expected.Tag), (address, found.Status, found.Tag));
            Assert.True(expected.Body.AsSpan().SequenceEqual(found.Body), $"{address} differs: {FirstDifference(expected.Body, found.Body)}");
            foreach (var link in LinksIn(expected).Where(link => IsWanted(link, kinds) && asked.Add(link)))
                waiting.Enqueue(link);
        }

        Assert.True(asked.Count > 60, $"Only {asked.Count} addresses were found to compare.");
        Assert.Contains(asked, address => address.EndsWith(".ttl", StringComparison.Ordinal));
    }

    private static IEnumerable<string> LinksIn(Answer answer)
    {
        foreach (Match link in LinkPattern.Matches(answer.Text))
        {
            var address = WebUtility.HtmlDecode(link.Groups["address"].Value);
            yield return address;
            if (RecordPattern.IsMatch(address))
            {
                foreach (var form in Forms)
                    yield return address + form;
            }
        }
    }

    // A kind is the first word of the address and its ending, and whether it has a question.
    private static bool IsWanted(string address, Dictionary<string, int> kinds)
    {
        var path = address.Split('?')[0];
        var kind = $"{path.Split('/')[1]} {path.Count(letter => letter == '/')} {Path.GetExtension(path)} {address.Contains('?', StringComparison.Ordinal)}";
        return (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= MostOfAKind;
    }

    private static string FirstDifference(byte[] expected, byte[] found)
    {
        var at = Math.Max(0, expected.AsSpan().CommonPrefixLength(found) - 80);
        return $"{Part(expected, at)}\n{Part(found, at)}";
    }

    private static string Part(byte[] body, int at) => Encoding.UTF8.GetString(body.AsSpan(at, Math.Min(200, body.Length - at)));

    [GeneratedRegex("""(?:href|src)="(?<address>/[^"/#][^"#]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex LinkPattern { get; }

    [GeneratedRegex("^/(collections|agents|subjects|places|genres|functions|occupations|works|repositories)/[^?.]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex RecordPattern { get; }

    private sealed record Answer(HttpStatusCode Status, string? Tag, byte[] Body, bool IsPage)
    {
        public string Text => IsPage ? Encoding.UTF8.GetString(Body) : "";
    }

    /// <summary>A site over documents, asked under one name wherever it listens.</summary>
    private sealed class Site(Archive archive, EmbeddedIndex index, WebApplication running, ScratchFolder folder) : IAsyncDisposable
    {
        private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

        public static async Task<Site> StartAsync(Engine engine, TimeProvider clock, string[] documents)
        {
            var folder = new ScratchFolder();
            var data = folder.File("data");
            var archive = Archive.Open(data, Database.At(data, new ScratchStore(engine, data).ConnectionString), clock);
            var index = EmbeddedIndex.Open(folder.File("data/index"));
            new ImportFiles(archive).Run(documents, null, TestContext.Current.CancellationToken);
            new IndexChanges(archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);
            var running = FondsSite.Build(new SiteOptions { DataFolder = data, Urls = "http://127.0.0.1:0", PublicAddress = "https://archives.example.org", SearchesPerSecond = 0 }, archive, index);
            await running.StartAsync(TestContext.Current.CancellationToken);
            return new Site(archive, index, running, folder);
        }

        public async Task<Answer> AskAsync(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(running.Urls.First()), address));
            request.Headers.Host = "archives.example.org";
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return new(
                response.StatusCode, response.Headers.ETag?.Tag, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken),
                response.Content.Headers.ContentType?.MediaType == "text/html");
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await running.DisposeAsync();
            index.Dispose();
            archive.Dispose();
            folder.Dispose();
        }
    }
}
