using System.Runtime.CompilerServices;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>Where the real finding aids are: beside the repository, never in it.</summary>
public static class CorpusFiles
{
    /// <summary>The repository itself.</summary>
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "..", "shared");

    public static IReadOnlyList<string> All { get; } = Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Path.Combine(Folder, "corpus"), "*.xml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Folder, "seed"), "*.xml")).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Skips the test where the corpus is absent; on the build machine its absence is a failure.</summary>
    public static void Require()
    {
        if (All.Count > 0)
            return;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"The corpus is missing: {Path.GetFullPath(Folder)}");
        Assert.Skip($"The corpus is not here: {Path.GetFullPath(Folder)}");
    }

    public static string Named(string end) => All.Single(file => file.EndsWith(end, StringComparison.Ordinal));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Fonds.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Fonds.slnx stands above no folder of this file.");
    }
}
