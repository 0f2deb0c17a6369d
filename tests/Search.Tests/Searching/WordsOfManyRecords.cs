using Fonds.Search.Embedded;
using Fonds.Search.Embedded.Inverted;

namespace Fonds.Search.Tests.Searching;

/// <summary>A word that stands in a great part of all records is kept as bits, and found and weighed as if it were not.</summary>
public sealed class WordsOfManyRecords
{
    private const int Limit = 190_001;
    private static readonly ColumnMask[] Masks = [ColumnMask.Title, ColumnMask.Body | ColumnMask.Early, ColumnMask.Stems, ColumnMask.Names | ColumnMask.Stems];

    // Two of three records, in all kinds of columns, some beyond the limit of the snapshot that is searched.
    private static readonly (int Record, ColumnMask Mask)[] Places =
        [.. Enumerable.Range(1, Limit + 70).Where(record => record % 3 != 0).Select(record => (record, Masks[record % 7 % Masks.Length]))];

    private static readonly Postings Word = Build(Places);

    [Theory]
    [InlineData(ColumnMask.Written)]
    [InlineData(ColumnMask.Title)]
    [InlineData(ColumnMask.Title | ColumnMask.TitleStems)]
    [InlineData(ColumnMask.Stems)]
    [InlineData(ColumnMask.Written | ColumnMask.Stems)]
    public void The_records_are_those_in_whose_columns_it_stands(object columns)
    {
        var within = (ColumnMask)columns;
        for (var round = 0; round < 2; round++)
        {
            using var set = new RecordSet(Limit);
            set.Add(3);
            Word.AddTo(set, within);
            Assert.Equal(
                Places.Where(place => place.Record < Limit && (place.Mask & within) != ColumnMask.None).Select(place => place.Record).Append(3).Order(), set.Records());
        }
    }

    [Theory]
    [InlineData(50)]
    [InlineData(60_000)]
    public void Each_record_of_a_set_gains_what_its_columns_are_worth(int size)
    {
        using var set = new RecordSet(Limit);
        foreach (var place in Enumerable.Range(0, size))
            set.Add(1 + (place * 3));
        var worth = new float[(int)ColumnMask.All + 1];
        for (var mask = 0; mask < worth.Length; mask++)
            worth[mask] = 1 + mask;

        var (added, raised) = (new float[set.Length * 64], new float[set.Length * 64]);
        raised.AsSpan().Fill(2);
        for (var chunk = 0; chunk < set.Length * 64 / ColumnChunk.Size; chunk++)
        {
            Word.Score(chunk, set.Chunk(chunk), worth, added.AsSpan(chunk * ColumnChunk.Size, ColumnChunk.Size));
            Word.Raise(chunk, set.Chunk(chunk), worth, raised.AsSpan(chunk * ColumnChunk.Size, ColumnChunk.Size));
        }

        var (sums, products) = (new float[added.Length], new float[added.Length]);
        products.AsSpan().Fill(2);
        foreach (var (record, mask) in Places.Where(place => place.Record < Limit && set[place.Record]))
            (sums[record], products[record]) = (1f + (int)mask, 2f * (1 + (int)mask));
        Assert.Equal(sums, added);
        Assert.Equal(products, raised);
    }

    [Fact]
    public void Records_that_change_are_the_only_ones_that_differ()
    {
        // In blocks of many and of few, at their ends and beyond them; one that did not have it, one that has it no longer, one in other columns.
        (int Record, ColumnMask Mask)[] changed = [(1, ColumnMask.None), (3, ColumnMask.Title), (65_535, ColumnMask.Codes), (65_536, ColumnMask.None), (131_071, ColumnMask.Often | ColumnMask.Body), (400_000, ColumnMask.Names)];
        foreach (var word in (Postings[])[Word, Build(Places.Where(place => place.Record % 500 == 1 || changed.Any(change => change.Record == place.Record)))])
        {
            var after = word.With(changed);
            var found = new List<(int, ColumnMask)>();
            after.Each((record, mask) => found.Add((record, mask)));
            var kept = new List<(int Record, ColumnMask Mask)>();
            word.Each((record, mask) => kept.Add((record, mask)));
            Assert.Equal(
                kept.Where(place => !changed.Any(change => change.Record == place.Record)).Concat(changed.Where(change => change.Mask != ColumnMask.None)).OrderBy(place => place.Record), found);
            Assert.Equal(found.Count, after.Count);
            Assert.All(changed, change => Assert.Equal(change.Mask, after.In(change.Record)));
        }
    }

    private static Postings Build(IEnumerable<(int Record, ColumnMask Mask)> places)
    {
        var builder = new Postings.Builder();
        foreach (var (record, mask) in places)
            builder.Add(record, mask);
        return builder.Finish();
    }
}
