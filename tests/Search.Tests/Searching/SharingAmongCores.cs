using System.Text.Json;
using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Tests.Searching;

/// <summary>What a search answers does not depend on how many cores work on it, nor on who was first.</summary>
public sealed class SharingAmongCores(SharingAmongCores.Wide wide) : IClassFixture<SharingAmongCores.Wide>
{
    private static readonly JsonSerializerOptions Whole = new() { IncludeFields = true };

    private static readonly string[] Queries =
    [
        "letters", "map", "paris letters", "letters paris map", "\"paris letters\"", "let*", "title:letters", "subject:heading", "creator:heading", "name:heading", "date:1900..1950", "letters date:1900..1950",
        "letters -paris", "-paris", "letters OR ledger", "lettres", "box 2", "heading 7", "", "nowhere",
    ];

    private static readonly SearchRequest[] Views =
    [
        new() { Scope = SearchScope.Units, Forgiving = true, Names = 4 },
        new() { Scope = SearchScope.Units, Forgiving = true, Names = 4, Grouped = true, Limit = 10 },
        new() { Limit = 7, Offset = 14, FacetValues = 50 },
        new() { Grouped = true, Limit = 4, Offset = 8, HitsInGroup = 9, Years = (1880, 1940) },
        new() { Grouped = true, Order = SearchOrder.Title, DigitisedOnly = true },
        new() { Order = SearchOrder.Date, Languages = ["fre"], EveryMatch = true },
        new() { Order = SearchOrder.Archival, Levels = [LevelName.File, LevelName.Series], Linked = [new(3)] },
        new() { Order = SearchOrder.Title, Creators = [new(4)], Repositories = [new(900), new(901)] },
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void The_answer_is_that_of_one_alone(int cores)
    {
        foreach (var request in Requests())
        {
            var alone = Answer(request, new Cores(1));
            for (var round = 0; round < 2; round++)
                Assert.Equal(alone, Answer(request, new Cores(cores)));
        }
    }

    [Fact]
    public void Where_everybody_is_busy_each_works_alone()
    {
        var cores = new Cores(2);
        cores.Take();
        cores.Take();
        Assert.False(cores.TryTake());
        var request = Views[1] with { Query = "letters" };
        Assert.Equal(Answer(request, new Cores(1)), Answer(request, cores));
        cores.GiveBack();
        Assert.True(cores.TryTake());
        Assert.False(cores.TryTake());
    }

    [Fact]
    public void Cores_are_free_again_when_the_search_is_over()
    {
        var cores = new Cores(4);
        foreach (var request in Requests())
            Answer(request, cores);
        Assert.True(SpinWait.SpinUntil(cores.TryTake, TimeSpan.FromMinutes(1)));
        for (var core = 1; core < 4; core++)
            Assert.True(SpinWait.SpinUntil(cores.TryTake, TimeSpan.FromMinutes(1)));
        Assert.False(cores.TryTake());
    }

    [Fact]
    public void A_search_that_runs_out_of_time_among_several_says_so_and_nothing_else()
    {
        foreach (var request in Views.Select(view => view with { Query = "letters date:1900..1950" }))
        {
            var whole = Answer(request, new Cores(1));
            for (var patience = TimeSpan.Zero; patience < TimeSpan.FromMilliseconds(3); patience += TimeSpan.FromMicroseconds(150))
            {
                var answer = Search(request with { Patience = patience }, new Cores(5));
                if (answer.GaveUp)
                    Assert.Equal((0, 0, 0, 0), (answer.Total, answer.Hits.Count, answer.Groups.Count, answer.Facets.Kinds.Count));
                else
                    Assert.Equal(whole, Written(answer));
            }
        }
    }

    [Fact]
    public void What_is_passed_over_would_not_have_led()
    {
        foreach (var query in Queries.Where(query => query.Length > 0))
        {
            var all = wide.Index.Find(new SearchRequest { Query = query, Limit = 20_000 });
            var groups = Search(new SearchRequest { Query = query, Grouped = true, Limit = 20_000 }, new Cores(1)).Groups;
            foreach (var cores in (int[])[1, 5])
            {
                Assert.Equal(all.Take(6), Search(new SearchRequest { Query = query, Limit = 6 }, new Cores(cores)).Hits.Select(hit => hit.Id.Value));
                var led = Search(new SearchRequest { Query = query, Grouped = true, Limit = 5 }, new Cores(cores)).Groups;
                Assert.Equal(groups.Take(5).Select(group => JsonSerializer.Serialize(group)), led.Select(group => JsonSerializer.Serialize(group)));
            }
        }
    }

    private static IEnumerable<SearchRequest> Requests() => Queries.SelectMany(query => Views.Select(view => view with { Query = query }));

    private string Answer(SearchRequest request, Cores cores) => Written(Search(request, cores));

    private SearchAnswer Search(SearchRequest request, Cores cores)
    {
        wide.Index.Index.Cores = cores;
        return wide.Index.Index.Search(request);
    }

    private static string Written(SearchAnswer answer) => JsonSerializer.Serialize(answer with { Times = default, Query = null! }, Whole);

    /// <summary>Some thousands of records that lie as far apart as those of two million do.</summary>
    public sealed class Wide : IDisposable
    {
        private const int Blocks = 34;
        private const int InBlock = 160;
        private const int Headings = 40;
        private static readonly string[] Words = ["paris", "letters", "map", "ledger", "letter", "ticket"];

        public Wide()
        {
            var random = new Random(7);
            var documents = new List<IndexDocument>();
            for (var number = 1; number <= Headings; number++)
                documents.Add(Sample.Of(Kind(number), number, $"Heading {number} {Words[number % Words.Length]}"));
            for (var block = 0; block < Blocks; block++)
                documents.AddRange(Enumerable.Range(0, InBlock).Select(place => Unit(random, block, place)));
            foreach (var batch in documents.Chunk(2_000))
                Index.Take(batch);
        }

        internal ScratchIndex Index { get; } = new();

        public void Dispose() => Index.Dispose();

        private static RecordKind Kind(int number) => (RecordKind[])[RecordKind.Person, RecordKind.CorporateBody, RecordKind.Subject, RecordKind.Place, RecordKind.GenreForm] is var kinds ? kinds[number % 5] : default;

        // Every fortieth is the top of a collection; some units stand in one that began in the block before.
        private static IndexDocument Unit(Random random, int block, int place)
        {
            var (id, top) = (Id(block, place), Id(block > 0 && random.Next(9) == 0 ? block - 1 : block, place / 40 * 40));
            var isTop = place % 40 == 0;
            var first = random.Next(1850, 1990);
            return new IndexDocument
            {
                Id = new(id), Kind = RecordKind.Unit, Collection = new RecordId(isTop ? id : top), Parent = isTop ? null : new RecordId(top), Sibling = place,
                Level = new Level(isTop ? LevelName.Collection : random.Next(5) == 0 ? LevelName.Series : LevelName.File), Repository = new RecordId(900 + (block % 3)),
                Title = Some(random, 1 + random.Next(3)), Text = Some(random, random.Next(8)), Codes = $"box {random.Next(5)}", Digitised = random.Next(4) == 0,
                Years = random.Next(5) == 0 ? null : (first, first + random.Next(25)), Languages = random.Next(3) switch { 0 => [], 1 => ["fre"], _ => ["eng", "fre"] },
                Links = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(1, Headings + 1)).Select(target => Sample.Tie(target, Kind(target), (TieManner)random.Next(1, 4)))],
            };
        }

        private static long Id(int block, int place) => (block * 65_536L) + 1_000 + place;

        private static string Some(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]));
    }
}
