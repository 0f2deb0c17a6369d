using Fonds.Description.Lives;

namespace Fonds.Description.Tests.Lives;

/// <summary>A stay is concluded from a move and the next place, and only where nothing speaks against it.</summary>
public sealed class ConcludingStays
{
    [Fact]
    public void A_move_lasts_until_the_next_place() => Assert.Equal("1912-12-31", StayOf(Move("1909", "Paris"), Told(LifeEventType.Employment, "1913", "Lyon")));

    [Fact]
    public void A_death_ends_it_wherever_it_was() => Assert.Equal("1946-12-31", StayOf(Move("1941", "Mexico City"), Told(LifeEventType.Death, "1947")));

    [Fact]
    public void A_death_long_after_ends_none() => Assert.Null(StayOf(Move("1936", "Paris"), Told(LifeEventType.Death, "1947")));

    [Fact]
    public void An_event_at_several_places_ends_it_unless_one_of_them_is_this() =>
        Assert.Equal("1914-12-31", StayOf(Move("1909", "Paris"), Told(LifeEventType.Employment, "1912", "Paris", "Rome"), Told(LifeEventType.Employment, "1915", "Lyon", "Rome")));

    [Fact]
    public void A_journey_does_not_end_it() =>
        Assert.Equal("1912-12-31", StayOf(Move("1909", "Paris"), Told(LifeEventType.Travel, "1910", "Rome"), Told(LifeEventType.Move, "1913", "Lyon")));

    [Theory]
    [InlineData("1909", "1909", "Lyon", "in one year, which came first is not said")]
    [InlineData("1909", "1930", "Lyon", "nothing is heard for too long")]
    [InlineData("1909~", "1912", "Lyon", "about when is not when")]
    public void In_doubt_there_is_none(string from, string next, string place, string reason)
    {
        Assert.NotEmpty(reason);
        Assert.Null(StayOf(Move(from, "Paris"), Told(LifeEventType.Employment, next, place)));
    }

    [Fact]
    public void There_is_none_where_somebody_came_from() =>
        Assert.Null(StayOf(Move("1917", "France") with { Summary = "expelled from France" }, Told(LifeEventType.Employment, "1919", "Petrograd")));

    [Fact]
    public void There_is_none_without_a_next_place() => Assert.Null(StayOf(Move("1909", "Paris")));

    private static string? StayOf(params LifeEvent[] events) =>
        Stays.Of(new LifeHistory { Sentences = [new(0, 0, "")], Events = [.. events] }, place => place.Name)[0] is { } day ? LifeDays.Iso(day) : null;

    private static LifeEvent Move(string year, string place) => Told(LifeEventType.Move, year, place);

    private static LifeEvent Told(LifeEventType type, string year, params string[] places) => new()
    {
        Sentence = 0, Type = type, Date = new LifeDate(year, year.TrimEnd('~'), null, year.EndsWith('~'), false, year),
        Places = [.. places.Select(place => new LifePlace(place))], Summary = $"went to {string.Join(", ", places)}", Rule = "test", Certainty = 1,
    };
}
