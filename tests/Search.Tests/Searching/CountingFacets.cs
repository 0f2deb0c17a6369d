using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search.Tests.Searching;

/// <summary>Every answer is checked against a count by hand over the same documents.</summary>
public sealed class CountingFacets : IClassFixture<CountingFacets.Generated>
{
    private static readonly string[] Vocabulary = ["paris", "berlin", "madrid", "strike", "poem", "ticket", "map", "ledger"];
    private readonly Generated generated;

    public CountingFacets(Generated generated) => this.generated = generated;

    [Fact]
    public void Totals_hits_and_facets_are_exact()
    {
        var random = new Random(5);
        for (var round = 0; round < 150; round++)
        {
            var request = Request(random);
            var answer = generated.Index.Index.Search(request);
            var expected = generated.Documents.Where(document => Matches(document, request)).ToList();
            Assert.Equal(expected.Count, answer.Total);
            Assert.Equal(expected.Select(document => document.Id.Value).Order(), answer.Hits.Select(hit => hit.Id.Value).Order());
            CheckFacets(expected, answer.Facets);
        }
    }

    [Fact]
    public void What_a_facet_counts_is_what_choosing_it_finds()
    {
        var all = generated.Index.Index.Search(new SearchRequest { Query = "paris", FacetValues = 50 }).Facets;
        foreach (var creator in all.Creators)
            Assert.Equal(creator.Count, Total(new() { Query = "paris", Creators = [creator.Value] }));
        foreach (var name in all.Names.Concat(all.Subjects).Concat(all.Places).Concat(all.Genres))
            Assert.Equal(name.Count, Total(new() { Query = "paris", Linked = [name.Value] }));
        foreach (var level in all.Levels)
            Assert.Equal(level.Count, Total(new() { Query = "paris", Levels = [level.Value] }));
        foreach (var language in all.Languages)
            Assert.Equal(language.Count, Total(new() { Query = "paris", Languages = [language.Value] }));
        foreach (var decade in all.Decades)
            Assert.Equal(decade.Count, Total(new() { Query = "paris", Scope = SearchScope.Units, Years = (decade.Value, decade.Value + 9) }));
        foreach (var repository in all.Repositories)
            Assert.Equal(repository.Count, Total(new() { Query = "paris", Repositories = [repository.Value] }));
        Assert.Equal(all.Digitised, Total(new() { Query = "paris", DigitisedOnly = true }));
    }

    [Fact]
    public void Groups_are_the_collections_and_pages_do_not_overlap()
    {
        var request = new SearchRequest { Query = "strike", Grouped = true, Limit = 7, HitsInGroup = 2 };
        var expected = generated.Documents.Where(document => document.Kind == RecordKind.Unit && Matches(document, request)).GroupBy(document => document.Collection!.Value)
            .ToDictionary(group => group.Key, group => group.Count());
        var seen = new Dictionary<RecordId, int>();
        for (var offset = 0; offset < expected.Count; offset += 7)
        {
            var answer = generated.Index.Index.Search(request with { Offset = offset });
            Assert.Equal(expected.Count, answer.GroupTotal);
            foreach (var group in answer.Groups)
            {
                seen.Add(group.Collection, group.Total);
                Assert.Equal(Math.Min(2, group.Total), group.Best.Count);
                Assert.All(group.Best, hit => Assert.Equal(group.Collection, hit.Collection));
            }
        }

        Assert.Equal(expected, seen);
    }

    [Theory]
    [InlineData(SearchOrder.Relevance)]
    [InlineData(SearchOrder.Date)]
    [InlineData(SearchOrder.Title)]
    [InlineData(SearchOrder.Archival)]
    public void Pages_in_any_order_are_the_whole_once(SearchOrder order)
    {
        var whole = generated.Index.Find(new SearchRequest { Query = "map", Order = order, Limit = 10_000 });
        var paged = new List<long>();
        for (var offset = 0; offset < whole.Count; offset += 37)
            paged.AddRange(generated.Index.Find(new SearchRequest { Query = "map", Order = order, Limit = 37, Offset = offset }));
        Assert.Equal(whole, paged);
        Assert.Equal(whole.Count, whole.Distinct().Count());
    }

