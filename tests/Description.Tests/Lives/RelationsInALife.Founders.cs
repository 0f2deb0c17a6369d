namespace Fonds.Description.Tests.Lives;

/// <content>What somebody founded, though the phrase says an office or a membership as well.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> Founding => new()
    {
        // A founding member is one of the founders.
        { "She was a founding member of the Irish Institute of New York.", "founder-of Irish Institute of New York" },
        { "Doe-Smith was one of the founding members of the Progressive Labor Party.", "founder-of Progressive Labor Party" },
        { "Doe-Smith was among the founders of the Weavers League.", "founder-of Weavers League" },
        { "She was a charter member of the Weavers Club.", "member-of Weavers Club" },
        // What no word marks as a body, and a band.
        { "Doe-Smith is the co-founder of Emerging Arts Professionals, a network.", "founder-of Emerging Arts Professionals" },
        { "She was the founder of the rock band The Del-Byzanteens.", "founder-of The Del-Byzanteens" },
        // The office of one who founded it too.
        { "She was a co-founder and first chairman of the Irish Aid Committee.", "founder-of Irish Aid Committee" },
        { "She organized and was president of the American Press Association.", "founder-of American Press Association" },
        { "Doe-Smith is best known for founding and leading the Southern Youth Congress.", "founder-of Southern Youth Congress" },
        { "She founded and directed the Weavers School.", "founder-of Weavers School" },
        { "She is a member of various groups and the co-founder of Carrier Records.", "founder-of Carrier Records" },
        { "Doe-Smith set up the Loom Foundation.", "founder-of Loom Foundation" },
    };

    [Theory]
    [MemberData(nameof(Founding))]
    public void Whoever_founded_a_body_is_its_founder_whatever_else_they_were_in_it(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    public static TheoryData<string, string> FoundersListed => new()
    {
        { "The founding members of the Society were Ann Ray, Paul Green, and Tom Lee.", "founder-of Ann Ray | founder-of Paul Green | founder-of Tom Lee" },
        { "Its founding members included Ann Ray and Paul Green.", "founder-of Ann Ray | founder-of Paul Green" },
    };

    [Theory]
    [MemberData(nameof(FoundersListed))]
    public void The_founding_members_of_a_body_founded_it(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));
}
