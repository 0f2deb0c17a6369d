using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats;

namespace Fonds.Bench.Dates;

/// <summary>The XML files of a folder, read as the importer reads them.</summary>
internal static class SourceFiles
{
    public static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file).Equals(".xml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    /// <summary>Gives every unit of every finding aid under the folders.</summary>
    public static void ReadUnits(string[] folders, Action<UnitOfDescription> take)
    {
        var sink = new Units(take);
        foreach (var file in folders.SelectMany(Under))
        {
            using var stream = File.OpenRead(file);
            DocumentReader.Read(stream, sink);
        }
    }

    private sealed class Units(Action<UnitOfDescription> take) : IDocumentSink
    {
        public void Unit(UnitRead unit) => take(unit.Unit);

        public void FindingAid(FindingAid findingAid)
        {
        }

        public void Authority(AuthorityDocument authority)
        {
        }

        public void Finding(Finding finding)
        {
        }
    }
}
