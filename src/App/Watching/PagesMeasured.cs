using System.Diagnostics.Metrics;
using Fonds.UseCases.Watching;

namespace Fonds.App.Watching;

/// <summary>Where pages came from: made anew, kept from before, or still good in the reader's own browser.</summary>
internal static class PagesMeasured
{
    private const string From = "fonds.page.from";

    private static readonly Meter Meter = new(Measures.Of);
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>(
        "fonds.pages", "{page}", "Pages that may be kept, by where they came from: made, kept by the program, unchanged since the reader asked before.");

    /// <summary>Whether an instrument is this one.</summary>
    public static bool Has(Instrument instrument) => ReferenceEquals(instrument.Meter, Meter);

    public static void Made() => Pages.Add(1, new KeyValuePair<string, object?>(From, "made"));

    public static void Kept() => Pages.Add(1, new KeyValuePair<string, object?>(From, "kept"));

    public static void Unchanged() => Pages.Add(1, new KeyValuePair<string, object?>(From, "unchanged"));
}
