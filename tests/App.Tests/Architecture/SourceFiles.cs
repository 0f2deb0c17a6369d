namespace Fonds.App.Tests.Architecture;

/// <summary>The source as text: what an architecture test can read without running anything.</summary>
internal static class SourceFiles
{
    /// <summary>Every file of the kind under src, with its path from the root in forward slashes.</summary>
    public static IEnumerable<(string Path, string[] Lines)> All(string pattern = "*.cs") =>
        Directory.EnumerateFiles(Checkout.PathOf("src"), pattern, SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'), File.ReadAllLines(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);

    /// <summary>"path:line: text" of every line that holds one of the words.</summary>
    public static IEnumerable<string> LinesWith(params string[] words) =>
        from file in All()
        from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
        where words.Any(word => line.Text.Contains(word, StringComparison.Ordinal))
        select $"{file.Path}:{line.Number}: {line.Text.Trim()}";
}
