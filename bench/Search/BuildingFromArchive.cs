using System.Diagnostics;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;

namespace Fonds.Bench.Search;

/// <summary>Brings the index of an archive up to date, as the program does: beside the import, or from the change log alone.</summary>
internal static class BuildingFromArchive
{
    public static void Run(string archiveFolder, string indexFolder, string? eadFolder)
    {
        using var archive = Archive.Open(archiveFolder, TimeProvider.System);
        using var index = EmbeddedIndex.Open(indexFolder);
        var clock = Stopwatch.StartNew();
        if (eadFolder is not null && archive.NewestVersion == 0)
        {
            using var follower = FollowChanges.Start(archive, index, forSearches: false);
            var summary = new ImportFiles(archive) { AfterCommit = follower.Announce }.Run([eadFolder], null, CancellationToken.None);
            Console.WriteLine($"import: {summary.Units} units, {clock.Elapsed.TotalSeconds:F1} s with the index following");
            follower.Finish();
            Console.WriteLine($"index in order: {clock.Elapsed.TotalSeconds:F1} s, {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F1} s of processor in all");
            return;
        }

        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var caughtUp = new IndexChanges(archive, index).CatchUp();
        Console.WriteLine($"catch up: {caughtUp.Documents} documents in {clock.Elapsed.TotalSeconds:F1} s, {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:F1} s of processor");
        clock.Restart();
        index.Settle();
        Console.WriteLine($"settle: {clock.Elapsed.TotalSeconds:F1} s");
    }
}
