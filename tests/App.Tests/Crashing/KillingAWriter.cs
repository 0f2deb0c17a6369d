using System.Diagnostics;

namespace Fonds.App.Tests.Crashing;

/// <summary>
/// A few rounds of bench/Crashes: a process that imports and edits is killed at random moments, and after each kill no acknowledged act is lost, no record is
/// half-written, and the index catches up to what one made at one go would be.
/// </summary>
public sealed class KillingAWriter
{
    [Theory]
    [InlineData("5", "20261129")]
    public async Task Loses_nothing_that_was_acknowledged(string kills, string seed)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Bench, kills, seed]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var bench = Process.Start(start)!;
        var progress = bench.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var told = await bench.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bench.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(bench.ExitCode == 0, told + await progress);
        Assert.Contains($"{kills} kills, ", told, StringComparison.Ordinal);
        Assert.Contains("lost: 0, half-written: 0, index differences after healing: 0", told, StringComparison.Ordinal);
    }

    private static string Bench { get; } = Path.Combine(
        AppContext.BaseDirectory, "..", "..", "CrashesBench", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "Fonds.Bench.Crashes.dll");
}
