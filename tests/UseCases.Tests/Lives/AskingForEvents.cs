using Fonds.Description.Lives;
using Fonds.UseCases.Indexing;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Tests.Lives;

/// <summary>What histories tell can be asked for by place, time, kind and person, across all lives.</summary>
public sealed class AskingForEvents
{
    [Fact]
    public void Who_was_in_a_city_in_a_year_is_found_in_every_life()
    {
        using var archive = TwoLives.Archive();

        var page = Ask(archive, "Barcelona 1917");

        Assert.Equal(["Aubry, Marc, 1888-1950", "Lind, Vera, 1890-1947"], page.Events.Select(told => told.Subject.Label).Order(StringComparer.Ordinal));
        Assert.Equal((1917, 2), Assert.Single(page.Counts.Years));
    }

    [Theory]
    [InlineData("place:Barcelona date:1917", 2)]
    [InlineData("place:Barcelona date:1918..1920", 0)]
    [InlineData("event:arrest", 1)]
    [InlineData("event:arrest place:Barcelona", 0)]
    [InlineData("person:\"Marc Aubry\"", 1)]
    [InlineData("who:\"Lind, Vera, 1890-1947\" event:birth", 1)]
    [InlineData("arrested", 1)]
    [InlineData("", 0)]
    public void Every_part_of_a_question_narrows_it(string query, int events)
    {
        using var archive = TwoLives.Archive();

        Assert.Equal(events, Ask(archive, query).Total);
    }

    [Fact]
    public void What_several_records_tell_is_one_event_with_every_source()
    {
        using var archive = TwoLives.Archive();

        var arrest = Assert.Single(Ask(archive, "event:arrest").Events);

        Assert.Equal(["/agents/lind-vera-1890-1947", "/agents/lind-vera-1890-1947", "/collections/ms-1"], arrest.Tellings.Select(telling => telling.Record.Address).Order(StringComparer.Ordinal));
        Assert.Equal(LifeStanding.Stated, arrest.Standing);
    }

    [Fact]
    public void An_internal_history_tells_nobody_anything()
    {
        using var archive = TwoLives.Archive();

        Assert.Equal(0, Ask(archive, "Lisbon").Total);
        Assert.Equal(0, Ask(archive, "date:1933").Total);
    }

    [Fact]
    public void A_move_lasts_until_the_next_place_and_no_longer()
    {
        using var archive = TwoLives.Archive();

        var stay = Assert.Single(Ask(archive, "place:Paris date:1914").Events);

        Assert.Equal(LifeEventType.Move, stay.Type);
        Assert.True(stay.IsByStay);
        Assert.Equal(0, Ask(archive, "place:Paris date:1918").Total);
    }

    [Fact]
    public void A_life_is_all_that_its_records_tell_in_the_order_of_time()
    {
        using var archive = TwoLives.Archive();

        var life = Done(new ShowLife(archive.Archive, archive.Index).Show("lind-vera-1890-1947"));

        Assert.Equal(
            [LifeEventType.Birth, LifeEventType.Move, LifeEventType.Employment, LifeEventType.Arrest, LifeEventType.Death],
            life.Events.Select(told => told.Type));
        var birth = life.Events[0];
        Assert.Equal(["existence", "s1-1"], birth.Tellings.Select(telling => telling.Anchor ?? telling.Rule));
        Assert.Equal("Lind was born in Brussels in 1890.", birth.Tellings[1].Sentence.Text);
    }

    [Fact]
    public void One_edited_sentence_changes_only_its_events()
    {
        using var archive = TwoLives.Archive();
        var before = Keys(archive);

        archive.Import("vera.xml", TwoLives.Vera(TwoLives.History.Replace("in 1921", "in 1922", StringComparison.Ordinal)));

        Assert.Equal("1922", Ask(archive, "event:arrest date:1922").Events[0].Dates);
        var after = Keys(archive);
        Assert.Equal(2, before.Except(after).Count());
        Assert.Single(after.Except(before));
    }

    [Fact]
    public void The_index_can_be_made_again()
    {
        using var archive = TwoLives.Archive();
        var before = Keys(archive);

        new RebuildIndex(archive.Archive, archive.Index).Run();

        Assert.Equal(before, Keys(archive));
        Assert.Equal(2, Ask(archive, "Barcelona 1917").Total);
    }

    private static List<string> Keys(TestArchive archive) =>
        [.. Done(new ShowLife(archive.Archive, archive.Index).Show("lind-vera-1890-1947")).Events
            .SelectMany(told => told.Tellings).Select(telling => new FactReference(telling.Record.Id, telling.Key).ToString()).Order(StringComparer.Ordinal)];

    private static EventsPage Ask(TestArchive archive, string query) => new AskEvents(archive.Archive, archive.Index).Ask(query);

    private static T Done<T>(Outcome<T> outcome) => Assert.IsType<Outcome<T>.Done>(outcome).Value;
}
