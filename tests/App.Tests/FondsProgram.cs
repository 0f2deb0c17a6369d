using System.Diagnostics;
using System.Text;

namespace Fonds.App.Tests;

/// <summary>The built program, run as a child process: what a person at a terminal has.</summary>
internal static class FondsProgram
{
    /// <summary>The program of the same configuration as these tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory, "..", "..", "App", System.IO.Path.GetFileName(AppContext.BaseDirectory.TrimEnd(System.IO.Path.DirectorySeparatorChar)), "fonds.dll");

    public static async Task<Finished> RunAsync(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var talk = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Finished(process.ExitCode, await output, await talk);
    }

    public static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path, .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("FONDS_DATA");
        start.Environment.Remove("FONDS_STORE");
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    /// <param name="Output">What it wrote to stdout: data.</param>
    /// <param name="Talk">What it wrote to stderr: remarks and progress.</param>
    internal sealed record Finished(int Code, string Output, string Talk);
}
