using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search.Embedded;

namespace Fonds.Search.Tests.Searching;

/// <summary>Years are looked at only among what the other words leave; what is found is what looking at every record finds.</summary>
public sealed class AskingForYears(AskingForYears.Dated dated) : IClassFixture<AskingForYears.Dated>
{
    [Theory]
    [InlineData("date:1900..1910")]
    [InlineData("map date:1900..1910")]
    [InlineData("date:1905 map ledger")]
    [InlineData("map -date:1880..1930")]
    [InlineData("-date:1880..1930")]
    [InlineData("-map date:1900..1950")]
    [InlineData("map date:1890..1920 date:1915..1950")]
    [InlineData("ticket date:1000..1100")]
    [InlineData("date:0001..3000")]
    public void Every_part_of_the_query_holds_of_what_is_found(string query)
    {
        var expected = dated.Documents.Where(document => query.Split(' ').All(part => Holds(document, part))).Select(document => document.Id.Value);
        Assert.Equal(expected.Order(), dated.Index.Find(query).Order());
    }

    [Fact]
    public void Years_beside_a_word_are_another_way_to_match()
    {
        var expected = dated.Documents.Where(document => Holds(document, "map") || Holds(document, "date:1900..1910")).Select(document => document.Id.Value);
        Assert.Equal(expected.Order(), dated.Index.Find("map OR date:1900..1910").Order());
    }

    [Fact]
    public void How_many_overlap_is_known_without_looking_and_follows_changes()
    {
        var random = new Random(3);
        ColumnChunk?[] chunks = [Chunk(random), null, Chunk(random), Chunk(random)];
        var counts = new KeptCounts<YearCounts>(chunks, YearCounts.Limit, null);
        Check(random, counts, chunks);
        for (var change = 0; change < 5; change++)
        {
            var changed = chunks[change % 3]?.Copy() ?? Chunk(random);
            for (var slot = 0; slot < 300; slot++)
                Put(random, changed, random.Next(ColumnChunk.Size));
            ColumnChunk?[] next = [.. chunks];
            next[change % 3] = changed;
            if (change == 3)
                next = [.. next, Chunk(random)];
            counts = new KeptCounts<YearCounts>(next, YearCounts.Limit, counts);
            // One generation of which nobody asks lies between.
            if (change != 2)
                Check(random, counts, next);
            chunks = next;
        }
    }

    [Fact]
    public void Where_something_ends_before_it_begins_every_record_is_looked_at()
    {
        var chunk = Chunk(new Random(4));
        (chunk.Kind[7], chunk.First[7], chunk.Last[7]) = ((byte)RecordKind.Unit, 1900, 1890);
        Assert.Null(YearCounts.Overlapping(new KeptCounts<YearCounts>([chunk], YearCounts.Limit, null), 1800, 2000));
    }

    private static void Check(Random random, KeptCounts<YearCounts> counts, ColumnChunk?[] chunks)
    {
        for (var round = 0; round < 40; round++)
        {
            var from = (short)random.Next(-50, 2050);
            var to = (short)(from + random.Next(120));
            Assert.Equal(chunks.OfType<ColumnChunk>().Sum(chunk => Enumerable.Range(0, ColumnChunk.Size).Count(slot => chunk.Kind[slot] != 0 && chunk.First[slot] <= to && chunk.Last[slot] >= from)),
                YearCounts.Overlapping(counts, from, to));
        }
    }

    private static ColumnChunk Chunk(Random random)
    {
        var chunk = new ColumnChunk();
        for (var slot = 0; slot < ColumnChunk.Size; slot++)
            Put(random, chunk, slot);
        return chunk;
    }

    private static void Put(Random random, ColumnChunk chunk, int slot)
    {
        chunk.Kind[slot] = random.Next(6) == 0 ? (byte)0 : (byte)RecordKind.Unit;
        chunk.First[slot] = random.Next(5) == 0 ? ColumnChunk.Undated : (short)random.Next(-100, 2030);
        chunk.Last[slot] = chunk.First[slot] == ColumnChunk.Undated ? ColumnChunk.Undated : (short)(chunk.First[slot] + random.Next(30));
    }

    private static bool Holds(IndexDocument document, string part)
    {
        if (part.StartsWith('-'))
            return !Holds(document, part[1..]);
        if (!part.StartsWith("date:", StringComparison.Ordinal))
            return document.Title.Split(' ').Contains(part);
        var years = part[5..].Split("..").Select(int.Parse).ToArray();
        return document.Years is { } own && own.First <= years[^1] && own.Last >= years[0];
    }

    /// <summary>Units of several chunks, some without years.</summary>
    public sealed class Dated : IDisposable
    {
        private static readonly string[] Words = ["map", "ledger", "ticket"];

        public Dated()
        {
            var random = new Random(9);
            for (var number = 0; number < 1_500; number++)
            {
                var first = random.Next(1850, 1990);
                Documents.Add(new IndexDocument
                {
                    Id = new(1 + (number * 13)), Kind = RecordKind.Unit, Level = new Level(LevelName.File), Title = string.Join(' ', Words.Where(_ => random.Next(3) == 0).Append("unit")),
                    Years = random.Next(5) == 0 ? null : (first, first + random.Next(25)),
                });
            }

            Index.Take(Documents);
        }

        internal ScratchIndex Index { get; } = new();

        internal List<IndexDocument> Documents { get; } = [];

        public void Dispose() => Index.Dispose();
    }
}
