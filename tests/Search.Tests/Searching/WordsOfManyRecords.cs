using Fonds.Search.Embedded;

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
    [InlineData(50, "a few records are looked up one by one")]
    [InlineData(60_000, "many are met on the way through the word")]
    public void Each_record_of_a_set_gains_what_its_columns_are_worth(int size, string why)
    {
        using var set = new RecordSet(Limit);
        foreach (var place in Enumerable.Range(0, size))
            set.Add(1 + (place * 3));
        var worth = new float[(int)ColumnMask.All + 1];
        for (var mask = 0; mask < worth.Length; mask++)
            worth[mask] = mask;
        var scores = new float[Limit];

        Word.Score(set, set.Count(), ColumnMask.Written, worth, scores);

        var expected = new float[Limit];
        foreach (var (record, mask) in Places.Where(place => place.Record < Limit && set[place.Record]))
            expected[record] = (float)(mask & (ColumnMask.Written | ColumnMask.Signs));
        Assert.True(expected.AsSpan().SequenceEqual(scores), why);
    }

    private static Postings Build(IEnumerable<(int Record, ColumnMask Mask)> places)
    {
        var builder = new Postings.Builder();
        foreach (var (record, mask) in places)
            builder.Add(record, mask);
        return builder.Finish();
    }
}
