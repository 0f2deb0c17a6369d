using Fonds.Description.Rules;
using Fonds.Formats;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>What is said of files before anybody imports them.</summary>
public sealed class ValidatingFiles
{
    private const string Described = """
        <ead><eadheader><eadid>v</eadid></eadheader><archdesc level="fonds">
        <did><unittitle>Papers</unittitle><unitid>MS 1</unitid><unitdate>1900</unitdate><physdesc><extent>1 box</extent></physdesc>
        <repository><corpname>Archive</corpname></repository><origination><persname>Roth, Anna</persname></origination><langmaterial><language langcode="ger"/></langmaterial></did>
        <bioghist><p>Printer.</p></bioghist><scopecontent><p>Letters.</p></scopecontent><accessrestrict><p>Open.</p></accessrestrict>
        <dsc><c level="series"><did><unitid>I</unitid><unittitle>Letters</unittitle></did>
        <c level="file"><did><unittitle>Weil</unittitle><unitid>I.1</unitid><physdesc>2 folders</physdesc></did><scopecontent><p>All.</p></scopecontent></c></c></dsc></archdesc></ead>
        """;

    [Fact]
    public void A_component_lacks_what_neither_it_nor_a_unit_above_says()
    {
        var file = Validate(Described);

        var lacking = Assert.Single(file.Lacking);
        Assert.Equal(("Letters", false), (lacking.Name, lacking.IsTop));
        Assert.Equal(["2.5", "3.1"], lacking.Missing.Select(rule => rule.Dacs));
        Assert.Equal(3, file.Units);
    }

    [Fact]
    public void A_whole_without_conditions_of_access_leaves_its_components_without()
    {
        var file = Validate(Described.Replace("<accessrestrict><p>Open.</p></accessrestrict>", "", StringComparison.Ordinal));

        Assert.Equal([true, false, false], file.Lacking.Select(unit => unit.IsTop));
        Assert.All(file.Lacking, unit => Assert.Contains("4.1", unit.Missing.Select(rule => rule.Dacs)));
    }

    [Fact]
    public void A_broken_file_is_told_with_its_line_and_no_more()
    {
        var file = Validate("<ead>\n<eadheader></ead>");

        Assert.Equal((ReadOutcome.Refused, 0), (file.Outcome, file.Lacking.Count));
        Assert.Equal((FindingCodes.NotWellFormed, 2), (file.Findings[0].Code, file.Findings[0].Line));
    }

    [Fact]
    public void An_archive_file_that_is_none_is_told_and_the_next_file_is_looked_at()
    {
        using var archive = new ImportedArchive();
        archive.Put("a.zip", "no archive file");
        archive.Put("b.tar.gz", "neither");
        archive.Put("c.xml", Described);

        var files = new ValidateFiles([]).Run([archive.Documents], _ => { }, _ => { }).ToList();

        Assert.Equal([ReadOutcome.Refused, ReadOutcome.Refused, ReadOutcome.Read], files.Select(file => file.Outcome));
        Assert.Equal([FindingCodes.ArchiveBroken, FindingCodes.ArchiveBroken], files.SelectMany(file => file.Findings).Where(finding => finding.Severity == Severity.Refusal).Select(finding => finding.Code));
    }

    private static ValidatedFile Validate(string text)
    {
        using var archive = new ImportedArchive();
        var path = archive.Put("v.xml", text);
        return Assert.Single(new ValidateFiles([]).Run([path], _ => { }, _ => { }));
    }
}
