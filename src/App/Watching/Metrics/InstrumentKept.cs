using System.Diagnostics.Metrics;
using System.Globalization;

namespace Fonds.App.Watching.Metrics;

/// <summary>What sort of number an instrument gives.</summary>
public enum InstrumentKind
{
    /// <summary>A sum that only grows.</summary>
    Counter,

    /// <summary>A value that goes up and down.</summary>
    Gauge,
    Histogram,
}

/// <summary>One instrument with everything it has measured, by its tags.</summary>
public sealed class InstrumentKept
{
    private static readonly double[] UsualBounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    // Tags that tell nothing apart here and would only multiply what is kept.
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal) { "http.route", "url.scheme", "network.protocol.version", "network.type", "network.transport", "server.port" };

    private readonly Dictionary<string, Series> series = new(StringComparer.Ordinal);
    private readonly Lock taking = new();
    private readonly bool adds;

    public InstrumentKept(Instrument instrument)
    {
        (Name, Unit, Description) = (instrument.Name, instrument.Unit ?? "", instrument.Description ?? "");
        IsObserved = instrument.IsObservable;
        var sort = instrument.GetType().Name;
        Kind = sort.StartsWith("Histogram", StringComparison.Ordinal) ? InstrumentKind.Histogram
            : sort.StartsWith("Counter", StringComparison.Ordinal) || sort.StartsWith("ObservableCounter", StringComparison.Ordinal) ? InstrumentKind.Counter
            : InstrumentKind.Gauge;
        // An observed sum is told whole each time; of the others each measurement is a difference, but for a plain gauge.
        adds = !IsObserved && !sort.StartsWith("Gauge", StringComparison.Ordinal);
        Bounds = instrument switch
        {
            Histogram<double> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds],
            Histogram<long> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds.Select(bound => (double)bound)],
            _ => UsualBounds,
        };
    }

    public string Name { get; }

    public string Unit { get; }

    public string Description { get; }

    public InstrumentKind Kind { get; }

    /// <summary>Upper bounds of the buckets of a histogram.</summary>
    public IReadOnlyList<double> Bounds { get; }

    private bool IsObserved { get; }

    /// <summary>What was measured, by tags as Prometheus writes them ("" for none).</summary>
    public IReadOnlyList<(string Tags, Series Values)> Measured
    {
        get
        {
            lock (taking)
                return [.. series.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value.Copy()))];
        }
    }

    internal void Take(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = Written(tags);
        lock (taking)
        {
            if (!series.TryGetValue(key, out var values))
                series[key] = values = new Series(Kind == InstrumentKind.Histogram ? Bounds.Count + 1 : 0);
            values.Sum = adds ? values.Sum + value : value;
            values.Count++;
            if (Kind == InstrumentKind.Histogram)
                values.Buckets[Bucket(value)]++;
        }
    }

    internal void ForgetObserved()
    {
        if (!IsObserved)
            return;
        lock (taking)
            series.Clear();
    }

    private int Bucket(double value)
    {
        var bucket = 0;
        while (bucket < Bounds.Count && value > Bounds[bucket])
            bucket++;
        return bucket;
    }

    private static string Written(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
            return "";
        var written = new List<string>(tags.Length);
        foreach (var (name, value) in tags)
        {
            if (!Left.Contains(name))
                written.Add($"{PrometheusText.Label(name)}=\"{PrometheusText.Escaped(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}\"");
        }

        written.Sort(StringComparer.Ordinal);
        return string.Join(',', written);
    }
}

/// <summary>What an instrument measured under one set of tags.</summary>
public sealed class Series(int buckets)
{
    public double Sum { get; internal set; }

    public long Count { get; internal set; }

    /// <summary>How many measurements fell into each bucket; the last is for those above every bound.</summary>
    internal long[] Buckets { get; private init; } = new long[buckets];

    internal Series Copy() => new(0) { Sum = Sum, Count = Count, Buckets = [.. Buckets] };
}
