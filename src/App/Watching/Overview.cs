using System.Runtime.InteropServices;
using Fonds.App.Api;
using Fonds.Storage;
using Fonds.Storage.Sources;
using Fonds.UseCases.Watching;

namespace Fonds.App.Watching;

/// <summary>How an archive and the program that serves it are doing, on one page.</summary>
public sealed record Overview
{
    private const int ImportsShown = 20;
    private const int SlowShown = 20;

    public required HealthJson Health { get; init; }

    public required ArchiveNow Archive { get; init; }

    /// <summary>The data folder.</summary>
    public required string Folder { get; init; }

    public required string Version { get; init; }

    /// <summary>The runtime and the machine.</summary>
    public required string Runtime { get; init; }

    public required DateTimeOffset Since { get; init; }

    public required TimeSpan Uptime { get; init; }

    /// <summary>Bytes of memory that the process has.</summary>
    public required long WorkingSet { get; init; }

    public required HoldingCounts Holdings { get; init; }

    /// <summary>What was asked for since the start, by sort, most first.</summary>
    public required IReadOnlyList<RequestLine> Requests { get; init; }

    /// <summary>Pages since the start, by where they came from: made, kept, unchanged.</summary>
    public required IReadOnlyDictionary<string, long> Pages { get; init; }

    /// <summary>What was taken in lately, newest first.</summary>
    public required IReadOnlyList<RecentImport> Imports { get; init; }

    /// <summary>What took longer than this is listed in <see cref="Slow"/>.</summary>
    public required double SlowAfterMilliseconds { get; init; }

    public required IReadOnlyList<SlowQuery> Slow { get; init; }

    public static Overview Of(Watch watch)
    {
        using var reader = watch.Archive.Read(Audience.Staff);
        var metrics = watch.Metrics;
        return new Overview
        {
            Health = watch.Readiness.Now(),
            Archive = watch.State.Now(),
            Folder = watch.Archive.Folder,
            Version = ProgramVersion.Text,
            Runtime = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors",
            Since = watch.Since,
            Uptime = watch.Archive.Clock.GetUtcNow() - watch.Since,
            WorkingSet = Environment.WorkingSet,
            Holdings = reader.Counts,
            Requests = RequestLine.Of(metrics),
            Pages = metrics.Where(instrument => instrument.Name == "fonds.pages").SelectMany(instrument => instrument.Measured)
                .ToDictionary(each => each.Tags.Split('"')[1], each => (long)each.Values.Sum, StringComparer.Ordinal),
            Imports = reader.RecentImports(ImportsShown),
            SlowAfterMilliseconds = watch.Slow.Threshold.TotalMilliseconds,
            Slow = [.. watch.Slow.Latest.Take(SlowShown)],
        };
    }
}
