using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <content>Years that date something else: records, runs of periodicals, decrees beside the day, fairs in a chronology.</content>
public sealed partial class ReadingALife
{
    [Theory]
    [InlineData("Census records variously set her birthdate at 1880, 1881, and 1884.", "")]
    [InlineData("The 1883 birth date was found on her draft card.", "")]
    [InlineData("The papers document the history of the Doe family from their arrival in Leeds in the 1850s to 1950.", "")]
    [InlineData("The letters in this collection (dated 1968-2010, bulk 1968-1971) were written by Doe.", "")]
    [InlineData("Some of the earliest titles published included the Weekly Loom (1805-1808) and the Carders Cabinet (1819-1822).", "")]
    [InlineData("Her work attracted the attention of Ann Ray, director of Daughters of the Loom (1991).", "")]
    [InlineData("She was the producer of The Weavers, a documentary that explores the 1934 General Strike.", "")]
    public void Years_of_records_and_of_what_others_made_date_no_event_of_a_person(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));

    [Theory]
    [InlineData("Like its parent body, which had been established by Ned Shaw in 1909, the Society was dedicated to looms.", "other 1909 of its parent body")]
    [InlineData("The slides were held by the Society until they were given to the Leeds archives in 2016.", "other ..2016 of The slides | other 2016 @Leeds of The slides")]
    public void What_became_of_records_and_of_a_parent_body_is_theirs(string sentence, string events) => Assert.Equal(events, Told(Body, sentence));

    [Fact]
    public void A_decree_beside_a_day_dates_nothing() =>
        Assert.Equal("dissolution 2010-01-13", Told(new("Direction des tisserands", RecordKind.CorporateBody, "fre"), "Le 13 janvier 2010, à la suite de la publication du décret du 11 novembre 2009, la direction est supprimée."));

    [Fact]
    public void What_is_written_about_a_town_was_not_written_there() => Assert.Equal("", Told(Person, "She wrote about downtown Leeds weavers."));
}
