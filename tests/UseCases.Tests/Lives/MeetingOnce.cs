using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Tests.Lives;

/// <summary>Nobody meets a second record of themselves, and who has two records is met once.</summary>
public sealed class MeetingOnce
{
    private const string InBarcelona = "worked in Barcelona, Spain, in 1917.</p>";

    [Theory]
    [InlineData("Aubry, Marc (1888-1950)", "the same years otherwise written")]
    [InlineData("Aubry, Marc, 1888-1950 -- Interviews", "a subject subdivision")]
    public void A_second_heading_of_oneself_is_nobody_met(string heading, string why)
    {
        using var archive = TwoLives.Archive();
        archive.Import("double.xml", TwoLives.Papers(heading, "MS 7", $"<p>Marc Aubry {InBarcelona}"));

        var met = Met(archive, "aubry-marc-1888-1950");

        Assert.True(met.All(meeting => meeting.Other.Label == "Lind, Vera, 1890-1947"), $"{why}: {string.Join("; ", met.Select(meeting => meeting.Other.Label))}");
        Assert.Single(met);
    }

    [Fact]
    public void Who_has_two_records_is_met_once()
    {
        using var archive = TwoLives.Archive();
        archive.Import("double.xml", TwoLives.Papers("Aubry, Marc (1888-1950)", "MS 7", $"<p>Marc Aubry {InBarcelona}"));

        Assert.Single(Met(archive, "lind-vera-1890-1947"));
    }

    [Fact]
    public void Two_people_of_one_family_name_stay_two()
    {
        using var archive = TwoLives.Archive();
        archive.Import("other.xml", TwoLives.Papers("Aubry, Claire, 1891-1970", "MS 7", $"<p>Claire Aubry {InBarcelona}"));

        Assert.Equal(2, Met(archive, "lind-vera-1890-1947").Count);
    }

    private static IReadOnlyList<MeetingView> Met(TestArchive archive, string slug) =>
        Assert.IsType<Outcome<IReadOnlyList<MeetingView>>.Done>(new FindMeetings(archive.Archive, archive.Index).Of(slug)).Value;
}
