using System.Diagnostics;
using System.Text.Json;

namespace Fonds.App.Tests.LinkedData;

/// <summary>Linked data as programs that are not ours read it: n3 for Turtle, jsonld.js for JSON-LD, run by node.</summary>
internal static class QuadReader
{
    private static string Folder => Checkout.PathOf("tests", "App.Tests", "LinkedData", "rdf");

    /// <summary>Every file below a folder, with what it says or why it could not be read.</summary>
    public static async Task<IReadOnlyList<ReadFile>> ReadAsync(string folder)
    {
        Checkout.Need(Directory.Exists(Path.Combine(Folder, "node_modules")), $"The readers are not installed; run npm ci in {Folder}");
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "read.mjs"), folder]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("node did not start.");
        var files = new List<ReadFile>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            files.Add(new(
                root.GetProperty("file").GetString()!,
                root.TryGetProperty("quads", out var quads) ? [.. quads.EnumerateArray().Select(quad => new Quad(quad[0].GetString()!, quad[1].GetString()!, quad[2].GetString()!, quad[3].GetString()!))] : [],
                root.TryGetProperty("error", out var error) ? error.GetString() : null));
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return files;
    }
}

/// <param name="Error">Why it could not be read; null when it could.</param>
internal sealed record ReadFile(string File, IReadOnlyList<Quad> Quads, string? Error);

/// <param name="Type">Address of the type of the words; empty for a thing.</param>
internal sealed record Quad(string Subject, string Predicate, string Object, string Type);
