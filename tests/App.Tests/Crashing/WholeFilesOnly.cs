using Fonds.App.Tests.Commands;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Description.Records;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Tests.Crashing;

/// <summary>Opens an archive that was left in the middle of a write and holds it against the files that it came from.</summary>
internal static class WholeFilesOnly
{
    /// <summary>Every finding aid in the archive has all units of its file, and the index catches up with exactly those.</summary>
    public static void In(string data, string input)
    {
        if (!Directory.Exists(data))
            return;

        using var archive = Archive.Open(data, TimeProvider.System);
        var units = 0;
        using (var reader = archive.Read(Audience.Staff))
        {
            for (var offset = 0; reader.TopUnits(null, null, offset, 100) is { Count: > 0 } tops; offset += tops.Count)
            {
                foreach (var top in tops)
                {
                    var source = Assert.Single(reader.SourcesOf(reader.FindingAidOf(top.Id)!.Id));
                    var file = Path.Combine(Path.GetDirectoryName(input)!, source.Path);
                    var held = 1 + reader.Descendants(top.Id).Count();
                    Assert.Equal(UnitsCounted.InFile(file), held);
                    units += held;
                }
            }
        }

        using var index = EmbeddedIndex.Open(Path.Combine(data, "index"));
        new IndexChanges(archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);
        using var published = archive.Read();
        Assert.Equal(published.Counts.Units, index.Counts.GetValueOrDefault(RecordKind.Unit));
        Assert.InRange(published.Counts.Units, 0, units);
    }
}
