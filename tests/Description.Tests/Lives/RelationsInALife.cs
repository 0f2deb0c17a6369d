using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <summary>What others are to the subject of a history, sentence by sentence: each row a way of saying it that histories have.</summary>
public sealed class RelationsInALife
{
    private static readonly LifeSubject Person = new("Doe-Smith, Jane, 1890-1970", RecordKind.Person);
    private static readonly LifeSubject Body = new("Society of Weavers (Troy, N.Y.)", RecordKind.CorporateBody);
    private static readonly LifeSubject Division = new("Cornell University. Office of Radio", RecordKind.CorporateBody);

    public static TheoryData<string, string> Kin => new()
    {
        // Parents to whom one is born, with what they were in front.
        { "Jane Doe-Smith was born in Albany to Irish parents Thomas and Ann (McBride) Doe.", "parent Thomas | parent Ann (McBride) Doe" },
        { "Jane Doe-Smith was born in Albany on May 2, 1890 to Jacob Green, a minister, and Anna Pierson.", "parent Jacob Green | parent Anna Pierson" },
        // An honour behind a name is nobody.
        { "She was the daughter of Sir Charles Harrison, KCIE and Violet Buck.", "parent Sir Charles Harrison | parent Violet Buck" },
        // One noun of kin says whose the next is.
        { "She had a son, Paul, and daughter, Ruth.", "child Paul | child Ruth" },
        { "She was survived by her husband, Ned, sons Paul and Mark, and sister Ruth Ames.", "spouse Ned | child Paul | child Mark | sibling Ruth Ames" },
        { "They had three children together – Robert, Jacob, and James Sprout.", "child Robert | child Jacob | child James Sprout" },
        { "Their four children were Martha Place, George Green, and Ruth Green.", "child Martha Place | child George Green | child Ruth Green" },
        { "They had 7 children: Frances, Loretta, Jane, and Anne.", "child Frances | child Loretta | child Jane | child Anne" },
        // A home for children has none.
        { "She worked at the Watts Children's Home from 1950.", "employer Watts Children's Home" },
        // Twice married, in one sentence.
        { "She was married twice, first to Louis Adams in 1935, and later to Anthony Bell in 1952.", "spouse Louis Adams | spouse Anthony Bell" },
        { "After moving to New York and marrying artist Ned Shaw, she gave up painting.", "spouse Ned Shaw" },
        // A friend who is a colleague too works with her.
        { "She lived with her friend and colleague, Andrew Nin.", "colleague Andrew Nin" },
    };

    public static TheoryData<string, string> WorkAndMembership => new()
    {
        // A list goes on after "member of"; a name of two kinds of people is one name.
        { "She was a member of the Royal Arcanum, the Elks, and the Hotel Employees and Restaurant Employees Union.", "member-of Royal Arcanum | member-of Elks | member-of Hotel Employees and Restaurant Employees Union" },
        { "She joined the International Longshoremen's and Warehousemen's Union.", "member-of International Longshoremen's and Warehousemen's Union" },
        { "She was active in UNESCO, served on the board of the Lincoln Center for the Arts, and wrote for Life.", "member-of UNESCO | member-of Lincoln Center for the Arts | employer Life" },
        // Who presides over a society belongs to it, who presides over a college works for it.
        { "She was president of the Folklore Society.", "member-of Folklore Society" },
        { "She was president of Vassar College.", "employer Vassar College" },
        { "She was elected a Fellow of the Institute of Engineers in 1958.", "member-of Institute of Engineers" },
        // Joining a paper is a post.
        { "She joined the Chicago Tribune in 1920.", "employer Chicago Tribune" },
        // What was a purpose was done.
        { "After a stint at Vassar College, she returned to teach at Howard University in 1957.", "employer Vassar College | employer Howard University" },
        { "She sailed to Europe to join the International Brigades.", "member-of International Brigades" },
        { "She came to the Hill Library in 1959, as head of technical services.", "employer Hill Library" },
        // An office inside a chair's name, and the university around its council.
        { "She left in 1983, serving as the Albert Schweitzer Professor of the Humanities at Albany College, then the Goheen Professor in the Council of the Humanities at Princeton University.", "employer Albany College | employer Princeton University" },
        { "She was a former employee of IBM.", "employer IBM" },
        { "She contributed to the Quarterly Review and the Edinburgh Review.", "employer Quarterly Review | employer Edinburgh Review" },
        // The same by a part of its name is told once.
        { "She was a reporter for the Toronto Star and later an editor at the Star.", "employer Toronto Star" },
        // The place where she stood is not what she founded.
        { "After studying at the Polytechnic Institute, she founded Jasper Laboratories in 1955.", "founder-of Jasper Laboratories" },
        // What she was hired to do is nobody who hires.
        { "She was hired to photograph the Waldorf Hotel.", "" },
        { "Elle fut membre de l'Institut du monde arabe, et enseigna à l'université de Nanterre dans une faculté.", "member-of Institut du monde arabe | employer université de Nanterre" },
        // Another's office is not hers.
        { "She met the president of Yale University.", "" },
    };

