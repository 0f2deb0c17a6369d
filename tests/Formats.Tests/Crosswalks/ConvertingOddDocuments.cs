using System.Text;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Reading;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>Documents that no schema allows are converted all the same; each case was an exception once.</summary>
public class ConvertingOddDocuments
{
    [Theory]
    [InlineData("<dao href='z'><c id='x'><did><unittitle>Lost letters</unittitle></did></c></dao>", "a component in a digital object")]
    [InlineData("<daogrp><c id='x'><did><unittitle>Lost letters</unittitle></did></c><daoloc href='z'/></daogrp>", "a component in a group of digital objects")]
    [InlineData("<daogrp><daodesc><c id='x'><did><unittitle>Lost letters</unittitle></did></c></daodesc><daoloc href='z'><p/></daoloc></daogrp>", "a component in the note on a digital object")]
    public void No_component_is_lost_wherever_it_stands(string inside, string what)
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(Samples.Ead(inside)));
        using var written = new MemoryStream();
        var result = DocumentConversion.Convert(source, written, Standard.Ead3, _ => { });
        Assert.True(result.IsConverted, what);
        var text = Encoding.UTF8.GetString(written.ToArray());
        Assert.True(text.Contains("Lost letters", StringComparison.Ordinal), $"{what}: {text}");
    }

    [Theory]
    [InlineData("<controlfield>m1</controlfield>", "a control field without a tag")]
    [InlineData("<datafield ind1='1'><subfield code='a'>Papers</subfield></datafield>", "a field without a tag")]
    [InlineData("<datafield tag='' ind1='' ind2=''><subfield code=''/></datafield>", "a field whose tag is empty")]
    public void A_record_with_a_field_that_says_not_what_it_is_loses_it_and_says_so(string field, string what)
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(
            $"<record><leader>00000npc a2200000 i 4500</leader>{field}<datafield tag='245' ind1='1' ind2='0'><subfield code='a'>Papers</subfield></datafield></record>"));
        using var written = new MemoryStream();
        var losses = new List<Loss>();
        Assert.True(DocumentConversion.Convert(source, written, Standard.Ead3, losses.Add).IsConverted, what);
        Assert.NotEmpty(losses);
    }

    [Theory]
    [InlineData("", "xmlns='http://ead3.archivists.org/schema/'", "declared once more on an element")]
    [InlineData("e:", "xmlns:e='http://ead3.archivists.org/schema/'", "and with a prefix")]
    public void A_namespace_that_is_declared_again_goes_to_the_dialect_too(string prefix, string declaration, string what)
    {
        var ead = $"<{prefix}ead {declaration}><{prefix}control {declaration}><{prefix}recordid>1</{prefix}recordid></{prefix}control><{prefix}archdesc level='fonds'><{prefix}did/></{prefix}archdesc></{prefix}ead>";
        using var written = new MemoryStream();
        Assert.True(DocumentConversion.Convert(new MemoryStream(Encoding.UTF8.GetBytes(ead)), written, Standard.Ead3, null, keepsDeprecated: true).IsConverted, what);
        var text = Encoding.UTF8.GetString(written.ToArray());
        Assert.DoesNotContain("schema/'", text.Replace('"', '\''), StringComparison.Ordinal);
        Assert.Contains("schema/undeprecated/", text, StringComparison.Ordinal);
    }
}
