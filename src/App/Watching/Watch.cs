using System.Diagnostics.Metrics;
using Fonds.App.Watching.Metrics;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases.Watching;

namespace Fonds.App.Watching;

/// <summary>Everything that is watched of one served archive: it listens from the moment it is made.</summary>
public sealed class Watch : IDisposable
{
    private readonly ArchiveGauges gauges;
    private readonly MetricsKept metrics;

    private Watch(IServiceProvider site)
    {
        Archive = site.GetRequiredService<Archive>();
        Slow = site.GetRequiredService<SlowQueries>();
        Readiness = site.GetRequiredService<Readiness>();
        State = new ArchiveState(Archive, site.GetRequiredService<ISearchIndex>());
        Since = Archive.Clock.GetUtcNow();
        gauges = new ArchiveGauges(State);
        var ofSite = site.GetRequiredService<IMeterFactory>();
        metrics = new MetricsKept(instrument => gauges.Has(instrument) || Measures.Has(instrument) || PagesMeasured.Has(instrument)
            || instrument.Meter.Name == "System.Runtime" || (ReferenceEquals(instrument.Meter.Scope, ofSite) && IsOfServer(instrument.Meter.Name)));
    }

    public Archive Archive { get; }

    public SlowQueries Slow { get; }

    public Readiness Readiness { get; }

    public ArchiveState State { get; }

    /// <summary>When the program began to serve.</summary>
    public DateTimeOffset Since { get; }

    public IReadOnlyList<InstrumentKept> Metrics => metrics.Read();

    /// <summary>Begins to watch a site that has been built.</summary>
    public static Watch Over(WebApplication site) => new(site.Services);

    public void Dispose()
    {
        metrics.Dispose();
        gauges.Dispose();
    }

    private static bool IsOfServer(string meter) => meter is "Microsoft.AspNetCore.Hosting" or "Microsoft.AspNetCore.Server.Kestrel" or "Microsoft.AspNetCore.RateLimiting";
}
