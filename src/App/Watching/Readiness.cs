using Fonds.App.Api;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Watching;

/// <summary>
/// Whether readers should be sent here. A program that has just started over a large archive may still be making its index: it answers, but
/// finds too little. Once the index was whole it stays ready while the index follows.
/// </summary>
public sealed class Readiness(Archive archive, ISearchIndex index, FollowChanges? following)
{
    private volatile bool wasWhole;

    /// <summary>How archive and index stand. An archive that cannot be read is told, not thrown.</summary>
    public HealthJson Now()
    {
        long newest;
        try
        {
            newest = archive.NewestVersion;
        }
#pragma warning disable CA1031 // Whatever keeps the archive from being read is what those who watch want to know.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new("failed", 0, index.IndexedThrough, 0) { Reason = $"The archive cannot be read: {failure.Message}" };
        }

        var indexed = index.IndexedThrough;
        var health = new HealthJson("ok", newest, indexed, Math.Max(0, newest - indexed));
        if (following?.Failure is { } stopped)
            return health with { Status = "failed", Reason = Stopped(stopped) };
        if (following?.Interruption is { } trouble)
            return health with { Status = "waiting", Reason = Waits(trouble) };
        wasWhole |= health.Behind == 0;
        return wasWhole ? health : health with { Status = "starting", Reason = $"The search index is being made: {indexed} of {newest} changes are in it." };
    }

    private static string Waits(Exception trouble) =>
        $"The search index cannot follow the archive for the moment, and tries again: {trouble.Message} What was saved since then is not found by searches yet.";

    private static string Stopped(Exception failure) =>
        $"The search index stopped following the archive: {failure.Message} What was saved since then is not found by searches. Restart the program; "
        + "if that does not help, delete the folder named index inside the data folder, and it will be made again.";
}
