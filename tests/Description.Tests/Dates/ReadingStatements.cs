using System.Globalization;
using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading;

namespace Fonds.Description.Tests.Dates;

/// <summary>
/// What archivists write, in two dozen languages: statements labelled by hand (statements.tsv), and properties that hold
/// for every string.
/// </summary>
public sealed class ReadingStatements
{
    private static readonly (string Text, string First, string Last, string Flags)[] Labelled =
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "statements.tsv"))
           where line.Length > 0 && line[0] != '#'
           let cells = line.Split('\t')
           select (cells[0], cells[1], cells[2], cells[3]),
    ];

    [Fact]
    public void Hand_labelled_statements_are_read_as_meant()
    {
        Assert.True(Labelled.Length >= 1900);
        Assert.Equal(Labelled.Length, Labelled.Select(row => row.Text).Distinct(StringComparer.Ordinal).Count());

        var wrong = Labelled.Where(row => !IsRight(row.First, row.Last, row.Flags, DateReader.Read(row.Text))).ToArray();

        Assert.True(wrong.Length <= Labelled.Length * 2 / 100, string.Join('\n', wrong.Select(row => DateReader.Read(row.Text).ToString())));
    }

    [Fact]
    public void No_hand_labelled_statement_is_read_wrongly_without_a_word_of_doubt()
    {
        var confident = Labelled.Where(row => DateReader.Read(row.Text) is { Rest: "" } reading && !IsSpan(row.First, row.Last, reading));

        Assert.Empty(confident);
    }

    [Theory]
    [InlineData("ca. 1870s-1923, bulk 1901-1910", "1870~/1923", "circa at one end stays there, bulk stands apart")]
    [InlineData("1942 February 7,14", "{1942-02-07,1942-02-14}", "several days are a set")]
    [InlineData("1912 or 1913", "[1912,1913]", "alternatives are one of a set")]
    [InlineData("1946 Apr?", "1946-04?", "a doubt on the whole")]
    [InlineData("before 1914", "../1913", "open at its beginning")]
    [InlineData("1973-present", "1973/..", "going on")]
    [InlineData("1870s", "187X", "a decade")]
    [InlineData("ca. 1870s", "1870~/1879~", "readers of EDTF take no sign behind unknown digits")]
    [InlineData("19th century", "18XX", "a century")]
    [InlineData("Spring 1968", "1968-21", "a season")]
    [InlineData("1950 June-1950", "1950-06/1950-12", "the end of a span lies not before its beginning")]
    [InlineData("1932-1940, 1945-", "{1932..1940,1945..}", "the open one stands last")]
    [InlineData("before 1914, 1920-1925", "{..1913,1920..1925}", "the one open at its beginning stands first")]
    [InlineData("December 7", "XXXX-12-07", "a day of no year")]
    [InlineData("44 BC", "-0043", "the year before 1 is 0")]
    public void A_statement_becomes_one_expression(string text, string edtf, string reason) =>
        Assert.True(DateReader.Read(text).Edtf == edtf, $"{DateReader.Read(text)}; {reason}");

    [Theory]
    [InlineData("1950, photocopies", "photocopies")]
    [InlineData("1888 (2 of 2)", "2 of 2")]
    [InlineData("May 4, 1952, Paris", "Paris")]
    [InlineData("see also 1940-1950", "see also 1940-1950")]
    [InlineData("1950 A-M", "M")]
    [InlineData("St. Louis 1904", "St … Louis")]
    [InlineData("Henry VIII, 1520", "Henry VIII")]
    [InlineData("Martini papers 1950", "Martini papers")]
    [InlineData("Vol. 3 no. 4 April 1950", "Vol … 3 no … 4")]
    public void What_is_not_understood_is_said(string text, string rest) => Assert.Equal(rest, DateReader.Read(text).Rest);

    [Fact]
    public void Bulk_dates_stand_beside_the_inclusive_ones()
    {
        var reading = DateReader.Read("1912-1994, bulk 1936-1947");

        Assert.Equal("1912/1994", reading.Edtf);
        Assert.Equal("1936/1947", reading.Bulk);
    }

    [Fact]
    public void Partly_undated_is_dated()
    {
        var reading = DateReader.Read("1946, n.d.");

        Assert.False(reading.Undated);
        Assert.True(reading.PartlyUndated);
    }

    [Fact]
    public void Every_statement_of_the_gold_gives_valid_EDTF_that_means_the_same_days()
    {
        foreach (var line in File.ReadLines(SharedMaterial.Path("gold/unitdates-nyu.tsv")))
            AssertSound(DateReader.Read(line.Split('\t')[1]));
    }

    [Fact]
    public void No_string_is_too_strange()
    {
        string[] pieces =
        [
            "19", "1", "0", "1950", "ca.", "-", "–", "/", ".", ",", ";", "(", ")", "[", "]", "?", "~", "May", "mai", "th", "s", "'s", "'", "century", "XIX", "an IV",
            "A.H.", "BC", "before", "after", "and", "or", "between", "bulk", "n.d.", "undated", "Easter", "Ramadan", "Tishri", "5705", "Vendémiaire", "Meiji", "of", "to",
            "99", "31", "32", "2", "second", "half", "quarter", "of the", "u", "--", "??", "\t", "\u0301", "\ud83d", "😀", "ß", "İ", "000", "99999999999", "T10:30", ":", "&", "+", "!", "o", "n.", "d.", "(O.S.)", "see",
        ];
        var random = new Random(4);
        for (var round = 0; round < 100_000; round++)
        {
            var chosen = random.GetItems(pieces, random.Next(1, 12));
            AssertSound(DateReader.Read(string.Join(random.Next(2) == 0 ? " " : "", chosen)));
        }
    }

    [Fact]
    public void A_very_long_text_is_read_in_its_turn() => AssertSound(DateReader.Read(string.Concat(Enumerable.Repeat("1950, May 3-5, ", 20_000))));

    private static void AssertSound(DateReading reading)
    {
        if (reading.Edtf is null)
        {
            Assert.False(reading.IsDated, reading.ToString());
            return;
        }

        Assert.True(EdtfValue.TryParse(reading.Edtf, out var value), reading.ToString());
        if (reading.IsDated)
            Assert.True(value.Earliest == reading.Begin && value.Latest == reading.End, $"{reading} {reading.Begin} {reading.End}");
        Assert.True(reading.Begin is not { } begin || reading.End is not { } end || begin <= end, reading.ToString());
    }

    private static bool IsRight(string first, string last, string flags, DateReading reading) =>
        IsSpan(first, last, reading)
        && (flags.Contains('*', StringComparison.Ordinal)
            || (reading.Approximate == flags.Contains('a', StringComparison.Ordinal)
                && reading.Uncertain == flags.Contains('u', StringComparison.Ordinal)
                && reading.Undated == flags.Contains('n', StringComparison.Ordinal)));

    private static bool IsSpan(string first, string last, DateReading reading) =>
        (first.Length == 0 ? null : EdtfValue.Parse(first)!.Earliest) == reading.Begin
        && (last.Length == 0 ? null : EdtfValue.Parse(last)!.Latest) == reading.End;
}