    [Fact]
    public void Dates_titles_and_places_in_the_finding_aid_order_as_said()
    {
        var byId = generated.Documents.ToDictionary(document => document.Id.Value);
        var dates = generated.Index.Find(new SearchRequest { Query = "map", Order = SearchOrder.Date, Limit = 10_000 }).Select(id => byId[id].Years?.First ?? int.MaxValue).ToList();
        Assert.Equal(dates.Order(), dates);
        var titles = generated.Index.Find(new SearchRequest { Query = "map", Order = SearchOrder.Title, Limit = 10_000 }).Select(id => byId[id].Title.ToLowerInvariant()).ToList();
        Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
        var collection = new RecordId(1001);
        var places = generated.Index.Find(new SearchRequest { Collection = collection, Order = SearchOrder.Archival, Limit = 10_000 });
        Assert.Equal(
            generated.Documents.Where(document => document.Collection == collection).OrderBy(document => document.Parent?.Value ?? 0).ThenBy(document => document.Sibling).Select(document => document.Id.Value),
            places);
    }

    private int Total(SearchRequest request) => generated.Index.Index.Search(request).Total;

    private static SearchRequest Request(Random random)
    {
        var words = Enumerable.Range(0, random.Next(3)).Select(_ => (random.Next(5) == 0 ? "-" : "") + Vocabulary[random.Next(Vocabulary.Length)]);
        var first = random.Next(1850, 1990);
        return new SearchRequest
        {
            Query = string.Join(' ', words),
            Limit = 10_000,
            FacetValues = 1000,
            Years = random.Next(4) == 0 ? (first, first + random.Next(30)) : null,
            Levels = random.Next(4) == 0 ? [LevelName.File, LevelName.Series] : [],
            Repositories = random.Next(5) == 0 ? [new RecordId(900 + random.Next(3))] : [],
            Languages = random.Next(5) == 0 ? ["fre"] : [],
            DigitisedOnly = random.Next(6) == 0,
            Linked = random.Next(5) == 0 ? [new RecordId(random.Next(1, 60))] : [],
            Creators = random.Next(8) == 0 ? [new RecordId(random.Next(1, 60))] : [],
            Scope = random.Next(4) == 0 ? (SearchScope)random.Next(5) : SearchScope.All,
            Collection = random.Next(8) == 0 ? new RecordId(1001 + (100 * random.Next(20))) : null,
        };
    }

    private static bool Matches(IndexDocument document, SearchRequest request)
    {
        var words = $"{document.Title} {document.Text}".ToLowerInvariant().Split(' ');
        foreach (var word in request.Query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Contains(word.TrimStart('-')) == word.StartsWith('-'))
                return false;
        }

