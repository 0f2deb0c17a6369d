using System.Diagnostics;
using System.Globalization;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.UseCases.Checking;

namespace Fonds.Bench.Crashes;

/// <summary>The life of one archive through a number of kills, looked through after each.</summary>
internal sealed class Life(string folder, string? store, Random random, Tally tally)
{
    private readonly string data = Path.Combine(folder, "data");
    private readonly string files = Path.Combine(folder, "in");
    private readonly Expected expected = new();

    public async Task RunAsync(int kills)
    {
        Directory.CreateDirectory(files);
        for (var kill = 0; kill < kills; kill++)
        {
            await WriteAndKillAsync();
            Look();
        }

        tally.Acknowledged += expected.Acknowledged;
        tally.KeptUnacknowledged += expected.KeptUnacknowledged;
    }

    private async Task WriteAndKillAsync()
    {
        var start = new ProcessStartInfo("dotnet", [
            "exec", typeof(Life).Assembly.Location, "write", data, files, store ?? "", expected.Next.ToString(CultureInfo.InvariantCulture), random.Next().ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var writer = Process.Start(start)!;
        // At a random moment after a random number of words: before an act, in the middle of one, between two, while the index follows.
        var (last, moment, heard) = (random.Next(1, 24), TimeSpan.FromMilliseconds(random.Next(0, 60)), 0);
        Task? killing = null;
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            // A line that was cut off by the kill says nothing for certain.
            if (line.Split(' ').Length == 5 && int.TryParse(line.Split(' ')[4], CultureInfo.InvariantCulture, out _))
                expected.Hear(line);
            if (++heard == last)
                killing = Task.Delay(moment).ContinueWith(_ => writer.Kill(), TaskScheduler.Default);
        }

        await writer.WaitForExitAsync();
        await (killing ?? Task.CompletedTask);
        if (writer.ExitCode != 137)
            throw new InvalidOperationException($"The writer ended by itself, with code {writer.ExitCode}.");
        tally.Kills++;
    }

    private void Look()
    {
        using var archive = Archive.Open(data, Database.At(data, store), TimeProvider.System);
        using var index = EmbeddedIndex.Open(Path.Combine(data, "index"));
        var behind = archive.NewestVersion - index.IndexedThrough;
        tally.Behind += behind > 0 ? 1 : 0;
        foreach (var lost in expected.Contradicted(archive))
            tally.Tell(ref tally.Lost, lost);
        foreach (var part in new CheckArchive(archive, index).Run(deep: true, mend: false, null, CancellationToken.None).Parts)
        {
            foreach (var problem in part.Told)
                tally.Tell(ref part.Name == "index" ? ref tally.IndexDifferences : ref tally.HalfWritten, $"{part.Name}: {problem}");
        }
    }
}
