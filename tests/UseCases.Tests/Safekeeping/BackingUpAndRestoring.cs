using Fonds.Engines;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Safekeeping;

namespace Fonds.UseCases.Tests.Safekeeping;

/// <summary>One file holds the archive as it was at one moment, and gives back that or nothing.</summary>
public sealed class BackingUpAndRestoring : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample();

    public void Dispose() => archive.Dispose();

    [Theory]
    [EachEngine]
    public async Task What_comes_back_is_the_archive_of_the_moment_of_the_backup_though_it_was_written_to_meanwhile(Engine engine)
    {
        using var archive = TestArchive.OfSample(engine);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteUntil(archive, stop.Token), TestContext.Current.CancellationToken);
        var manifest = new BackUpArchive(archive.Archive, "test").Run(archive.Beside("backup.tar.gz"), null, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.True(await writing > 0);

        Assert.Equal(manifest, new RestoreArchive(TimeProvider.System).Verify(archive.Beside("backup.tar.gz"), null, TestContext.Current.CancellationToken), Same);
        new RestoreArchive(TimeProvider.System).Run(archive.Beside("backup.tar.gz"), archive.Beside("again"), null, TestContext.Current.CancellationToken);

        using var again = Archive.Open(archive.Beside("again"), TimeProvider.System);
        using var restored = again.Read(Audience.Staff);
        using var original = archive.Archive.Read(Audience.Staff);
        Assert.Equal(manifest.NewestVersion, restored.NewestVersion);
        Assert.True(original.NewestVersion > manifest.NewestVersion);
        Assert.Equal(original.HistoryDigest(manifest.NewestVersion), restored.HistoryDigest(long.MaxValue));
        Assert.Empty(restored.HistoryDamage(thorough: true));
        Assert.NotNull(restored.OriginalOf(1));
    }

    [Fact]
    public void A_backup_leaves_nothing_beside_itself()
    {
        new BackUpArchive(archive.Archive, "test").Run(archive.Beside("backup.tar.gz"), null, TestContext.Current.CancellationToken);
        Assert.Equal(["backup.tar.gz"], Directory.GetFiles(archive.Beside("."), "backup*").Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(0.02, "in the manifest")]
    [InlineData(0.3, "in the archive")]
    [InlineData(0.9, "near the end")]
    public void A_backup_in_which_one_byte_changed_is_refused_and_leaves_nothing(double where, string what)
    {
        var file = archive.Beside("backup.tar.gz");
        new BackUpArchive(archive.Archive, "test").Run(file, null, TestContext.Current.CancellationToken);
        var bytes = File.ReadAllBytes(file);
        bytes[(int)(where * bytes.Length)] ^= 0x55;
        File.WriteAllBytes(file, bytes);

        Refused(file, what);
    }

    [Fact]
    public void A_backup_that_was_cut_off_is_refused_and_leaves_nothing()
    {
        var file = archive.Beside("backup.tar.gz");
        new BackUpArchive(archive.Archive, "test").Run(file, null, TestContext.Current.CancellationToken);
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^5000]);

        Refused(file, "cut off");
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no backup at all.")]
    public void What_is_no_backup_is_refused(string content)
    {
        var file = archive.Beside("something.tar.gz");
        File.WriteAllText(file, content);

        Refused(file, "no backup");
    }

    private void Refused(string file, string what)
    {
        var refusal = Assert.ThrowsAny<InvalidDataException>(() => new RestoreArchive(TimeProvider.System).Run(file, archive.Beside("again"), null, TestContext.Current.CancellationToken));
        Assert.True(refusal.Message.Contains("backup", StringComparison.OrdinalIgnoreCase), $"{what}: {refusal.Message}");
        Assert.False(Directory.Exists(archive.Beside("again")), what);
    }

    private static int WriteUntil(TestArchive archive, CancellationToken stop)
    {
        var written = 0;
        do
        {
            File.WriteAllText(archive.Beside("more.xml"), SampleFonds.AnnaRothPapers.Replace("roth</eadid>", $"roth-{written}</eadid>", StringComparison.Ordinal));
            new ImportFiles(archive.Archive).Run([archive.Beside("more.xml")], null, CancellationToken.None);
            written++;
        }
        while (!stop.IsCancellationRequested);
        return written;
    }

    private static bool Same(BackupManifest one, BackupManifest other) =>
        one.NewestVersion == other.NewestVersion && one.Entries.SequenceEqual(other.Entries) && one.MadeAt == other.MadeAt;
}
