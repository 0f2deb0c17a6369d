using Fonds.Description.Languages;
using Fonds.Description.Lives;
using Fonds.Description.Places;
using Fonds.Search;
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

    [Theory]
    [InlineData("Barcelona 1917", 2)]
    [InlineData("event:arrest", 1)]
    [InlineData("Barcelona", 0)]
    [InlineData("papers 1917", 0)]
    public void A_search_of_everything_says_how_many_events_it_would_find(string query, int events)
    {
        using var archive = TwoLives.Archive();

        Assert.Equal(events, archive.Search(new SearchRequest { Query = query }).EventTotal);
    }

    [Fact]
    public void Somebody_is_found_in_the_lives_of_others_that_name_them()
    {
        using var archive = TwoLives.Archive();
        archive.Import("weil.xml", TwoLives.Papers("Weil, Hugo, 1879-1942", "MS 4", "<p>In 1912 Hugo Weil married Vera Lind in Vienna.</p>"));

        Assert.Contains("Weil, Hugo, 1879-1942", Ask(archive, "person:\"Vera Lind\"").Events.Select(told => told.Subject.Label));
    }

    [Fact]
    public void A_name_that_several_agents_bear_asks_for_all_of_them()
    {
        using var archive = TwoLives.Archive();
        archive.Import("younger.xml", TwoLives.Papers("Aubry, Marc, 1920-1999", "MS 4", "<p>Marc Aubry worked in Lyon in 1950.</p>"));

        Assert.Equal(2, Ask(archive, "person:\"Marc Aubry\"").Total);
    }

    [Fact]
    public void Where_it_stands_is_said_in_the_language_of_whoever_asks()
    {
        using var archive = TestArchive.Of(("aubry.xml", TwoLives.Papers("Aubry, Marc, 1888-1950", "MS 2", "<p>A printer.</p>").Replace(
            "</archdesc>",
            "<dsc><c level=\"series\"><did><unitdate>1917-05-03</unitdate></did><bioghist><p>Marc Aubry worked in Barcelona, Spain, in 1917.</p></bioghist></c></dsc></archdesc>",
            StringComparison.Ordinal)));
        var asked = new AskEvents(archive.Archive, archive.Index);
        string Record(DisplayLanguage language)
        {
            DisplayLanguage.Current = language;
            return Assert.Single(Assert.Single(asked.Ask("Barcelona 1917").Events).Tellings).Record.Label;
        }

        try
        {
            Assert.Equal("3 May 1917", Record(DisplayLanguage.English));
            Assert.Equal("3 mai 1917", Record(DisplayLanguage.French));
        }
        finally
        {
            DisplayLanguage.Current = DisplayLanguage.English;
        }
    }

    [Fact]
    public void One_life_alone_can_be_asked_for_and_every_life_is_counted()
    {
        using var archive = TwoLives.Archive();
        var asked = new AskEvents(archive.Archive, archive.Index);

        Assert.Equal([("Lind, Vera, 1890-1947", 1), ("Aubry, Marc, 1888-1950", 1)], asked.Ask("Barcelona 1917").Lives.Select(life => (life.Subject.Label, life.Count)).OrderByDescending(life => life.Label));
        var vera = asked.Ask("Barcelona 1917", life: "lind-vera-1890-1947");
        Assert.Equal(("Lind, Vera, 1890-1947", 1), (vera.Life?.Label, vera.Total));
    }

    [Theory]
    [InlineData("Barcelona 1650", "Barcelona")]
    [InlineData("event:arrest place:Barcelona", "place:\"Barcelona\"|event:arrest")]
    [InlineData("Lisbon 1650", "")]
    public void What_finds_nothing_says_what_less_would_find(string query, string wider)
    {
        using var archive = TwoLives.Archive();

        Assert.Equal(wider.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), Ask(archive, query).Wider.Select(each => each.Query).Order());
    }

    [Fact]
    public void What_began_in_a_year_comes_before_what_only_lasted_into_it()
    {
        using var archive = TwoLives.Archive();
        archive.Import("long.xml", TwoLives.Papers("Weil, Hugo, 1879-1942", "MS 4", "<p>Hugo Weil lived in Vienna from 1901 to 1930.</p>"));

        Assert.Equal("Weil, Hugo, 1879-1942", Ask(archive, "date:1917").Events[^1].Subject.Label);
    }

    [Fact]
    public void What_several_records_tell_is_one_event_with_every_source()
    {
        using var archive = TwoLives.Archive();

        var arrest = Assert.Single(Ask(archive, "event:arrest").Events);

        Assert.Equal(["/agents/lind-vera-1890-1947", "/agents/lind-vera-1890-1947", "/collections/ms-1"], arrest.Tellings.Select(telling => telling.Record.Address).Order(StringComparer.Ordinal));
        Assert.Equal(LifeStanding.Stated, arrest.Standing);
    }

    [Theory]
    [InlineData(1921, true)]
    [InlineData(1912, true, "she stayed in Paris")]
    [InlineData(1933, false, "only an internal history tells of it")]
    [InlineData(1650, false)]
    [InlineData(0, false)]
    public void Of_a_year_is_known_whether_anything_is_told(int year, bool told, string reason = "")
    {
        using var archive = TwoLives.Archive();
        var ask = new AskEvents(archive.Archive, archive.Index);

        Assert.Equal((told, reason), (ask.HasYear(year), reason));
        Assert.Equal(told, year > 0 && ask.OfYear(year).Total > 0);
    }

    [Fact]
    public void Who_is_named_and_how_often_is_looked_for_where_it_is_taken_away_as_data()
    {
        using var archive = TwoLives.Archive();
        archive.Import("weil.xml", TwoLives.Papers("Weil, Hugo, 1879-1942", "MS 4", "<p>In 1912 Hugo Weil married Vera Lind in Vienna.</p>"));
        var ask = new AskEvents(archive.Archive, archive.Index);

        var data = ask.OfYear(1912, asData: true);
        var page = ask.OfYear(1912);

        Assert.Contains("/agents/lind-vera-1890-1947", data.Events.SelectMany(static told => told.Persons).Select(static person => person.Link?.Address));
        Assert.NotEmpty(data.Counts.Years);
        Assert.Equal(data.Events.Select(static told => told.Key), page.Events.Select(static told => told.Key));
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
    public void A_country_counts_what_asking_for_it_finds()
    {
        using var archive = TwoLives.Archive();
        archive.Import("shaw.xml", TwoLives.Papers("Shaw, Ned, 1880-1950", "MS 5", "<p>Ned Shaw worked in Spain in 1918.</p>"));

        var spain = Ask(archive, "Spain");

        Assert.Equal(3, spain.Total);
        Assert.Contains(("Spain", 3), spain.Counts.Places.Select(static each => (each.Place.Label, each.Count)));
    }

    [Theory]
    [InlineData("New York, United States", PlaceKind.City)]
    [InlineData("New York (State), United States", PlaceKind.Region)]
    public void A_city_and_the_state_of_its_name_are_asked_for_apart(string label, PlaceKind kind)
    {
        var place = Gazetteer.Shipped.Find("New York").Select(static sense => sense.Place).Distinct().Single(place => place.ToString() == label);

        Assert.Equal(kind, place.Kind);
        Assert.Equal([place.Id], PlaceAsked.Of(label).Places);
    }

    [Fact]
    public void Where_an_entry_of_a_chronology_was_is_its_own_place_and_no_other_that_its_words_name()
    {
        const string Born = "<chronList><chronItem><date standardDate=\"1890\">1890</date><place><placeName>Brussels</placeName></place><event>Born to exiles from Russia.</event></chronItem></chronList>";
        using var archive = TestArchive.Of(("vera.xml", TwoLives.Vera(Born)));

        Assert.Equal(["Brussels"], Assert.Single(Ask(archive, "event:birth").Events).Places.Select(static place => place.Name));
    }

    [Fact]
    public void People_at_one_place_at_one_time_may_have_met()
    {
        using var archive = TwoLives.Archive();

        var meeting = Assert.Single(Done(new FindMeetings(archive.Archive, archive.Index).Of("aubry-marc-1888-1950")));

        Assert.Equal("Lind, Vera, 1890-1947", meeting.Other.Label);
        Assert.Equal(("Barcelona", "1917", false), (meeting.Place.Label.Split(',')[0], meeting.Dates, meeting.IsByStay));
        Assert.Equal("In 1917 she worked in Barcelona, Spain.", meeting.Theirs.Tellings[0].Sentence.Text);
        var pair = Done(new ShowPair(archive.Archive, archive.Index).Show("lind-vera-1890-1947", "aubry-marc-1888-1950"));
        Assert.Equal(meeting.Dates, Assert.Single(pair.Meetings).Dates);
    }

    [Fact]
    public void What_one_history_calls_a_journey_and_another_a_move_is_one_event()
    {
        using var archive = TestArchive.Of(
            ("one.xml", TwoLives.Papers("Lind, Vera, 1890-1947", "MS 5", "<p>Vera Lind traveled to Lisbon in 1933.</p>")),
            ("two.xml", TwoLives.Papers("Lind, Vera, 1890-1947", "MS 6", "<p>In 1933 Vera Lind moved to Lisbon.</p>")));

        Assert.Equal(2, Assert.Single(Ask(archive, "Lisbon 1933").Events).Tellings.Count);
    }

    [Theory]
    [InlineData("<p>Marc Aubry worked in Lisbon in 1933.</p>", "Aubry, Marc, 1888-1950", "the second creator, whom the history begins with")]
    [InlineData("<p>Vera Lind worked in Lisbon in 1933.</p>", "Lind, Vera, 1890-1947", "the first creator")]
    [InlineData("<head>Lind Family</head><p>The family worked in Lisbon in 1933.</p>", "Lind and Aubry papers", "a family that is no creator: it stays with the description")]
    public void Of_several_creators_the_history_tells_the_life_of_whom_it_names(string history, string whose, string reason)
    {
        const string Second = "</persname></origination><origination><persname>Aubry, Marc, 1888-1950</persname></origination>";
        using var archive = TestArchive.Of(
            ("both.xml", TwoLives.Papers("Lind, Vera, 1890-1947", "MS 4", history).Replace("</persname></origination>", Second, StringComparison.Ordinal)
                .Replace("Lind, Vera, 1890-1947 papers", "Lind and Aubry papers", StringComparison.Ordinal)));

        Assert.Equal((whose, reason), (Assert.Single(Ask(archive, "Lisbon 1933").Events).Subject.Label, reason));
    }

    [Fact]
    public void An_event_stands_in_time_by_the_date_that_is_shown_of_it()
    {
        using var archive = TestArchive.Of(
            ("one.xml", TwoLives.Papers("Lind, Vera, 1890-1947", "MS 5", "<p>Vera Lind was interned in Lisbon in 1933.</p>")),
            ("two.xml", TwoLives.Papers("Lind, Vera, 1890-1947", "MS 6", "<p>In January 1933 Vera Lind moved to Madrid.</p><p>In October 1933 Vera Lind was interned in Lisbon.</p>")));

        var events = Ask(archive, "date:1933").Events;

        Assert.Equal(["January 1933", "October 1933"], events.Select(static told => told.Dates));
        Assert.Equal(2, events[1].Tellings.Count);
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

        new RebuildIndex(archive.Archive, archive.Index).Run(cancel: TestContext.Current.CancellationToken);

        Assert.Equal(before, Keys(archive));
        Assert.Equal(2, Ask(archive, "Barcelona 1917").Total);
    }

    private static List<string> Keys(TestArchive archive) =>
        [.. Done(new ShowLife(archive.Archive, archive.Index).Show("lind-vera-1890-1947")).Events
            .SelectMany(told => told.Tellings).Select(telling => new FactReference(telling.Record.Id, telling.Key).ToString()).Order(StringComparer.Ordinal)];

    private static EventsPage Ask(TestArchive archive, string query) => new AskEvents(archive.Archive, archive.Index).Ask(query);

    private static T Done<T>(Outcome<T> outcome) => Assert.IsType<Outcome<T>.Done>(outcome).Value;
}
