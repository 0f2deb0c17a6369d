using System.Globalization;

namespace Fonds.Bench.Cluster;

/// <summary>What was seen in each second.</summary>
internal sealed class Timeline(TimeProvider clock)
{
    private readonly SortedDictionary<long, Second> seconds = [];
    private readonly Lock noting = new();
    private readonly List<double> times = [];

    public TimeProvider Clock => clock;

    public void Read(DateTimeOffset at, bool ok, double milliseconds, string? problem)
    {
        lock (noting)
        {
            var second = Of(at);
            second.Reads += ok ? 1 : 0;
            second.ReadsFailed += ok ? 0 : 1;
            second.Slowest = Math.Max(second.Slowest, milliseconds);
            if (problem is not null)
                second.Problem = problem;
            if (ok)
                times.Add(milliseconds);
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
