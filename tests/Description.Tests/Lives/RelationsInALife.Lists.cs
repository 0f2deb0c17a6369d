using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <content>Lists and what is said around them: what leads to the first leads to all, who is said to be what, and who took or brought out what was made.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> PeopleOfBodies => new()
    {
        // Who the founders, directors and members are said to be, with years between them.
        { "The founders included Ned Shaw, Eve Ray, and Mark Bell.", "founder-of Ned Shaw | founder-of Eve Ray | founder-of Mark Bell" },
        { "Subsequent directors of the Society have been Ned D. Shaw (1959); Eve Ray (1959-1975); and Mark Bell (1976-1991).", "employer Ned D. Shaw | employer Eve Ray | employer Mark Bell" },
        { "Prominent members include Dr. Paul Ware (1915-2005), Alton Brown (1925-2018), and Albert Vann.", "member-of Dr. Paul Ware | member-of Alton Brown | member-of Albert Vann" },
        { "The first pastor was the Rev. Ned Shaw, followed by the Rev. Mark Bell.", "employer Rev. Ned Shaw | employer Rev. Mark Bell" },
        // A group founded it, and some of them are named; so did a body.
        { "The Society was founded by a group of printers, among them Ned Shaw and Eve Ray.", "founder-of Ned Shaw | founder-of Eve Ray" },
        { "The Ford Foundation established the Society of Weavers in 1902.", "founder-of Ford Foundation" },
        { "The Society was founded by Jerry Kane, Kwok, and Ned Shaw.", "founder-of Jerry Kane | founder-of Kwok | founder-of Ned Shaw" },
        // An office in front of the name, one that the board gave, one told behind "who".
        { "Executive Director Ned Shaw resigned in 1960.", "employer Executive Director Ned Shaw" },
        { "The board appointed Ned Shaw director in 1930.", "employer Ned Shaw" },
        { "Ned Shaw, who served as president from 1902 to 1910, died.", "employer Ned Shaw" },
        // What the list is of stands further in front; who a member of another body is, is none here, nor a writer whom it published.
        { "Among its members were many well known writers and artists, including: Ned Shaw, Eve Ray, and Tom Bell.", "member-of Ned Shaw | member-of Eve Ray | member-of Tom Bell" },
        { "Leading members of the Society during his tenure and in the years following included: Ned Shaw and Eve Ray.", "member-of Ned Shaw | member-of Eve Ray" },
        { "Some of the individuals involved in the initial formation of the Society included Ned Shaw and Eve Ray.", "founder-of Ned Shaw | founder-of Eve Ray" },
        { "The Society had installed six pastors, several of whom had become influential, including Rev. Rufus Bell and Rev. Ned Shaw.", "employer Rev. Rufus Bell | employer Rev. Ned Shaw" },
        { "The Society published works by writers such as Ned Shaw and Eve Ray.", "other Ned Shaw | other Eve Ray" },
        // A mill's officer is none of this one.
        { "The mill's president Ned Shaw visited the Society.", "other Ned Shaw" },
        // The office in front of the first of two is that of both; an occupation is no office, and a rival's editor none of its own.
        { "The Society published works by the two editors, Ned Shaw and Eve Ray.", "employer Ned Shaw | employer Eve Ray" },
        { "The house was designed for the Society by architects Ned Shaw and Eve Ray.", "other Ned Shaw | other Eve Ray" },
        { "It resembled papers such as Acme (whose editor, Ned Shaw, was a poet).", "" },
        // With whom it works, together with whom it does something, out of whom it was made, where it reports.
        { "The Society worked closely with the Dyers League and the Carders Union.", "other Dyers League | other Carders Union" },
        { "Together with Acme Radio, the Society received a grant from the Ford Foundation.", "other Acme Radio | other Ford Foundation" },
        { "The Society was formed by the merger of the Carders Union and the Dyers League.", "other Carders Union | other Dyers League" },
        { "The Society reported to the Board of Trade.", "other Board of Trade" },
        { "The Society is affiliated with other bodies including the Dyers League (DL), the Carders Union, and the Center for Wool.", "member-of Dyers League | member-of Carders Union | other Center for Wool" },
        // Founded by whom it is led by; what stands behind the first comma is the body itself; of whom it is made.
        { "The Society, a radical body founded and led by Ned Shaw, moved to Utica.", "founder-of Ned Shaw" },
        { "The Society consisted of three members: Ned Shaw, a poet, Eve Ray, and Mark Bell.", "member-of Ned Shaw | member-of Eve Ray | member-of Mark Bell" },
        // A title with its year is nobody.
        { "Its shows include Works on the Wall (1983) and Pink Works (1984).", "" },
    };

    public static TheoryData<string, string> AroundAPerson => new()
    {
        // What leads to the first of a list leads to all: whom a book is about.
        { "She wrote two books on the Shaws, Ned Ray, and Eve Bell.", "" },
        // She and others; a spouse known by the forename is no further one.
        { "She and fellow printers Ned Shaw and Eve Ray founded the Guild School.", "colleague Ned Shaw | colleague Eve Ray | founder-of Guild School" },
        { "She was co-founder, with Ned Shaw, of the Dyers Guild.", "colleague Ned Shaw | founder-of Dyers Guild" },
        // Marriages that another verb or a noun tells.
        { "Her second marriage, to Ned Shaw, ended in divorce.", "spouse Ned Shaw" },
        { "She was married to actor Ned Shaw and Mark Ray, a novelist.", "spouse Ned Shaw | spouse Mark Ray" },
        { "She had an affair with Ned Shaw.", "other Ned Shaw" },
        { "She gave birth to her first and only son, Paul Shaw, in 1842.", "child Paul Shaw" },
        { "She was born in Troy on April 13, 1909 to Rae and Bernard Smith.", "parent Rae | parent Bernard Smith" },
        // Armies that only their country names; where one fights is nobody one belongs to.
        { "She served in the Ruritanian army on the Western Front.", "member-of Ruritanian army" },
        // What a body joined is said to be, and where one only sat on a panel.
        { "In 1970 she joined the Dyers League (DL), an American offshoot of the Carders Party.", "member-of Dyers League" },
        { "She has served on panels at Vassar College.", "" },
        { "She attended Vassar College as a member of the Class of 1888.", "" },
        // Who presides over a congregation belongs to it, with years between; who is sent to a council too.
        { "She was an Honorary Trustee and former President (1955-59) of the Troy Hebrew Congregation (Ohio), and a Member of the Albany Synagogue.", "member-of Troy Hebrew Congregation | member-of Albany Synagogue" },
        { "She held offices, including Board Member of the Dyers Trust, from 1950 to 1960.", "member-of Board Member of the Dyers Trust" },
        { "She was Local 52's delegate to the Labor Council beginning in 1973.", "member-of Labor Council | member-of Local 52" },
        { "She worked with him on the Committee of the Third International to make a book.", "member-of Committee of the Third International" },
        // Where articles go, who brings out a book, and who is given what stands far behind.
        { "She contributed articles to the Quarterly Review.", "" },
        { "Her book was published by Acme Press.", "other Acme Press" },
        { "She bequeathed her entire library, including the furniture, to Vassar College.", "other Vassar College" },
        // A firm goes by whatever stands behind the word; what is helped to be made into law is founded by nobody.
        { "She worked for the advertising firm of Albert Frank-Guenther.", "employer Albert Frank-Guenther" },
        { "She helped to create the State Bargaining Law.", "" },
        // A ribbon is no army.
        { "She served in the Navy and was discharged with an Atlantic Theater Ribbon.", "member-of Navy" },
        // Where parents were from is none of them, and he who begins the next clause is the subject.
        { "She was born in Troy to Peter Doe of Leeds, Ohio and Jane Dunlap of Utica.", "parent Peter Doe | parent Jane Dunlap" },
        { "Daughter of an attorney, Jane Doe-Smith was born in Troy.", "" },
        // Along with whom; who did it to her.
        { "She went to Moscow as a delegate, along with Anna Strong and Ruth Bell.", "colleague Anna Strong | colleague Ruth Bell" },
        { "She was arrested by the Civil Guard in 1930.", "other Civil Guard" },
        { "She joined the Foreign Service.", "employer Foreign Service" },
        // The family's firm; a school by its short name; no chair is a body, and an award of the president's no office.
        { "After college she continued on in the family banking firm, Robert Doe & Sons.", "employer Robert Doe & Sons" },
        { "She became a Princeton professor in 1975.", "employer Princeton" },
        { "She is the Henry Putnam University Professor of Romance Literatures.", "" },
        { "She received the President's Award for Distinguished Teaching.", "" },
        // A pseudonym is nobody; whom she assisted works with her; what others were members of; what a paper was the paper of.
        { "She wrote under pseudonyms, including Monroe Fry.", "" },
        { "Later she assisted Carol King with the case.", "colleague Carol King" },
        { "Members of the Dyers League helped her.", "" },
        { "She wrote for the Call, the paper of the Dyers Party.", "employer Call" },
        { "She worked on the development of the Acme Company rocket.", "" },
        // What stands between two bodies of a list is one.
        { "She spent her career working in the industry for Acme Motors, Bell Chemical, and the Dyer Aerospace Corporation.", "employer Acme Motors | employer Bell Chemical | employer Dyer Aerospace Corporation" },
        // She herself, by the name that she gave up.
        { "Jane Doe-Smith changed her name from Jane Cohen in 1939.", "" },
    };

    [Theory]
    [InlineData("Ned Shaw (1912-2001) and Eve Ray (1913-2008) founded the Forum in 1973.", "Troy Forum (Troy, N.Y.)", "founder-of Ned Shaw | founder-of Eve Ray")]
    [InlineData("Ned Shaw founded the Exchange in 1973.", "Women's Exchange of Troy", "founder-of Ned Shaw")]
    public void A_body_goes_by_the_noun_that_its_name_is_built_on(string sentence, string body, string relations) => Assert.Equal(relations, Told(new(body, RecordKind.CorporateBody), sentence));

    [Fact]
    public void Whoever_is_married_in_another_year_comes_into_the_family_too() =>
        Assert.Equal("member-of Josiah Greene | member-of Margaret Shaw | member-of Mary Ray", Told(Kindred, "Josiah Greene married Margaret Shaw in 1876 and Mary Ray in 1896."));

    [Fact]
    public void With_whose_encouragement_she_wrote_is_no_colleague() => Assert.Equal("other Ned Shaw", Told(Person, "She wrote a book with the encouragement of Ned Shaw."));

    [Fact]
    public void Who_is_met_in_one_sentence_is_the_other_of_the_couple_in_the_next() =>
        Assert.Equal("spouse Ned Shaw", string.Join(" | ", LifeReader.Read(["In Troy she met Ned Shaw at a dance.", "By 1936 the couple were married."], Person).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}")));

    [Fact]
    public void A_French_office_belongs_to_the_whole_that_it_is_attached_to() =>
        Assert.Equal("member-of ministère de l'Intérieur | member-of direction des Eaux", Told(new("Bureau des Rivières", RecordKind.CorporateBody), "Créé en 1839 au sein du ministère de l'Intérieur, le bureau est rattaché à la direction des Eaux par décret."));

    [Fact]
    public void A_French_wife_is_a_verb_too_and_a_father_has_a_mother_behind_him() =>
        Assert.Equal("parent Pierre Dupont | parent Marie Leroux | spouse Anne Martin", Told(new("Dupont, Jean, 1850-1920", RecordKind.Person), "Jean Dupont naît à Paris en 1850, il est le fils de Pierre Dupont et de Marie Leroux, et il épouse Anne Martin en 1880."));

    [Theory]
    [MemberData(nameof(PeopleOfBodies))]
    public void Lists_of_founders_officers_members_and_allies_are_read_whole(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));

    [Theory]
    [MemberData(nameof(AroundAPerson))]
    public void What_stands_around_a_person_is_told_by_what_leads_to_it(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));
}
