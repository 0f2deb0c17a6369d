using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Fonds.App.Tests.Serving;
using Fonds.Storage.Dialects;
using Microsoft.Extensions.Logging;

namespace Fonds.App.Tests.Safekeeping;

/// <summary>A disk without room is told in a sentence, and what was saved before is whole.</summary>
public sealed class FillingTheDisk
{
    [Fact]
    public async Task An_import_that_finds_no_room_fails_in_a_sentence_and_goes_on_when_there_is_room()
    {
        Checkout.Need(File.Exists("/bin/bash"), "there is no bash to limit what a process may write");
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.File("in"));
        for (var number = 0; number < 20; number++)
        {
            var (_, text) = FindingAids.Papers($"MS {number}", $"Papers {number}", string.Concat(Enumerable.Range(0, 120).Select(file =>
                FindingAids.File($"f{file}", $"Letters {file}", $"<scopecontent><p>{Guid.NewGuid()} {Guid.NewGuid()} {Guid.NewGuid()}</p></scopecontent>"))));
            await File.WriteAllTextAsync(folder.File($"in/{number:000}.xml"), text, TestContext.Current.CancellationToken);
        }

        var first = await FondsProgram.RunAsync("import", folder.File("in/000.xml"), "--data", folder.File("data"));
        Assert.True(first.Code == 0, first.Talk);

        var (code, talk) = await WithLittleRoomAsync(700, "import", folder.File("in"), "--data", folder.File("data"));
        Assert.Equal(1, code);
        Assert.Contains("The archive cannot be written: the disk is full, or refuses", talk, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", talk, StringComparison.Ordinal);
        var check = await FondsProgram.RunAsync("check", "--deep", "--data", folder.File("data"));
        Assert.True(check.Code == 0, check.Talk);

        var again = await FondsProgram.RunAsync("import", folder.File("in"), "--data", folder.File("data"), "--json");
        Assert.True(again.Code == 0, again.Talk);
        var summary = JsonDocument.Parse(again.Output).RootElement;
        Assert.Equal(20, summary.GetProperty("imported").GetInt32() + summary.GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public async Task A_page_that_finds_no_room_says_so_with_507()
    {
        await using var site = await ServedSite.StartAsync(options => options with { Log = new(Least: LogLevel.None) });
        site.Map("/for-this-test", () => throw new NoRoomException("database or disk is full"));
        using var answer = await site.AskAsync("/for-this-test");

        Assert.Equal(HttpStatusCode.InsufficientStorage, answer.StatusCode);
        Assert.Contains("There is no room left to save this", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>
    /// Runs the program where no file may grow beyond so many kilobytes: for the engine that is a disk that refuses. The runtime keeps its own code in
    /// a file in memory unless told otherwise, which may not grow either.
    /// </summary>
    private static async Task<(int Code, string Talk)> WithLittleRoomAsync(int kilobytes, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", $"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet exec \"$@\"", "_", FondsProgram.Path, .. arguments])
        {
            RedirectStandardError = true, RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var talk = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, talk);
    }
}
