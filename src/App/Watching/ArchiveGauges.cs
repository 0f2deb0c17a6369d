using System.Diagnostics.Metrics;
using Fonds.UseCases.Watching;

namespace Fonds.App.Watching;

/// <summary>What can be read off an archive and its index at any moment: sizes, how far the index is behind, what was taken in by whichever program.</summary>
public sealed class ArchiveGauges : IDisposable
{
    private readonly Meter meter = new(Measures.Of);
    private readonly ArchiveState state;

    public ArchiveGauges(ArchiveState state)
    {
        this.state = state;
        Gauge("fonds.index.lag.versions", "{version}", "Entries of the change log that the search index has yet to take in.", now => now.Behind);
        Gauge("fonds.index.lag", "s", "Age of the oldest change that cannot be searched yet.", now => now.BehindFor.TotalSeconds);
        Gauge("fonds.index.size", "By", "Bytes of the search index on disk.", now => now.IndexBytes);
        Gauge("fonds.store.size", "By", "Bytes of the system of record on disk.", now => now.StoreBytes);
        Gauge("fonds.store.log.size", "By", "Bytes written ahead and not yet in their place in the system of record.", now => now.LogBytes);
        Count("fonds.store.versions", "{version}", "The newest place in the change log.", now => now.NewestVersion);
        Count("fonds.store.files", "{file}", "Files that were ever taken in.", now => now.Sources.Files);
        Count("fonds.store.findings", "{finding}", "Findings in all files that were ever taken in.", now => now.Sources.Findings);
        meter.CreateObservableGauge("fonds.records", ByKind, "{record}", "Published records that can be searched, by kind.");
    }

    /// <summary>Whether an instrument is one of these.</summary>
    public bool Has(Instrument instrument) => ReferenceEquals(instrument.Meter, meter);

    public void Dispose() => meter.Dispose();

    private void Gauge(string name, string unit, string description, Func<ArchiveNow, double> value) =>
        meter.CreateObservableGauge(name, () => value(state.Now()), unit, description);

    private void Count(string name, string unit, string description, Func<ArchiveNow, long> value) =>
        meter.CreateObservableCounter(name, () => value(state.Now()), unit, description);

    private IEnumerable<Measurement<int>> ByKind() =>
        state.Index.Counts.Select(count => new Measurement<int>(count.Value, new KeyValuePair<string, object?>("fonds.record.kind", count.Key.ToString())));
}
