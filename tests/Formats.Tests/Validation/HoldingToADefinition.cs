using System.Text;
using Fonds.Description.Rules;
using Fonds.Formats.Tests.Corpus;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.Validation;

/// <summary>Finding aids of the DTD form are held to the official DTD, which is read from its file whatever the document calls it.</summary>
public sealed class HoldingToADefinition
{
    private const string Head = "<!DOCTYPE ead PUBLIC \"+//ISBN 1-931666-00-8//DTD ead.dtd (Encoded Archival Description (EAD) Version 2002)//EN\" \"http://example.org/nowhere/ead.dtd\">\n";
    private const string Header = "<eadheader><eadid>a</eadid><filedesc><titlestmt><titleproper>A</titleproper></titlestmt></filedesc></eadheader>\n";

    [Theory]
    [InlineData("<archdesc level='fonds'><did><unittitle>K&auml;the &mdash; A</unittitle></did></archdesc>", null, "", "a valid one, with named characters")]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did><scopecontent/></archdesc>", FindingCodes.SchemaIncomplete, "<scopecontent> ends too early", "a note without anything")]
    [InlineData("<archdesc level='fonds'><scopecontent><p>A</p></scopecontent></archdesc>", FindingCodes.SchemaElement, "<scopecontent> may not stand at this place in <archdesc>. Here may stand: ", "nothing identifies the unit")]
    [InlineData("<archdesc><did><unittitle>A</unittitle></did></archdesc>", FindingCodes.SchemaAttribute, "needs the attribute level", "no level")]
    [InlineData("<archdesc level='Bestand'><did><unittitle>A</unittitle></did></archdesc>", FindingCodes.SchemaValue, "\"Bestand\" is none of the values", "a level of nobody's")]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did><bioghist>Words</bioghist></archdesc>", FindingCodes.SchemaText, "Words stand bare in <bioghist>", "bare words")]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did><odd><p><ref target='gone'>B</ref></p></odd></archdesc>", FindingCodes.SchemaReference, "\"gone\"", "a reference to nothing")]
    [InlineData("<archdesc level='fonds' colour='red'><did><unittitle>A</unittitle></did></archdesc>", FindingCodes.SchemaAttribute, "The attribute colour may not stand here", "an attribute that does not exist")]
    public void What_departs_from_it_is_told_in_plain_words(string description, string? code, string words, string what)
    {
        var findings = Findings(Head + "<ead>" + Header + description + "</ead>");
        if (code is null)
            Assert.True(findings.Count == 0, $"{what}: {string.Join(" ", findings)}");
        else
            Assert.True(findings.Exists(finding => finding.Code == code && finding.Text.Contains(words, StringComparison.Ordinal)), $"{what}: {string.Join(" ", findings)}");
    }

    [Fact]
    public void A_document_that_names_none_is_told_how_to() =>
        Assert.Contains("<!DOCTYPE ead", Assert.Single(Findings("<ead>" + Header + "<archdesc level='fonds'><did><unittitle>A</unittitle></did></archdesc></ead>")).Text, StringComparison.Ordinal);

    private static List<Finding> Findings(string document)
    {
        CorpusFiles.Require();
        var definition = Schema.Read(Path.Combine(CorpusFiles.Folder, "schemas", "ead2002", "ead.dtd"), out _)!;
        var found = new List<Finding>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));
        SchemaValidation.Validate(stream, [definition], new FindingsOnly(found.Add));
        return found;
    }
}
