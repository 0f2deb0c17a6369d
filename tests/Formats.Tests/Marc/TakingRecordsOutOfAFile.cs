using System.Text;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Marc;

namespace Fonds.Formats.Tests.Marc;

/// <summary>Records of MARC by themselves and in collections: each is a document of its own, and together they are the file again.</summary>
public class TakingRecordsOutOfAFile
{
    private const string Papers = "<leader>00000npc a2200000 i 4500</leader><controlfield tag='001'>b1</controlfield><datafield tag='245' ind1='0' ind2='0'><subfield code='a'>Papers</subfield></datafield>";
    private const string Person = "<leader>00000nz  a2200000n  4500</leader><controlfield tag='001'>n1</controlfield><datafield tag='100' ind1='1' ind2=' '><subfield code='a'>Serge, Victor,</subfield><subfield code='d'>1890-1947</subfield></datafield>";
    private const string Shelf = "<leader>00000nx  a2200000n  4500</leader><controlfield tag='001'>h1</controlfield>";
    private const string Space = "xmlns='http://www.loc.gov/MARC21/slim'";

    [Theory]
    [InlineData($"<record {Space}>{Papers}</record>", 1, 0, "a record by itself")]
    [InlineData($"<record>{Papers}</record>", 1, 0, "without a namespace")]
    [InlineData($"<collection {Space}><record>{Papers}</record></collection>", 1, 0, "a collection of one, as ArchivesSpace exports it")]
    [InlineData($"<collection><record>{Papers}</record><record>{Person}</record></collection>", 1, 1, "without a namespace, in a collection")]
    [InlineData($"<!-- a --><collection {Space} id='c'><!-- b --><record>{Shelf}</record><!-- c --><record type='Authority'>{Person}</record><!-- d --><record/><record>{Papers}</record><record>{Shelf}</record><!-- e --></collection><!-- f -->", 1, 1, "remarks, holdings and an empty record between")]
    [InlineData($"<m:collection xmlns:m='http://www.loc.gov/MARC21/slim'><m:record><m:leader>00000npc a2200000 i 4500</m:leader><m:controlfield tag='001'>b1</m:controlfield><x:y xmlns:x='urn:x'>z</x:y></m:record></m:collection>", 1, 0, "prefixes, and an element of another standard")]
    [InlineData("<record><datafield tag='100' ind1='1' ind2=' '><subfield code='a'>Serge</subfield></datafield></record>", 0, 1, "no leader, and a heading without a title")]
    [InlineData("<record type='Bibliographic'><datafield tag='100' ind1='1' ind2=' '><subfield code='a'>Serge</subfield></datafield></record>", 1, 0, "no leader, but a type")]
    [InlineData($"<record {Space} xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'>{Papers}<datafield tag='500' ind1=' ' ind2=' '><subfield code='a'>  two  spaces </subfield><subfield code='a'/></datafield></record>", 1, 0, "white space is text in subfields")]
    public void Each_is_a_document_and_all_are_the_file_again(string file, int units, int agents, string why)
    {
        var read = new Records();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        Assert.Equal(ReadOutcome.Read, DocumentReader.Read(stream, read));
        Assert.True((units, agents) == (read.Documents.Count(document => document.Unit is not null), read.Documents.Count(document => document.Unit is null)), why);

        using var written = new MemoryStream();
        Assert.Empty(read.Documents is [var only] ? Write(only, written) : DocumentWriter.Write(written, MarcCollection.Of(read.Documents)));
        written.Position = stream.Position = 0;
        var comparison = DocumentComparison.Compare(stream, written);
        Assert.True(comparison.AreIdentical, $"{why}: {(comparison.Differences.Count > 0 ? comparison.Differences[0] : null)}");
    }

    [Fact]
    public void A_record_is_read_as_what_it_describes()
    {
        var read = new Records();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"<collection {Space}><record>{Papers}</record><record>{Person}</record></collection>"));
        DocumentReader.Read(stream, read);
        var aid = new FindingAid(read.Documents[0].Document.Body, read.Documents[0].Document.Form).AsSaidBy(read.Documents[0].Unit!);
        Assert.Equal(("Papers", LevelName.Collection, "b1"), (read.Documents[0].Unit!.TitleText, read.Documents[0].Unit!.Level.Name, aid.RecordIdentifier));
        var agent = Agent.FromAuthority(read.Documents[1].Document);
        Assert.Equal((RecordKind.Person, "Serge, Victor, 1890-1947", "Victor Serge"), (agent.Kind, agent.Heading, agent.DirectName));
    }

    [Fact]
    public void A_record_without_any_number_is_told_with_its_line()
    {
        var read = Collected.From($"<collection {Space}>\n<record>\n<leader>00000npc a2200000 i 4500</leader><datafield tag='245' ind1='0' ind2='0'><subfield code='a'>x</subfield></datafield></record></collection>");
        Assert.Equal(2, read.Find(FindingCodes.RecordIdentifierMissing)!.Line);
    }

    private static IReadOnlyList<Finding> Write((AuthorityDocument Document, UnitOfDescription? Unit) document, Stream output) => document.Unit is { } unit
        ? DocumentWriter.Write(output, new FindingAid(document.Document.Body, document.Document.Form), [new UnitToWrite(0, unit)])
        : DocumentWriter.Write(output, document.Document);

    private sealed class Records : IDocumentSink
    {
        private UnitOfDescription? unit;

        public List<(AuthorityDocument Document, UnitOfDescription? Unit)> Documents { get; } = [];

        public void Unit(UnitRead read) => unit = read.Unit;

        public void FindingAid(FindingAid findingAid)
        {
            Assert.Contains(findingAid.Body.Content, node => node is UnitsHere { Count: 1 });
            Documents.Add((new AuthorityDocument(findingAid.Body, findingAid.Form), unit));
            unit = null;
        }

        public void Authority(AuthorityDocument authority) => Documents.Add((authority, null));

        public void Finding(Finding finding)
        {
        }
    }
}
