using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Fonds.App.Tests.Browsing;

/// <summary>The program serving on loopback, as a child process, until it is disposed.</summary>
internal sealed partial class ServedFolder : IAsyncDisposable
{
    private readonly Process process;

    private ServedFolder(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="arguments">The verb and what it needs but the address.</param>
    public static async Task<ServedFolder> StartAsync(params IEnumerable<string> arguments)
    {
        var process = FondsProgram.Start([.. arguments, "--urls", "http://127.0.0.1:0"]);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var said = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (AddressLine.Match(line) is not { Success: true } match)
                continue;

            process.ErrorDataReceived += (_, _) => { };
            _ = process.StandardError.ReadToEndAsync();
            return new ServedFolder(process, new Uri(match.Value));
        }

        throw new InvalidOperationException("The program ended before it served: " + string.Join(Environment.NewLine, said));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressLine { get; }
}
