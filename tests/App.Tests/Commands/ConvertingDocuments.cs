using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary>One document from one standard to another, on the command line.</summary>
public sealed class ConvertingDocuments
{
    private const string FindingAid = """
        <ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid countrycode="US">serge</eadid><filedesc><titlestmt><titleproper>Serge</titleproper></titlestmt></filedesc></eadheader>
        <archdesc level="collection"><did><unittitle>Papers, <unitdate type="inclusive">1912-1947</unitdate></unittitle><origination><persname role="creator">Serge, Victor</persname></origination></did>
        <dsc tpattern="two"><c01 level="file"><did><unittitle>Letters</unittitle></did></c01></dsc></archdesc></ead>
        """;

    [Fact]
    public async Task A_finding_aid_goes_to_ead3_and_what_that_cannot_say_is_listed()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder.File("in.xml"), FindingAid, TestContext.Current.CancellationToken);
        var run = await FondsProgram.RunAsync("convert", folder.File("in.xml"), "--to", "ead3", "--out", folder.File("out.xml"), "--losses", folder.File("losses.jsonl"));
        Assert.True(run.Code == 0, run.Talk);
        var written = await File.ReadAllTextAsync(folder.File("out.xml"), TestContext.Current.CancellationToken);
        Assert.Contains("<date localtype=\"unitdate inclusive\">1912-1947</date>", written, StringComparison.Ordinal);
        Assert.Contains("<persname relator=\"creator\"><part>Serge, Victor</part></persname>", string.Concat(written.Split('\n').Select(line => line.Trim())), StringComparison.Ordinal);
        Assert.Contains("<c01 level=\"file\">", written, StringComparison.Ordinal);
        var loss = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(folder.File("losses.jsonl"), TestContext.Current.CancellationToken))).RootElement;
        Assert.Equal("dsc/@tpattern", loss.GetProperty("name").GetString());
        Assert.NotEmpty(loss.GetProperty("reason").GetString()!);
    }

    [Fact]
    public async Task To_its_own_standard_a_document_keeps_its_dialect()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder.File("in.xml"), FindingAid.Replace(" xmlns=\"urn:isbn:1-931666-22-9\"", "", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var run = await FondsProgram.RunAsync("convert", folder.File("in.xml"), "--to", "ead2002", "--out", folder.File("out.xml"));
        Assert.Equal(0, run.Code);
        var written = await File.ReadAllTextAsync(folder.File("out.xml"), TestContext.Current.CancellationToken);
        Assert.Contains("<ead>", written, StringComparison.Ordinal);
        Assert.Contains("<dsc tpattern=\"two\">", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_aid_becomes_one_marc_record_and_each_component_is_listed()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder.File("in.xml"), FindingAid, TestContext.Current.CancellationToken);
        var run = await FondsProgram.RunAsync("convert", folder.File("in.xml"), "--to", "marcxml", "--out", folder.File("out.xml"), "--losses", folder.File("losses.jsonl"));
        Assert.True(run.Code == 0, run.Talk);
        var written = await File.ReadAllTextAsync(folder.File("out.xml"), TestContext.Current.CancellationToken);
        Assert.Contains("<subfield code=\"f\">1912-1947</subfield>", written, StringComparison.Ordinal);
        Assert.Contains("<subfield code=\"a\">Serge, Victor</subfield>", written, StringComparison.Ordinal);
        var losses = await File.ReadAllLinesAsync(folder.File("losses.jsonl"), TestContext.Current.CancellationToken);
        Assert.Contains(losses, line => JsonDocument.Parse(line).RootElement is var loss && loss.GetProperty("name").GetString() == "dsc/c" && loss.GetProperty("value").GetString() == "Letters");
    }

    [Theory]
    [InlineData("<record/>", "ead3", "no finding aid")]
    [InlineData("<ead><eadheader>", "ead3", "a file that breaks off")]
    [InlineData(FindingAid, "eac2", "a finding aid is no authority record")]
    public async Task What_cannot_be_converted_is_told_with_code_3_and_leaves_nothing(string text, string to, string what)
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder.File("in.xml"), text, TestContext.Current.CancellationToken);
        var run = await FondsProgram.RunAsync("convert", folder.File("in.xml"), "--to", to, "--out", folder.File("out.xml"));
        Assert.True(run.Code == 3, $"{what}: code {run.Code}");
        Assert.NotEmpty(run.Talk);
        Assert.Equal(["in.xml"], Directory.GetFiles(Path.GetDirectoryName(folder.File("in.xml"))!).Select(Path.GetFileName));
    }
}
