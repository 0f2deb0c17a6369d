using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search.Tests.Searching;

/// <summary>What is of the years that were asked for, whichever years a chunk of the archive has.</summary>
public sealed class FindingYears
{
    private const int Units = 5_000;

    private static readonly (int First, int Last)[] Spans = [(1936, 1947), (1900, 1900), (1, 1800), (1850, 9999), (1949, 1951), (9000, 9999)];

    [Theory]
    [InlineData("few years", 1900, 60, 5)]
    [InlineData("more than a byte can number", 1300, 700, 9)]
    [InlineData("farther apart than is numbered", 200, 9_000, 3_000)]
    [InlineData("dates that end before they begin", 1900, 60, -20)]
    [InlineData("one year", 1950, 1, 0)]
    public void Those_of_the_years_are_found_and_no_others(string name, int least, int years, int longest)
    {
        var random = new Random(years);
        var units = Enumerable.Range(1, Units).Select(number => Unit(random, number, least, years, longest)).ToList();
        using var index = new ScratchIndex(units);
        Look();

        // What changes is of its new years, and what is gone of none.
        var changed = Enumerable.Range(0, 40).Select(_ => random.Next(Units)).Distinct().ToList();
        changed.ForEach(place => units[place] = Unit(random, place + 1, least + 3, years, longest));
        index.Index.Apply([.. changed.Select(place => units[place])], [units[7].Id, units[4_711].Id], 2);
        units.RemoveAll(unit => unit.Id.Value is 8 or 4_712);
        Look();

        void Look()
        {
            foreach (var (first, last) in Spans)
            {
                var dates = $"date:{first}..{last}";
                bool IsOf(IndexDocument unit) => unit.Years is { } dated && dated.First <= last && dated.Last >= first;
                bool IsLetters(IndexDocument unit) => unit.Title == "letters";
                Assert.Equal((name, Ids(IsOf)), (name, Found(dates)));
                Assert.Equal((name, Ids(unit => IsOf(unit) && IsLetters(unit))), (name, Found("letters " + dates)));
                Assert.Equal((name, Ids(unit => IsOf(unit) || IsLetters(unit))), (name, Found("letters OR " + dates)));
                Assert.Equal((name, Ids(unit => !IsOf(unit) && IsLetters(unit))), (name, Found("letters -" + dates)));
                var ofYears = new SearchRequest { Query = "letters", Limit = Units, Years = (first, last) };
                Assert.Equal((name, Ids(unit => IsOf(unit) && IsLetters(unit))), (name, string.Join(' ', index.Find(ofYears).Order())));
            }
        }

        string Ids(Func<IndexDocument, bool> isWanted) => string.Join(' ', units.Where(isWanted).Select(unit => unit.Id.Value));
        string Found(string query) => string.Join(' ', index.Find(query).Order());
    }

    private static IndexDocument Unit(Random random, int number, int least, int years, int longest)
    {
        var first = least + random.Next(years);
        return new IndexDocument
        {
            Id = new(number), Kind = RecordKind.Unit, Level = new Level(LevelName.File), Title = random.Next(3) == 0 ? "letters" : "map",
            Years = random.Next(6) == 0 ? null : (first, longest < 0 ? first - random.Next(-longest) : first + random.Next(longest + 1)),
        };
    }
}
