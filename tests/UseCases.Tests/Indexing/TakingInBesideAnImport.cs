using Fonds.Search.Embedded;
using Fonds.UseCases.Indexing;
using Fonds.UseCases.Tests.Importing;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Indexing;

/// <summary>An import and the index that follows it do not stand in each other's way.</summary>
public sealed class TakingInBesideAnImport
{
    [Fact]
    public void While_a_batch_is_taken_in_the_log_of_the_archive_can_begin_anew()
    {
        using var archive = new ImportedArchive();
        using var index = EmbeddedIndex.Open(Path.Combine(archive.DataFolder, "index"));
        var log = new FileInfo(Path.Combine(archive.DataFolder, "archive.db-wal"));
        archive.Import("one.xml", FindingAid("MS 1", Components(Component("a", "Letters"), Component("b", "Diaries"))));

        long? left = null;
        var telling = IndexThatTells.Over(index, before: () =>
        {
            // A durable write empties the log, unless somebody still looks at what is in it.
            archive.Import("two.xml", FindingAid("MS 2", Components(Component("c", "Photographs"))));
            log.Refresh();
            left ??= log.Length;
        });
        new IndexChanges(archive.Archive, telling).CatchUp(cancel: TestContext.Current.CancellationToken);

        Assert.Equal(0, left);
        new IndexChanges(archive.Archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Equal(archive.NewestVersion, index.IndexedThrough);
    }
}
