using System.Diagnostics;

namespace Fonds.All;

/// <summary>A program run as a child, its talk passed through.</summary>
internal static class ChildProcess
{
    public static async Task<int> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException($"{program} did not start.");
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
