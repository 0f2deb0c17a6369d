using Fonds.Description.DigitalObjects;
using Fonds.Description.Statements;

namespace Fonds.Description.Tests.DigitalObjects;

/// <summary>What can be shown on a page is known by its role or its address, since nothing is fetched to find out.</summary>
public sealed class RecognisingManifests
{
    [Theory]
    [InlineData("https://figgy.example.edu/concern/scanned_resources/1/manifest", "https://iiif.io/api/presentation/2.1/", true, false, "as Princeton writes it")]
    [InlineData("https://iiif.example.org/p/b18035723/manifest.json", null, true, false, "by its address alone")]
    [InlineData("https://iiif.example.org/presentation/v3/b18035723.json", null, true, false, "a JSON file under IIIF")]
    [InlineData("https://example.org/object/1?manifest=1", "iiif-manifest", true, false, "by its role alone")]
    [InlineData("https://example.org/scans/1.JPG?size=large", null, false, true, "one image")]
    [InlineData("https://hdl.handle.net/2333.1/abc", "image-service", false, false, "a page about an image, which a program cannot show")]
    [InlineData("https://example.org/data.json", null, false, false, "any JSON is no manifest")]
    [InlineData("manifest.json", "iiif", false, false, "no address of the web")]
    [InlineData("javascript:alert(1)//manifest", "iiif", false, false, "no address of the web")]
    public void A_digital_object_is_known_for_what_it_is(string address, string? role, bool manifest, bool image, string why)
    {
        var qualifiers = new List<Qualifier> { new("href", address) };
        if (role is not null)
            qualifiers.Add(new("role", role));
        var unit = Statement.Of(Term.Component, new Statement(Term.DigitalObject, [.. qualifiers]));

        var digital = Assert.Single(DigitalObject.Read(unit));

        Assert.True((digital.IsManifest, digital.IsImage) == (manifest, image), why);
    }
}
