using Fonds.Description.Places;

namespace Fonds.Description.Tests.Places;

/// <summary>The gazetteer in the program: whether it knows a name, in whatever spelling.</summary>
public class KnowingPlaces
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Shipped;

    [Theory]
    [InlineData("Paris", "a capital")]
    [InlineData("PARIS", "capitals make no difference")]
    [InlineData("Orenburg", "a city of exile")]
    [InlineData("Frankfurt am Main", "a name of several words")]
    [InlineData("St. Louis", "an abbreviated saint")]
    [InlineData("Saint Louis", "the saint written out")]
    [InlineData("Coeur d’Alene", "a typographic apostrophe")]
    [InlineData("Oświęcim", "Polish letters")]
    [InlineData("Oswiecim", "the same without them")]
    [InlineData("Malmø", "a letter of the neighbours'")]
    [InlineData("The Bronx", "an article")]
    [InlineData("Bronx", "no article")]
    [InlineData("Stratford-upon-Avon", "hyphens")]
    [InlineData("Londres", "another language")]
    [InlineData("Italie", "a country in French")]
    [InlineData("Vereinigtes Königreich", "a country in German")]
    [InlineData("Massachusetts", "a state")]
    public void A_place_is_known_however_it_is_spelt(string name, string reason) => Assert.True(Gazetteer.Knows(name), reason);

    [Theory]
    [InlineData("", "nothing")]
    [InlineData(" .,- ", "nothing but marks")]
    [InlineData("Xyzzyville", "no such place")]
    [InlineData("he was", "words of a sentence")]
    [InlineData("\ud83d\ude00\u0301\ud800", "broken characters")]
    public void What_is_no_place_is_not_known(string name, string reason) => Assert.False(Gazetteer.Knows(name), reason);

    [Theory]
    [InlineData("Russia", 40, 140)]
    [InlineData("Fiji", 176, 181)]
    [InlineData("United States", -125, -70)]
    [InlineData("France", -5, 9)]
    public void A_country_lies_where_its_land_is_though_it_crosses_the_date_line(string name, double west, double east)
    {
        var place = PlaceResolver.Resolve(name, PlaceContext.None).Chosen;
        Assert.NotNull(place);
        Assert.InRange(place.Longitude < west - 180 ? place.Longitude + 360 : place.Longitude, west, east);
    }

    [Fact]
    public void A_name_longer_than_any_place_is_not_known() => Assert.False(Gazetteer.Knows(new string('a', 100_000)));

    [Fact]
    public void The_greatest_place_of_a_name_comes_first()
    {
        var found = Gazetteer.Find("Paris");

        Assert.Equal("FR", found[0].Place.Country);
        Assert.Contains(found, sense => sense.Place.Division?.Name == "Texas");
        Assert.Equal(found.Select(static sense => sense.Place.Population).OrderDescending(), found.Select(static sense => sense.Place.Population));
    }

    [Fact]
    public void A_place_says_where_it_lies()
    {
        var cambridge = Gazetteer.Find("Cambridge").First(static sense => sense.Place.Division?.Name == "Massachusetts").Place;

        Assert.Equal("Cambridge, Massachusetts, United States", cambridge.ToString());
        Assert.Equal("Middlesex County", cambridge.County?.Name);
        Assert.Equal((42.38, -71.11), (cambridge.Latitude, cambridge.Longitude));
        Assert.Equal(PlaceKind.City, cambridge.Kind);
        Assert.Same(cambridge, Gazetteer.ById(cambridge.Id));
    }

    [Fact]
    public void A_country_is_a_place_of_its_own_that_lies_in_nothing()
    {
        var france = Gazetteer.Country("FR")!;

        Assert.Equal(("France", PlaceKind.Country, "FR"), (france.Name, france.Kind, france.Country));
        Assert.Null(france.Division);
        Assert.InRange(france.Latitude, 44, 49);
        Assert.Null(Gazetteer.Country("XX"));
        Assert.Null(Gazetteer.Country(""));
    }

    [Theory]
    [InlineData("Petrograd", "Saint Petersburg", "1914–1924")]
    [InlineData("Leningrad", "Saint Petersburg", "1924–1991")]
    [InlineData("Constantinople", "Istanbul", "–1930")]
    [InlineData("Lemberg", "Lviv", "–1918")]
    [InlineData("Danzig", "Gdańsk", "–1945")]
    [InlineData("Theresienstadt", "Terezín", null)]
    [InlineData("Christiania", "Oslo", "1624–1925")]
    [InlineData("Marseilles", "Marseille", null)]
    [InlineData("Persia", "Iran", "–1935")]
    [InlineData("N.Y.C.", "New York", null)]
    public void A_name_of_another_time_or_language_leads_to_the_place_of_today(string name, string place, string? years)
    {
        var sense = Gazetteer.Find(name).First(static sense => sense.Use != NameUse.Variant);

        Assert.Equal((place, years), (sense.Place.Name, sense.Years?.ToString()));
    }

    [Fact]
    public void A_land_of_history_says_when_it_was_and_where_it_lies_today()
    {
        var soviets = Gazetteer.Find("USSR")[0].Place;
        var galicia = Gazetteer.Find("Galicia").First(static sense => sense.Place.AlsoIn.Count > 0).Place;

        Assert.Equal(("Soviet Union", PlaceKind.Country, new YearsOfUse(1922, 1991)), (soviets.Name, soviets.Kind, soviets.Years));
        Assert.Contains("UA", soviets.AlsoIn);
        Assert.Equal(("PL", "UA"), (galicia.Country, Assert.Single(galicia.AlsoIn)));
    }

    [Fact]
    public void A_place_is_found_under_its_own_name()
    {
        // One in fifty, all over the range of sizes.
        var lost = Gazetteer.All.Where(static (_, at) => at % 50 == 0).Where(static place => !Gazetteer.Find(place.Name).Any(sense => sense.Place.Equals(place)));

        Assert.True(Gazetteer.Count > 200_000);
        Assert.Empty(lost);
    }
}
