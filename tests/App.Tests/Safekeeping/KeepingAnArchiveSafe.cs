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
