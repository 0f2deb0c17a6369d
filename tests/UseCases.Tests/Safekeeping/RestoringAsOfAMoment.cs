using Fonds.Engines;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.Storage.Dialects;
using Fonds.Storage.Moving;
using Fonds.UseCases.Checking;
using Fonds.UseCases.Indexing;
using Fonds.UseCases.Lives;
using Fonds.UseCases.Safekeeping;

namespace Fonds.UseCases.Tests.Safekeeping;

/// <summary>
/// An archive comes back as it stood at a moment of its history: the same, table by table, as a backup taken at that moment gives. Each change set of these archives is made in a
/// minute of its own.
/// </summary>
public sealed class RestoringAsOfAMoment : IDisposable
{
    private const string Life = """
        <ead><eadheader><eadid>lind</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc></eadheader>
        <archdesc level="collection"><did><unittitle>Vera Lind papers</unittitle><unitid>MS 9</unitid><origination><persname>Lind, Vera, 1890-1947</persname></origination></did>
        <bioghist><p>Lind was born in Brussels in 1890. From 1909 to 1914 she lived in Paris. In March 1917 she worked in Barcelona.</p></bioghist>
        <dsc><c level="file"><did><unittitle>Letters</unittitle></did></c><c level="file"><did><unittitle>Letters</unittitle></did></c><c level="file"><did><unittitle>Bills</unittitle></did></c></dsc></archdesc></ead>
        """;

    private readonly List<TestArchive> archives = [];

    public void Dispose() => archives.ForEach(archive => archive.Dispose());

    [Theory]
    [EachEngine]
    public void It_is_the_same_as_a_backup_of_that_moment_gives(Engine engine)
    {
        var archive = Begun(engine);
        BackUp(archive, "then.tar.gz");
        var then = Now(archive);
        Changed(archive);
        BackUp(archive, "later.tar.gz");

        Restore(archive, "then.tar.gz", null, "restored-then");
        var restored = Restore(archive, "later.tar.gz", then, "rewound");

        Assert.Equal(then, restored.Cut!.MadeAt);
        Assert.True(restored.Cut.Dropped >= 9, $"{restored.Cut}");
        Assert.Equal(Rows(archive.Beside("restored-then")), Rows(archive.Beside("rewound")));
    }

    [Theory]
    [EachEngine]
    public void At_any_moment_of_its_history_it_is_sound_with_an_index_like_any_other(Engine engine)
    {
        var archive = Begun(engine);
        Changed(archive);
        BackUp(archive, "backup.tar.gz");
        for (var changeSet = 1; changeSet <= ChangeSets(archive); changeSet++)
        {
            var folder = $"of-{changeSet}";
            var restored = Restore(archive, "backup.tar.gz", At(changeSet), folder);
            Assert.Equal(changeSet == ChangeSets(archive), restored.Cut is null);
            Sound(archive.Beside(folder), $"change set {changeSet}");
        }
    }

    [Theory]
    [EachEngine]
    public void It_goes_back_to_either_engine(Engine engine)
    {
        var archive = Begun(engine);
        var then = Now(archive);
        Changed(archive);
        BackUp(archive, "backup.tar.gz");
        Restore(archive, "backup.tar.gz", then, "in-a-folder");

        var store = new ScratchStore(engine, archive.Beside("elsewhere"));
        new RestoreArchive(TimeProvider.System) { Until = then }.Run(archive.Beside("backup.tar.gz"), store.Folder, store.Database, null, TestContext.Current.CancellationToken);

        using var elsewhere = store.Open();
        using var folder = Archive.Open(archive.Beside("in-a-folder"), TimeProvider.System);
        using var one = elsewhere.Read(Audience.Staff);
        using var other = folder.Read(Audience.Staff);
        Assert.Equal(other.HistoryDigest(long.MaxValue), one.HistoryDigest(long.MaxValue));
        Assert.Equal("Anna Roth papers", one.UnitAt("ms-1", null)!.Unit.TitleText);
    }

    [Fact]
    public void An_address_that_came_into_use_later_still_leads_to_its_collection()
    {
        var archive = Begun(Engine.Sqlite);
        var then = Now(archive);
        Changed(archive);
        BackUp(archive, "backup.tar.gz");
        Restore(archive, "backup.tar.gz", then, "again");

        using var again = Archive.Open(archive.Beside("again"), TimeProvider.System);
        using var reader = again.Read();
        Assert.Equal("/collections/ms-1", reader.RedirectFor("/collections/ms-1-a"));
        Assert.Equal("/collections/ms-1/c13", reader.RedirectFor("/collections/ms-1-a/c13"));
        Assert.Equal("Others", reader.UnitAt("ms-1", "c13")!.Unit.TitleText);
        Assert.Null(reader.UnitAt("ms-8", null));
    }

