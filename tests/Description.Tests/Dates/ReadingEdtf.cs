using System.Text.Json;
using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Tests.Dates;

/// <summary>The Extended Date/Time Format, all three levels: what is valid, what it means, and how it is written again.</summary>
public sealed class ReadingEdtf
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", "level 0: a day")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", "level 0: a month")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29", "a leap year")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28", "a century that is no leap year")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", "level 0: date and time")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", "level 0: an interval")]
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31", "level 1: a year of nine digits")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31", "level 1: such a year before our era")]
    [InlineData("2001-21", "2001-01-01", "2001-12-31", "level 1: a spring is only known to be in its year")]
    [InlineData("1984?", "1984-01-01", "1984-12-31", "level 1: uncertain")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", "level 1: uncertain and approximate")]
    [InlineData("201X", "2010-01-01", "2019-12-31", "level 1: a decade")]
    [InlineData("20XX", "2000-01-01", "2099-12-31", "level 1: a century")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", "level 1: some month")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", "level 1: some day")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", "level 1: some day of the year")]
    [InlineData("1985-04-12/..", "1985-04-12", null, "level 1: going on")]
    [InlineData("../1985", null, "1985-12-31", "level 1: open at its beginning")]
    [InlineData("/1985", null, "1985-12-31", "level 1: beginning unknown")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31", "level 1: a negative year")]
    [InlineData("-000X", "-0009-01-01", "0000-12-31", "a negative decade")]
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31", "level 2: an exponent")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31", "level 2: two significant digits")]
    [InlineData("Y171010000S3", "171000000-01-01", "171999999-12-31", "level 2: three significant digits")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30", "level 2: second quarter")]
    [InlineData("2001-25", "2001-03-01", "2001-05-31", "level 2: northern spring")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31", "level 2: second half")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "level 2: one of these")]
    [InlineData("{..1983-12-31,1984-10-10,1984-11-01..}", null, null, "level 2: all of these, open at both ends")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31", "level 2: all of these")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", "level 2: unknown digit in the year")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31", "level 2: some day of some December")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31", "level 2: some month of a millennium")]
    [InlineData("2004-06~-11", "2004-06-11", "2004-06-11", "level 2: year and month approximate")]
    [InlineData("2004-?06-11", "2004-06-11", "2004-06-11", "level 2: month uncertain")]
    [InlineData("?2004-06-~11", "2004-06-11", "2004-06-11", "level 2: year uncertain, day approximate")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", "level 2: an interval qualified in part")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", "level 2: an interval unknown in part")]
    public void An_expression_has_a_first_and_a_last_day(string text, string? first, string? last, string reason)
    {
        Assert.True(EdtfValue.TryParse(text, out var value), reason);
        Assert.Equal(first, value.Earliest?.ToString());
        Assert.Equal(last, value.Latest?.ToString());
        Assert.Equal(value, EdtfValue.Parse(value.ToString()));
    }

    [Theory]
    [InlineData("1985-02-30", "no such day")]
    [InlineData("1985-XX-32", "no such day in any month")]
    [InlineData("1985-X4-31", "no such day in April")]
    [InlineData("1985-13", "no such month")]
    [InlineData("1985-42", "no such part of a year")]
    [InlineData("1985-21-04", "a season has no days")]
    [InlineData("985", "a year has four digits")]
    [InlineData("Y1985", "Y is for longer years")]
    [InlineData("/", "nothing on either side")]
    [InlineData("[]", "an empty set")]
    [InlineData("[1985", "a set not closed")]
    [InlineData("[1985}", "a set closed otherwise")]
    [InlineData("{1985,..1990}", "open at its beginning in the middle")]
    [InlineData("{1985..,1990}", "open at its end in the middle")]
    [InlineData("1985??", "two signs")]
    [InlineData("1985-04-12?T10:10:10", "a time on a doubted day")]
    [InlineData("1985S5", "more significant digits than digits")]
    public void What_the_standard_does_not_allow_is_refused(string text, string reason) =>
        Assert.False(EdtfValue.IsValid(text), reason);

    [Fact]
    public void A_doubt_holds_for_the_parts_it_stands_behind()
    {
        var date = Assert.IsType<EdtfSingle>(EdtfValue.Parse("2004-06~-?11")).Date;

        Assert.Equal(Qualification.Approximate, date.YearQualification);
        Assert.Equal(Qualification.Approximate, date.MonthQualification);
        Assert.Equal(Qualification.Uncertain, date.DayQualification);
    }

    [Fact]
    public void The_gold_strings_are_judged_right()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(SharedMaterial.Path("gold/edtf-validate.json")));
        var wrong = from part in gold.RootElement.EnumerateObject()
                    let expected = !part.Name.StartsWith("invalid", StringComparison.Ordinal)
                    from text in part.Value.EnumerateArray()
                    where EdtfValue.IsValid(text.GetString()!) != expected
                    select $"{part.Name}: {text}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_string_is_too_strange()
    {
        const string Alphabet = "0123456789-/.XYES?~%[]{},:TZ+ uñ😀";
        var random = new Random(4);
        var buffer = new char[40];
        for (var round = 0; round < 200_000; round++)
        {
            var text = buffer.AsSpan(0, random.Next(buffer.Length));
            random.GetItems(Alphabet.AsSpan(), text);
            if (EdtfValue.TryParse(text, out var value))
                Assert.Equal(value, EdtfValue.Parse(value.ToString()));
        }
    }
}