    public static TheoryData<string, string> Company => new()
    {
        { "Her friends included the poets Amy Gerstler, Steven Hall, and Celia Pearce.", "other Amy Gerstler | other Steven Hall | other Celia Pearce" },
        { "She worked with a number of emerging writers, including Angela Davis, Henry Dumas, and Grace Jones.", "colleague Angela Davis | colleague Henry Dumas | colleague Grace Jones" },
        { "Together with Arthur Adams and Ruth Bell, she founded the Guild School.", "colleague Arthur Adams | colleague Ruth Bell | founder-of Guild School" },
        { "She began studying art under the tutelage of Frieda Brand.", "teacher Frieda Brand" },
        { "She returned to Russia to work with Leon Trotsky.", "colleague Leon Trotsky" },
        { "Among those involved were George Duhamel, Andrew Gide, and Victor Marsh.", "colleague George Duhamel | colleague Andrew Gide | colleague Victor Marsh" },
        { "Doe-Smith, Mary Dore and Samuel Sills edited a journal.", "colleague Mary Dore | colleague Samuel Sills" },
        { "She was advised by Sherwood Anderson.", "other Sherwood Anderson" },
    };

    public static TheoryData<string, string> Bodies => new()
    {
        { "The Society was founded in 1902 by William Root and Ruth Bell at Cornell College.", "founder-of William Root | founder-of Ruth Bell" },
        { "Horace Claflin, along with other citizens, established the society in 1880.", "founder-of Horace Claflin" },
        { "Mitchell Cohen and Michael Walzer served as co-editors of its magazine.", "employer Mitchell Cohen | employer Michael Walzer" },
        { "Under the leadership of Ned Sharp, the Society grew.", "employer Ned Sharp" },
        { "Arthur Odell was succeeded by Edward Downing in 1920.", "employer Arthur Odell | employer Edward Downing" },
        // A mayor has his office elsewhere.
        { "George McClellan, Mayor of New York City, opened the first exhibition of the Society.", "other George McClellan" },
        { "The Society is part of the Division of Student Affairs.", "member-of Division of Student Affairs" },
        { "In 1930 the Society merged with the Pathfinder School.", "other Pathfinder School" },
        { "The Society worked in conjunction with the Civil Liberties Union.", "colleague Civil Liberties Union" },
        // Two words with capitals are not yet somebody to do with it.
        { "The Society studied rural communities in Belle Glade and Executive Order 12.", "" },
    };

    [Theory]
    [MemberData(nameof(Kin))]
    public void Kin_are_found_by_the_nouns_that_say_so(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    [Theory]
    [MemberData(nameof(WorkAndMembership))]
    public void What_a_person_works_for_and_belongs_to_is_told_apart(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    [Theory]
    [MemberData(nameof(Company))]
    public void Friends_teachers_and_colleagues_are_found_by_what_was_done_with_them(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_body_has_founders_officers_and_bodies_around_it(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));

    [Fact]
    public void The_body_that_a_heading_puts_in_front_is_what_its_office_has_to_do_with() =>
        Assert.Equal("other Cornell University", Told(Division, "The Office of Radio was created in 1952 to advise the faculty of Cornell University."));

    [Fact]
    public void What_stands_under_the_heading_of_sources_tells_nothing()
    {
        var read = LifeReader.Read(["The Society moved to Utica in 1910.", "Sources:", "Kenneth Jackson became its director in 1920."], Body);

        Assert.Empty(read.Relations);
        Assert.Single(read.Events);
    }

    private static string Told(LifeSubject subject, string sentence) => string.Join(" | ", LifeReader.Read([sentence], subject).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}"));
}