    [Fact]
    public void A_record_made_later_leaves_its_number_to_nobody()
    {
        var archive = Begun(Engine.Sqlite);
        var then = Now(archive);
        Changed(archive);
        BackUp(archive, "backup.tar.gz");
        Restore(archive, "backup.tar.gz", then, "again");

        using var before = archive.Archive.Read(Audience.Staff);
        using var again = Archive.Open(archive.Beside("again"), TimeProvider.System);
        using var batch = again.Write();
        using var writer = batch.Begin(new(Storage.History.CauseKind.Edit, "Ada", "A record more"));
        Assert.True(writer.TakeRecords(1).Value > before.UnitAt("ms-8", null)!.Id.Value);
    }

    [Fact]
    public void A_moment_before_the_first_change_is_refused_and_leaves_nothing()
    {
        var archive = Begun(Engine.Sqlite);
        BackUp(archive, "backup.tar.gz");

        var refusal = Assert.Throws<MomentNotHeldException>(() => Restore(archive, "backup.tar.gz", At(1).AddSeconds(-1), "again"));
        Assert.Contains("begins at 1970-01-01 00:01:00 UTC", refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.Beside("again")));
    }

    [Fact]
    public void A_moment_after_the_backup_is_refused_for_nobody_knows_what_was_written_until_then()
    {
        var archive = Begun(Engine.Sqlite);
        var taken = BackUp(archive, "backup.tar.gz").MadeAt;

        var refusal = Assert.Throws<MomentNotHeldException>(() => Restore(archive, "backup.tar.gz", taken.AddHours(1), "again"));
        Assert.Contains("is not in it", refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.Beside("again")));
    }

    [Fact]
    public void A_moment_between_the_last_change_and_the_backup_gives_all_of_it()
    {
        var archive = Begun(Engine.Sqlite);
        var taken = BackUp(archive, "backup.tar.gz");

        Assert.Null(Restore(archive, "backup.tar.gz", taken.MadeAt, "again").Cut);
        using var again = Archive.Open(archive.Beside("again"), TimeProvider.System);
        Assert.Equal(taken.NewestVersion, again.NewestVersion);
    }

    [Fact]
    public void Where_a_clock_was_wrong_the_history_is_cut_at_the_first_change_that_bears_a_later_time()
    {
        var archive = Begun(Engine.Sqlite);
        archive.Damage("UPDATE change_set SET made_at = 999 * 60000 WHERE id = 3");
        BackUp(archive, "backup.tar.gz");

        var cut = Restore(archive, "backup.tar.gz", At(5), "again").Cut!;
        Assert.Equal(2, cut.ChangeSet);
        Assert.Equal(2, cut.OutOfOrder);
    }

    private TestArchive Begun(Engine engine)
    {
        var archive = TestArchive.OfSample(engine);
        archives.Add(archive);
        archive.Import("lind.xml", Life);
        archive.Import("first.csv", "address,title\r\n/collections/ms-1/c13,Others\r\n/collections/ms-1/c11,\"Weil, Hugo and family\"\r\n");
        Decide(archive, 0, (judge, fact) => judge.Accept(fact));
        TellTimes(archive);
        return archive;
    }

    // What institutions do to records in a year: a new code, units that come, go and are put elsewhere, names that are put right, a guide that is withdrawn, decisions taken back.
    private static void Changed(TestArchive archive)
    {
        archive.Import(SampleFonds.Anna, SampleFonds.AnnaRothPapers.Replace("<unitid>MS 1</unitid>", "<unitid>MS 1 A</unitid>", StringComparison.Ordinal)
            .Replace("<unittitle>Anna Roth papers</unittitle>", "<unittitle>Papers of Anna Roth</unittitle>", StringComparison.Ordinal)
            .Replace("""<c id="c13" level="file">""", """<c id="c13" level="file"><did><unittitle>Begun anew</unittitle></did></c><c id="c14" level="file">""", StringComparison.Ordinal)
            .Replace("""<c id="c2" level="series">""", """<c id="c2" level="series" audience="internal">""", StringComparison.Ordinal)
            .Replace("""<subject source="lcsh">Printing</subject>""", """<subject source="lcsh">Typesetting</subject><persname source="naf" authfilenumber="http://id.loc.gov/authorities/names/n00000003">Kafka, Ottla</persname>""", StringComparison.Ordinal));
        archive.Import("roth-anna.xml", SampleFonds.AnnaRoth.Replace("1881-1953</part>", "1881-1955</part>", StringComparison.Ordinal));
        archive.Import("weil.xml", SampleFonds.AnnaRoth.Replace("roth-anna", "weil-hugo", StringComparison.Ordinal).Replace("n00000001", "n00000002", StringComparison.Ordinal)
            .Replace("Roth</part>", "Weil</part>", StringComparison.Ordinal).Replace("Anna</part>", "Hugo Felix</part>", StringComparison.Ordinal));
        archive.Import("lind.xml", Life.Replace("<c level=\"file\"><did><unittitle>Letters</unittitle></did></c>", "", StringComparison.Ordinal).Replace("Bills", "Accounts", StringComparison.Ordinal));
        archive.Import("new.xml", SampleFonds.AnnaRothPapers.Replace("roth</eadid>", "roth-2</eadid>", StringComparison.Ordinal).Replace("MS 1<", "MS 8<", StringComparison.Ordinal)
            .Replace("Example Archive", "Another Archive", StringComparison.Ordinal));
        archive.Import("secret.xml", SampleFonds.SecretPapers.Replace(" audience=\"internal\"", "", StringComparison.Ordinal));
        archive.Import("second.csv", "address,title,level\r\n/collections/ms-1-a/c11,Letters from Weil,file\r\n/collections/ms-2/s21,On printing,item\r\n");
        Decide(archive, 0, (judge, fact) => judge.Undo(fact));
        Decide(archive, 1, (judge, fact) => judge.Reject(fact));
        TellTimes(archive);
    }

    private static void Decide(TestArchive archive, int number, Func<JudgeFacts, FactReference, Outcome<FactJudged>> decide)
    {
        var telling = archive.Index.Events(new() { Standings = [.. Enum.GetValues<Description.Lives.LifeStanding>()] }).Events.SelectMany(found => found.Tellings)
            .Where(each => each.Told.Sentence.Text.Contains("Lind", StringComparison.Ordinal) || each.Told.Sentence.Text.Contains("she", StringComparison.Ordinal))
            .OrderBy(each => each.Told.Key, StringComparer.Ordinal).ElementAt(number);
        Assert.IsType<Outcome<FactJudged>.Done>(decide(new JudgeFacts(archive.Archive, archive.Index, "Ada"), new(telling.Record, telling.Told.Key)));
    }

    private static void TellTimes(TestArchive archive) => archive.Damage("UPDATE change_set SET made_at = id * 60000");

    private static DateTimeOffset At(long changeSet) => DateTimeOffset.FromUnixTimeMilliseconds(changeSet * 60000);

    private static DateTimeOffset Now(TestArchive archive)
    {
        using var reader = archive.Archive.Read(Audience.Staff);
        return reader.NewestChangeAt!.Value;
    }

    private static long ChangeSets(TestArchive archive) => Now(archive).ToUnixTimeMilliseconds() / 60000;

    private static BackupManifest BackUp(TestArchive archive, string name) =>
        new BackUpArchive(archive.Archive, "test").Run(archive.Beside(name), null, TestContext.Current.CancellationToken);

    private static RestoredArchive Restore(TestArchive archive, string backup, DateTimeOffset? until, string folder) =>
        new RestoreArchive(TimeProvider.System) { Until = until }.Run(archive.Beside(backup), archive.Beside(folder), null, TestContext.Current.CancellationToken);

    private static void Sound(string folder, string when)
    {
        using var archive = Archive.Open(folder, TimeProvider.System);
        using var index = EmbeddedIndex.Open(Path.Combine(folder, "index"));
        new IndexChanges(archive, index).CatchUp();
        var report = new CheckArchive(archive, index).Run(deep: true, mend: false, null, TestContext.Current.CancellationToken);
        Assert.True(report.IsSound, $"{when}: {string.Join(" ", report.Parts.SelectMany(part => part.Told))}");
    }

    /// <summary>Every row of every table as SQLite writes it, but the numbers still to be given, and the addresses that came into use later.</summary>
    private static List<string> Rows(string folder)
    {
        using var connection = Database.InFolder(folder).OpenForReading();
        var all = new List<string>();
        foreach (var table in ArchiveMove.Columns.Select(column => column.Split('.')).GroupBy(column => column[0], column => column[1]).Where(table => table.Key is not ("sequence" or "redirect")))
        {
            using var rows = connection.PrepareOwn($"SELECT {string.Join(" || ' ' || ", table.Select(column => $"quote({column})"))} FROM {table.Key} ORDER BY 1");
            while (rows.Step())
                all.Add($"{table.Key}: {rows.Text(0)}");
        }

        return all;
    }
}
