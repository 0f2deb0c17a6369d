using System.Text;
using Fonds.Description.Units;
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
}
