namespace Fonds.Bench.Mutations;

/// <summary>The documents that are damaged: real ones of the corpus, small enough that a hundred thousand of them can be gone through.</summary>
internal static class Sources
{
    private const int Longest = 40_000;

    /// <summary>Every document of these folders that is not too long, in an order that is always the same.</summary>
    public static IReadOnlyList<byte[]> Read(IEnumerable<string> folders) =>
        [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Where(file => new FileInfo(file).Length <= Longest).Select(File.ReadAllBytes)];
}
