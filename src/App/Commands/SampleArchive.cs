using System.Reflection;

namespace Fonds.App.Commands;

/// <summary>The sample archive, which travels inside the program: see samples/README.md.</summary>
internal static class SampleArchive
{
    private const string Prefix = "samples/";

    /// <summary>Writes the finding aids and authority records into a folder and gives their paths, in order of name.</summary>
    public static IReadOnlyList<string> WriteTo(string folder)
    {
        var files = new List<string>();
        foreach (var name in Names().Where(name => name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var content = Open(name);
            using var target = File.Create(file);
            content.CopyTo(target);
            files.Add(file);
        }

        return files;
    }

    /// <summary>An image of the sample archive, or null when there is none of this name.</summary>
    public static Stream? Image(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}images/{name}");

    private static IEnumerable<string> Names() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal);

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)!;
}
