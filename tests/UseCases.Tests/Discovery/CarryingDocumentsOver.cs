using System.Text;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Validation;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

/// <summary>Whatever standard a document came in, the archive gives it in the one asked for, and says what that cannot hold.</summary>
public sealed class CarryingDocumentsOver : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample();

    public void Dispose() => archive.Dispose();

    [Theory]
    [InlineData("/collections/ms-1", Standard.Ead3, "<ead xmlns=\"http://ead3.archivists.org/schema/\"", "a finding aid of 2002")]
    [InlineData("/collections/ms-2", Standard.Ead2002, "<ead xmlns=\"urn:isbn:1-931666-22-9\"", "a finding aid in EAD3")]
    [InlineData("/agents/roth-anna-1881-1953", Standard.EacCpf2, "<eac xmlns=\"https://archivists.org/ns/eac/v2\"", "an authority record of 2010")]
    [InlineData("/agents/weil-hugo-1879-1942", Standard.EacCpf2010, "<eac-cpf xmlns=\"urn:isbn:1-931666-33-4\"", "a name known from headings")]
    public void Each_record_is_given_in_the_standard_asked_for(string address, Standard target, string root, string what)
    {
        var (document, _) = Written(address, target);
        Assert.True(document.Contains(root, StringComparison.Ordinal), $"{what}: {document[..200]}");
        Assert.DoesNotContain("Secret", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Components_stand_where_they_stood()
    {
        var (document, _) = Written("/collections/ms-1", Standard.Ead3);
        var units = System.Xml.Linq.XDocument.Parse(document).Descendants().Where(element => element.Name.LocalName is "archdesc" or "c").ToList();
        Assert.Equal(["", "c1", "c11", "c13", "c2", "c21"], units.Select(unit => (string?)unit.Attribute("id") ?? ""));
        Assert.Equal([0, 1, 2, 2, 1, 2], units.Select(unit => unit.Ancestors().Count(above => above.Name.LocalName is "archdesc" or "c")));
    }

    [Fact]
    public void What_the_standard_cannot_say_is_told()
    {
        archive.Import("typed.xml", SampleFonds.AnnaRothPapers.Replace("<eadid mainagencycode=\"XX-Ex\">roth", "<eadid mainagencycode=\"XX-Ex\">typed", StringComparison.Ordinal)
            .Replace("MS 1<", "MS 7<", StringComparison.Ordinal).Replace("<scopecontent>", "<scopecontent><!-- unsaid --><dao xlink:href=\"http://example.org/1\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>", StringComparison.Ordinal));
        var (_, losses) = Written("/collections/ms-7", Standard.Ead3);
        Assert.NotEmpty(losses);
        Assert.All(losses, loss => Assert.NotEmpty(loss.Reason));
    }

    [Theory]
    [InlineData("/collections/ms-1", Standard.EacCpf2)]
    [InlineData("/agents/roth-anna-1881-1953", Standard.Ead3)]
    public void There_is_no_way_between_records_and_people(string address, Standard target) =>
        Assert.IsType<Outcome<DocumentFile>.NotFound>(new ExportDocuments(archive.Archive).At(address, target));

    [Fact]
    public void An_agent_of_headings_is_the_collections_that_name_it()
    {
        var (document, _) = Written("/agents/weil-hugo-1879-1942", Standard.EacCpf2);
        Assert.Contains("<entityType value=\"person\"", document, StringComparison.Ordinal);
        Assert.Contains("<part>Weil, Hugo, 1879-1942</part>", document, StringComparison.Ordinal);
        Assert.Contains("<identityId>http://id.loc.gov/authorities/names/n00000002</identityId>", document, StringComparison.Ordinal);
        Assert.Contains("<part>Hugo Weil papers, MS 2</part>", document, StringComparison.Ordinal);
        Assert.Contains("<relationType>creator</relationType>", document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Standard.EacCpf2, "eac-cpf-2.0/eac.xsd")]
    [InlineData(Standard.EacCpf2010, "eac-cpf-2010/cpf.xsd")]
    public void Records_made_of_headings_are_valid(Standard target, string schema)
    {
        var file = TestArchive.Shared(Path.Combine("schemas", schema));
        if (file is null)
            Assert.Skip("The schemas are not here.");
        var official = Schema.Read(file, out var problem) ?? throw new InvalidOperationException(problem);
        var made = 0;
        foreach (var document in new ExportDocuments(archive.Archive).Documents(target: target).OfType<Outcome<DocumentFile>.Done>().Select(done => done.Value))
        {
            using var written = new MemoryStream();
            document.Write(written);
            if (!Encoding.UTF8.GetString(written.ToArray()).Contains("Made from headings", StringComparison.Ordinal))
                continue;
            written.Position = 0;
            var found = new List<string>();
            SchemaValidation.Validate(written, [official], new FindingsOnly(finding => found.Add(finding.Text)));
            Assert.Empty(found);
            made++;
        }

        Assert.True(made >= 2, $"{made} records were made of headings.");
    }

    private (string Document, List<Loss> Losses) Written(string address, Standard target)
    {
        var losses = new List<Loss>();
        using var stream = new MemoryStream();
        Assert.IsType<Outcome<DocumentFile>.Done>(new ExportDocuments(archive.Archive).At(address, target)).Value.WriteTelling(stream, losses.Add);
        return (Encoding.UTF8.GetString(stream.ToArray()), losses);
    }
}
