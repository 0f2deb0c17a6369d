using Fonds.Description.Lives;
using Fonds.Formats.Validation;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;
using Fonds.UseCases.Tests.Importing;

namespace Fonds.UseCases.Tests.Lives;

/// <summary>Accepted facts are statements of their record: entries of a chronology in its own standard, and what was valid stays valid.</summary>
public sealed class ExportingAcceptedFacts
{
    private const string History = "<p>Lind was born in Brussels in 1890. From 1909 to 1914 she lived in Paris. In March 1917 she worked in Barcelona. She was never in Lisbon.</p>";

    private const string Ead2002 = $"""
        <ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>f-1</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc></eadheader>
        <archdesc level="collection"><did><unittitle>Papers</unittitle><unitid>F 1</unitid><origination><persname>Lind, Vera, 1890-1947</persname></origination></did>
        <bioghist>{History}</bioghist></archdesc></ead>
        """;

    private const string Ead3 = $"""
        <ead xmlns="http://ead3.archivists.org/schema/"><control><recordid>f-1</recordid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc>
        <maintenancestatus value="derived"/><maintenanceagency><agencyname>Example Archive</agencyname></maintenanceagency>
        <maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime>2020</eventdatetime><agenttype value="human"/><agent>A.</agent></maintenanceevent></maintenancehistory></control>
        <archdesc level="collection"><did><unittitle>Papers</unittitle><unitid>F 1</unitid><origination><persname><part>Lind, Vera, 1890-1947</part></persname></origination></did>
        <bioghist>{History}</bioghist></archdesc></ead>
        """;

    private const string Eac1 = $"""
        <eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>f-1</recordId><maintenanceStatus>new</maintenanceStatus><maintenanceAgency><agencyName>Example Archive</agencyName></maintenanceAgency>
        <maintenanceHistory><maintenanceEvent><eventType>created</eventType><eventDateTime>2020</eventDateTime><agentType>human</agentType><agent>A.</agent></maintenanceEvent></maintenanceHistory></control>
        <cpfDescription><identity><entityType>person</entityType><nameEntry><part>Lind, Vera, 1890-1947</part></nameEntry></identity>
        <description><biogHist>{History}</biogHist></description></cpfDescription></eac-cpf>
        """;

    private const string Eac2 = $"""
        <eac xmlns="https://archivists.org/ns/eac/v2"><control maintenanceStatus="new"><recordId>f-1</recordId><maintenanceAgency><agencyName>Example Archive</agencyName></maintenanceAgency>
        <maintenanceHistory><maintenanceEvent maintenanceEventType="created"><agent agentType="human">A.</agent><eventDateTime standardDateTime="2024-01-01">2024</eventDateTime></maintenanceEvent></maintenanceHistory></control>
        <cpfDescription><identity><entityType value="person"/><nameEntry status="authorized"><part>Lind, Vera, 1890-1947</part></nameEntry></identity>
        <description><biogHist>{History}</biogHist></description></cpfDescription></eac>
        """;

    [Theory]
    [InlineData(Ead2002, "/collections/f-1", "ead2002/ead.xsd", "<date normal=\"1909/1914\">")]
    [InlineData(Ead3, "/collections/f-1", "ead3/ead3.xsd", "<fromdate standarddate=\"1909\">")]
    [InlineData(Eac1, "/agents/lind-vera-1890-1947", "eac-cpf-2010/cpf.xsd", "<fromDate standardDate=\"1909\">")]
    [InlineData(Eac2, "/agents/lind-vera-1890-1947", "eac-cpf-2.0/eac.xsd", "<fromDate standardDate=\"1909\">")]
    public void Stand_in_a_valid_chronology(string document, string address, string schema, string dated)
    {
        using var archive = TestArchive.Of(("f.xml", document));
        Schema[] official = [Schema.Read(ImportingTheCorpus.Shared(Path.Combine("schemas", schema)), out var problem) ?? throw new InvalidOperationException(problem)];
        Assert.Empty(Faults(Exported(archive, address), official));
        var told = archive.Index.Events(new()).Events.SelectMany(found => found.Tellings).Where(telling => telling.Told.Standing == LifeStanding.Suggested).ToList();
        Assert.True(told.Count >= 3);

        var judge = new JudgeFacts(archive.Archive, archive.Index, "Ada");
        foreach (var telling in told)
            Assert.IsType<Outcome<FactJudged>.Done>(judge.Accept(new FactReference(telling.Record, telling.Told.Key)));

        var written = Exported(archive, address);
        Assert.Empty(Faults(written, official));
        Assert.All(told, telling => Assert.Contains($"\"fact-{telling.Told.Key}\"", written, StringComparison.Ordinal));
        Assert.Contains(dated, written, StringComparison.Ordinal);
        Assert.Contains("Barcelona</", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", written, StringComparison.Ordinal);

        // The document that it wrote is the one that came but for the facts, and taken in by another archive they are facts from the start.
        archive.Import("f.xml", document);
        Assert.Equal(written, Exported(archive, address));
        using var other = TestArchive.Of(("f.xml", written));
        Assert.All(other.Index.Events(new()).Events, found => Assert.Equal(LifeStanding.Stated, found.First.Standing));
    }

    [Fact]
    public void Of_an_agent_without_a_record_are_in_the_record_made_of_its_headings()
    {
        using var archive = TestArchive.Of(("f.xml", Ead2002), ("other.xml", TwoLives.Papers("Aubry, Marc, 1888-1950", "MS 2", "<p>Marc Aubry worked in Lyon in 1917.</p>")));
        Schema[] official = [Schema.Read(ImportingTheCorpus.Shared(Path.Combine("schemas", "eac-cpf-2.0/eac.xsd")), out var problem) ?? throw new InvalidOperationException(problem)];
        Assert.DoesNotContain("chronList", Exported(archive, "/agents/lind-vera-1890-1947"), StringComparison.Ordinal);
        var judge = new JudgeFacts(archive.Archive, archive.Index, "Ada");
        foreach (var telling in archive.Index.Events(new()).Events.SelectMany(found => found.Tellings))
            Assert.IsType<Outcome<FactJudged>.Done>(judge.Accept(new FactReference(telling.Record, telling.Told.Key)));

        var written = Exported(archive, "/agents/lind-vera-1890-1947");

        Assert.Empty(Faults(written, official));
        Assert.Contains("<fromDate standardDate=\"1909\">", written, StringComparison.Ordinal);
        Assert.Contains("Barcelona</", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Lyon", written, StringComparison.Ordinal);
    }

    private static string Exported(TestArchive archive, string address)
    {
        using var stream = new MemoryStream();
        Assert.IsType<Outcome<DocumentFile>.Done>(new ExportDocuments(archive.Archive).At(address)).Value.Write(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<string> Faults(string document, Schema[] schemas)
    {
        var found = new List<string>();
        SchemaValidation.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document)), schemas, new FindingsOnly(finding => found.Add(finding.Text)));
        return found;
    }
}
