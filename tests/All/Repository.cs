namespace Fonds.All;

/// <summary>Where things are in the checkout.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution, found by walking up from this program.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Fonds.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Fonds.slnx is not above " + AppContext.BaseDirectory);
        return folder.FullName;
    }

    public static IEnumerable<string> TestProjects(string root) =>
        Directory.EnumerateDirectories(Path.Combine(root, "tests"), "*.Tests")
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal);
}
