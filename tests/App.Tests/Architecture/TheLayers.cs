using System.Xml.Linq;

namespace Fonds.App.Tests.Architecture;

/// <summary>Projects know only what lies below them, and each engine is named in one folder.</summary>
public sealed class TheLayers
{
    /// <summary>What each project may use; ARCHITECTURE.md draws the same.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Description"] = [],
        ["Formats"] = ["Description"],
        ["Storage"] = ["Description"],
        ["Search"] = ["Description"],
        ["UseCases"] = ["Description", "Formats", "Storage", "Search"],
        ["App"] = ["UseCases"],
    };

    [Fact]
    public void Every_project_refers_only_to_those_below_it()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.PathOf("src"), "*.csproj", SearchOption.AllDirectories))
        {
            var project = Path.GetFileNameWithoutExtension(file);
            var uses = XDocument.Load(file).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.True(MayUse.TryGetValue(project, out var allowed), $"{project} has no place in the layers.");
            Findings.ShouldBeNone(uses.Except(allowed, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Only_the_dialect_and_the_embedded_index_name_the_database_engine()
    {
        string[] places = ["src/Storage/Dialects/", "src/Search/Embedded/"];
        Findings.ShouldBeNone(SourceFiles.LinesWith("Microsoft.Data.Sqlite", "SQLitePCL")
            .Where(line => !places.Any(place => line.StartsWith(place, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_domain_does_no_input_or_output()
    {
        // The gazetteer is unpacked out of the program itself: no file is opened and nothing is asked for.
        const string Unpacked = "src/Description/Places/GazetteerColumns.cs";
        string[] means = ["System.IO", "File.", "Console.", "System.Net", "TimeProvider"];
        Findings.ShouldBeNone(SourceFiles.LinesWith(means).Where(line =>
            line.StartsWith("src/Description/", StringComparison.Ordinal)
            && !(line.StartsWith(Unpacked, StringComparison.Ordinal) && line.EndsWith("using System.IO.Compression;", StringComparison.Ordinal))
            && !line.Contains("///", StringComparison.Ordinal) && !line.Contains("Term.File.", StringComparison.Ordinal)
            && !line.Contains("Level.File", StringComparison.Ordinal)));
    }

    [Fact]
    public void Use_cases_know_no_web_and_no_console()
    {
        Findings.ShouldBeNone(SourceFiles.LinesWith("Microsoft.AspNetCore", "Console.", "System.CommandLine", "Spectre")
            .Where(line => line.StartsWith("src/UseCases/", StringComparison.Ordinal)));
    }
}
