using Fonds.Description.Dates;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Dates;

public class ReadingDates
{
    [Theory]
    [InlineData("1912-1994", "1912..1994", "a span of years")]
    [InlineData("1864-65", "1864..1865", "the second year is written short")]
    [InlineData("1966/67", "1966..1967", "a season or a university year")]
    [InlineData("1999/00", "1999..2000", "the short year turns the century")]
    [InlineData("1912", "1912..1912", "one year")]
    [InlineData("circa 1870-1923", "1870..1923~", "circa adds doubt, not years")]
    [InlineData("ca.1937", "1937..1937~", "no space behind the abbreviation")]
    [InlineData("c1920", "1920..1920~", "nor here")]
    [InlineData("1870s", "1870..1879", "a decade")]
    [InlineData("ca. 1870s", "1870..1879~", "a decade, roughly")]
    [InlineData("1960s-1980s", "1960..1989", "to the end of the last decade")]
    [InlineData("1990s-2000s", "1990..2009", "2000s is a decade in the papers of our time")]
    [InlineData("196-", "1960..1969", "an unspecified digit, no open range")]
    [InlineData("189u", "1890..1899", "the same in MARC's way")]
    [InlineData("19--", "1900..1999", "two unspecified digits")]
    [InlineData("19th century", "1800..1899~", "as finding aids count; a century is never exact")]
    [InlineData("1932-", "1932..1932+", "open at the end")]
    [InlineData("1932-present", "1932..1932+", "open in words")]
    [InlineData("May 2014- ongoing", "2014-05..2014-05+", "open, with a month")]
    [InlineData("before 1914", "..1913", "the year itself is not meant")]
    [InlineData("after 1913", "1914..1914+", "nor here")]
    [InlineData("undated", "undated", "the archivist looked and found none")]
    [InlineData("n.d.", "undated", "abbreviated")]
    [InlineData("s.d.", "undated", "sans date, sine dato")]
    [InlineData("1946, n.d.", "1946..1946", "partly undated is dated")]
    [InlineData("undated, circa November 1962", "1962-11..1962-11~", "undated within a known time")]
    [InlineData("1912?", "1912..1912?", "in doubt")]
    [InlineData("1912 or 1913", "1912..1913?", "either")]
    [InlineData("30 December 1890", "1890-12-30..1890-12-30", "day first")]
    [InlineData("December 30, 1890", "1890-12-30..1890-12-30", "month first")]
    [InlineData("1890 December 30", "1890-12-30..1890-12-30", "year first, as DACS writes")]
    [InlineData("1890-12-30", "1890-12-30..1890-12-30", "ISO")]
    [InlineData("1912-05", "1912-05..1912-05", "05 cannot be a year after 1912")]
    [InlineData("12/25/1920", "1920-12-25..1920-12-25", "American order")]
    [InlineData("25.12.1920", "1920-12-25..1920-12-25", "European order")]
    [InlineData("Feb 11, 1937-Mar 7, 1937", "1937-02-11..1937-03-07", "two whole dates")]
    [InlineData("Jan-Mar 1890", "1890-01..1890-03", "the year belongs to both months")]
    [InlineData("[1947] , 1948", "1947..1948", "brackets say supplied")]
    [InlineData("19571958", "1957..1958", "the hyphen was lost")]
    [InlineData("44 BC", "-0043..-0043", "ISO counts a year 0")]
    [InlineData("box 12", "", "no date at all")]
    public void Words_are_read_as_the_archivist_meant_them(string words, string meaning, string reason) =>
        Expect.Same(meaning, Meaning(new DateStatement(It(Term.UnitDate, words), false).Reading), reason);

    [Theory]
    [InlineData("1912/1994", "1912..1994", "as EAD asks")]
    [InlineData("1890-12-30/1947-11-17", "1890-12-30..1947-11-17", "days")]
    [InlineData("18901230", "1890-12-30..1890-12-30", "ISO basic form")]
    [InlineData("1947-11", "1947-11..1947-11", "a month")]
    [InlineData("187X", "1870..1879", "EDTF: unspecified digit")]
    [InlineData("18uu", "1800..1899", "an older form of the same")]
    [InlineData("1912~", "1912..1912~", "EDTF: approximate")]
    [InlineData("1912?/1920", "1912..1920?", "EDTF: uncertain")]
    [InlineData("1961/..", "1961..1961+", "EDTF: open")]
    [InlineData("1961/", "1961..1961+", "open by leaving out")]
    [InlineData("1961/9999", "1961..1961+", "9999 stands for no end")]
    [InlineData("1948-21", "1948..1948", "EDTF: a season leaves the year")]
    [InlineData("1924-02-30", "1924-02..1924-02", "an impossible day leaves the month")]
    [InlineData("2014-05-01T00:00:00", "2014-05-01..2014-05-01", "with time")]
    [InlineData("-0043/-0030", "-0043..-0030", "before our era at both ends is meant")]
    public void Machine_forms_are_read_as_their_standard_says(string normal, string meaning, string reason) =>
        Expect.Same(meaning, Meaning(new DateStatement(It(Term.UnitDate, Q("normal", normal)), false).Reading), reason);

    [Theory]
    [InlineData("1887-1878", "-1887/1878", "1878..1887", "a hyphen slipped in front: not 1888 BC")]
    [InlineData("1912-1994", "1994/1912", "1912..1994", "reversed")]
    [InlineData("1912-1994", "unknown", "1912..1994", "not a date")]
    [InlineData("1983, 1986", "1983-01-01/1983-12-31,1986-01-01/1986-12-31", "1983..1986", "two spans in one")]
    [InlineData("1961", "1961-01-01/1961-12-31", "1961..1961", "sound, but no more precise than the words")]
    [InlineData("as listed", "1994/1912", "1912..1994", "the words say nothing, so the span is turned round")]
    public void Where_the_machine_form_is_bad_the_words_win(string words, string normal, string meaning, string reason) =>
        Expect.Same(meaning, Meaning(new DateStatement(It(Term.UnitDate, Q("normal", normal), words), false).Reading), reason);

    [Fact]
    public void Structured_ranges_and_sets_are_read_from_their_parts()
    {
        var set = It(Term.StructuredUnitDate, It(
            Term.DateSet,
            It(Term.DateRange, It(Term.FromDate, Q("standarddate", "1917"), "1917"), It(Term.ToDate, "1919")),
            It(Term.SingleDate, "1946")));
        Assert.Equal("1917..1946", Meaning(new DateStatement(set, false).Reading));
    }

    [Fact]
    public void Not_before_and_not_after_are_limits()
    {
        var date = It(Term.SingleDate, Q("notbefore", "1912"), Q("notafter", "1920"));
        Assert.Equal("1912..1920~", Meaning(new DateStatement(date, false).Reading));
    }

    private static string Meaning(DateSpan reading) => reading.IsUndated ? "undated"
        : !reading.IsDated ? ""
        : $"{reading.First?.Iso}..{(reading.IsOpenEnded ? reading.First?.Iso : reading.Last?.Iso)}{(reading.IsOpenEnded ? "+" : "")}{(reading.IsApproximate ? "~" : "")}{(reading.IsUncertain ? "?" : "")}";
}
