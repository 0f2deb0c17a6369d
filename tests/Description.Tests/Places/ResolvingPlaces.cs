using System.Collections.Immutable;
using Fonds.Description.Lives;
using Fonds.Description.Places;

namespace Fonds.Description.Tests.Places;

/// <summary>Which place a name means where it stands, and when that is left open.</summary>
public class ResolvingPlaces
{
    [Theory]
    [InlineData("Paris", "Paris, Île-de-France, France", "nothing said: the one that all the world means")]
    [InlineData("Paris, Texas", "Paris, Texas, United States", "a state after a comma")]
    [InlineData("Paris (France)", "Paris, Île-de-France, France", "a country in brackets, as the Library of Congress writes it")]
    [InlineData("Paris (Tex.)", "Paris, Texas, United States", "a state in its old abbreviation")]
    [InlineData("Cambridge, Mass.", "Cambridge, Massachusetts, United States", "the same after a comma")]
    [InlineData("Cambridge Massachusetts", "Cambridge, Massachusetts, United States", "the comma was left out")]
    [InlineData("Cambridge (England)", "Cambridge, England, United Kingdom", "a part of a kingdom")]
    [InlineData("Springfield (Ill.)", "Springfield, Illinois, United States", "one of thirty")]
    [InlineData("Springfield (Ill. : Township)", "Springfield, Illinois, United States", "a kind of place in the brackets")]
    [InlineData("New York (N.Y.)", "New York, United States", "the city, not the state that qualifies it")]
    [InlineData("New York (State)", "New York (State), United States", "the state")]
    [InlineData("Washington (D.C.)", "Washington, D.C., District of Columbia, United States", "a name that has its qualifier in it")]
    [InlineData("Frankfurt am Main", "Frankfurt am Main, Hesse, Germany", "a river in the name")]
    [InlineData("St. Louis, Mo.", "St. Louis, Missouri, United States", "two abbreviations")]
    [InlineData("Berlin (Germany : West)", "Berlin, State of Berlin, Germany", "a half of a city")]
    [InlineData("Soviet Union -- History", "Soviet Union", "a subdivision of a heading")]
    [InlineData("Vienna (Va.)", "Vienna, Virginia, United States", "not the great one")]
    [InlineData("Breslau (Germany)", "Wrocław, Lower Silesia, Poland", "the country of the time")]
    [InlineData("Kiev, Russia", "Kyiv, Kyiv City, Ukraine", "the empire of the time")]
    [InlineData("Lemberg, Austria-Hungary", "Lviv, Ukraine", "a state that is no more")]
    [InlineData("France, Paris", "Paris, Île-de-France, France", "the greater first")]
    [InlineData("the city of Odessa, Ukraine", "Odesa, Ukraine", "words in front")]
    [InlineData("Greenwich Village", "Greenwich Village, New York, United States", "a quarter")]
    [InlineData("Jamaica", "Jamaica", "a country, though a quarter of New York is called after it")]
    [InlineData("Port of Spain, Trinidad", "Port of Spain, Trinidad and Tobago", "an island that people use for the country")]
    [InlineData("West Coast", "West Coast, United States", "a coast, and no province of New Zealand")]
    [InlineData("Petrograd", "Saint Petersburg, St.-Petersburg, Russia", "a name of ten years")]
    public void A_name_that_says_enough_is_resolved(string name, string expected, string reason)
    {
        var resolution = PlaceResolver.Resolve(name, PlaceContext.None);

        Assert.True(resolution.Chosen?.ToString() == expected, $"{reason}: {resolution.Chosen} ({resolution.Certainty:0.00}, {resolution.Reason})");
    }

    [Theory]
    [InlineData("Springfield", PlaceGround.Open, "thirty of the name")]
    [InlineData("Granada", PlaceGround.Open, "Spain or Nicaragua")]
    [InlineData("Paris, Nebraska", PlaceGround.NotThere, "there is none in that state: not the one in France")]
    [InlineData("Claverack, Columbia County, New York", PlaceGround.UnknownWithin, "too small for the gazetteer, but its county is there")]
    [InlineData("Xyzzyville", PlaceGround.Unknown, "no such place")]
    [InlineData("the South", PlaceGround.Unknown, "half a country, and no province of Cameroon")]
    [InlineData("City", PlaceGround.Unknown, "a word, and no village in Connecticut")]
    [InlineData("Island", PlaceGround.Unknown, "a word, and not Iceland in German")]
    [InlineData("Me", PlaceGround.Unknown, "of a title, and not Maine")]
    [InlineData("FORTUNE", PlaceGround.Unknown, "in capitals, and no town in California")]
    [InlineData("Stalin", PlaceGround.Unknown, "a man, though a city was once called after him")]
    [InlineData("", PlaceGround.Unknown, "nothing")]
    [InlineData("(,)--", PlaceGround.Unknown, "marks")]
    public void What_cannot_be_told_is_left_open(string name, PlaceGround ground, string reason)
    {
        var resolution = PlaceResolver.Resolve(name, PlaceContext.None);

        Assert.True(resolution.Chosen is null && resolution.Ground == ground, $"{reason}: {resolution.Chosen} ({resolution.Certainty:0.00}, {resolution.Reason})");
    }

