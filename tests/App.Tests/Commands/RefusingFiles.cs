using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary>Files that cannot be taken in, on the command line: told one by one, with exit code 3, and the others are taken in.</summary>
public sealed class RefusingFiles
{
    private const string Whole =
        "<ead><eadheader><eadid>one</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc></eadheader><archdesc level=\"fonds\"><did><unittitle>Papers</unittitle></did><dsc><c id=\"a\"><did><unittitle>Letters</unittitle></did></c></dsc></archdesc></ead>";

    [Fact]
    public async Task An_import_whose_reader_fails_halfway_keeps_the_rest_and_ends_with_code_3()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.File("in"));
        await PutAsync(folder, "in/1.xml", Whole);
        // Well-formed for a while, with units that have been read already when it breaks off.
        await PutAsync(folder, "in/2.xml", Whole.Replace("one", "two", StringComparison.Ordinal)[..^20]);
        await PutAsync(folder, "in/3.zip", "no archive file");
        // Nothing can be opened at the end of a link that leads nowhere.
        File.CreateSymbolicLink(folder.File("in/4.xml"), folder.File("nowhere.xml"));

        var run = await FondsProgram.RunAsync("import", folder.File("in"), "--data", folder.File("archive"), "--json");

        Assert.True(run.Code == 3, $"Code {run.Code}: {run.Talk}");
        var summary = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((1, 3, 2), (summary.GetProperty("imported").GetInt32(), summary.GetProperty("refused").GetInt32(), summary.GetProperty("units").GetInt32()));
        var refusals = summary.GetProperty("refusals").EnumerateArray().Select(file => (Path: file.GetProperty("path").GetString(), Code: file.GetProperty("code").GetString()));
        Assert.Equal([("in/2.xml", "truncated"), ("in/3.zip", "archive-broken"), ("in/4.xml", "unreadable")], refusals.Order());
        Assert.Contains("Refused: in/2.xml:1: ", run.Talk, StringComparison.Ordinal);
        var search = await FondsProgram.RunAsync("search", "letters", "--data", folder.File("archive"), "--json");
        Assert.Equal(1, JsonDocument.Parse(search.Output).RootElement.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("roundtrip")]
    [InlineData("validate")]
    public async Task A_broken_archive_file_beside_a_sound_document_ends_with_code_3(string verb)
    {
        using var folder = new ScratchFolder();
        await PutAsync(folder, "1.tar.gz", "no archive file");
        await PutAsync(folder, "2.xml", Whole);

        var run = await FondsProgram.RunAsync(verb, folder.File("1.tar.gz"), folder.File("2.xml"), "--json");

        Assert.True(run.Code == 3, $"Code {run.Code}: {run.Talk}");
        Assert.DoesNotContain("   at ", run.Talk, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(run.Output).RootElement.ValueKind);
        Assert.Contains("archive-broken", run.Output, StringComparison.Ordinal);
    }

    private static Task PutAsync(ScratchFolder folder, string name, string text) => File.WriteAllTextAsync(folder.File(name), text, TestContext.Current.CancellationToken);
}
