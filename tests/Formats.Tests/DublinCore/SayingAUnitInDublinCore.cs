using System.Xml.Linq;
using Fonds.Description.Units;
using Fonds.Formats.DublinCore;
using Fonds.Formats.Tests.Corpus;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.DublinCore;

/// <summary>A unit in the fifteen elements, after the table of docs/crosswalks/dc.md.</summary>
public sealed class SayingAUnitInDublinCore
{
    private const string Papers = """
        <ead><eadheader><eadid>x</eadid></eadheader><archdesc level="otherlevel" otherlevel="estate"><did><unittitle>Papers of <emph>Anna</emph> Roth, <unitdate normal="1900/1953">1900-1953</unitdate></unittitle>
        <unitid>MS 1</unitid><physdesc><extent>3 boxes</extent></physdesc><langmaterial><language langcode="ger">German</language></langmaterial>
        <origination><persname>Roth, Anna</persname></origination><abstract>Letters &amp; diaries.</abstract></did>
        <scopecontent><head>Scope</head><p>Letters.</p></scopecontent><accessrestrict><p>Open.</p></accessrestrict>
        <controlaccess><subject>Printing</subject><geogname>Prague</geogname><genreform>Diaries</genreform><persname>Weil, Hugo</persname></controlaccess></archdesc></ead>
        """;

    [Theory]
    [InlineData("title", "Papers of Anna Roth")]
    [InlineData("creator", "Roth, Anna")]
    [InlineData("subject", "Printing|Weil, Hugo")]
    [InlineData("description", "Letters & diaries.|Letters.")]
    [InlineData("publisher", "Example Archive")]
    [InlineData("date", "1900/1953")]
    [InlineData("type", "estate|Diaries")]
    [InlineData("format", "3 boxes")]
    [InlineData("identifier", "MS 1|http://example.org/ms-1")]
    [InlineData("language", "ger")]
    [InlineData("relation", "Part of: Whole")]
    [InlineData("coverage", "Prague")]
    [InlineData("rights", "Open.|No copies.")]
    public void Each_element_has_its_values(string element, string values)
    {
        var written = Written(new(Unit(Papers), "Example Archive", ["Whole"], "http://example.org/ms-1", [("rights", "No copies.")]));
        Assert.Equal(values.Split('|'), written.Root!.Elements().Where(one => one.Name.LocalName == element).Select(one => one.Value));
    }

    [Fact]
    public void The_table_in_the_docs_is_the_table_of_the_program()
    {
        var page = File.ReadAllText(Path.Combine(CorpusFiles.Root, "docs", "crosswalks", "dc.md"));
        var rows = page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Trim());
        Assert.Equal(DublinCoreCrosswalk.Rules.Select(rule => $"| `{rule.Element}` | {rule.From} |"), rows);
    }

    [Fact]
    public void Every_collection_of_the_corpus_gives_a_valid_record()
    {
        CorpusFiles.Require();
        var schema = Schema.Read(Path.Combine(CorpusFiles.Folder, "schemas", "oai-pmh", "oai_dc.xsd"), out var problem);
        Assert.True(schema is not null, problem);
        var records = 0;
        foreach (var file in CorpusFiles.All.Where(file => new FileInfo(file).Length < 400_000))
        {
            var read = Collected.From(File.ReadAllBytes(file));
            if (read.Units.Find(unit => unit.Depth == 0) is not { } top)
                continue;
            using var stream = new MemoryStream();
            DublinCoreWriter.Write(stream, new(top.Unit, null, [], null, []));
            stream.Position = 0;
            SchemaValidation.Validate(stream, [schema], new FindingsOnly(finding => Assert.Fail($"{file}: {finding.Text}")));
            records++;
        }

        Assert.True(records > 300, $"Only {records} records.");
    }

    private static XDocument Written(DublinCoreSource source)
    {
        using var stream = new MemoryStream();
        DublinCoreWriter.Write(stream, source);
        stream.Position = 0;
        return XDocument.Load(stream);
    }

    private static UnitOfDescription Unit(string document) => Assert.Single(Collected.From(document).Units).Unit;
}
