using System.Diagnostics.Metrics;

namespace Fonds.UseCases.Watching;

/// <summary>What the acts count and time, under names and units that OpenTelemetry understands. Whoever listens keeps the sums.</summary>
public static class Measures
{
    /// <summary>The name under which everything of Fonds is measured.</summary>
    public const string Of = "Fonds";

    private static readonly Meter Meter = new(Of);

    /// <summary>Whether an instrument is one of these.</summary>
    public static bool Has(Instrument instrument) => ReferenceEquals(instrument.Meter, Meter);

    private static readonly InstrumentAdvice<double> SearchTimes = new() { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] };
    private static readonly InstrumentAdvice<long> BatchSizes = new() { HistogramBucketBoundaries = [1, 10, 100, 500, 1000, 2000, 4000] };

    internal static readonly Histogram<double> Searches = Meter.CreateHistogram(
        "fonds.search.duration", "s", "Time from a query to its answer, by the sort of query and by whether results stand under their collections.", null, SearchTimes);

    internal static readonly Counter<long> SearchesGivenUp = Meter.CreateCounter<long>(
        "fonds.search.given_up", "{search}", "Searches that took longer than the site's patience.");

    internal static readonly Histogram<long> IndexBatches = Meter.CreateHistogram(
        "fonds.index.batch.size", "{record}", "Records taken into the search index in one batch.", null, BatchSizes);

    internal static readonly Histogram<double> IndexBatchTimes = Meter.CreateHistogram<double>(
        "fonds.index.batch.duration", "s", "Time to take one batch of changes into the search index.");

    internal static readonly Counter<long> FilesImported = Meter.CreateCounter<long>(
        "fonds.import.files", "{file}", "Files that imports of this process looked at, by what became of them.");

    internal static readonly Counter<long> UnitsImported = Meter.CreateCounter<long>(
        "fonds.import.units", "{unit}", "Units of description that imports of this process took in.");

    internal static readonly Counter<long> FindingsOfImports = Meter.CreateCounter<long>(
        "fonds.import.findings", "{finding}", "Findings in files that imports of this process took in.");
}
