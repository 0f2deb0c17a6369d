using System.Diagnostics.Metrics;

namespace Fonds.App.Watching.Metrics;

/// <summary>Listens to instruments and keeps what they measure, in sum, for whoever asks by HTTP.</summary>
public sealed class MetricsKept : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly List<InstrumentKept> kept = [];
    private readonly Lock keeping = new();

    /// <summary>Begins to listen.</summary>
    /// <param name="isWanted">Which instruments to listen to.</param>
    public MetricsKept(Func<Instrument, bool> isWanted)
    {
        listener.InstrumentPublished = (instrument, all) =>
        {
            if (!isWanted(instrument))
                return;
            var state = new InstrumentKept(instrument);
            lock (keeping)
                kept.Add(state);
            all.EnableMeasurementEvents(instrument, state);
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, state) => ((InstrumentKept)state!).Take(value, tags));
        listener.SetMeasurementEventCallback<long>((_, value, tags, state) => ((InstrumentKept)state!).Take(value, tags));
        listener.SetMeasurementEventCallback<int>((_, value, tags, state) => ((InstrumentKept)state!).Take(value, tags));
        listener.Start();
    }

    /// <summary>Every instrument as it stands now, in order of name.</summary>
    public IReadOnlyList<InstrumentKept> Read()
    {
        // One who reads at a time: an observed value is of the moment in which it is read.
        lock (keeping)
        {
            foreach (var instrument in kept)
                instrument.ForgetObserved();
            listener.RecordObservableInstruments();
            return [.. kept.OrderBy(instrument => instrument.Name, StringComparer.Ordinal)];
        }
    }

    public void Dispose() => listener.Dispose();
}
