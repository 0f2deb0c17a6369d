using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Engines;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;
using Fonds.Storage.Repositories;

namespace Fonds.Storage.Tests;

public sealed class WritingAndReading : IDisposable
{
    private static readonly ChangeCause Cause = new(CauseKind.Edit, "Ada", "A better name");
    private readonly string folder = Directory.CreateTempSubdirectory("fonds-storage-").FullName;

    [Theory]
    [EachEngine]
    public void A_view_stays_as_it_was_while_others_write(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var archive = store.Open();
        Write(archive, "First");
        using var before = archive.Read(Audience.Staff);
        Assert.Equal(1, before.NewestVersion);

        Write(archive, "Second");

        Assert.Equal(1, before.NewestVersion);
        Assert.Null(before.RepositoryAt("second"));
        using var after = archive.Read(Audience.Staff);
        Assert.Equal("Second", after.RepositoryAt("second")!.Name);
    }

    [Theory]
    [EachEngine]
    public void A_change_set_that_is_not_kept_leaves_nothing_and_its_numbers_are_given_again(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var archive = store.Open();
        using (var batch = archive.Write())
        {
            using (var undone = batch.Begin(Cause))
                Add(undone, "Undone");
            using (var kept = batch.Begin(Cause))
            {
                Assert.Equal(new RecordId(1), Add(kept, "Kept"));
                kept.Keep();
            }

            batch.Commit();
        }

        using var reader = archive.Read(Audience.Staff);
        Assert.Null(reader.RepositoryAt("undone"));
        Assert.Equal(1, reader.NewestVersion);
        var version = Assert.Single(reader.History(new RecordId(1)));
        Assert.Equal(("Ada", "A better name", CauseKind.Edit), (version.Author, version.Reason, version.Cause));
    }

    [Theory]
    [EachEngine]
    public void A_batch_that_is_not_committed_leaves_nothing_and_the_next_one_can_write(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var archive = store.Open();
        using (var batch = archive.Write())
        using (var writer = batch.Begin(Cause))
        {
            Add(writer, "Lost");
            writer.Keep();
        }

        Assert.Equal(new RecordId(1), Write(archive, "Next"));
        Assert.Equal(1, archive.NewestVersion);
    }

    [Theory]
    [EachEngine]
    public void A_change_set_without_a_version_is_not_in_the_history(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var archive = store.Open();
        using (var batch = archive.Write())
        {
            using var writer = batch.Begin(Cause);
            Assert.False(writer.HasVersions);
            writer.Keep();
            batch.CommitDurably();
        }

        Assert.Equal(0, archive.NewestVersion);
    }

    [Theory]
    [EachEngine]
    public void An_archive_opens_and_reads_beside_its_writer(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var archive = store.Open();
        Write(archive, "First");
        using var batch = archive.Write();
        using var writer = batch.Begin(Cause);
        Add(writer, "Not yet");

        using var beside = store.Open();
        using var reader = beside.Read(Audience.Staff);
        Assert.Equal(1, reader.NewestVersion);
    }

    [Theory]
    [EachEngine]
    public async Task Writers_wait_for_one_another(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var archive = store.Open();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => Write(archive, $"Repository {number}"))));
        Assert.Equal(8, archive.NewestVersion);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static RecordId Write(Archive archive, string name)
    {
        using var batch = archive.Write();
        using var writer = batch.Begin(Cause);
        var id = Add(writer, name);
        writer.Keep();
        batch.Commit();
        return id;
    }

    private static RecordId Add(ArchiveWriter writer, string name)
    {
        var buffer = new EncodingBuffer();
        RecordBody.Write(buffer, Statement.Of(Term.Repository, name));
        var id = writer.TakeRecords(1);
        var version = writer.AddVersion(id, RecordKind.Repository, null, buffer.Written);
        writer.Repositories.Write(new RepositoryRow(id, Addresses.Slug.Of(name, "repository"), name, null, Folding.Words(name), version));
        return id;
    }
}
