using System.Text;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Formats.LinkedData;
using Fonds.Formats.Lives;

namespace Fonds.Formats.Tests.Lives;

/// <summary>Events as calendars, tables and linked data say what the sentence says, and no more.</summary>
public sealed class TakingEventsAway
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("1917-03-01", null, "DTSTART;VALUE=DATE:19170301\r\n", null)]
    [InlineData("1917-02", null, "DTSTART;VALUE=DATE:19170201\r\n", "DTEND;VALUE=DATE:19170301\r\n")]
    [InlineData("1917", null, "DTSTART;VALUE=DATE:19170101\r\n", "DTEND;VALUE=DATE:19180101\r\n")]
    [InlineData("1912", "1917-03", "DTSTART;VALUE=DATE:19120101\r\n", "DTEND;VALUE=DATE:19170401\r\n")]
    [InlineData("0050", null, "DTSTART;VALUE=DATE:00500101\r\n", "DTEND;VALUE=DATE:00510101\r\n")]
    public void A_calendar_has_whole_days_and_ends_on_the_day_after(string begin, string? end, string start, string? after)
    {
        var calendar = Calendar(Event(new LifeDate(begin, begin, end, false, false, null)));

        Assert.Contains(start, calendar, StringComparison.Ordinal);
        if (after is null)
            Assert.DoesNotContain("DTEND", calendar, StringComparison.Ordinal);
        else
            Assert.Contains(after, calendar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-0044-03-15")]
    public void What_has_no_day_a_calendar_knows_is_not_in_it(string? begin) =>
        Assert.DoesNotContain("VEVENT", Calendar(Event(begin is null ? null : new LifeDate(begin, begin, null, false, false, null))), StringComparison.Ordinal);

    [Fact]
    public void Long_lines_of_a_calendar_are_folded_between_letters_and_signs_escaped()
    {
        var calendar = Calendar(Event(new LifeDate("1917", "1917", null, false, false, null)) with { Summary = "moved to Łódź; then, " + new string('é', 80) + "\nhome" });

        Assert.All(calendar.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("moved to Łódź\\; then\\, éé", calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\\nhome", calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_a_row_for_each_event_and_no_formula()
    {
        using var stream = new MemoryStream();
        EventTable.Write(stream, [Event(new LifeDate("1917~", "1917", null, true, true, null)) with { Summary = "=1+1" }]);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n");

        Assert.StartsWith("id,subject,subject_address,type", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",1917~,1917,,yes,yes,\"Paris, France\",", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_data_says_which_record_describes_the_event()
    {
        var told = Event(new LifeDate("1917", "1917", null, false, false, null));

        Assert.Contains("\"rico:isOrWasDescribedBy\":\"https://x.org/agents/lind#description\"", SchemaOrgEvents.Document([told]).ToJsonString(), StringComparison.Ordinal);
        var thing = RicoEvents.Of(told).First();
        Assert.Equal(["rico:Event"], thing.Types);
        Assert.Contains(("rico:isOrWasDescribedBy", RdfValue.Thing("https://x.org/agents/lind#description")), thing.Statements);
        Assert.Contains(("rico:hasOrHadParticipant", RdfValue.Thing("https://x.org/agents/lind")), thing.Statements);
    }

    private static string Calendar(ToldEvent told)
    {
        using var stream = new MemoryStream();
        EventCalendar.Write(stream, "Lives", [told], Noon);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ToldEvent Event(LifeDate? date)
    {
        var agent = new LinkedThing("https://x.org/agents/lind", RecordKind.Person, "Lind, Vera");
        return new()
        {
            Identifier = "7-abc",
            Subject = agent,
            Type = LifeEventType.Move,
            Date = date,
            Dates = "1917",
            Places = [new ToldPlace("Paris", "Paris, France", 2988507, 48.85, 2.35)],
            Summary = "moved to Paris",
            Sentences = [new ToldSentence(agent, "https://x.org/agents/lind#s1-2", "In 1917 she moved to Paris.", "moved", 0.9)],
        };
    }
}
