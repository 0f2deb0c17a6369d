using System.Text.Json;
using Fonds.Description.Records;
using Fonds.Description.Units;
using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Searching;

/// <summary>What a word can be worth among neighbours is remembered, and whoever cannot lead is not looked at: the best are those of a ranking of all, the second time as well, and after a change.</summary>
public sealed class PassingOver(PassingOver.Dense dense) : IClassFixture<PassingOver.Dense>
{
    private const int Units = 9_000;
    private const int InCollection = 70;

    private static readonly string[] Queries =
    [
        "letters", "map", "letters map", "paris letters", "\"paris letters\"", "let*", "title:letters", "letters date:1900..1910", "date:1900..1910", "letters -paris", "letters OR ledger", "box 2", "box 2 folder 3",
        "ticket", "rare", "letters rare", "heading", "heading letters",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(40)]
    public void The_best_are_those_of_a_ranking_of_all(int limit) => Look(dense.Index, limit);

    [Fact]
    public void What_changes_is_weighed_as_it_is_then()
    {
        using var index = Made(new Random(11));
        var random = new Random(12);
        for (var round = 0; round < 3; round++)
        {
            Look(index, 6);
            index.Take([.. Enumerable.Range(0, 5).Select(_ => random.Next(Units)).Distinct().Select(place => Unit(random, place)), File(Id(random.Next(Units)), "Letters")]);
        }
    }

    [Fact]
    public void What_weighs_more_though_its_words_are_the_same_comes_first()
    {
        using var index = Made(new Random(13));
        // None of its 64 neighbours is the top of a collection.
        const long Record = 5_020;
        var unit = new IndexDocument { Id = new(Record), Kind = RecordKind.Unit, Collection = new(Record), Level = new Level(LevelName.Item), Title = "Letters", Text = "letters letters letters" };
        index.Take(unit);
        Look(index, 6);
        Assert.NotEqual(Record, index.Find("letters")[0]);

        index.Take(unit with { Level = new Level(LevelName.Collection), ChildCount = 60_000 });

        Assert.Equal(Record, index.Find(new SearchRequest { Query = "letters", Limit = 1 })[0]);
        Look(index, 6);
    }

    private static void Look(ScratchIndex index, int limit)
    {
        foreach (var query in Queries)
        {
            var all = index.Find(new SearchRequest { Query = query, Limit = 3 * Units });
            var groups = index.Index.Search(new SearchRequest { Query = query, Grouped = true, Limit = Units }).Groups;
            Assert.True(all.Count > 0, query);
            Assert.Equal(all.Take(limit), index.Find(new SearchRequest { Query = query, Limit = limit }));
            Assert.Equal(all.Skip(limit).Take(limit), index.Find(new SearchRequest { Query = query, Offset = limit, Limit = limit }));
            var led = index.Index.Search(new SearchRequest { Query = query, Grouped = true, Limit = limit });
            Assert.Equal(groups.Count, led.GroupTotal);
            Assert.Equal(groups.Take(limit).Select(group => JsonSerializer.Serialize(group)), led.Groups.Select(group => JsonSerializer.Serialize(group)));
        }
    }

    private static ScratchIndex Made(Random random)
    {
        var index = new ScratchIndex();
        foreach (var batch in Enumerable.Range(0, Units).Select(place => Unit(random, place)).Chunk(3_000))
            index.Take(batch);
        index.Take([.. Enumerable.Range(1, 30).Select(number => Person(number, $"Heading {number} letters", $"Letters {number}"))]);
        return index;
    }

    // Those of one collection in a row, but for a few that came late.
    private static IndexDocument Unit(Random random, int place)
    {
        var top = place / InCollection * InCollection;
        var isTop = place == top;
        var first = random.Next(1850, 1990);
        return new IndexDocument
        {
            Id = new(Id(place)), Kind = RecordKind.Unit, Collection = new(Id(isTop || random.Next(50) > 0 ? top : 0)), Parent = isTop ? null : new(Id(top)), Sibling = place,
            Level = new Level(isTop ? LevelName.Collection : random.Next(9) == 0 ? LevelName.Series : LevelName.File),
            Title = Some(random, 1 + random.Next(4)) + (random.Next(2_000) == 0 ? " rare" : ""), Text = random.Next(3) == 0 ? Some(random, random.Next(12)) : "",
            Codes = $"box {random.Next(5)} folder {random.Next(9)}", Years = random.Next(5) == 0 ? null : (first, first + random.Next(9)), ChildCount = random.Next(40),
        };
    }

    private static long Id(int place) => 1_000 + place;

    private static string Some(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));

    private static string Word(Random random) => random.Next(100) switch { < 80 => "letters", < 86 => "letter", < 90 => "map", < 94 => "paris", < 97 => "ledger", _ => "ticket" };

    /// <summary>An archive in which words are common enough to be kept as bits, and others rare.</summary>
    public sealed class Dense : IDisposable
    {
        internal ScratchIndex Index { get; } = Made(new Random(5));

        public void Dispose() => Index.Dispose();
    }
}
