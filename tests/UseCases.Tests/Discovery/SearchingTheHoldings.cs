using Fonds.Description.Languages;
using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.Search;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public abstract class SearchingTheHoldings(Engine engine) : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample(engine);

    public void Dispose() => archive.Dispose();

    [Fact]
    public void A_hit_says_where_it_stands_and_marks_the_words()
    {
        var hit = Assert.Single(archive.Search(new SearchRequest { Query = "\"roth, anna\"", Scope = SearchScope.Units }).Hits, hit => hit.Link.Label == "Roth, Anna(*)");

        Assert.Equal(["Hugo Weil papers", "Briefe"], hit.Path.Select(unit => unit.Title));
        Assert.Contains(hit.TitleMarked.Runs, run => run.Marked && run.Text.StartsWith("Roth", StringComparison.Ordinal));
        Assert.Contains("title", hit.MatchedIn);
        Assert.Equal("Roth, Anna(*)", string.Concat(hit.TitleMarked.Runs.Select(run => run.Text)));
    }

    [Fact]
    public void A_match_in_a_note_shows_the_words_around_it()
    {
        var hit = archive.Search(new SearchRequest { Query = "lapsed" }).Hits[0];

        Assert.Contains(hit.Around!.Runs, run => run.Marked && run.Text == "lapsed");
        Assert.Equal("Anna Roth papers", hit.Link.Label);
        Assert.NotEmpty(hit.MatchedIn);
    }

    [Fact]
    public void Results_stand_under_their_collections()
    {
        var page = archive.Search(new SearchRequest { Query = "weil", Grouped = true });

        Assert.Equal(["MS 1", "MS 2"], page.Groups.Select(group => group.Collection.ReferenceCode).Order());
        Assert.All(page.Groups, group => Assert.NotEmpty(group.Best));
        Assert.All(page.Groups, group => Assert.Equal("Example Archive", group.Repository?.Label));
    }

    [Fact]
    public void What_was_found_a_moment_ago_is_shown_as_it_is_now_and_not_at_all_when_it_became_internal()
    {
        var act = new SearchHoldings(archive.Archive, archive.Index);
        var request = new SearchRequest { Query = "roth", Grouped = true };
        SearchPage Found() => act.Find(request);
        Assert.Contains(Found().Groups, group => group.Collection.Title == "Anna Roth papers");
        Assert.Equivalent(Found().Groups, Found().Groups, strict: true);

        archive.Import(SampleFonds.Anna, SampleFonds.AnnaRothPapers.Replace("Anna Roth papers", "Anna Roth archive", StringComparison.Ordinal));
        var changed = Found();
        Assert.Contains(changed.Groups, group => group.Collection.Title == "Anna Roth archive");
        Assert.DoesNotContain(changed.Groups, group => group.Collection.Title == "Anna Roth papers");

        archive.Import(SampleFonds.Anna, SampleFonds.AnnaRothPapers.Replace("<archdesc level=\"fonds\"", "<archdesc level=\"fonds\" audience=\"internal\"", StringComparison.Ordinal));
        Assert.DoesNotContain(Found().Groups, group => group.Collection.Title.StartsWith("Anna Roth", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_found_in_one_language_is_shown_in_the_next()
    {
        var act = new SearchHoldings(archive.Archive, archive.Index);
        string Containers(DisplayLanguage language)
        {
            DisplayLanguage.Current = language;
            return string.Join("; ", act.Find(new SearchRequest { Query = "weil", Scope = SearchScope.Units }).Hits.SelectMany(hit => hit.Unit!.Containers));
        }

        try
        {
            Assert.Contains("Box 1", Containers(DisplayLanguage.English), StringComparison.Ordinal);
            Assert.Contains("Boîte 1", Containers(DisplayLanguage.French), StringComparison.Ordinal);
        }
        finally
        {
            DisplayLanguage.Current = DisplayLanguage.English;
        }
    }

    [Fact]
    public void Facets_have_names()
    {
        var page = archive.Search(new SearchRequest { Scope = SearchScope.Units });

        Assert.All(page.Answer.Facets.Creators, count => Assert.NotEmpty(page.Labels.Records[count.Value].Label));
        Assert.All(page.Answer.Facets.Subjects, count => Assert.NotEmpty(page.Labels.Records[count.Value].Label));
        Assert.All(page.Answer.Facets.Repositories, count => Assert.NotEmpty(page.Labels.Records[count.Value].Label));
        Assert.Contains(page.Labels.Records.Values, link => link.Kind == RecordKind.Subject && link.Label == "Printing");
    }

    [Theory]
    [InlineData("weill")]
    [InlineData("Wiel")]
    [InlineData("hugo veil")]
    public void A_misspelt_name_is_answered_with_names_that_come_near(string typed)
    {
        var page = archive.Search(new SearchRequest { Query = typed });

        Assert.Equal(0, page.Answer.Total);
        Assert.Contains(page.NearNames, link => link.Label.StartsWith("Weil, Hugo", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_are_offered_while_typing()
    {
        var line = new SuggestNames(archive.Archive, archive.Index).Suggest("roth", 10)[0];

        Assert.Equal("/agents/roth-anna-1881-1953", line.Link.Address);
        Assert.Equal("2 March 1881 – 5 November 1953", line.Detail);
    }

    [Fact]
    public void The_first_page_shows_what_is_here()
    {
        var act = new ShowHome(archive.Archive, archive.Index);
        var home = act.Show();

        Assert.Equal(["Weil, Hugo, 1879-1942", "Roth, Anna, 1881-1953"], home.People.Select(person => person.Link.Label));
        Assert.Contains(home.People, person => person.Abstract.StartsWith("Anna Roth set type", StringComparison.Ordinal) && person.BirthYear == 1881 && person.DeathYear == 1953);
        Assert.Equal(["Example Archive"], home.Repositories.Select(line => line.Link.Label));
        Assert.Equal(2, home.Collections.Count);
        Assert.NotEmpty(home.Decades);
        Assert.Same(home, act.Show());
    }

    [Fact]
    public void A_repository_shows_what_it_holds()
    {
        var page = Assert.IsType<Outcome<RepositoryPage>.Done>(new ShowRepository(archive.Archive, archive.Index).Show("example-archive")).Value;

        Assert.Equal(2, page.CollectionTotal);
        Assert.Equal(12, page.UnitTotal);
        Assert.Equal(["Anna Roth papers", "Hugo Weil papers"], page.Collections.Select(unit => unit.Title));
    }

    [Fact]
    public void A_repository_tells_how_much_it_holds_and_follows_a_collection_that_grows()
    {
        var act = new ShowRepository(archive.Archive, archive.Index);
        act.Prepare(CancellationToken.None);
        string Extent() => Assert.IsType<Outcome<RepositoryPage>.Done>(act.Show("example-archive")).Value.Extent.Display;
        Assert.Equal("3 linear feet (0.91 m)", Extent());

        archive.Import(SampleFonds.Anna, SampleFonds.AnnaRothPapers.Replace("3 linear feet", "5 linear feet", StringComparison.Ordinal));

        Assert.Equal("5 linear feet (1.52 m)", Extent());
    }

    [Fact]
    public void People_are_listed_by_letter_whatever_the_case()
    {
        var page = Assert.IsType<Outcome<BrowsePage>.Done>(new Browse(archive.Archive).List("people", "r")).Value;

        Assert.Equal(["Roth, Anna, 1881-1953"], page.Lines.Select(line => line.Link.Label));
        Assert.Equal(2, page.Lines[0].Collections);
        Assert.Equal(1, page.Total);
        Assert.Contains(("W", 1), page.Letters);
    }

    public sealed class OnSqlite() : SearchingTheHoldings(Engine.Sqlite);

    public sealed class OnPostgres() : SearchingTheHoldings(Engine.Postgres);
}
