using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <summary>Ties that no rule is sure of, told by all that stands around a name.</summary>
public sealed class WeighedTies
{
    private static readonly LifeSubject Person = new("Doe, Jane, 1901-1980", RecordKind.Person);
    private static readonly LifeSubject Body = new("Society of Weavers", RecordKind.CorporateBody);

    public static TheoryData<string, string, string> Ties => new()
    {
        { "She testified before the House Committee on Labor in 1953.", "other House Committee on Labor", "whoever heard her" },
        { "She had exhibitions at the Acme Gallery in 1950.", "other Acme Gallery", "where her work was shown" },
        { "In 1950 she was awarded a fellowship by the Acme Foundation.", "other Acme Foundation", "who paid" },
        { "She moved to Virginia with the Acme Company in 1976, working as a writer.", "employer Acme Company", "no verb of employment leads to it" },
        { "In 1958 she was elected president of the Institute of Engineers.", "member-of Institute of Engineers", "one presides over a learned society as its member, whatever its name" },
        { "She was president of the Acme Company from 1950 to 1960.", "employer Acme Company", "and over a company as its employee" },
        { "She wrote to Ned Shaw about the strike.", "other Ned Shaw", "a guess that is confirmed" },
        { "She was born in Leeds and attended the Troy School.", "", "a school attended is no tie" },
        { "She never was a member of the Book Club.", "", "what is denied" },
        { "She received a degree from Leeds College.", "", "a school attended, by its degree" },
        { "She met the president of Leeds College.", "", "an office of somebody else" },
        { "She joined the Tilden Club, a Textile Party group.", "member-of Tilden Club", "what the club is said to be" },
        { "She was an engineer for the Arabian Oil Company (Aramco).", "employer Arabian Oil Company", "its short name is no other body" },
    };

    [Theory]
    [MemberData(nameof(Ties))]
    public void What_no_rule_is_sure_of_is_told_by_all_that_stands_around_it(string sentence, string relations, string reason) =>
        Assert.True(relations == Told(Person, sentence), $"{reason}: {Told(Person, sentence)}");

    [Fact]
    public void What_was_weighed_says_so_and_how_likely_it_is()
    {
        var weighed = Assert.Single(LifeReader.Read(["She had exhibitions at the Acme Gallery in 1950."], Person).Relations);

        Assert.StartsWith("weighed:", weighed.Rule, StringComparison.Ordinal);
        Assert.InRange(weighed.Certainty, 0.34, 1);
        Assert.Equal(0, weighed.Sentence);
    }

    // The weights of words in names of persons would be the fame of their bearers.
    [Theory]
    [InlineData("Alexander")]
    [InlineData("Ned")]
    [InlineData("Pablo")]
    public void What_a_person_is_called_makes_no_difference(string forename)
    {
        var relation = Assert.Single(LifeReader.Read([$"She wrote to {forename} Shaw about the strike."], Person).Relations);

        Assert.Equal($"{forename} Shaw", relation.To);
        Assert.Equal(LifeReader.Read(["She wrote to Eve Shaw about the strike."], Person).Relations[0].Certainty, relation.Certainty);
    }

    [Fact]
    public void Who_stands_in_an_office_of_a_body_is_inverse()
    {
        var relation = Assert.Single(LifeReader.Read(["Ned Shaw worked there as curator until 1960."], Body).Relations);

        Assert.Equal((LifeRelationType.Employer, true), (relation.Type, relation.IsInverse));
    }

    [Fact]
    public void All_mentions_of_somebody_count_together_and_are_told_once() =>
        Assert.Single(LifeReader.Read(["In 1950 she exhibited at the Acme Gallery.", "The Acme Gallery showed her work again in 1955.", "She died in 1980."], Person).Relations);

    // The weights were counted on English histories.
    [Fact]
    public void A_history_in_another_language_is_left_to_the_rules() =>
        Assert.DoesNotContain(LifeReader.Read(["Née à Lyon en 1901, elle expose à la Galerie Acme en 1950 et meurt à Paris en 1980."], Person).Relations, static one => one.Rule.StartsWith("weighed", StringComparison.Ordinal));

    private static string Told(LifeSubject subject, string sentence) => string.Join(" | ", LifeReader.Read([sentence], subject).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}"));
}
