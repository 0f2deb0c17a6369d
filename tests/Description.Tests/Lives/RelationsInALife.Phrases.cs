using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <content>What may stand between a verb or an office and whom it leads to: what is said of the thing before its name comes, several things done one after the other, and brackets.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> Phrases => new()
    {
        // What was founded is named behind what it is, behind with whom, and behind a comma.
        { "In 1970 she co-founded the early direct action environmental group Troy Defense Fund.", "founder-of Troy Defense Fund" },
        { "She founded, with Ned Shaw, the Troy Workers School.", "colleague Ned Shaw | founder-of Troy Workers School" },
        { "She started a magazine of political satire, Monocle, which she continued.", "founder-of Monocle" },
        { "In 1980 she established her own business in Brooklyn, named Acme Tool & Dye.", "founder-of Acme Tool & Dye" },
        { "She left for the Rumford Chemical Works, a company she began in 1854.", "founder-of Rumford Chemical Works" },
        { "She was a founder and officer of the Dyers Guild.", "founder-of Dyers Guild" },
        // Several things done: whoever did the first did them all.
        { "She coordinated the campaign of Ned Shaw, wrote a column for the Troy Gazette, and taught for a time at Vassar College.", "employer Troy Gazette | employer Vassar College | other Ned Shaw" },
        { "She served as an editor for the Dyers Trust and other bodies, published literary criticism for the Troy Gazette, and conducted interviews for the Utica Herald.", "employer Dyers Trust | employer Troy Gazette | employer Utica Herald" },
        // An office without "of"; one that is written with hyphens; an official; a council.
        { "1921-1924 assistant professor, Smith College", "employer Smith College" },
        { "1954-1957 executive council, Dyers Association", "member-of Dyers Association" },
        { "Later she was the Photographer-in-Residence at Vassar College in 1978.", "employer Vassar College" },
        { "She was an important official of the Dyers Party.", "member-of Dyers Party" },
        { "She was the Ferris Visiting Professor of Journalism at Princeton (1976-1977).", "employer Princeton" },
        { "She serves on the Board of Directors for the Utica Railroad.", "member-of Board of Directors for the Utica Railroad" },
        // Another office begins another list; a branch is of its whole, wherever it is.
        { "She was a trustee of Union College and a director of the Bank of Troy.", "member-of Union College | employer Bank of Troy" },
        { "She joined the New Jersey branch of the Workers Alliance of America.", "member-of Workers Alliance of America" },
        { "She became a member of the Leeds chapter of the Dyers League.", "member-of Dyers League" },
        // Work that was found, a time spent somewhere as something, with whom one danced, with whom one was employed.
        { "She found work in the Conservation Corps and later in the Works Progress Administration.", "employer Conservation Corps | employer Works Progress Administration" },
        { "She spent two years at the University of Utica as an instructor of English.", "employer University of Utica" },
        { "She danced with the Martha Graham Company.", "member-of Martha Graham Company" },
        { "She was employed as an entomologist with Wilson Pest Control from 1958 to 1963.", "employer Wilson Pest Control" },
        // What she is said to have done to by a body makes it no employer; nor does a degree, nor a scholarship.
        { "She was blacklisted by the House Committee in 1947.", "other House Committee" },
        { "She is an artist with an MFA from Syracuse University in Photography.", "" },
        { "She was a Fulbright scholar at the Sorbonne in 1963.", "" },
        // A body with a name of its own, behind what it is; a district attorney is none.
        { "She joined the Zionist organization, Hashomer Hatzair at an early age.", "member-of Hashomer Hatzair" },
        { "She was elected as the Troy District Attorney in 1989.", "" },
        // Clients in capitals, and beside "the French government".
        { "Her clients included the French government, UNESCO, and the Port Authority.", "other UNESCO | other Port Authority" },
        // With whom, in brackets or in front; who is only near; who takes somebody on.
        { "In 1984 she (with Ned Shaw) published a book.", "colleague Ned Shaw" },
        { "In collaboration with Ned Shaw, she organized a campaign.", "colleague Ned Shaw" },
        { "Success led to a collaborative relationship with Ned Shaw.", "colleague Ned Shaw" },
        { "She was close with Ned Shaw.", "other Ned Shaw" },
        { "Editor Ned Shaw appointed her as assistant editor in 1976.", "colleague Editor Ned Shaw" },
        // Who taught, by lessons, classes, a thesis and a doctorate; with what bodies she works; who helps; where a colleague is from.
        { "She received instruction from Ned Shaw and Al Reed.", "teacher Ned Shaw | teacher Al Reed" },
        { "She attended classes taught by Ned Shaw and Al Reed.", "teacher Ned Shaw | teacher Al Reed" },
        { "Her dissertation was supervised by Ned Shaw.", "teacher Ned Shaw" },
        { "She received her doctorate under Ned Shaw.", "teacher Ned Shaw" },
        { "She collaborated with the Dyers League, the Carders Union, and Ned Shaw.", "colleague Dyers League | colleague Carders Union | colleague Ned Shaw" },
        { "She was assisted by Ned Shaw.", "colleague Ned Shaw" },
        { "She worked closely with Ned Shaw of the Dyers League.", "colleague Ned Shaw" },
        // Who sits on a committee belongs to it, whatever it is about and whatever office she has there.
        { "She was appointed to the Commission to Review Ambassadors.", "member-of Commission to Review Ambassadors" },
        { "She served as chair of the Joint State Library Committee.", "member-of Joint State Library Committee" },
        { "She was vice-chair of the Ohio Democratic Party.", "member-of Ohio Democratic Party" },
        { "She worked closely over many years with the Dyers League and the Carders Union.", "other Dyers League | other Carders Union" },
        { "She was instrumental in the creation of the Troy School.", "founder-of Troy School" },
        { "She came with President Ned Shaw, for whom she had worked as press secretary.", "employer President Ned Shaw" },
        // Children whose names are places too, and one who comes behind what is said of the first.
        { "They have two daughters, Miri and Jenny, and a son, Bruno.", "child Miri | child Jenny | child Bruno" },
        { "They had two children: Jean Doe (1908-1985), who also performed, and Joseph Doe (1913-1972).", "child Jean Doe | child Joseph Doe" },
        // The note of a life in figures.
        { "1890 Jane Doe-Smith born to Thomas Doe (1852-1916), delegate to Congress.", "parent Thomas Doe" },
        // What others do in a line of a chronology, and what others do where she is not told of, is theirs.
        { "1881 Cooper retires; Bailey and Shaw form a partnership, creating the London Circus.", "" },
        { "Martin Dies began hearings on the volunteers.", "" },
        // Where it happened is no part of her name.
        { "During the Depression Doe-Smith worked as a bookkeeper for the Morris Agency.", "employer Morris Agency" },
    };

    public static TheoryData<string, string> AroundABody => new()
    {
        { "Max Shaw, the Society general secretary from 1932 to 1946, also wrote.", "employer Max Shaw" },
        { "The Society was founded in 1930 following a split from the Dyers League.", "other Dyers League" },
        { "In 1979 Ned Shaw and Eve Ray, former members of the Society, organized a successor.", "member-of Ned Shaw | member-of Eve Ray" },
        { "Among its members were Ned Shaw, Al Reed, and Ruth Ray.", "member-of Ned Shaw | member-of Al Reed | member-of Ruth Ray" },
        { "The Society was a local of the Textile Workers Union.", "member-of Textile Workers Union" },
        // Of whom and of what it is made, in whatever words.
        { "Its membership included Ned Shaw and Al Reed.", "member-of Ned Shaw | member-of Al Reed" },
        { "The Society was made up of Ned Shaw and Al Reed.", "member-of Ned Shaw | member-of Al Reed" },
        { "It was a group of artists: Ned Shaw, Al Reed, and Ruth Ray.", "member-of Ned Shaw | member-of Al Reed | member-of Ruth Ray" },
        { "The Society was a coalition of the Dyers League and the Carders Union.", "member-of Dyers League | member-of Carders Union" },
        { "Member organizations included the Dyers League and the Carders Union.", "member-of Dyers League | member-of Carders Union" },
        { "Ned Shaw and Al Reed joined the Society in 1920.", "member-of Ned Shaw | member-of Al Reed" },
        { "Ned Shaw served on its board of directors from 1920.", "member-of Ned Shaw" },
        { "Among the officers of the Society who were most prominent were Ned Shaw and Al Reed.", "member-of Ned Shaw | member-of Al Reed" },
        { "Under the editorial supervision of Ned Shaw, the Society published a review.", "employer Ned Shaw" },
        // What it was called is itself.
        { "The Society operated under the name of the Union Hospital from 1931.", "" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Whatever_stands_between_it_is_told_whom_it_leads_to(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    [Theory]
    [MemberData(nameof(AroundABody))]
    public void People_and_bodies_around_a_body_are_told_by_what_they_are_to_it(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));

    [Theory]
    [InlineData("Doe, Lawrence, 1923-2003", "In 1979 Larry Doe published a memoir.", "a short form of the forename is the subject")]
    [InlineData("Doe, Marie Shaw", "Marie Shaw published a memoir in 1979.", "the name that she had before")]
    public void The_subject_is_nobody_beside_himself(string heading, string sentence, string reason)
    {
        var read = LifeReader.Read(["Born in Troy.", sentence], new(heading, RecordKind.Person));

        Assert.True(read.Relations.IsEmpty && read.Events.Any(static told => told.Type == LifeEventType.Publication && told.Of is null), reason);
    }
}