    [Theory]
    [InlineData("Paris", "Dallas; Sherman, Texas", null, null, "near places of Texas it is not said that Paris is the French one")]
    [InlineData("London", "Toronto; Hamilton, Ontario", null, null, "the same in Ontario")]
    [InlineData("Springfield", "Boston; Worcester, Massachusetts", "Springfield, Massachusetts, United States", PlaceGround.Nearby, "its neighbours name it")]
    [InlineData("Granada", "Seville; Málaga", "Granada, Andalusia, Spain", PlaceGround.Nearby, "its neighbours in Andalusia")]
    [InlineData("Rochester", "Rochester, Minnesota", "Rochester, Minnesota, United States", PlaceGround.Nearby, "written in full elsewhere")]
    [InlineData("Galicia", "Lemberg; Kraków", "Galicia (Eastern Europe), Poland", PlaceGround.Nearby, "the land in the east")]
    [InlineData("Galicia", "Vigo; Santiago de Compostela", "Galicia, Spain", PlaceGround.Nearby, "the land in the west")]
    [InlineData("Palestine", "Houston; Dallas", "Palestine", null, "a country, and no town of Texas that nobody wrote out")]
    [InlineData("Palestine", "Palestine, Texas; Dallas", "Palestine, Texas, United States", PlaceGround.Nearby, "the town, written out elsewhere")]
    [InlineData("Grenada", "Brooklyn; New Orleans", "Grenada", null, "the same beside Mississippi")]
    [InlineData("Jamaica", "Queens; Manhattan", null, null, "a quarter as great as a city: nobody can tell")]
    [InlineData("Paris", "Boston; Chicago", "Paris, Île-de-France, France", null, "what the whole world means, in a life spent in America")]
    [InlineData("Manhattan", "New York City; Boston", "Manhattan, New York, United States", null, "the borough, and not the city under another spelling")]
    [InlineData("Rockaway", "Brooklyn; Manhattan", "Rockaway, New York, United States", null, "the beach, and no town of New Jersey")]
    public void Places_named_together_speak_for_each_other(string name, string others, string? expected, PlaceGround? ground, string reason)
    {
        var resolution = PlaceResolver.Resolve(name, PlaceContext.Of(new PlaceClues { Sentence = others.Split("; ") }));

        Assert.True(resolution.Chosen?.ToString() == expected && (ground is null || resolution.Ground == ground), $"{reason}: {resolution.Chosen} ({resolution.Certainty:0.00}, {resolution.Reason}) of {string.Join("; ", resolution.Candidates)}");
    }

    [Fact]
    public void Words_of_the_sentence_speak_of_a_country()
    {
        var resolution = PlaceResolver.Resolve("Granada", PlaceContext.Of(new PlaceClues { Text = "He fought for the Spanish Republic near Granada." }));

        Assert.Equal(("ES", PlaceGround.Spoken, "the text speaks of “Spanish”"), (resolution.Chosen?.Country, resolution.Ground, resolution.Reason));
    }

    [Fact]
    public void The_year_decides_between_a_state_and_the_one_before_it()
    {
        Assert.Equal("Russian Empire", PlaceResolver.Resolve("Imperial Russia", PlaceContext.Of(new PlaceClues { Year = 1890 })).Chosen?.Name);
        Assert.Equal(PlaceGround.NameOfTheTime, PlaceResolver.Resolve("Leningrad", PlaceContext.Of(new PlaceClues { Year = 1941 })).Ground);
    }

    [Fact]
    public void The_place_that_a_village_lies_in_is_given_though_the_village_is_unknown()
    {
        var resolution = PlaceResolver.Resolve("Claverack, Columbia County, New York", PlaceContext.None);

        Assert.Equal("Columbia County, New York, United States", resolution.Within?.ToString());
        Assert.Equal("not in the gazetteer; it lies in Columbia County, New York", resolution.Reason);
    }

    [Fact]
    public void Every_ground_has_words()
    {
        foreach (var ground in Enum.GetValues<PlaceGround>())
            Assert.NotEmpty(new PlaceResolution { Ground = ground, Witness = "X" }.Reason);
    }

    [Fact]
    public void A_name_means_one_place_throughout_a_history()
    {
        LifeSentence[] sentences = [new(0, 0, "Born in Cambridge, Massachusetts in 1890."), new(0, 42, "She moved to Petrograd in 1917."), new(0, 74, "She returned to Cambridge in 1925.")];
        var history = new LifeHistory
        {
            Sentences = [.. sentences],
            Events =
            [
                Happened(0, LifeEventType.Birth, "1890", "Cambridge, Massachusetts"),
                Happened(1, LifeEventType.Move, "1917", "Petrograd"),
                Happened(2, LifeEventType.Move, "1925", "Cambridge"),
            ],
        };

        var places = HistoryPlaces.Resolve(history, PlaceClues.None);

        Assert.Equal(["Cambridge", "Cambridge, Massachusetts", "Petrograd"], places.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(places["Cambridge, Massachusetts"].Chosen, places["Cambridge"].Chosen);
        Assert.Equal("Massachusetts", places["Cambridge"].Chosen?.Division?.Name);
        Assert.Equal(("Saint Petersburg", "its name in 1917"), (places["Petrograd"].Chosen?.Name, places["Petrograd"].Reason));
    }

    private static LifeEvent Happened(int sentence, LifeEventType type, string year, string place) => new()
    {
        Sentence = sentence,
        Type = type,
        Date = new LifeDate(year, year, null, false, false, year),
        Places = ImmutableArray.Create(new LifePlace(place)),
        Summary = "",
        Rule = "test",
    };
}