        return (request.Years is not { } years || (document.Years is { } own && own.First <= years.Last && own.Last >= years.First))
            && (request.Levels.Count == 0 || (document.Kind == RecordKind.Unit && request.Levels.Contains(document.Level.Name)))
            && (request.Repositories.Count == 0 || (document.Repository is { } holder && request.Repositories.Contains(holder)))
            && request.Languages.All(document.Languages.Contains)
            && (!request.DigitisedOnly || document.Digitised)
            && request.Linked.All(target => document.Links.Any(link => link.Target == target))
            && request.Creators.All(target => document.Links.Any(link => link.Target == target && link.Manner == TieManner.Creator))
            && (request.Collection is null || document.Collection == request.Collection)
            && request.Scope switch
            {
                SearchScope.Units => document.Kind == RecordKind.Unit,
                SearchScope.Collections => document.Kind == RecordKind.Unit && document.Parent is null,
                SearchScope.Agents => document.Kind.IsAgent(),
                SearchScope.Terms => document.Kind.IsTerm(),
                _ => true,
            };
    }

    internal static void CheckFacets(List<IndexDocument> expected, FacetCounts facets)
    {
        var units = expected.Where(document => document.Kind == RecordKind.Unit).ToList();
        Same(expected.Where(document => document.Repository is not null).Select(document => document.Repository!.Value), facets.Repositories);
        Same(units.Select(document => document.Level.Name), facets.Levels);
        Same(expected.Select(document => document.Kind), facets.Kinds);
        Same(units.SelectMany(document => document.Languages.Distinct()), facets.Languages);
        Same(Targets(expected, link => link.Manner == TieManner.Creator), facets.Creators);
        Same(Targets(expected, link => link.TargetKind.IsAgent()), facets.Names);
        Same(Targets(expected, link => link.TargetKind == RecordKind.Subject), facets.Subjects);
        Same(Targets(expected, link => link.TargetKind == RecordKind.Place), facets.Places);
        Same(Targets(expected, link => link.TargetKind == RecordKind.GenreForm), facets.Genres);
        Same(units.Where(document => document.Years is not null)
            .SelectMany(document => Enumerable.Range(document.Years!.Value.First / 10, (document.Years.Value.Last / 10) - (document.Years.Value.First / 10) + 1).Select(decade => decade * 10)), facets.Decades);
        Assert.Equal(units.Count(document => document.Digitised), facets.Digitised);
        Assert.Equal(units.Count(document => document.Years is null), facets.Undated);
    }

    private static IEnumerable<RecordId> Targets(List<IndexDocument> documents, Func<IndexLink, bool> isWanted) =>
        documents.SelectMany(document => document.Links.Where(isWanted).Select(link => link.Target).Distinct());

    private static void Same<T>(IEnumerable<T> expected, IReadOnlyList<FacetCount<T>> counted)
        where T : notnull =>
        Assert.Equal(
            expected.GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count()), counted.ToDictionary(count => count.Value, count => count.Count));

    public sealed class Generated : IDisposable
    {
        public Generated()
        {
            var random = new Random(1);
            for (var number = 1; number < 60; number++)
                Documents.Add(Sample.Of(Kind(number), number, $"Heading {number} {Vocabulary[number % Vocabulary.Length]}"));
            for (var collection = 0; collection < 20; collection++)
            {
                var top = 1001 + (100 * collection);
                Documents.Add(Unit(random, top, top, null, 0));
                for (var place = 1; place < 100; place++)
                    Documents.Add(Unit(random, top + place, top, top, 99 - place));
            }

            foreach (var batch in Documents.Chunk(700))
                Index.Take(batch);
        }

        internal ScratchIndex Index { get; } = new();

        internal List<IndexDocument> Documents { get; } = [];

        public void Dispose() => Index.Dispose();

        private static RecordKind Kind(int number) => (number % 5) switch
        {
            0 => RecordKind.Subject,
            1 => RecordKind.Place,
            2 => RecordKind.GenreForm,
            3 => RecordKind.CorporateBody,
            _ => RecordKind.Person,
        };

        private static IndexDocument Unit(Random random, long id, long top, long? parent, int sibling)
        {
            var first = random.Next(1850, 1990);
            var links = Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(1, 60))
                .Select(target => Sample.Tie(target, Kind(target), (TieManner)random.Next(1, 4))).ToList();
            return new IndexDocument
            {
                Id = new(id), Kind = RecordKind.Unit, Collection = new RecordId(top), Parent = parent is { } above ? new RecordId(above) : null, Sibling = sibling,
                Repository = random.Next(10) == 0 ? null : new RecordId(900 + (top / 100 % 3)),
                Level = new Level(parent is null ? LevelName.Collection : random.Next(5) == 0 ? LevelName.Series : LevelName.File),
                Years = random.Next(5) == 0 ? null : (first, first + random.Next(25)), Digitised = random.Next(4) == 0,
                Languages = random.Next(3) switch { 0 => [], 1 => ["fre"], _ => ["eng", "fre"] },
                Links = links, Title = Words(random, 3), Text = Words(random, random.Next(6)),
            };
        }

        private static string Words(Random random, int count) =>
            string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
    }
}
