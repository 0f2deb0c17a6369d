using Fonds.Description.Statements;
using Fonds.Engines;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public abstract class ShowingAUnit(Engine engine) : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample(engine);

    public void Dispose() => archive.Dispose();

    [Fact]
    public void A_collection_prints_equal_dates_once() =>
        Assert.Equal("1900–1953", archive.Unit("ms-1").Summary.Dates);

    [Fact]
    public void A_file_inherits_what_it_does_not_say_from_the_nearest_unit_that_does()
    {
        var page = archive.Unit("ms-1", "c21");

        Assert.Equal("Closed until 2030.", Said(page, Term.AccessRestriction).Text);
        Assert.Equal("Diaries", Said(page, Term.AccessRestriction).From.Title);
        Assert.Equal("Copyright has lapsed.", Said(page, Term.UseRestriction).Text);
        Assert.Equal("Anna Roth papers", Said(page, Term.UseRestriction).From.Title);
        Assert.Equal("Czech", Said(page, Term.LanguageOfMaterial).Text);
        Assert.Equal("Roth, Anna, 1881-1953", Assert.Single(page.Inherited, said => said.Text.StartsWith("Roth", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void What_a_unit_says_itself_is_not_inherited()
    {
        Assert.DoesNotContain(archive.Unit("ms-1", "c21").Inherited, said => said.Text.Contains("1900", StringComparison.Ordinal));
        Assert.Contains(archive.Unit("ms-1", "c13").Inherited, said => said.Text == "1905–1938" && said.From.Title == "Correspondence");
        Assert.Empty(archive.Unit("ms-1").Inherited);
    }

    [Fact]
    public void Extent_is_never_inherited() =>
        Assert.DoesNotContain(archive.Unit("ms-1", "c11").Inherited, said => said.Text.Contains("linear", StringComparison.Ordinal));

    [Fact]
    public void Previous_and_next_are_published_siblings_and_end_with_them()
    {
        var first = archive.Unit("ms-1", "c11");
        var last = archive.Unit("ms-1", "c13");

        Assert.Null(first.Previous);
        Assert.Equal("Others", first.Next?.Title);
        Assert.Equal("Weil, Hugo", last.Previous?.Title);
        Assert.Null(last.Next);
    }

    [Fact]
    public void The_path_leads_from_the_collection_down()
    {
        var page = archive.Unit("ms-1", "c11");

        Assert.Equal(["Anna Roth papers", "Correspondence"], page.Path.Select(unit => unit.Title));
        Assert.Equal(["Box 1, folders 1–3"], page.Summary.Containers);
        Assert.Equal("/collections/ms-1/c11", page.Summary.Address);
    }

    [Fact]
    public void A_unit_without_title_is_known_by_its_dates() => Assert.Equal("1912", archive.Unit("ms-1", "c21").Summary.Title);

    [Fact]
    public void The_tree_is_open_along_the_path_and_nowhere_else()
    {
        var tree = archive.Unit("ms-1", "c11").Tree;

        Assert.Equal(["Correspondence", "Diaries"], tree.Children!.Select(child => child.Unit.Title));
        Assert.True(tree.Children![0].Children![0].IsCurrent);
        Assert.Null(tree.Children[1].Children);
    }

    [Fact]
    public void Names_in_sentences_and_references_lead_to_their_records()
    {
        var page = archive.Unit("ms-1");
        var scope = page.Unit.Notes.First(note => note.Kind == Term.ScopeAndContent).Statement;

        Assert.Equal("/agents/weil-hugo-1879-1942", page.Links.AddressOf(Find(scope, Term.PersonName)));
        Assert.Equal("/collections/ms-1/c2", page.Links.AddressOf(Find(scope, Term.Reference)));
    }

    [Fact]
    public void A_reference_to_nothing_here_leads_nowhere()
    {
        var page = archive.Unit("ms-1", "c11");

        Assert.Equal(
            [("box 2, folder 1", "/collections/ms-1/c21"), ("box 9, folder 9", null)],
            SeeAlsoReferences.Of(page.Unit, page.Links).Select(reference => (reference.Text, reference.Address)));
    }

    [Fact]
    public void Names_say_how_they_are_tied()
    {
        var names = archive.Unit("ms-2").Names;

        Assert.Equal("creator", Assert.Single(names, name => name.AsWritten.StartsWith("Weil", StringComparison.Ordinal)).Tie);
        Assert.Equal("donor", Assert.Single(names, name => name.AsWritten.StartsWith("Kafka", StringComparison.Ordinal)).Tie);
        Assert.Equal("Roth, Anna (printer)", Assert.Single(names, name => name.Link.Label.StartsWith("Roth", StringComparison.Ordinal)).AsWritten);
    }

    [Fact]
    public void A_citation_is_the_preferred_one_or_is_made()
    {
        Assert.Equal("Hugo Weil Papers (MS 2). Example Archive.", archive.Unit("ms-2").Citation);
        Assert.Equal("Roth, Anna(*), 1905–1938, Box 3, folders 7–9. Hugo Weil Papers (MS 2). Example Archive.", archive.Unit("ms-2", "s11").Citation);
        Assert.Equal("Anna Roth papers, MS 1, Example Archive.", archive.Unit("ms-1").Citation);
    }

    [Fact]
    public void Nothing_is_at_an_address_that_never_was() =>
        Assert.IsType<Outcome<UnitPage>.NotFound>(new ShowUnit(archive.Archive).Show("ms-1", "never"));

    private static Inherited Said(UnitPage page, Term term) => Assert.Single(page.Inherited, said => said.Statement.Term == term);

    private static Statement Find(Statement statement, Term term) =>
        statement.Statements.Select(inner => inner.Term == term ? inner : inner.Statements.Any() ? TryFind(inner, term) : null).First(found => found is not null)!;

    private static Statement? TryFind(Statement statement, Term term) =>
        statement.Statements.Select(inner => inner.Term == term ? inner : TryFind(inner, term)).FirstOrDefault(found => found is not null);

    public sealed class OnSqlite() : ShowingAUnit(Engine.Sqlite);

    public sealed class OnPostgres() : ShowingAUnit(Engine.Postgres);
}
