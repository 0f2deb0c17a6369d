using Fonds.Description.Agents;

namespace Fonds.Description.Tests.Agents;

public class SpeakingNames
{
    [Theory]
    [InlineData("Serge, Victor, 1890-1947", "Victor Serge", "dates are for the catalogue")]
    [InlineData("King, Martin Luther, Jr., 1929-1968", "Martin Luther King, Jr.", "the suffix goes last")]
    [InlineData("Tate, J. Knox, IV", "J. Knox Tate IV", "a numeral without comma")]
    [InlineData("Eliot, T. S. (Thomas Stearns), 1888-1965", "T. S. Eliot", "the fuller form is not spoken")]
    [InlineData("Churchill, Winston, Sir, 1874-1965", "Sir Winston Churchill", "a title of address goes first")]
    [InlineData("Louis XIV, King of France, 1638-1715", "Louis XIV, King of France", "an office is no forename")]
    [InlineData("Slytherin, Salazar, d. circa 1100", "Salazar Slytherin", "dates in words")]
    [InlineData("Favier, Jean (1932-2014)", "Jean Favier", "dates in brackets")]
    [InlineData("Delmas, Bruno (1941-....)", "Bruno Delmas", "the French way of living on")]
    [InlineData("Goldman, Emma, active 1889-", "Emma Goldman", "active dates")]
    [InlineData("Voltaire, 1694-1778", "Voltaire", "one name")]
    [InlineData("Vlady", "Vlady", "nothing to turn")]
    public void A_persons_heading_is_turned_into_speech(string heading, string spoken, string reason) =>
        Expect.Same(spoken, DirectName.FromHeading(heading), reason);
}
