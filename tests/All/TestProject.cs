using System.Globalization;
using System.Xml.Linq;

namespace Fonds.All;

/// <summary>One test project: an executable that writes what became of its tests as XML.</summary>
internal static class TestProject
{
    public static async Task<Tally> RunAsync(string root, string project)
    {
        var program = Path.Combine(root, "artifacts", "bin", project, "release", $"Fonds.{project}.dll");
        var results = Path.Combine(root, "artifacts", "test-results", project + ".xml");
        Directory.CreateDirectory(Path.GetDirectoryName(results)!);
        File.Delete(results);

        var code = await ChildProcess.RunAsync("dotnet", ["exec", program, "-noLogo", "-noColor", "-xml", results], root);
        if (!File.Exists(results))
        {
            Console.WriteLine($"    {project} ended with code {code} and left no results.");
            return new Tally(0, 1, 0);
        }

        var tally = new Tally();
        foreach (var assembly in XDocument.Load(results).Descendants("assembly"))
            tally += new Tally(Count(assembly, "passed"), Count(assembly, "failed") + Count(assembly, "errors"), Count(assembly, "skipped"));

        // A run that ends badly although no test failed (a crash after the last result) is a failure too.
        return code != 0 && tally is { Failed: 0, Passed: > 0 } ? tally with { Failed = 1 } : tally;
    }

    private static int Count(XElement assembly, string attribute) =>
        int.Parse(assembly.Attribute(attribute)?.Value ?? "0", CultureInfo.InvariantCulture);
}
