using Fonds.App.Public.Lives;
using Fonds.App.Shared.Drawing;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Search.Lives;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;

namespace Fonds.App.Tests.Drawing;

/// <summary>The line of a life: what a record tells twice is one mark in it.</summary>
public class DrawingOnce
{
    [Fact]
    public void A_birth_told_by_data_and_text_is_one_where_the_archivist_says()
    {
        var drawn = Drawn((LifeEventType.Birth, 1890, 1890, "Russia", LifeStanding.Suggested), (LifeEventType.Birth, 1890, 1890, "Brussels", LifeStanding.Stated));
        Assert.Equal("Brussels", Assert.Single(drawn).Place);
    }

    [Fact]
    public void The_words_of_what_is_not_drawn_are_heard()
    {
        var drawn = Drawn((LifeEventType.Residence, 1922, 1926, "Berlin", LifeStanding.Suggested), (LifeEventType.Employment, 1922, 1926, "Berlin", LifeStanding.Stated));
        Assert.Equal("Employment; Residence", Assert.Single(drawn).Said);
    }

    [Fact]
    public void Other_dates_and_other_places_stay() =>
        Assert.Equal(3, Drawn((LifeEventType.Residence, 1922, 1926, "Berlin", LifeStanding.Stated), (LifeEventType.Residence, 1922, 1926, "Vienna", LifeStanding.Stated),
            (LifeEventType.Residence, 1922, 1925, "Berlin", LifeStanding.Stated)).Count);

    [Fact]
    public void Two_books_of_a_year_stay_two() =>
        Assert.Equal(2, Drawn((LifeEventType.Publication, 1930, 1930, "Paris", LifeStanding.Stated), (LifeEventType.Publication, 1930, 1930, "Paris", LifeStanding.Stated)).Count);

    private static IReadOnlyList<TimelineEvent> Drawn(params (LifeEventType Type, int From, int To, string Place, LifeStanding Standing)[] told) =>
        DrawnOnce.Of(told.Select(each => (Told(each.Type, each.From, each.Standing), new TimelineEvent
        {
            From = each.From, To = each.To, IsSpan = each.From < each.To, Place = each.Place, Words = "", Dates = $"{each.From}", Said = $"{each.Type}", Address = "",
        })));

    private static LifeEventView Told(LifeEventType type, int year, LifeStanding standing) => new()
    {
        Key = "", Subject = new RecordLink(default, RecordKind.Person, "", ""), Type = type, Summary = "", Standing = standing, Days = new LifeDays(year * 372, year * 372),
    };
}
