using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <summary>What others are to the subject of a history, sentence by sentence: each row a way of saying it that histories have.</summary>
public sealed partial class RelationsInALife
{
    private static readonly LifeSubject Person = new("Doe-Smith, Jane, 1890-1970", RecordKind.Person);
    private static readonly LifeSubject Body = new("Society of Weavers (Troy, N.Y.)", RecordKind.CorporateBody);
    private static readonly LifeSubject Kindred = new("Greene family", RecordKind.Family);
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
        // Who does what follows is not the wife whom the sentence began with.
        { "After the death of her husband, Ned Shaw moved in.", "other Ned Shaw" },
        { "In Troy she met Mark Shaw, whom she later married.", "spouse Mark Shaw" },
        { "Jane never married, but adopted a daughter, Ruth.", "child Ruth" },
        // Names that friends use, and life dates, stand between two children.
        { "They had three children: Irene \"Rene\" (1882-1974), Philip (1883-1906), and Ruth.", "child Irene | child Philip | child Ruth" },
        { "They raised two children there (Gary and Ruth).", "child Gary | child Ruth" },
        // What she is to another.
        { "She worked as George Bailey's sister-in-law and secretary.", "other George Bailey" },
        { "She was Ned Miller's niece.", "other Ned Miller" },
        { "She was George Miller's widow.", "spouse George Miller" },
        // A friend who is a colleague too works with her.
        { "She lived with her friend and colleague, Andrew Nin.", "colleague Andrew Nin" },
        // Her parents' other children, and those of a couple of one name.
        { "In addition to Jane, the couple had two sons: Mark Doe and Philip Doe.", "sibling Mark Doe | sibling Philip Doe" },
        { "Jane and Ned Doe-Smith had two children, Ruth and Paul.", "child Ruth | child Paul | spouse Ned Doe-Smith" },
        { "She was born in Troy to parents named Stanley and Marie-Louise.", "parent Stanley | parent Marie-Louise" },
        { "The couple had twin boys, Mark and Paul.", "child Mark | child Paul" },
        // A sister's husband.
        { "She was raised by her sister Ruth and his husband Ned Shaw.", "sibling Ruth | other Ned Shaw" },
        // A people is nobody's father.
        { "She was the daughter of Russian-Jewish immigrant parents.", "" },
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
        { "She left in 1983, serving as the Albert Schweitzer Professor of the Humanities at Albany College, then the Goheen Professor in the Council of the Humanities at Princeton University.", "employer Albany College | employer Princeton University | member-of Council of the Humanities" },
        { "She was a former employee of IBM.", "employer IBM" },
        { "She contributed to the Quarterly Review and the Edinburgh Review.", "other Quarterly Review | other Edinburgh Review" },
        // The same by a part of its name is told once.
        { "She was a reporter for the Toronto Star and later an editor at the Star.", "employer Toronto Star" },
        // The place where she stood is not what she founded.
        { "After studying at the Polytechnic Institute, she founded Jasper Laboratories in 1955.", "founder-of Jasper Laboratories" },
        // What she was hired to do is nobody who hires.
        { "She was hired to photograph the Waldorf Hotel.", "" },
        { "Elle fut membre de l'Institut du monde arabe, et enseigna à l'université de Nanterre dans une faculté.", "member-of Institut du monde arabe | employer université de Nanterre" },
        // Names of firms: partners with commas, "and Co.", a trade behind.
        { "She joined the firm of McKim, Mead & White in 1904.", "employer McKim, Mead & White" },
        { "She became a partner at Cutting, Moore, and Havens.", "employer Cutting, Moore, and Havens" },
        { "She worked for John Tracy and Co. in Albany.", "employer John Tracy and Co." },
        { "She worked at the Coolidge and Young distillery.", "employer Coolidge and Young" },
        // A common noun beside it says that it is a body.
        { "She co-founded the band Devo in 1973 with Ned Shaw and Mark Bell.", "colleague Ned Shaw | colleague Mark Bell | founder-of Devo" },
        { "In 1950 she opened her own firm, Rowan Advertising.", "founder-of Rowan Advertising" },
        { "She was managing editor of Parade magazine.", "employer Parade" },
        { "She wrote for the Boston Globe and the Evening Star.", "employer Boston Globe | employer Evening Star" },
        { "She was manager of the Adam Forrest Circus.", "employer Adam Forrest Circus" },
        { "She edited a paper before joining Marlow as an editor.", "employer Marlow" },
        { "She was hired by Seatrain Shipbuilding in 1973.", "employer Seatrain Shipbuilding" },
        // Each office has its own body and its own kind of tie.
        { "She was the director of the Gauss Institute, and the president of the Modern Language Association.", "employer Gauss Institute | member-of Modern Language Association" },
        { "She was a senior fellow at the Columbia Institute and a fellow of the Royal Society.", "member-of Royal Society | employer Columbia Institute" },
        { "She was a member of the adjunct faculty of New York University.", "employer New York University" },
        { "She was a clerk from the 1950s through the early 1970s and an active member of the Brotherhood of Trainmen.", "member-of Brotherhood of Trainmen" },
        { "She was a leading figure in the Libertarian Book Club.", "member-of Libertarian Book Club" },
        { "She had never been a member of the Book Club.", "" },
        // Whoever serves in an army or a part of it belongs to it, a chaplain too.
        { "She was a chaplain in the Navy.", "member-of Navy" },
        { "She enlisted as a private in Company A of the 69th Regiment in 1861.", "member-of Company A of the 69th Regiment" },
        { "She was a volunteer in the International Brigades.", "member-of International Brigades" },
        // The same by what its name is shortened to.
        { "She was an engineer for the Arabian Oil Company (Aramco), and left Aramco in 1977.", "employer Arabian Oil Company" },
        // What she wrote about is nobody she worked for; what a club is called is not another club; for what one runs is not yet one's own.
        { "She worked for TASS, covering the Senate Committee, from 1941 to 1949.", "employer TASS" },
        { "In 1957 she joined the Tilden Club, a Democratic Party reform group.", "member-of Tilden Club" },
        { "In 1960 she ran for City Council.", "" },
        { "She taught New Media at Vassar College in 2001.", "employer Vassar College" },
        { "She was an assistant to the film maker Oskar Fischer.", "employer Oskar Fischer" },
        { "She was a law clerk in the offices of George Griffin and George Strong.", "employer George Griffin | employer George Strong" },
        // Committees and houses have seats, and no employees.
        { "She represented Troy in the United States House of Representatives from 1959 to 1980.", "member-of United States House of Representatives" },
        { "She served on the Labor Committee, the Arts Council, and the Library Board.", "member-of Labor Committee | member-of Arts Council | member-of Library Board" },
        { "She was chairman of the Committee on the Arts and the Humanities.", "member-of Committee on the Arts and the Humanities" },
        { "She was an Acme Railroad engineer.", "employer Acme Railroad" },
        { "She was with the 14th Brigade in Spain.", "member-of 14th Brigade" },
        // What belongs to a body is not the body.
        { "She established Vassar College programs in Cyprus.", "" },
        { "She was born to Ruth Doe and a Greek-immigrant printer.", "parent Ruth Doe" },
        // Whose soldier she was, however it is said.
        { "She trained with the Mackenzie Battalion and was transferred to the 41st Mixed Brigade.", "member-of 41st Mixed Brigade | member-of Mackenzie Battalion" },
        { "She retired from the British Army in 1977.", "member-of British Army" },
        { "She worked in the Civilian Conservation Corps in 1933.", "member-of Civilian Conservation Corps" },
        { "She served on the executive committees of the Charity Society and the Prison Association.", "member-of Charity Society | member-of Prison Association" },
        { "She was barred from work for her association with the Workers Party.", "member-of Workers Party" },
        { "Her affiliation with Howard University began in 1953.", "employer Howard University" },
        { "She was promoted to Museum Director in 1989.", "" },
        { "She resigned from the Workers Party in 1956.", "member-of Workers Party" },
        { "She left Troy after travelling in the service of the Weaving Brotherhood.", "member-of Weaving Brotherhood" },
        // A camp is a place, and a graduate nobody's father.
        { "She was stationed at Camp Van Doren in 1943.", "" },
        { "She was the daughter of a Harvard graduate.", "" },
        { "She travelled to Spain to fight with the Mackenzie Battalion.", "member-of Mackenzie Battalion" },
        { "She served (1938-1946) on the Building Committee of the Guild.", "member-of Building Committee of the Guild" },
        { "Her honors included membership in Phi Beta Kappa.", "member-of Phi Beta Kappa" },
        { "She has honorary membership with the American Society of Engineers and the Royal Academy.", "member-of American Society of Engineers | member-of Royal Academy" },
        { "She was dean, 1971-1984; and founder of the Weaving Center.", "founder-of Weaving Center" },
        // One's band is not one's own, a company that one starts is.
        { "She toured with her band Devo.", "member-of Devo" },
        { "They lived in Troy, starting a publishing company, Birch Press.", "founder-of Birch Press" },
        { "In 1883 she signed a contract with the Congo Association.", "employer Congo Association" },
        { "She was a civil servant with the Audit Department.", "employer Audit Department" },
        { "She was a chemist in the United States Food, Drug and Insecticide Administration.", "employer United States Food, Drug and Insecticide Administration" },
        // For whom she wrote, judged and reported; people who are for something are a body, and trades in a row one union.
        { "She published art criticism for the Weekly News and the Paris Review.", "employer Weekly News | employer Paris Review" },
        { "She clerked for Judge Ned Green of the Court of Claims and for Justice Mark White.", "employer Judge Ned Green | employer Justice Mark White | employer Court of Claims" },
        { "She joined Citizens for a Free College, as well as American Youth for Democracy.", "member-of Citizens for a Free College | member-of American Youth for Democracy" },
        { "She joined the United Electrical, Radio and Machine Workers Union.", "member-of United Electrical, Radio and Machine Workers Union" },
        // Where she studied and what a convention was are none of them.
        { "She held degrees from Vassar College and Cornell University.", "" },
        { "She was a delegate to the 16th National Convention.", "" },
        { "Upon her return to the United States Doe-Smith worked as a fitter.", "" },
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
        { "The photographer Sam Reese was her colleague.", "colleague Sam Reese" },
        { "Ned Shaw became her agent.", "other Ned Shaw" },
        { "One of her instructors was the cartoonist Bernard Kring.", "teacher Bernard Kring" },
        { "She worked on several collaborations with director Wes Anderson.", "colleague Wes Anderson" },
        { "Along with artists like Ralph Reese and Frank Brunner, she became part of a group.", "colleague Ralph Reese | colleague Frank Brunner" },
        { "She appeared in a film alongside Keith Harding.", "colleague Keith Harding" },
        // Whom she gave to, and whose grants she had.
        { "She donated her papers to the Hill Library.", "other Hill Library" },
        { "She received grants from the Ford Foundation.", "other Ford Foundation" },
        // With whom one builds, one works; not with whom one lives, nor with whom one quarrels.
        { "She built a house with Ned Shaw.", "colleague Ned Shaw" },
        { "She lived in Troy with Ned Shaw.", "other Ned Shaw" },
        { "She wrote a book with Trotter's wife, Nathalie Trotter, in 1946.", "colleague Nathalie Trotter" },
        { "She took the paper over with Rita Marsh (née Anna Storr) in 1911.", "colleague Rita Marsh" },
        { "She is known for co-authoring a book (1966) with Ned Shaw.", "colleague Ned Shaw" },
        { "She named the house for Ned Shaw and Eve Ray, two nursing colleagues who had died.", "colleague Ned Shaw | colleague Eve Ray" },
        { "Her clients included the Port Authority and UNESCO.", "other Port Authority | other UNESCO" },
        { "She painted such pioneers as Isadora Dunn.", "other Isadora Dunn" },
        { "She was under the instruction of Dr. Ned Shaw.", "teacher Dr. Ned Shaw" },
        // With whom she talked did not write the book; who is named in what she did has to do with her, but no title and nobody whom a work is about.
        { "She published a volume of interviews from the 1980s with Edward Wells and Susan Sand.", "other Edward Wells | other Susan Sand" },
        { "In Troy her house burned, and she wrote to Ned Shaw.", "other Ned Shaw" },
        { "She wrote a life of George (1917) and a study by Ned Shaw.", "" },
    };

    public static TheoryData<string, string> Bodies => new()
    {
        { "The Society was founded in 1902 by William Root and Ruth Bell at Cornell College.", "founder-of William Root | founder-of Ruth Bell" },
        { "Horace Claflin, along with other citizens, established the society in 1880.", "founder-of Horace Claflin" },
        { "Mitchell Cohen and Michael Walzer served as co-editors of its magazine.", "employer Mitchell Cohen | employer Michael Walzer" },
        { "Under the leadership of Ned Sharp, the Society grew.", "employer Ned Sharp" },
        { "Arthur Odell was succeeded by Edward Downing in 1920.", "employer Arthur Odell | employer Edward Downing" },
        { "The Society is part of the Division of Student Affairs.", "member-of Division of Student Affairs" },
        { "In 1930 the Society merged with the Pathfinder School.", "other Pathfinder School" },
        { "The Society worked in conjunction with the Civil Liberties Union.", "other Civil Liberties Union" },
        { "The Society was created and edited by Buddy Cole and Norman Douglas.", "founder-of Buddy Cole | founder-of Norman Douglas" },
        // Who charters a society did not found it.
        { "The Society was chartered by the Board of Regents in 1890.", "other Board of Regents" },
        { "The Society was funded by the Ford Foundation.", "other Ford Foundation" },
        { "The Society was chartered in 1954, with Morton Barr as its first president.", "employer Morton Barr" },
        { "In 1896, under the administration of Charles Lever, the Society grew.", "employer Charles Lever" },
        { "Charnia Adler, its longtime editor, saved the photographs.", "employer Charnia Adler" },
        // Who joined another body has no office in this one.
        { "Max Green joined the Communist Party.", "" },
        { "The League grew under the presidencies of Maud Swift and Rose Snyder.", "employer Maud Swift | employer Rose Snyder" },
        { "The Society had its origins in the American Communications Association.", "other American Communications Association" },
        { "The Society worked under the auspices of the Diocese of Brooklyn.", "other Diocese of Brooklyn" },
        { "The Society operated St. Joseph's Female Asylum on Willoughby Avenue and St. Paul's Industrial School.", "other St. Joseph's Female Asylum | other St. Paul's Industrial School" },
        { "In 1993 the Society merged with the Weavers Union, Local 1177.", "other Weavers Union, Local 1177" },
        // Who founded it with the first named; who taught there; what an actor is, he is no officer.
        { "The Society was founded by Mary King with Felix Adler, Jacob Rice, and Carl Shaw.", "founder-of Mary King | founder-of Felix Adler | founder-of Jacob Rice | founder-of Carl Shaw" },
        { "The Society's faculty included Edgar Vance and John Cole.", "employer Edgar Vance | employer John Cole" },
        { "The Society was visited by the actor Kirk Dale.", "other Kirk Dale" },
        { "Its development was due to Professor Isaac Ross and to courses conducted by Emily King.", "employer Professor Isaac Ross | employer Emily King" },
        { "The Society has long-standing relationships with other bodies such as the Weavers Network.", "other Weavers Network" },
        { "The Society grew under its pastor, the Reverend Ned Shaw.", "employer Reverend Ned Shaw" },
        // The first to lead it founded it; a lawyer who is named has no office in it.
        { "Charles Gross was the founding president of the Society.", "founder-of Charles Gross" },
        { "The Society raised a fund in memory of Morris Holt, a prominent lawyer.", "other Morris Holt" },
        { "The Society became affiliated with Howard University.", "other Howard University" },
        { "The Society became affiliated with the Federation of Weavers.", "member-of Federation of Weavers" },
        { "In 2005 the Society was awarded a National Endowment for the Arts grant.", "other National Endowment for the Arts" },
        { "In 1890 the Society was expelled from the Baptist Association.", "member-of Baptist Association" },
        { "The Society publishes a magazine, which has been edited by Ned Shaw.", "employer Ned Shaw" },
        // Two words with capitals are not yet somebody to do with it.
        { "The Society studied rural communities in Belle Glade and Executive Order 12.", "" },
    };

    public static TheoryData<string, string> Members => new()
    {
        { "Frederick Greene married Pauline Sieber in 1917 and they had three children: Robert, Jeannette, and Stanley.", "member-of Frederick Greene | member-of Pauline Sieber | member-of Robert | member-of Jeannette | member-of Stanley" },
        // A maiden name and a later one beside the family's.
        { "The children were Irene Nest (Greene) Collard (1860-1950) and Emma (Greene) Sherwood.", "member-of Irene Nest (Greene) Collard | member-of Emma (Greene) Sherwood" },
        // A father and his son have nearly the same name; their dates tell them apart.
        { "Joseph Greene (1757-1836) was the father of Joseph Budd Greene (1825-1878).", "member-of Joseph Greene | member-of Joseph Budd Greene" },
        { "Among her friends was Mark Trent.", "other Mark Trent" },
        // Another's wife is none of the family.
        { "She became very close to Sobel's wife Helen.", "" },
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

    [Theory]
    [MemberData(nameof(Members))]
    public void A_family_has_those_of_its_name_their_spouses_and_children_and_its_neighbours(string sentence, string relations) => Assert.Equal(relations, Told(Kindred, sentence));

    [Fact]
    public void Of_two_families_in_one_history_both_have_their_members() =>
        Assert.Equal("member-of Frederick Greene | member-of Gustave Buell", string.Join(" | ", LifeReader.Read(["The Greene and Buell families came from Kent.", "Frederick Greene farmed.", "Gustave Buell was born in Troy."], Kindred).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}")));

    [Fact]
    public void Of_a_family_whose_name_is_a_place_too_the_members_are_people() =>
        Assert.Equal("member-of Moses Beach | member-of Alfred Ely Beach", Told(new("Beach family", RecordKind.Family), "Moses Beach owned the paper with his brother, the inventor Alfred Ely Beach."));

    [Fact]
    public void Who_goes_by_a_short_forename_is_told_once() =>
        Assert.Equal("member-of Benjamin (Ben) Greene", string.Join(" | ", LifeReader.Read(["Benjamin (Ben) Greene was a lawyer.", "Ben Greene served in Spain."], Kindred).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}")));

    [Fact]
    public void A_body_is_meant_by_the_beginning_of_its_name_that_no_other_has() =>
        Assert.Equal("founder-of Dee Hall", Told(new("Paper Tiger Television Collective", RecordKind.CorporateBody), "Co-founded by Dee Hall in 1981, Paper Tiger TV was the first of its kind."));

    [Fact]
    public void A_family_of_two_surnames_has_the_members_of_each() =>
        Assert.Equal("member-of William W. Van Horn | member-of Herman Philip", Told(new("Van Horn-Philip family", RecordKind.Family), "William W. Van Horn sold the house to Herman Philip."));

    [Fact]
    public void Who_is_met_in_one_sentence_is_married_in_the_next_that_says_they_were() =>
        Assert.Equal("spouse Ned Shaw", string.Join(" | ", LifeReader.Read(["In Troy she met the dealer Ned Shaw.", "They were married from 1966 to 1973."], Person).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}")));

    [Fact]
    public void A_house_that_bears_the_whole_name_is_the_subjects_own() =>
        Assert.Equal("founder-of Eben Horn Gallery", Told(new("Horn, Eben Norton, 1818-1893", RecordKind.Person), "The Eben Horn Gallery opened in 1880."));

    [Fact]
    public void The_initials_of_the_forenames_are_the_subject() =>
        Assert.Equal("employer Newark College", Told(new("Horn, Eben Norton, 1818-1893", RecordKind.Person), "During this period, E.N. lectured at Newark College."));

    [Fact]
    public void Who_was_born_in_another_century_is_not_the_subject_though_the_name_is_the_same() =>
        Assert.DoesNotContain(LifeReader.Read(["Jane Doe-Smith (1786-1837) was a member of the Book Club."], Person).Relations, static one => one.Type == LifeRelationType.MemberOf);

    [Fact]
    public void The_body_that_a_heading_puts_in_front_is_what_its_office_has_to_do_with() =>
        Assert.Equal("member-of Cornell University", Told(Division, "The Office of Radio was created in 1952 to advise the faculty of Cornell University."));

    [Fact]
    public void A_body_is_meant_by_its_initials_too_and_by_as_many_of_them_as_are_used() =>
        Assert.Equal("founder-of Mary Kenney", Told(new("Women's Trade Union League of New York", RecordKind.CorporateBody), "The WTUL of New York was founded by Mary Kenney in 1904."));

    [Theory]
    [InlineData("Ned Hanyan, \"Richard Green.\"")]
    [InlineData("Sarah Lane, The Greens of Troy (New York: Garland Publishing, 1979).")]
    public void An_author_and_a_title_are_cited_and_tell_nothing(string sentence) => Assert.Empty(LifeReader.Read([sentence], Kindred).Relations);

    [Fact]
    public void What_stands_under_the_heading_of_sources_tells_nothing()
    {
        var read = LifeReader.Read(["The Society moved to Utica in 1910.", "Sources:", "Kenneth Jackson became its director in 1920."], Body);

        Assert.Empty(read.Relations);
        Assert.Single(read.Events);
    }

    private static string Told(LifeSubject subject, string sentence) => string.Join(" | ", LifeReader.Read([sentence], subject).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}"));
}
