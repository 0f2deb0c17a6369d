using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.UseCases.Indexing;
using Fonds.UseCases.Tests.Importing;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Indexing;

public abstract class KeepingTheIndexFresh : IDisposable
{
    private const string Described = "<unitdate normal=\"1936/1947\">1936-1947</unitdate><langmaterial><language langcode=\"fre\">French</language></langmaterial>"
        + "<origination><persname>Serge, Victor, 1890-1947</persname></origination>";

    private readonly ImportedArchive archive;
    private EmbeddedIndex index;

    protected KeepingTheIndexFresh(Engine engine)
    {
        archive = new ImportedArchive(engine);
        index = EmbeddedIndex.Open(IndexFolder);
    }

    private string IndexFolder => Path.Combine(archive.DataFolder, "index");

    public void Dispose()
    {
        index.Dispose();
        archive.Dispose();
    }

    [Fact]
    public void What_is_said_once_at_the_top_holds_for_everything_inside()
    {
        Take(FindingAid("MS 1", Components(Component("a", "Letters", Component("a1", "From Nin"), "<unitdate normal=\"1940\">1940</unitdate>")), did: Described));

        var facets = index.Search(new SearchRequest { Query = "nin" }).Facets;
        Assert.Equal([new FacetCount<string>("fre", 1)], facets.Languages);
        Assert.Equal([new FacetCount<int>(1940, 1)], facets.Decades);
        Assert.Equal(1, Assert.Single(facets.Creators).Count);
        Assert.Equal(3, Total("creator:serge"));
    }

    [Fact]
    public void When_the_top_says_something_else_everything_inside_follows()
    {
        var whole = FindingAid("MS 1", Components(Component("a", "Letters", Component("a1", "From Nin"))), did: Described);
        Take(whole);
        Take(whole.Replace("1936", "1921", StringComparison.Ordinal).Replace("Serge, Victor, 1890-1947", "Nin, Andreu", StringComparison.Ordinal));

        Assert.Equal(3, index.Search(new SearchRequest { Scope = SearchScope.Units, Years = (1921, 1922) }).Total);
        Assert.Equal(0, Total("creator:serge"));
        Assert.Equal(3, Total("creator:nin"));
    }

    [Fact]
    public void A_unit_put_between_two_others_stands_between_them()
    {
        var whole = FindingAid("MS 1", Components(Component("a", "From Nin"), Component("c", "From Gide"), Component("d", "From Fischer")));
        Take(whole);
        Take(whole.Replace("<c id=\"c\"", Component("b", "From Trotsky") + "<c id=\"c\"", StringComparison.Ordinal));

        var order = index.Search(new SearchRequest { Query = "title:from", Order = SearchOrder.Archival }).Hits.Select(hit => hit.Id);
        Assert.Equal(["a", "b", "c", "d"], archive.Children(archive.Unit("ms-1")).Select(unit => unit.Key));
        Assert.Equal(archive.Children(archive.Unit("ms-1")).Select(unit => unit.Id), order);
    }

    [Fact]
    public void What_is_internal_is_not_found_and_what_becomes_internal_is_found_no_more()
    {
        var whole = FindingAid("MS 1", Components(
            Component("a", "Letters", "<scopecontent audience=\"internal\"><p>Embezzlement</p></scopecontent>"), Component("b", "Diaries"), Component("c", "Medical files", attributes: "audience=\"internal\"")));
        Take(whole);
        Assert.Equal((0, 0, 1), (Total("embezzlement"), Total("medical"), Total("diaries")));

        Take(whole.Replace("<c id=\"b\"", "<c id=\"b\" audience=\"internal\"", StringComparison.Ordinal));
        Assert.Equal((0, 1), (Total("diaries"), Total("letters")));
        Assert.Equal(2, index.Search(new SearchRequest { Scope = SearchScope.Units }).Total);
    }

    [Fact]
    public void A_unit_that_is_no_longer_in_its_finding_aid_is_found_no_more()
    {
        Take(FindingAid("MS 1", Components(Component("a", "Letters"), Component("b", "Diaries"))));
        Take(FindingAid("MS 1", Components(Component("a", "Letters"))));

        Assert.Equal((1, 0), (Total("letters"), Total("diaries")));
    }

    [Fact]
    public void An_index_that_was_deleted_is_made_again()
    {
        Take(FindingAid("MS 1", Components(Component("a", "Letters")), did: Described));
        index.Dispose();
        Directory.Delete(IndexFolder, recursive: true);
        index = EmbeddedIndex.Open(IndexFolder);

        new IndexChanges(archive.Archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);

        Assert.Equal(archive.NewestVersion, index.IndexedThrough);
        Assert.Equal(1, Total("letters"));
    }

    [Fact]
    public void An_index_of_a_later_archive_than_this_one_is_made_again()
    {
        index.Apply([new IndexDocument { Id = new RecordId(70), Kind = RecordKind.Unit, Title = "Of another archive" }], [], 9_999);
        Take(FindingAid("MS 1", Components(Component("a", "Letters"))));

        Assert.Equal((1, 0), (Total("letters"), Total("another")));
        Assert.Equal(archive.NewestVersion, index.IndexedThrough);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void An_index_of_another_log_under_the_same_numbers_is_made_again(int further)
    {
        Take(FindingAid("MS 1", Components(Component("a", "Letters"))));
        using var other = new ImportedArchive();
        other.Import("two.xml", FindingAid("MS 2", Components(string.Concat(Enumerable.Range(0, further).Select(number => Component($"d{number}", "Diaries"))))));

        new IndexChanges(other.Archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);

        Assert.Equal((0, further), (Total("letters"), Total("diaries")));
        Assert.Equal(other.NewestVersion, index.IndexedThrough);
    }

    [Fact]
    public void Catching_up_again_writes_nothing()
    {
        Take(FindingAid("MS 1", Components(Component("a", "Letters"))));
        Assert.Equal(0, new IndexChanges(archive.Archive, index).CatchUp(cancel: TestContext.Current.CancellationToken).Documents);
    }

    [Fact]
    public void What_is_saved_is_found_within_a_second()
    {
        using var follower = FollowChanges.Start(archive.Archive, index, forSearches: true);
        archive.Import("one.xml", FindingAid("MS 1", Components(Component("a", "Letters"))));
        var saved = TimeProvider.System.GetTimestamp();
        var isFound = SpinWait.SpinUntil(() => Total("letters") == 1, TimeSpan.FromSeconds(20));

        Assert.True(isFound, follower.Failure?.ToString() ?? "Not found.");

        // The budget is one second; a machine that runs every other test beside this one is given some of theirs.
        Assert.InRange(TimeProvider.System.GetElapsedTime(saved).TotalSeconds, 0, 5);
        archive.Import("two.xml", FindingAid("MS 2", Components(Component("a", "Diaries"))));
        follower.Finish();
        Assert.Equal(1, Total("diaries"));
    }

    private void Take(string document)
    {
        archive.Import("one.xml", document);
        new IndexChanges(archive.Archive, index).CatchUp(cancel: TestContext.Current.CancellationToken);
    }

    private int Total(string query) => index.Search(new SearchRequest { Query = query }).Total;

    public sealed class OnSqlite() : KeepingTheIndexFresh(Engine.Sqlite);

    public sealed class OnPostgres() : KeepingTheIndexFresh(Engine.Postgres);
}
