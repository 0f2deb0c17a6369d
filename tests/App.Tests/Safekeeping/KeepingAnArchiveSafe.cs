using System.Text.Json;
using Fonds.App.Tests.Commands;

namespace Fonds.App.Tests.Safekeeping;

/// <summary>Backup, restore and check on the command line.</summary>
public sealed class KeepingAnArchiveSafe(AnArchiveOfSamples archive) : IClassFixture<AnArchiveOfSamples>
{
    [Fact]
    public async Task An_archive_goes_into_one_file_and_comes_back_the_same()
    {
        using var folder = new ScratchFolder();
        var backup = await FondsProgram.RunAsync("backup", "--out", folder.File("backup.tar.gz"), "--data", archive.Data, "--json");
        Assert.True(backup.Code == 0, backup.Talk);
        Assert.True(JsonDocument.Parse(backup.Output).RootElement.GetProperty("manifest").GetProperty("newestVersion").GetInt64() > 0);

        var verified = await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--verify", "--data", folder.File("again"));
        Assert.True(verified.Code == 0, verified.Talk);
        Assert.False(Directory.Exists(folder.File("again")));

        var restored = await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--data", folder.File("again"));
        Assert.True(restored.Code == 0, restored.Talk);
        Assert.Equal(await DigestAsync(archive.Data), await DigestAsync(folder.File("again")));

        var twice = await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--data", folder.File("again"));
        Assert.Equal(1, twice.Code);
        Assert.Contains("is not empty", twice.Talk, StringComparison.Ordinal);

        Assert.Equal(2, (await FondsProgram.RunAsync("backup", "--out", folder.File("backup.tar.gz"), "--data", archive.Data)).Code);
    }

    [Fact]
    public async Task An_archive_comes_back_as_of_a_moment_and_says_what_is_not_there()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(0, (await FondsProgram.RunAsync("backup", "--out", folder.File("backup.tar.gz"), "--data", archive.Data)).Code);
        var today = TimeProvider.System.GetUtcNow();

        var early = await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--until", "1999-12-31", "--data", folder.File("again"));
        Assert.Equal(1, early.Code);
        Assert.Contains("at 1999-12-31 23:59:59 UTC nothing was there yet", early.Talk, StringComparison.Ordinal);
        var late = await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--until", $"{today.AddYears(1):yyyy-MM-ddTHH:mm:ss}+02:00", "--data", folder.File("again"));
        Assert.Equal(1, late.Code);
        Assert.Contains("is not in it", late.Talk, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("again")));

        Assert.Equal(2, (await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--until", "last week")).Code);
        Assert.Equal(2, (await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--until", "2026-11-28", "--verify")).Code);

        var first = JsonDocument.Parse((await FondsProgram.RunAsync("backup", "--out", folder.File("second.tar.gz"), "--data", archive.Data, "--json")).Output).RootElement.GetProperty("manifest").GetProperty("madeAt").GetDateTimeOffset();
        var run = await FondsProgram.RunAsync("restore", folder.File("second.tar.gz"), "--until", first.ToString("yyyy-MM-ddTHH:mm:ss.fffK", System.Globalization.CultureInfo.InvariantCulture), "--data", folder.File("again"));
        Assert.True(run.Code == 0, run.Talk);
        Assert.Contains("Nothing in the backup was written later", run.Talk, StringComparison.Ordinal);
        Assert.Equal(await DigestAsync(archive.Data), await DigestAsync(folder.File("again")));
    }

    [Fact]
    public async Task A_node_begins_with_the_index_of_another_and_not_with_that_of_another_archive()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.File("node"));
        File.Copy(Path.Combine(archive.Data, "archive.db"), folder.File("node/archive.db"));
        var begun = await FondsProgram.RunAsync("reindex", "--from", archive.Data, "--data", folder.File("node"));
        Assert.True(begun.Code == 0, begun.Talk);
        Assert.Equal(await DigestAsync(archive.Data), await DigestAsync(folder.File("node")));

        await File.WriteAllTextAsync(folder.File("a.xml"), "<ead><eadheader><eadid>a</eadid></eadheader><archdesc level=\"fonds\"><did><unittitle>Another</unittitle></did></archdesc></ead>", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await FondsProgram.RunAsync("import", folder.File("a.xml"), "--data", folder.File("other"))).Code);
        var refused = await FondsProgram.RunAsync("reindex", "--from", archive.Data, "--data", folder.File("other"));
        Assert.Equal(1, refused.Code);
        Assert.Contains("of another archive", refused.Talk, StringComparison.Ordinal);
        Assert.Equal(2, (await FondsProgram.RunAsync("reindex", "--from", folder.File("nowhere"), "--data", folder.File("other"))).Code);
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_in_a_sentence()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder.File("backup.tar.gz"), "nonsense", TestContext.Current.CancellationToken);
        var run = await FondsProgram.RunAsync("restore", folder.File("backup.tar.gz"), "--data", folder.File("again"));

        Assert.Equal(1, run.Code);
        Assert.DoesNotContain("   at ", run.Talk, StringComparison.Ordinal);
        Assert.Contains("backup", run.Talk, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("again")));
    }

    [Fact]
    public async Task No_archive_is_backed_up_or_checked_where_there_is_none()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(1, (await FondsProgram.RunAsync("backup", "--out", folder.File("backup.tar.gz"), "--data", folder.File("none"))).Code);
        Assert.Equal(1, (await FondsProgram.RunAsync("check", "--data", folder.File("none"))).Code);
        Assert.False(File.Exists(folder.File("backup.tar.gz")));
        Assert.False(Directory.Exists(folder.File("none")));
    }

    private static async Task<string?> DigestAsync(string data)
    {
        var check = await FondsProgram.RunAsync("check", "--deep", "--data", data, "--json");
        Assert.True(check.Code == 0, check.Talk);
        return JsonDocument.Parse(check.Output).RootElement.GetProperty("digest").GetString();
    }
}
