using System.Text;
using Fonds.Engines;
using Fonds.Search;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

/// <summary>What is marked <c>audience="internal"</c> begins with "Secret" in the sample, so that no surface may hold the word.</summary>
public abstract class KeepingInternalMatterOutOfSight(Engine engine) : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample(engine);

    public void Dispose() => archive.Dispose();

    [Fact]
    public void Not_in_any_document() =>
        Assert.All(new ExportJson(archive.Archive, archive.Index).Documents(), document =>
        {
            using var stream = new MemoryStream();
            Assert.True(document.Write(stream), document.Path);
            Hides(Encoding.UTF8.GetString(stream.ToArray()));
        });

    [Fact]
    public void Not_in_any_document_of_the_field()
    {
        var documents = new ExportDocuments(archive.Archive).Documents().Select(outcome => Assert.IsType<Outcome<DocumentFile>.Done>(outcome).Value).ToArray();

        Assert.Equal(["agents/roth-anna-1881-1953.xml", "collections/ms-1.xml", "collections/ms-2.xml"], documents.Select(document => document.Path).Order());
        Assert.All(documents, document =>
        {
            using var stream = new MemoryStream();
            Assert.NotNull(document.Write(stream));
            var text = Encoding.UTF8.GetString(stream.ToArray());
            Hides(text);
            Assert.Contains("Roth", text, StringComparison.Ordinal);
        });
        Assert.IsType<Outcome<DocumentFile>.NotFound>(new ExportDocuments(archive.Archive).At("/collections/ms-3"));
        Assert.IsType<Outcome<DocumentFile>.NotFound>(new ExportDocuments(archive.Archive).At("/agents/secretperson-emil"));
    }

    [Fact]
    public void And_what_is_left_stays_in_its_own_list_of_components()
    {
        archive.Import("lists.xml", """
            <ead><!-- Secretremark --><eadheader><eadid>lists</eadid></eadheader><archdesc level="fonds"><did><unittitle>Lists</unittitle><unitid>MS 9</unitid></did>
            <dsc><c id="a" audience="internal"><did><unittitle>Secretone</unittitle></did></c><c id="b"><did><unittitle>Two</unittitle></did></c></dsc>
            <dsc><c id="c"><did><unittitle>Three</unittitle></did></c></dsc></archdesc></ead>
            """);
        using var stream = new MemoryStream();

        Assert.IsType<Outcome<DocumentFile>.Done>(new ExportDocuments(archive.Archive).At("/collections/ms-9")).Value.Write(stream);

        stream.Position = 0;
        var lists = System.Xml.Linq.XDocument.Load(stream).Descendants("dsc").Select(list => string.Join(' ', list.Elements("c").Select(unit => unit.Attribute("id")!.Value)));
        Assert.Equal(["b", "c"], lists);
        Hides(Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Not_in_a_whole_finding_aid()
    {
        using var whole = Assert.IsType<Outcome<FullFindingAid>.Done>(new ShowFindingAid(archive.Archive).Show("ms-1")).Value;

        Hides(Description.Statements.PlainText.Of(whole.FindingAid.Body));
        Assert.Equal(6, whole.Lines.Count(line =>
        {
            Hides(Description.Statements.PlainText.Of(line.Unit.Body));
            return true;
        }));
    }

    [Fact]
    public void Not_at_its_own_address()
    {
        Assert.IsType<Outcome<UnitPage>.NotFound>(new ShowUnit(archive.Archive).Show("ms-1", "c12"));
        Assert.IsType<Outcome<UnitPage>.NotFound>(new ShowUnit(archive.Archive).Show("ms-3", null));
        Assert.IsType<Outcome<UnitPage>.NotFound>(new ShowUnit(archive.Archive).Show("ms-3", "x1"));
        Assert.IsType<Outcome<FullFindingAid>.NotFound>(new ShowFindingAid(archive.Archive).Show("ms-3"));
        Assert.IsType<Outcome<AuthorityPage>.NotFound>(new ShowAuthority(archive.Archive, archive.Index).Show("agents", "secretperson-emil"));
        Assert.IsType<Outcome<AuthorityPage>.NotFound>(new ShowAuthority(archive.Archive, archive.Index).Show("subjects", "secretsubject"));
        Assert.IsType<Outcome<RepositoryPage>.NotFound>(new ShowRepository(archive.Archive, archive.Index).Show("secretarchive"));
    }

    [Fact]
    public void Not_in_a_count()
    {
        var home = new ShowHome(archive.Archive, archive.Index).Show();
        var series = archive.Unit("ms-1", "c1");

        Assert.Equal(2, home.Counts.Collections);
        Assert.Equal(12, home.Counts.Units);
        Assert.Equal(2, series.Summary.ChildCount);
        Assert.Equal(5, archive.Unit("ms-1").Summary.DescendantCount);
        Assert.Equal(12, archive.Search(new SearchRequest { Scope = SearchScope.Units }).Answer.Total);
    }

    [Theory]
    [InlineData("secret*")]
    [InlineData("secretparagraph")]
    [InlineData("secretperson")]
    [InlineData("secretfile")]
    [InlineData("secretpapers")]
    [InlineData("informer")]
    public void Not_in_a_search(string query) => Assert.Equal(0, archive.Search(new SearchRequest { Query = query }).Answer.Total);

    [Fact]
    public void Not_in_a_facet() =>
        Assert.DoesNotContain(archive.Search(new SearchRequest()).Labels.Records.Values, link => link.Label.Contains("Secret", StringComparison.Ordinal));

    [Fact]
    public void Not_in_a_suggestion() => Assert.Empty(new SuggestNames(archive.Archive, archive.Index).Suggest("secr", 20));

    [Fact]
    public void Not_in_a_list_by_letter() =>
        Assert.All(Browse.Kinds, kind =>
        {
            var page = Assert.IsType<Outcome<BrowsePage>.Done>(new Browse(archive.Archive).List(kind, null)).Value;
            Assert.DoesNotContain(page.Lines, line => line.Link.Label.Contains("Secret", StringComparison.Ordinal));
            Assert.True(page.Total == page.Lines.Count, kind);
        });

    [Fact]
    public void Not_in_the_sitemap()
    {
        var list = new ListForSitemap(archive.Archive);
        var addresses = Enumerable.Range(1, list.Parts).SelectMany(list.Part).Select(line => line.Address).ToArray();

        Assert.Contains("/collections/ms-1/c11", addresses);
        Assert.Contains("/agents/roth-anna-1881-1953", addresses);
        Assert.DoesNotContain(addresses, address => address.Contains("secret", StringComparison.Ordinal) || address.Contains("ms-3", StringComparison.Ordinal) || address.EndsWith("/c12", StringComparison.Ordinal));
    }

    private static void Hides(string text) => Assert.DoesNotContain("secret", text, StringComparison.OrdinalIgnoreCase);

    public sealed class OnSqlite() : KeepingInternalMatterOutOfSight(Engine.Sqlite);

    public sealed class OnPostgres() : KeepingInternalMatterOutOfSight(Engine.Postgres);
}
