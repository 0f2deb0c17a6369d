using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <content>Names of bodies with a list or a small word inside, offices and streets that are no bodies, lists of people of whom each comes with what he is.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> NamesOfBodies => new()
    {
        // One noun at the end of a list of trades is of all of them, and so is one "of" at its head.
        { "She was a member of the Food, Tobacco and Agricultural Workers Union.", "member-of Food, Tobacco and Agricultural Workers Union" },
        { "She was a member of the Hotel and Club Employees Union.", "member-of Hotel and Club Employees Union" },
        { "She was president of United Office and Professional Workers of America.", "employer United Office and Professional Workers of America" },
        { "She was a member of the American Society of Composers, Authors and Publishers.", "member-of American Society of Composers, Authors and Publishers" },
        { "She founded the Germania Real Estate and Investment Company in 1892.", "founder-of Germania Real Estate and Investment Company" },
        // A true list keeps its members, whatever they are called.
        { "She taught at the School of Education, Harvard, and Yale.", "employer School of Education | employer Harvard | employer Yale" },
        { "She was a member of the Board of Trade, Union Club, and Century Association.", "member-of Board of Trade | member-of Union Club | member-of Century Association" },
        // What goes on over "of", "for", "on" and a number.
        { "She joined the Nation of Islam in 1969.", "member-of Nation of Islam" },
        { "She was chairman of the Friends of the National Zoo.", "member-of Friends of the National Zoo" },
        { "She founded Pastors for Peace.", "founder-of Pastors for Peace" },
        { "She taught at P.S. 138 in Troy.", "employer P.S. 138" },
        { "She was a member of Local 23-25 of the Dyers Union.", "member-of Local 23-25 of the Dyers Union" },
        // But neither over a date nor over a street.
        { "She became a member of the Century Club on March 4, 1890.", "member-of Century Club" },
        // An office with capitals, a battle, a prize, a community, a neighborhood is no employer.
        { "She is the Senior Research Advisor at the Carders Foundation.", "employer Carders Foundation" },
        { "She served as an ammunition carrier at the Battle of Brunete.", "" },
        { "She was elected Justice of the Peace.", "" },
        { "She was active in the Coptic community.", "" },
        // Where somebody holds his office is no part of his name.
        { "She worked with California Governor Jerry Brown.", "colleague Governor Jerry Brown" },
        { "She was appointed by New York City Mayor John Shaw.", "other Mayor John Shaw" },
        // What another noun leads to employs nobody.
        { "A graduate of Yale University, she taught at Antioch College.", "employer Antioch College" },
        { "Her photographs are held in the collections of the Leeds Museum and the Troy Public Library.", "other Leeds Museum | other Troy Public Library" },
        { "She is an artist and AIDS activist.", "" },
        // A paper behind what it is of whom; the firm one left; the second body founded.
        { "She edited the union's official organ, The Advance.", "employer The Advance" },
        { "She left Acme Mills to become the president of Troy College.", "employer Troy College | employer Acme Mills" },
        { "She founded the Leeds Club in 1920 and the Dyers Guild in 1930.", "founder-of Leeds Club | founder-of Dyers Guild" },
        { "She played a key role in the formation of the Dyers Union.", "founder-of Dyers Union" },
        { "She is a founding member and former president of the Dyers Union.", "founder-of Dyers Union" },
        { "She was a founder of the Leeds Club, as well as a member of the Dyers Guild.", "member-of Dyers Guild | founder-of Leeds Club" },
        // Kin of another, an in-law, the subject's own other name.
        { "The photographs were made for Ned Shaw and his daughter Ellen.", "" },
        { "Her sister Louise married Charles Shaw.", "sibling Louise | other Charles Shaw" },
        { "She and Ned Shaw were married in 1930.", "spouse Ned Shaw" },
        { "She changed her name from Ann Weisen to Eve Wesson.", "" },
        // A verb behind a comma whose clause goes on; both of a couple.
        { "She moved to Leeds, taught at the Troy Academy, and joined the Dyers Union.", "employer Troy Academy | member-of Dyers Union" },
        { "Doe-Smith and her husband Max joined the Dyers Union.", "spouse Max | member-of Dyers Union" },
    };

    public static TheoryData<string, string> PeopleEachWithWhat => new()
    {
        // A list goes on behind what one of it is.
        { "The Society was founded in 1890 by Ned Shaw, a weaver, and Eve Ray.", "founder-of Ned Shaw | founder-of Eve Ray" },
        { "Its founders included Ned Shaw, editor of the Leeds Mercury; Eve Ray, a teacher; and Tom Bell.", "founder-of Ned Shaw | founder-of Eve Ray | founder-of Tom Bell" },
        { "Members of the Society have included such artists as Ned Shaw and Eve Ray, along with Tom Bell.", "member-of Ned Shaw | member-of Eve Ray | member-of Tom Bell" },
        { "The Society was founded in 1972 by the following women: Ann Lee, Eve Ray, and Mary Bell.", "founder-of Ann Lee | founder-of Eve Ray | founder-of Mary Bell" },
        { "The following people founded the Society: Ann Lee, Eve Ray, and Mary Bell.", "founder-of Ann Lee | founder-of Eve Ray | founder-of Mary Bell" },
        { "The Society was founded by a group of artists that included Ann Lee and Eve Ray.", "founder-of Ann Lee | founder-of Eve Ray" },
        { "The Society was organized through the efforts of Ann Lee and Eve Ray.", "founder-of Ann Lee | founder-of Eve Ray" },
        { "The Society was the idea of Ann Lee and Eve Ray.", "founder-of Ann Lee | founder-of Eve Ray" },
        { "It was headed successively by Ann Lee, Eve Ray, and Ned Shaw.", "employer Ann Lee | employer Eve Ray | employer Ned Shaw" },
        { "Trustees of the Society have included Ann Lee, Eve Ray, and Ned Shaw.", "member-of Ann Lee | member-of Eve Ray | member-of Ned Shaw" },
        { "The Society consisted of Ann Lee on drums, Eve Ray on guitar, and Ned Shaw on vocals.", "member-of Ann Lee | member-of Eve Ray | member-of Ned Shaw" },
        // A series tells the office once.
        { "Ned Shaw joined the Society in 1982, Eve Ray in 1987, and Tom Bell in 1989.", "member-of Ned Shaw | member-of Eve Ray | member-of Tom Bell" },
        { "Ned Shaw was president of the Society from 1900 to 1910, Eve Ray from 1910 to 1920, and Tom Bell from 1920 to 1930.", "employer Ned Shaw | employer Eve Ray | employer Tom Bell" },
        { "The Society elected Ned Shaw president, Eve Ray secretary, and Tom Bell treasurer.", "employer Eve Ray | employer Ned Shaw | employer Tom Bell" },
        // What it is said to be of.
        { "The Society is a center within the School of Law.", "member-of School of Law" },
        { "The Society was affiliated with the CIO.", "member-of CIO" },
        // Members and officers whom a noun right before the name tells, wherever they stand in the sentence.
        { "Society members Ned Shaw and Eve Ray brought together a group of women.", "member-of Ned Shaw | member-of Eve Ray" },
        { "In 1950 Society president Ned Shaw signed the contract.", "employer Ned Shaw" },
        { "Under the stewardship of Ned Shaw, the Society grew.", "employer Ned Shaw" },
        { "Under Ned Shaw the Society grew.", "employer Ned Shaw" },
        { "Included among those who have worked for the Society are Ned Shaw, Eve Ray, and Tom Bell.", "employer Ned Shaw | employer Eve Ray | employer Tom Bell" },
        { "Among the Society's original founders were some of Troy's most distinguished citizens, including Ned Shaw and A.A. Low.", "founder-of Ned Shaw | founder-of A.A. Low" },
        { "Intellectuals who contributed to the Society's journal or participated in its editorial board included: Ned Shaw, Eve Ray, and Tom Bell.", "other Ned Shaw | other Eve Ray | other Tom Bell" },
        // An office in another body is none here; who made its logo founded nothing; a poet is told by his name.
        { "The Society was assisted by Ned Shaw, foreign affairs director of B'nai B'rith.", "other Ned Shaw | other B'nai B'rith" },
        { "The Society's logo was created by artist Ned Shaw in 1988.", "other Ned Shaw" },
        { "Poet Ned Shaw read his works at the Society.", "other Ned Shaw" },
        // A street is nobody.
        { "The Society stood at the corner of Cranberry and Henry Streets.", "" },
    };

    // The heading adds one noun to its initials.
    [Fact]
    public void Initials_are_the_body_whose_heading_adds_one_noun() =>
        Assert.Equal("founder-of Ann Lee", Told(new("A.I.R. Gallery (New York, N.Y.)", RecordKind.CorporateBody), "A.I.R. was founded in 1972 by Ann Lee."));

    [Theory]
    [MemberData(nameof(NamesOfBodies))]
    public void A_name_is_read_whole_and_what_is_no_name_of_an_agent_is_left(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    [Theory]
    [MemberData(nameof(PeopleEachWithWhat))]
    public void People_of_a_body_are_read_behind_what_one_of_them_is(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));
}
