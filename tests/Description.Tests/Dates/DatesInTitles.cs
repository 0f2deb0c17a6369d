using Fonds.Description.Dates.Reading;

namespace Fonds.Description.Tests.Dates;

/// <summary>Dates that stand in a title and nowhere else.</summary>
public sealed class DatesInTitles
{
    [Theory]
    [InlineData("Letters to Magdeleine Paz, May-June 1934", "1934-05/1934-06", "behind the last comma")]
    [InlineData("Diary, May 3, 1917", "1917-05-03", "the day, not the year alone")]
    [InlineData("Photographs (circa 1920s)", "1920~/1929~", "in brackets")]
    [InlineData("Correspondence 1912-1918", "1912/1918", "at the end, without a comma")]
    [InlineData("Minutes (1901-1910) of the council", "1901/1910", "brackets in the middle")]
    [InlineData("Annual report, fiscal year 1977", "1977", "a year of account")]
    [InlineData("Tagebuch, Herbst 1941", "1941-23", "in German")]
    public void Are_found_and_marked_as_derived(string title, string edtf, string reason)
    {
        var reading = DateInTitle.Find(title);

        Assert.True(reading?.Edtf == edtf, $"{reading}; {reason}");
        Assert.True(reading!.Derived);
    }

    [Theory]
    [InlineData("Letters to Magdeleine Paz", "no number at all")]
    [InlineData("1600 Pennsylvania Avenue", "a house number")]
    [InlineData("Box 1912", "a number of a box")]
    [InlineData("No. 1945", "a number")]
    [InlineData("Negatives 2001-2050", "a count of negatives beyond our time is none")]
    [InlineData("Nineteen Eighty-Four", "words of a title")]
    [InlineData("Invoice 19450", "five digits")]
    public void Are_not_seen_where_a_number_counts_something_else(string title, string reason) =>
        Assert.True(DateInTitle.Find(title) is null, $"{DateInTitle.Find(title)}; {reason}");
}
