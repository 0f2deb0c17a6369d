using Fonds.Description.Dates;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Dates;

public class DatesOfAUnit
{
    [Theory]
    [InlineData("1912-1994", "1912–1994", "a hyphen between years becomes a dash")]
    [InlineData("1912 - 1994", "1912–1994", "with room around it too")]
    [InlineData("ca. 1870-1923", "ca. 1870–1923", "the archivist's own word for circa stays")]
    [InlineData("circa 1890 - 2014", "circa 1890–2014", "years stand close")]
    [InlineData("1890-12-30", "30 December 1890", "ISO forms are put into words")]
    [InlineData("1890-12-30/1947-11-17", "30 December 1890 – 17 November 1947", "spans of days need room")]
    [InlineData("1924-1-1 - 1947-12-31", "1 January 1924 – 31 December 1947", "ISO without its zeros")]
    [InlineData("1938-07-19-1938-07-25", "19 July 1938 – 25 July 1938", "two ISO dates and a mere hyphen")]
    [InlineData("1938-05", "May 1938", "ISO month: 05 is no year after 1938")]
    [InlineData("1901-05", "1901–05", "may be a span, so it is left to the reader")]
    [InlineData("1932-", "1932–", "open")]
    [InlineData("May 2014-August 2015", "May 2014 – August 2015", "months need room")]
    [InlineData("1912 May 3-1913 June 4", "1912 May 3 – 1913 June 4", "so do days in the order of DACS")]
    [InlineData("3-5 May 1991", "3–5 May 1991", "days of one month stand close")]
    [InlineData("28 Feb. - 3 Mar. 1999", "28 Feb. – 3 Mar. 1999", "days of two months do not")]
    [InlineData("15-Jun-95", "15-Jun-95", "a hyphen inside a date stays")]
    [InlineData("12-25-1920", "12-25-1920", "here too")]
    [InlineData("1988-12-05, 1988-12-07", "5 December 1988, 7 December 1988", "ISO days inside a phrase")]
    [InlineData("circa 1997-01-30", "circa 30 January 1997", "one of them with a word")]
    [InlineData("2009-02-06T00:00:00+00:00", "6 February 2009", "a machine's time of day")]
    [InlineData("1883 -1887", "1883–1887", "room on one side")]
    [InlineData("dates not examined", "dates not examined", "words stay")]
    [InlineData("undated", "undated", "and these")]
    public void Are_shown_as_people_write_them(string written, string shown, string reason) =>
        Expect.Same(shown, Unit(It(Term.UnitDate, written)).Dates.Display, reason);

    [Fact]
    public void Bulk_dates_follow_inclusive_dates_wherever_they_stand()
    {
        var dates = Unit(It(Term.UnitDate, Q("type", "bulk"), "1936-1947"), It(Term.UnitDate, Q("type", "inclusive"), "1912-1994")).Dates;
        Assert.Equal("1912–1994, bulk 1936–1947", dates.Display);
        Assert.Equal((1912, 1994), dates.Years);
    }

    [Theory]
    [InlineData("1912-1994", "1912-1994", "1912–1994", "the same words")]
    [InlineData("1912-1994", "1912 - 1994", "1912–1994", "the same words but for room")]
    [InlineData("1912-1994, bulk 1936-1947", "1912-1994, bulk 1936-1947", "1912–1994, bulk 1936–1947", "the fault of the page this project starts from")]
    public void Equal_statements_are_said_once(string first, string second, string shown, string reason) =>
        Expect.Same(shown, Unit(It(Term.UnitDate, first), It(Term.UnitDate, second)).Dates.Display, reason);

    [Theory]
    [InlineData("Bulk, 1989-1999")]
    [InlineData("(bulk 1989-1999)")]
    [InlineData("Bulk dates: 1989-1999")]
    [InlineData("1989-1999")]
    public void The_word_bulk_is_said_once(string written) =>
        Assert.Equal("1980–2001, bulk 1989–1999", Unit(It(Term.UnitDate, "1980-2001"), It(Term.UnitDate, Q("unitdatetype", "bulk"), written)).Dates.Display);

    [Fact]
    public void Bulk_dates_written_behind_the_inclusive_ones_are_not_repeated() =>
        Assert.Equal("1912–1994, bulk 1936–1947", Unit(It(Term.UnitDate, "1912-1994, bulk 1936-1947"), It(Term.UnitDate, Q("type", "bulk"), "1936-1947")).Dates.Display);

    [Fact]
    public void A_structured_date_that_only_echoes_the_phrase_is_not_shown()
    {
        var echo = It(Term.StructuredUnitDate, It(Term.DateRange, It(Term.FromDate, "1930"), It(Term.ToDate, "1939")));
        Assert.Equal("1930s", Unit(It(Term.UnitDate, "1930s"), echo).Dates.Display);
    }

    [Fact]
    public void Structured_dates_stand_alone_in_words()
    {
        var range = It(Term.DateRange, It(Term.FromDate, Q("standarddate", "1870"), Q("certainty", "approximate")), It(Term.ToDate, Q("standarddate", "1923")));
        Assert.Equal("circa 1870–1923", Unit(It(Term.StructuredUnitDate, range)).Dates.Display);
    }

    [Fact]
    public void Dates_inside_the_title_are_dates_of_the_unit()
    {
        var unit = Unit(It(Term.Title, "Correspondence, ", It(Term.UnitDate, "1912-1914")));
        Assert.Equal("1912–1914", unit.Dates.Display);
        Assert.Equal((1912, 1914), unit.Dates.Years);
    }

    [Fact]
    public void Bulk_alone_gives_the_years() =>
        Assert.Equal((1936, 1947), Unit(It(Term.UnitDate, Q("type", "bulk"), "1936-1947")).Dates.Years);

    [Fact]
    public void An_open_span_claims_no_year_beyond_the_known_one() =>
        Assert.Equal((1932, 1932), Unit(It(Term.UnitDate, "1932-present")).Dates.Years);

    [Fact]
    public void A_date_for_machines_only_is_put_into_words() =>
        Assert.Equal("1912–1994", Unit(It(Term.UnitDate, Q("normal", "1912/1994"))).Dates.Display);

    [Fact]
    public void Empty_date_statements_say_nothing()
    {
        var dates = Unit(It(Term.UnitDate)).Dates;
        Assert.Equal("", dates.Display);
        Assert.Null(dates.Years);
        Assert.Same(UnitDates.None, dates);
    }
}
