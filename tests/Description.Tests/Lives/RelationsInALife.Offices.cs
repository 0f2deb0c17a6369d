using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Lives;

/// <content>Who was put into an office of a body; the papers, bands and boards of a person.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> InOffice => new()
    {
        // Taken on to be something, whatever verb took him and whatever is said of him between commas.
        { "The Society enlisted Ned Shaw to become the first director of its school.", "employer Ned Shaw" },
        { "The Society appointed Eve Ray, a noted botanist, as its first curator.", "employer Eve Ray" },
        { "Ned Shaw was elected to replace Tom Bell as president of the Society, with Eve Ray serving in the newly created position of treasurer.", "employer Ned Shaw | employer Tom Bell | employer Eve Ray" },
        { "The Society was led by Ned Shaw as director from 1939 to 1942, and Eve Ray serving in that role from 1944.", "employer Ned Shaw | employer Eve Ray" },
        { "The Society grew. Its president was Ned Shaw. He was succeeded by Local 371 leader Tom Bell.", "employer Ned Shaw | employer Tom Bell" },
        // Several in front, and those who are listed as what they were.
        { "Under Ned Shaw and Eve Ray, the Society grew.", "employer Ned Shaw | employer Eve Ray" },
        { "Ned Shaw and Eve Ray are listed in the first journal as the first leaders of the Society.", "employer Ned Shaw | employer Eve Ray" },
        { "The Society's 900 members, led by Rev. Ned Shaw, moved to Troy.", "employer Rev. Ned Shaw" },
        // Founders that no forename marks, and those beside them.
        { "Founders Tsui Hark, Christine Choy and Thomas Tam raised money for the Society.", "founder-of Tsui Hark | founder-of Christine Choy | founder-of Thomas Tam" },
        { "The Society was founded in 1927 by Ann Lee and Ned Shaw, along with Eve Ray and Tom Bell.", "founder-of Ann Lee | founder-of Ned Shaw | founder-of Eve Ray | founder-of Tom Bell" },
    };

    public static TheoryData<string, string> OfTheDay => new()
    {
        // Who writes for a paper works for it, whatever else the phrase says of it.
        { "She was a frequent contributor to the Troy Voice and the Leeds Weekly News.", "employer Troy Voice | employer Leeds Weekly News" },
        { "She was the writer of newspaper editorials for the Troy Times.", "employer Troy Times" },
        // A union pays who organizes for it.
        { "She was an organizer for the Dyers Union.", "employer Dyers Union" },
        { "She organized for the Dyers Union.", "employer Dyers Union" },
        // A band one plays in; one she admired is nothing to her.
        { "She played drums in the band Liquid Loom.", "member-of Liquid Loom" },
        { "She was a fan of the band Liquid Loom.", "" },
        { "The other members of the group were Ned Shaw, Eve Ray and Tom Bell.", "colleague Ned Shaw | colleague Eve Ray | colleague Tom Bell" },
        // Years spent at a firm, a start at a paper, a committee one was on, a church one was of.
        { "She spent ten years at Acme Mills.", "employer Acme Mills" },
        { "She got her start at the Troy Times.", "employer Troy Times" },
        { "She was also on the Committee on Honors.", "member-of Committee on Honors" },
        { "She was a parishioner of St. Mary's Church.", "member-of St. Mary's Church" },
        { "In 1900 she entered the banking house of Brown Brothers.", "employer Brown Brothers" },
        { "Doe-Smith sat in the House of Representatives from 1901 to 1905.", "member-of House of Representatives" },
        // A commission for a work makes no soldier.
        { "She received a commission from the Carders Foundation.", "" },
        // What a place stands beside, and what she helped to found.
        { "Her patents were developed at Loom Laboratories in Troy, which she founded.", "founder-of Loom Laboratories" },
        // Who comes behind the teacher is none.
        { "She was a student of Ned Shaw and a colleague of Eve Ray.", "teacher Ned Shaw | other Eve Ray" },
    };

    [Theory]
    [MemberData(nameof(InOffice))]
    public void Who_was_put_into_an_office_of_a_body_worked_for_it(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));

    [Theory]
    [MemberData(nameof(OfTheDay))]
    public void Papers_bands_and_boards_of_a_person_are_told_by_what_she_did_there(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));
}
