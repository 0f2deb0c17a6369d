using Fonds.Engines;
using Fonds.Formats.Validation;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Tests.Importing;

namespace Fonds.UseCases.Tests.Discovery;

/// <summary>What is internal is taken out of a document, and what is left is a document that its schema accepts.</summary>
public sealed class PublishingValidDocuments
{
    private static readonly string[] Official = ["ead2002/ead.xsd", "ead3/ead3.xsd", "eac-cpf-2010/cpf.xsd", "eac-cpf-2.0/eac.xsd"];

    [Theory]
    [InlineData("<eadheader>", "<eadheader audience=\"internal\">", "the header of a finding aid")]
    [InlineData("<scopecontent><p>", "<scopecontent><p audience=\"internal\">", "the only paragraph of a note")]
    [InlineData("<subject>", "<subject audience=\"internal\">", "the only access point")]
    [InlineData("<did><unittitle>Letters", "<did audience=\"internal\"><unittitle>Letters", "what identifies a component")]
    [InlineData("<c id=\"a\"", "<c id=\"a\" audience=\"internal\"", "the only component")]
    [InlineData("<item>", "<item audience=\"internal\">", "the item of a list")]
    public void Whatever_is_hidden(string shown, string hidden, string what)
    {
        const string document = """
            <ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>v-1</eadid><filedesc><titlestmt><titleproper>Secretguide</titleproper></titlestmt></filedesc></eadheader>
            <archdesc level="collection"><did><unittitle>Papers</unittitle><unitid>V 1</unitid></did>
            <scopecontent><p>Secretwords</p></scopecontent><arrangement><list><defitem><label>A</label><item>Secretitem</item></defitem></list></arrangement>
            <controlaccess><subject>Secretsubject</subject></controlaccess>
            <dsc><c id="a"><did><unittitle>Letters, secret</unittitle></did><odd><p>About them</p></odd></c></dsc></archdesc></ead>
            """;
        using var archive = new ImportedArchive();
        archive.Import("v.xml", document.Replace(shown, hidden, StringComparison.Ordinal));

        var (text, faults) = Published(archive, "/collections/v-1", Schemas());

        Assert.True(faults.Count == 0, $"{what}: {string.Join(" ", faults)}");
        Assert.Contains("<unittitle>Papers</unittitle>", text, StringComparison.Ordinal);
    }

    [Theory]
    [EachEngine]
    public void Of_every_document_of_the_corpus_that_holds_something_internal(Engine engine)
    {
        var schemas = Schemas();
        var corpus = ImportingTheCorpus.Shared("corpus");
        var valid = 0;
        using var archive = new ImportedArchive(engine);
        var files = Directory.EnumerateFiles(corpus, "*.xml", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length < 2_000_000)
            .Where(file => File.ReadAllText(file).Contains("audience=\"internal\"", StringComparison.OrdinalIgnoreCase) && Faults(File.OpenRead(file), schemas).Count == 0);
        archive.ImportFrom([.. files]);
        foreach (var outcome in new ExportDocuments(archive.Archive).Documents())
        {
            var file = Assert.IsType<Outcome<DocumentFile>.Done>(outcome).Value;
            using var written = new MemoryStream();
            file.Write(written);
            written.Position = 0;
            var faults = Faults(written, schemas);
            Assert.True(faults.Count == 0, $"{file.Path}: {string.Join(" ", faults.Take(3))}");
            valid++;
        }

        Assert.True(valid >= 8, $"Only {valid} documents were published.");
    }

    private static (string Text, List<string> Faults) Published(ImportedArchive archive, string address, IReadOnlyList<Schema> schemas)
    {
        using var written = new MemoryStream();
        Assert.IsType<Outcome<DocumentFile>.Done>(new ExportDocuments(archive.Archive).At(address)).Value.Write(written);
        return (System.Text.Encoding.UTF8.GetString(written.ToArray()), Faults(new MemoryStream(written.ToArray()), schemas));
    }

    private static List<string> Faults(Stream stream, IReadOnlyList<Schema> schemas)
    {
        using (stream)
        {
            var found = new List<string>();
            SchemaValidation.Validate(stream, schemas, new FindingsOnly(finding => found.Add(finding.Text)));
            return found;
        }
    }

    private static Schema[] Schemas() =>
        [.. Official.Select(name => Schema.Read(ImportingTheCorpus.Shared(Path.Combine("schemas", name)), out var problem) ?? throw new InvalidOperationException(problem))];
}
