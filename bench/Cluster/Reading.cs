using System.Diagnostics;
using System.Globalization;

namespace Fonds.Bench.Cluster;

/// <summary>Asks for pages at a steady rate, whether earlier answers have come or not; only when a whole second of them is outstanding it waits, as readers would.</summary>
/// <param name="paths">What is asked for, by turns.</param>
internal sealed class Reading(Uri address, IReadOnlyList<string> paths, Timeline timeline, Writing writing) : IDisposable
{
    /// <summary>Pages and searches of the sample archive.</summary>
    public static readonly IReadOnlyList<string> OfSamples =
        ["/", "/search?q=letters", "/collections/gen-mss-238", "/agents/serge-victor-1890-1947", "/people", "/collections/gen-mss-238.json", "/search?q=serge&flat=1", "/collections/ms-730", "/suggest.json?q=ser"];

    private const int LongestHeading = 200;

    private readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 200 }) { Timeout = TimeSpan.FromSeconds(10) };
    private int fresh;
    private int stale;

    public int Fresh => fresh;

    public int Stale => stale;

    public async Task RunAsync(int perSecond, CancellationToken stop)
    {
        var under = new List<Task>();
        var next = timeline.Clock.GetUtcNow();
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            while (under.Count >= perSecond)
            {
                await Task.WhenAny(under);
                under.RemoveAll(task => task.IsCompleted);
                next = timeline.Clock.GetUtcNow();
            }

            // One of twenty looks for what was acknowledged a second ago.
            under.Add(number % 20 == 0 ? LookForAsync() : AskAsync(paths[number % paths.Count]));
            under.RemoveAll(task => task.IsCompleted);
            next = next.AddSeconds(1.0 / perSecond);
            if (next - timeline.Clock.GetUtcNow() is { Ticks: > 0 } pause)
                await Task.Delay(pause, CancellationToken.None);
        }

        await Task.WhenAll(under);
    }

    public void Dispose() => client.Dispose();

    private async Task LookForAsync()
    {
        if (writing.LastBefore(timeline.Clock.GetUtcNow().AddSeconds(-1)) is not { } number)
            return;
        var answer = await AskAsync(string.Create(CultureInfo.InvariantCulture, $"/search.json?q=number{number}+{writing.Name}"));
        if (answer is null)
            return;
        if (answer.Contains(writing.Title(number), StringComparison.Ordinal))
            Interlocked.Increment(ref fresh);
        else
            Interlocked.Increment(ref stale);
    }

    private async Task<string?> AskAsync(string path)
    {
        var (at, begun) = (timeline.Clock.GetUtcNow(), Stopwatch.GetTimestamp());
        try
        {
            using var answer = await client.GetAsync(new Uri(address, path));
            var text = await answer.Content.ReadAsStringAsync();
            if (answer.IsSuccessStatusCode)
            {
                timeline.Read(at, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                return text;
            }

            Failed($"{(int)answer.StatusCode} {Heading(text)}");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            Failed($"{failure.GetType().Name}: {failure.GetBaseException().Message}");
        }

        return null;

        void Failed(string problem) => timeline.Failed(new FailedRead(at, path, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, problem));
    }

    // Of a page its heading tells why it is none.
    private static string Heading(string page)
    {
        var (from, to) = (page.IndexOf("<h1", StringComparison.Ordinal), page.IndexOf("</h1>", StringComparison.Ordinal));
        var heading = from < 0 || to < from ? page : page[(page.IndexOf('>', from) + 1)..to];
        return string.Concat(heading.ReplaceLineEndings(" ").Trim().Take(LongestHeading));
    }
}
