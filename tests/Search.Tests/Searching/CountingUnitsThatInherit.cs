using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search.Tests.Searching;

/// <summary>Neighbours that are mostly alike, as the units of a collection are, are counted many at once; the counts are those of one after the other.</summary>
public sealed class CountingUnitsThatInherit : IDisposable
{
    private const int Headings = 50;
    private const int Collections = 30;
    private const int InCollection = 250;

    // How often a word stands, from nearly everywhere to hardly anywhere.
    private static readonly (string Word, double Often)[] Words = [("nearly", 0.97), ("often", 0.7), ("half", 0.5), ("third", 0.3), ("tenth", 0.1), ("seldom", 0.01)];

    private readonly ScratchIndex index = new();
    private readonly List<IndexDocument> documents = [];

    public CountingUnitsThatInherit()
    {
        var random = new Random(11);
        for (var number = 1; number <= Headings; number++)
            documents.Add(Sample.Of(KindOf(number), number, $"Heading {number}"));
        for (var collection = 0; collection < Collections; collection++)
            Add(random, 1_001 + (collection * InCollection), tiesOfTheirOwn: collection < Collections / 2);
        foreach (var batch in documents.Chunk(2_000))
            index.Take(batch);
    }

    [Theory]
    [InlineData("nearly")]
    [InlineData("often")]
    [InlineData("half")]
    [InlineData("third")]
    [InlineData("tenth")]
    [InlineData("seldom")]
    [InlineData("nearly -seldom")]
    [InlineData("nearly -often")]
    [InlineData("-half")]
    [InlineData("half third tenth")]
    public void Every_facet_is_exact(string query)
    {
        var wanted = query.Split(' ');
        var expected = documents.Where(document => wanted.All(word => document.Text.Split(' ').Contains(word.TrimStart('-')) != word.StartsWith('-'))).ToList();
        Assert.NotEmpty(expected);
        var answer = index.Index.Search(new SearchRequest { Query = query, FacetValues = 1_000 });
        Assert.Equal(expected.Count, answer.Total);
        CountingFacets.CheckFacets(expected, answer.Facets);
    }

    [Fact]
    public void The_largest_counts_are_listed_and_of_equal_ones_those_that_came_first()
    {
        var whole = index.Index.Search(new SearchRequest { Query = "half", FacetValues = 1_000 }).Facets;
        var few = index.Index.Search(new SearchRequest { Query = "half", FacetValues = 4 }).Facets;
        Assert.True(whole.Names.Count > 4 && whole.Subjects.Count > 4);
        foreach (var (all, listed) in new[] { (whole.Names, few.Names), (whole.Subjects, few.Subjects), (whole.Creators, few.Creators), (whole.Repositories, few.Repositories) })
        {
            Assert.Equal(all.OrderByDescending(value => value.Count).Select(value => value.Count), all.Select(value => value.Count));
            Assert.Equal(all.Take(4), listed);
        }
    }

    public void Dispose() => index.Dispose();

    // Units have the ties of what stands above them, a series has one more; where an eighth of all units have too, neighbours are of more kinds than a byte tells apart.
    private void Add(Random random, long top, bool tiesOfTheirOwn)
    {
        var inherited = Enumerable.Range(0, random.Next(12)).Select(_ => Tie(random)).ToList();
        var spans = Enumerable.Range(0, 5).Select(_ => random.Next(1850, 1990)).Select(first => (first, first + random.Next(25))).ToList();
        var languages = random.Next(3) switch { 0 => Array.Empty<string>(), 1 => ["fre"], _ => ["eng", "fre"] };
        for (var place = 0; place < InCollection; place++)
        {
            var isSeries = place % 120 == 1;
            if (isSeries)
                inherited = [.. inherited.Take(12), Tie(random)];
            documents.Add(new IndexDocument
            {
                Id = new(top + place), Kind = RecordKind.Unit, Collection = new RecordId(top), Parent = place == 0 ? null : new RecordId(top), Sibling = place,
                Level = new Level(place == 0 ? LevelName.Collection : isSeries ? LevelName.Series : LevelName.File), Repository = new RecordId(900 + (top % 3)),
                Years = random.Next(6) == 0 ? null : spans[random.Next(spans.Count)], Digitised = random.Next(40) == 0, Languages = languages,
                Links = tiesOfTheirOwn && random.Next(8) == 0 ? [.. inherited, Tie(random)] : inherited, Title = $"Unit {place}",
                Text = string.Join(' ', Words.Where(word => random.NextDouble() < word.Often).Select(word => word.Word)),
            });
        }
    }

    private static IndexLink Tie(Random random)
    {
        var target = random.Next(1, Headings + 1);
        return Sample.Tie(target, KindOf(target), (TieManner)random.Next(1, 4));
    }

    private static RecordKind KindOf(int number) => (number % 4) switch
    {
        0 => RecordKind.Person,
        1 => RecordKind.Subject,
        2 => RecordKind.CorporateBody,
        _ => RecordKind.Place,
    };
}
