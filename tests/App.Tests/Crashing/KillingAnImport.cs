using System.Text.Json;

namespace Fonds.App.Tests.Crashing;

/// <summary>
/// The power fails in the middle of an import, a dozen times over. Whatever the moment, the archive opens, holds only whole
/// files, goes on from there, and comes to the same as an import that nobody disturbed.
/// </summary>
public sealed class KillingAnImport
{
    private const int Rounds = 12;

    // Written down so that a failure can be played again; any seed must pass.
    private const int Seed = 20261122;

    [Fact]
    public async Task Leaves_an_archive_that_goes_on_as_if_nothing_had_been()
    {
        var corpus = Checkout.NeedShared("corpus");
        using var folder = new ScratchFolder();
        var input = Path.Combine(corpus, "nyu");
        var whole = await ImportAsync(input, folder.File("whole"));
        var complete = await StateAsync(folder.File("whole"));

        var random = new Random(Seed);
        var data = folder.File("killed");
        var killedAtWork = 0;
        for (var round = 0; round < Rounds; round++)
        {
            // Half of the rounds begin anew, half go on where the last was killed.
            if (round % 2 == 0 && Directory.Exists(data))
                Directory.Delete(data, recursive: true);

            using (var process = FondsProgram.Start(["import", input, "--data", data, "--json"]))
            {
                var talk = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
                var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                await GrownByAsync(Path.Combine(data, "archive.db"), random.Next(0, 24) << 20, process);
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
                killedAtWork += (await output).Length == 0 ? 1 : 0;
                Assert.DoesNotContain("   at ", await talk, StringComparison.Ordinal);
            }

            WholeFilesOnly.In(data, input);

            if (round % 3 != 2)
                continue;

            // The archive that was killed is taken up again and finished: everything is there, once.
            var finished = await ImportAsync(input, data);
            Assert.Equal(Number(whole, "files"), Number(finished, "imported") + Number(finished, "unchanged") + Number(finished, "refused") + Number(finished, "passedOver"));
            Assert.Equal(complete, await StateAsync(data));
        }

        Assert.True(killedAtWork > Rounds / 2, $"Only {killedAtWork} of {Rounds} imports were still at work when they were killed.");
    }

    /// <summary>Waits until the database has grown by so much or the import is over: a moment in the work, not in time.</summary>
    private static async Task GrownByAsync(string database, long bytes, System.Diagnostics.Process process)
    {
        var enough = Size(database) + Size(database + "-wal") + bytes;
        while (!process.HasExited && Size(database) + Size(database + "-wal") < enough)
            await Task.Delay(2, TestContext.Current.CancellationToken);
    }

    private static long Size(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    private static async Task<JsonElement> ImportAsync(string input, string data)
    {
        var run = await FondsProgram.RunAsync("import", input, "--data", data, "--json");
        Assert.True(run.Code is 0 or 3, run.Talk);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    /// <summary>What a reader sees: every count that the search gives over everything.</summary>
    private static async Task<string> StateAsync(string data)
    {
        var counts = new List<string>();
        foreach (var query in new[] { "letters", "union", "photographs", "1917" })
        {
            var run = await FondsProgram.RunAsync("search", query, "--data", data, "--json", "--limit", "1");
            Assert.True(run.Code == 0, run.Talk);
            counts.Add($"{query}: {Number(JsonDocument.Parse(run.Output).RootElement, "total")}");
        }

        return string.Join("; ", counts);
    }

    private static int Number(JsonElement document, string name) => document.GetProperty(name).GetInt32();
}
