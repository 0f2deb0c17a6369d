using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Engines;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;

namespace Fonds.Storage.Tests;

/// <summary>Several programs over one archive: one log, in the order of the commits, whoever writes.</summary>
public sealed class SharingAnArchive : IDisposable
{
    private const int WritersEach = 4;
    private const int WritesEach = 10;

    private static readonly ChangeCause Cause = new(CauseKind.Edit, "Ada", "Because");
    private readonly string folder = Directory.CreateTempSubdirectory("fonds-storage-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [EachEngine]
    public async Task Whoever_follows_the_log_meets_every_version_once_and_in_order(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var one = store.Open();
        using var other = store.Open();
        using var following = store.Open();

        var writing = Task.WhenAll(Enumerable.Range(0, 2 * WritersEach).Select(number => Task.Run(() =>
        {
            for (var time = 0; time < WritesEach; time++)
                Write(number % 2 == 0 ? one : other);
        })));
        var met = new List<long>();
        while (met.Count < 2 * WritersEach * WritesEach && !writing.IsFaulted)
        {
            using var reader = following.Read(Audience.Staff);
            var batch = reader.ChangesSince(met.Count == 0 ? 0 : met[^1], 1000);
            met.AddRange(batch.Changes.Select(change => change.Version));
        }

        await writing;
        Assert.Equal(Enumerable.Range(1, 2 * WritersEach * WritesEach).Select(number => (long)number), met);
    }

    [Theory]
    [EachEngine]
    public void Work_that_one_program_may_do_at_a_time_is_free_again_when_it_is_done(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using var one = store.Open();
        using var other = store.Open();

        using (var taken = one.TryLease("import"))
        {
            Assert.NotNull(taken);
            Assert.Null(other.TryLease("import"));
        }

        using var free = other.TryLease("import");
        Assert.NotNull(free);
    }

    [Theory]
    [EachEngine]
    public void An_archive_that_a_newer_program_took_further_is_opened_and_used(Engine engine)
    {
        var store = new ScratchStore(engine, folder);
        using (var archive = store.Open())
            Write(archive);
        using (var newer = store.Database.OpenForWriting())
        {
            newer.Execute("ALTER TABLE unit ADD COLUMN of_tomorrow integer");
            newer.Execute("CREATE TABLE tomorrow(id integer PRIMARY KEY)");
            newer.Execute("INSERT INTO schema_step(number) VALUES (1000)");
        }

        using var older = store.Open();
        Write(older);

        Assert.Equal(2, older.NewestVersion);
    }

    [Fact]
    public async Task A_step_of_the_next_program_waits_for_readers_and_breaks_none_of_them()
    {
        var store = new ScratchStore(Engine.Postgres, folder);
        using var archive = store.Open();
        Write(archive);
        using var newer = store.Database.OpenForWriting();
        var steps = Enumerable.Repeat("", (int)newer.Prepare("SELECT max(number) FROM schema_step").Scalar()!.Value).Append("ALTER TABLE unit ADD COLUMN a integer; ALTER TABLE version ADD COLUMN b integer");

        using var reader = store.Database.OpenForReading();
        reader.BeginReading();
        reader.Prepare("SELECT count(*) FROM version").Run();
        var step = Task.Run(() => Schema.SchemaSteps.Apply(newer, [.. steps], TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);
        // It has the one table, waits for the other, which is being read, and the reader asks for the one.
        Assert.True(SpinWait.SpinUntil(() => IsTaken(store, "unit"), TimeSpan.FromMinutes(1)));
        reader.Prepare("SELECT count(*) FROM unit").Run();
        reader.Commit();

        await step;
        Write(archive);
        Assert.Equal(2, archive.NewestVersion);
    }

    [Theory]
    [EachEngine]
    public void Texts_that_no_database_can_hold_as_they_are_break_nothing(Engine engine)
    {
        using var archive = new ScratchStore(engine, folder).Open();
        using (var batch = archive.Write())
        using (var writer = batch.Begin(Cause))
        {
            writer.Redirects.Add("/half-\uD83D-of-a-sign", Add(writer));
            writer.Redirects.Add("/" + new string('x', 100_000), Add(writer));
            writer.Keep();
            batch.Commit();
        }

        using var reader = archive.Read(Audience.Staff);
        Assert.Equal(2, reader.NewestVersion);
    }

    private static bool IsTaken(ScratchStore store, string table) => PostgresCluster.Shared.Execute(
        $"SELECT 1 FROM pg_locks WHERE relation = '{store.Schema}.{table}'::regclass AND mode = 'AccessExclusiveLock' AND granted") is not null;

    private static void Write(Archive archive)
    {
        using var batch = archive.Write();
        using var writer = batch.Begin(Cause);
        Add(writer);
        writer.Keep();
        batch.Commit();
    }

    private static RecordId Add(ArchiveWriter writer)
    {
        var buffer = new EncodingBuffer();
        RecordBody.Write(buffer, Statement.Of(Term.Title, "A letter"));
        var id = writer.TakeRecords(1);
        writer.AddVersion(id, RecordKind.Subject, null, buffer.Written);
        return id;
    }
}
