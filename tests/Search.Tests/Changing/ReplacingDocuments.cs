using Fonds.Description.Records;
using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Changing;

public sealed class ReplacingDocuments
{
    [Fact]
    public void A_new_version_replaces_the_old_one()
    {
        using var index = new ScratchIndex(File(2, "Letters from Paris") with { Digitised = true, Years = (1900, 1910) });
        index.Take(File(2, "Diaries from Rome"));
        Assert.Empty(index.Find("paris"));
        Assert.Equal([2L], index.Find("rome"));
        var facets = index.Index.Search(new SearchRequest()).Facets;
        Assert.Equal((0, 1), (facets.Digitised, facets.Undated));
    }

    [Fact]
    public void What_is_removed_is_nowhere()
    {
        using var index = new ScratchIndex(
            Collection(1, "Papers", "MS 1"), File(2, "Letters") with { Links = [Tie(9, RecordKind.Person, TieManner.Creator)] }, Person(9, "Serge, Victor"));
        index.Index.Apply([], [new RecordId(2), new RecordId(9), new RecordId(77)], 5);
        Assert.Empty(index.Find("letters"));
        Assert.Empty(index.Find("serge"));
        Assert.Empty(index.Index.Suggest("serge", 5));
        var answer = index.Index.Search(new SearchRequest());
        Assert.Equal(1, answer.Total);
        Assert.Empty(answer.Facets.Creators);
        Assert.Equal(5, index.Index.IndexedThrough);
        Assert.Equal([new KeyValuePair<RecordKind, int>(RecordKind.Unit, 1)], index.Index.Counts);
    }

    [Fact]
    public void A_word_kept_in_memory_follows_small_changes()
    {
        using var index = new ScratchIndex([.. Enumerable.Range(1, 1000).Select(id => File(id, "Letters"))]);
        Assert.Equal(1000, index.Find("letters").Count);
        index.Take(File(5, "Diary"), File(2000, "Letters"), File(2001, "Letter"));
        Assert.Equal(1001, index.Find("letters").Count);
        Assert.DoesNotContain(5L, index.Find("letters"));
        index.Index.Apply([], [new RecordId(2000)], 9);
        Assert.Equal(1000, index.Find("letters").Count);
        Assert.Equal(999, index.Find("\"letters\"").Count);
    }

    [Fact]
    public void The_same_index_is_there_after_opening_again()
    {
        using var index = new ScratchIndex(
            Collection(1, "Victor Serge papers", "GEN MSS 238") with { Languages = ["fre", "rus"], Years = (-44, 1947), Repository = new RecordId(30) },
            File(5000, "Letters", "box 1") with { Links = [Tie(9, RecordKind.Person, TieManner.Creator)], Sibling = 4 }, Person(9, "Serge, Victor"));
        var before = index.Index.Search(new SearchRequest());
        index.Reopen();
        var after = index.Index.Search(new SearchRequest());
        Assert.Equal(before.Hits, after.Hits);
        Assert.Equivalent(before.Facets, after.Facets, strict: true);
        Assert.Equal(1, index.Index.IndexedThrough);
        Assert.Equal(1L, index.Find("gen mss 238")[0]);
        Assert.Equal([5000L], index.Find("box:1"));
    }

    [Fact]
    public void Putting_the_index_in_order_changes_no_answer()
    {
        using var index = new ScratchIndex();
        for (var batch = 0; batch < 30; batch++)
            index.Take([.. Enumerable.Range(batch * 50, 60).Select(id => File(id + 1, id % 3 == 0 ? "Letters" : "Diaries", text: $"number {id % 7}"))]);
        var (letters, numbers) = (index.Find("letters").Order().ToList(), index.Find("\"number 3\"").Order().ToList());
        index.Index.Settle();
        index.Index.WarmUp();
        Assert.Equal(letters, index.Find("letters").Order());
        Assert.Equal(numbers, index.Find("\"number 3\"").Order());
    }

    [Fact]
    public void A_cleared_index_is_empty_and_can_be_filled_again()
    {
        using var index = new ScratchIndex(File(2, "Letters"), Person(9, "Serge, Victor"));
        index.Index.Clear();
        Assert.Equal((0, 0L), (index.Index.Search(new SearchRequest()).Total, index.Index.IndexedThrough));
        Assert.Empty(index.Index.Suggest("serge", 3));
        index.Take(File(3, "Letters"));
        Assert.Equal([3L], index.Find("letters"));
    }

    [Fact]
    public void A_damaged_file_is_made_anew()
    {
        using var index = new ScratchIndex(File(2, "Letters"));
        index.Index.Dispose();
        System.IO.File.WriteAllText(Path.Combine(index.Folder, "search.db"), "This is no database, whatever its name says, and it is longer than a header.");
        index.Reopen();
        Assert.Equal((0, 0L), (index.Index.Search(new SearchRequest()).Total, index.Index.IndexedThrough));
    }

    [Fact]
    public void A_second_program_searches_what_the_first_writes()
    {
        using var index = new ScratchIndex(File(2, "Letters"));
        using var second = Embedded.EmbeddedIndex.Open(index.Folder);
        Assert.False(second.IsWriter);
        Assert.Equal(1, second.Search(new SearchRequest { Query = "letters" }).Total);
        index.Take(File(3, "Letters"));
        Assert.Equal(2, second.Search(new SearchRequest { Query = "letters" }).Total);
        Assert.Equal(2, second.Search(new SearchRequest()).Total);
        Assert.Throws<InvalidOperationException>(() => second.Apply([], [], 9));
    }

    [Fact]
    public void Searches_beside_changes_see_one_state_whole()
    {
        const int Records = 400;
        using var index = new ScratchIndex(State(0, Records));
        using var stop = new CancellationTokenSource();
        var wrong = 0;
        var searches = 0;
        var searchers = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var answer = index.Index.Search(new SearchRequest { Query = "even", Limit = 1 });

                // In an even state every record says so and is digitised; in an odd one, none does and none is.
                if (answer.Total != answer.Facets.Digitised || answer.Total is not (0 or Records))
                    Interlocked.Increment(ref wrong);
                Interlocked.Increment(ref searches);
            }
        })).ToList();
        searchers.ForEach(thread => thread.Start());
        for (var state = 1; state < 60; state++)
            index.Take(State(state, Records));
        stop.Cancel();
        searchers.ForEach(thread => thread.Join());
        Assert.Equal(0, wrong);
        Assert.True(searches > 0);

        static IndexDocument[] State(int number, int records) =>
            [.. Enumerable.Range(1, records).Select(id => File(id, number % 2 == 0 ? "even" : "odd") with { Digitised = number % 2 == 0 })];
    }
}
