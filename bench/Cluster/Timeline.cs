using System.Globalization;

namespace Fonds.Bench.Cluster;

/// <summary>What was seen in each second.</summary>
internal sealed class Timeline(TimeProvider clock)
{
    private readonly SortedDictionary<long, Second> seconds = [];
    private readonly Lock noting = new();
    private readonly List<double> times = [];
    private readonly List<FailedRead> failures = [];

    public TimeProvider Clock => clock;

    public void Read(DateTimeOffset at, double milliseconds)
    {
        lock (noting)
        {
            var second = Of(at);
            second.Reads++;
            second.Slowest = Math.Max(second.Slowest, milliseconds);
            times.Add(milliseconds);
        }
    }

    public void Failed(FailedRead failure)
    {
        lock (noting)
        {
            var second = Of(failure.At);
            second.ReadsFailed++;
            second.Slowest = Math.Max(second.Slowest, failure.Milliseconds);
            second.Problem = failure.Problem;
            failures.Add(failure);
        }
    }

    public void Write(DateTimeOffset at, bool ok)
    {
        lock (noting)
        {
            var second = Of(at);
            second.Writes += ok ? 1 : 0;
            second.WritesFailed += ok ? 0 : 1;
        }
    }

    /// <summary>Every second in which something failed or nothing was written, and the sum.</summary>
    public void Tell(TextWriter output)
    {
        var all = seconds.Skip(1).SkipLast(1).ToList();
        output.WriteLine("time      reads failed slowest-ms writes failed");
        foreach (var (at, second) in all.Where(pair => pair.Value.ReadsFailed > 0 || pair.Value.Writes == 0 || pair.Value.WritesFailed > 0 || pair.Value.Slowest > 1000))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{DateTimeOffset.FromUnixTimeSeconds(at):HH:mm:ss} {second.Reads,6} {second.ReadsFailed,6} {second.Slowest,10:0} {second.Writes,6} {second.WritesFailed,6} {second.Problem}"));
        }

        times.Sort();
        var longest = Longest(all.Select(pair => pair.Value.Writes == 0));
        var longestReads = Longest(all.Select(pair => pair.Value.ReadsFailed > 0));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all.Count} seconds: {all.Sum(pair => pair.Value.Reads)} reads, {all.Sum(pair => pair.Value.ReadsFailed)} failed, within {longestReads} seconds at a stretch; "
            + $"p50 {Part(0.5):0.0} ms, p95 {Part(0.95):0.0} ms, p99 {Part(0.99):0.0} ms; longest time without a write {longest} s"));
        TellFailures(output);
    }

    // Each by itself, then how many of each kind.
    private void TellFailures(TextWriter output)
    {
        foreach (var failure in failures.OrderBy(failure => failure.At))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"failed {failure.At:HH:mm:ss.fff} after {failure.Milliseconds:0} ms: {failure.Path}: {failure.Problem}"));
        foreach (var kind in failures.GroupBy(failure => failure.Problem).OrderByDescending(kind => kind.Count()))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} failed with: {kind.Key}; {kind.Min(failure => failure.At):HH:mm:ss} to {kind.Max(failure => failure.At):HH:mm:ss}"));
    }

    private double Part(double part) => times.Count == 0 ? 0 : times[(int)(part * (times.Count - 1))];

    private static int Longest(IEnumerable<bool> seconds)
    {
        var (longest, now) = (0, 0);
        foreach (var bad in seconds)
        {
            now = bad ? now + 1 : 0;
            longest = Math.Max(longest, now);
        }

        return longest;
    }

    private Second Of(DateTimeOffset at)
    {
        var key = at.ToUnixTimeSeconds();
        if (!seconds.TryGetValue(key, out var second))
            seconds[key] = second = new Second();
        return second;
    }

    private sealed class Second
    {
        public int Reads { get; set; }

        public int ReadsFailed { get; set; }

        public int Writes { get; set; }

        public int WritesFailed { get; set; }

        public double Slowest { get; set; }

        public string Problem { get; set; } = "";
    }
}

/// <summary>A request that was not answered with what it asked for.</summary>
/// <param name="Problem">The status and what the page says of itself, or the exception.</param>
internal sealed record FailedRead(DateTimeOffset At, string Path, double Milliseconds, string Problem);
