using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.Storage;
using Fonds.Storage.Moving;
using Fonds.UseCases.Tests.Importing;

namespace Fonds.UseCases.Tests.Moving;

/// <summary>An archive goes from one engine to the other with everything, or stays where it is.</summary>
public sealed class MovingAnArchive : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonds-moving-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    public void Records_history_originals_and_links_arrive_as_they_were(Engine from, Engine to)
    {
        using var before = Changed(from);
        var target = new ScratchStore(to, Path.Combine(folder, "there"));
        Directory.CreateDirectory(target.Folder);

        var moved = new ArchiveMove(before.Store.Database, target.Database).Run(null, TestContext.Current.CancellationToken);

        Assert.True(moved.Single(table => table.Table == "version").Rows > 10);
        using var there = target.Open();
        using var here = before.Archive.Read(Audience.Staff);
        using var arrived = there.Read(Audience.Staff);
        Assert.Equal(here.NewestVersion, arrived.NewestVersion);
        for (var id = 1; id <= here.NewestRecord.Value; id++)
            AssertSame(here, arrived, new RecordId(id));
        Assert.Equal(here.Findings(null, 0, 1000), arrived.Findings(null, 0, 1000));
        Assert.Equal(here.RedirectFor("/collections/ms-1"), arrived.RedirectFor("/collections/ms-1"));
    }

    [Theory]
    [EachEngine]
    public void What_was_moved_is_written_on_as_if_it_had_always_been_there(Engine to)
    {
        using var before = Changed(Engine.Sqlite);
        var target = new ScratchStore(to, Path.Combine(folder, "there"));
        Directory.CreateDirectory(target.Folder);
        new ArchiveMove(before.Store.Database, target.Database).Run(null, TestContext.Current.CancellationToken);
        using var there = target.Open();

        var again = new FindingAids.ImportFiles(there).Run([before.Documents], null, TestContext.Current.CancellationToken);
        var further = new FindingAids.ImportFiles(there).Run([before.Put("one.xml", SampleFonds.AnnaRothPapers)], null, TestContext.Current.CancellationToken);

        Assert.Equal((0, 2), (again.Imported, again.Unchanged));
        Assert.Equal(1, further.Imported);
        Assert.True(there.NewestVersion > before.NewestVersion);
    }

    [Theory]
    [EachEngine]
    public void A_place_with_an_archive_in_it_is_refused_and_stays_as_it_is(Engine to)
    {
        using var before = Changed(Engine.Sqlite);
        using var other = Changed(to);
        var version = other.NewestVersion;

        Assert.Throws<MoveRefusedException>(() => new ArchiveMove(before.Store.Database, other.Store.Database).Run(null, TestContext.Current.CancellationToken));

        Assert.Equal(version, other.NewestVersion);
    }

    [Theory]
    [EachEngine]
    public void A_move_that_is_stopped_leaves_nothing_and_can_be_made_again(Engine to)
    {
        using var before = Changed(Engine.Sqlite);
        var target = new ScratchStore(to, Path.Combine(folder, "there"));
        Directory.CreateDirectory(target.Folder);
        using var stop = new CancellationTokenSource();
        var move = new ArchiveMove(before.Store.Database, target.Database);

        Assert.Throws<OperationCanceledException>(() => move.Run(new StopAfterVersions(stop), stop.Token));

        using (var there = target.Open())
            Assert.Equal(0, there.NewestVersion);
        Assert.NotEmpty(move.Run(null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [EachEngine]
    public void No_table_and_no_column_is_left_behind(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        using var connection = archive.Store.Database.OpenForReading();
        var rows = connection.Prepare(engine == Engine.Sqlite
            ? "SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'"
            : "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema()");
        var columns = new List<string>();
        while (rows.Step())
            columns.Add(rows.Text(0));

        // The steps that were taken are made again by opening, and the number of a finding is nobody's name.
        Assert.Equal(columns.Where(column => column is not ("schema_step.number" or "finding.id")).Order(StringComparer.Ordinal), ArchiveMove.Columns.Order(StringComparer.Ordinal));
    }

    private static ImportedArchive Changed(Engine engine)
    {
        var archive = new ImportedArchive(engine);
        archive.Import("one.xml", SampleFonds.AnnaRothPapers);
        archive.Import("two.xml", SampleFonds.HugoWeilPapers);
        archive.Import("one.xml", SampleFonds.AnnaRothPapers.Replace("MS 1", "MS 100", StringComparison.Ordinal).Replace("Diaries", "Journals", StringComparison.Ordinal));
        return archive;
    }

    private static void AssertSame(ArchiveReader here, ArchiveReader arrived, RecordId id)
    {
        var history = here.History(id);
        Assert.Equal(history, arrived.History(id));
        foreach (var version in history)
            Assert.Equal(here.StatementAt(version.Version), arrived.StatementAt(version.Version));
        Assert.Equal(here.LinksOf(id), arrived.LinksOf(id));
        Assert.Equal(here.IdentifiersOf(id), arrived.IdentifiersOf(id));
        Assert.Equal((here.Unit(id)?.Address, here.Authority(id)?.Address), (arrived.Unit(id)?.Address, arrived.Authority(id)?.Address));
        foreach (var source in here.SourcesOf(id))
            Assert.Equal(here.OriginalOf(source.Id), arrived.OriginalOf(source.Id));
    }

    private sealed class StopAfterVersions(CancellationTokenSource stop) : IProgress<TableMoved>
    {
        public void Report(TableMoved value)
        {
            if (value.Table == "version")
                stop.Cancel();
        }
    }
}
