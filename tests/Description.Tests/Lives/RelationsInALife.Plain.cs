namespace Fonds.Description.Tests.Lives;

/// <content>Plain phrases of belonging and working, what a post is for, works and times that are no bodies, and whoever is only named.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> Plain => new()
    {
        // What a post is for is no body, and the body behind it is where it is held.
        { "She was professor of Rhetoric and Logic at Union College from 1877 to 1883.", "employer Union College" },
        { "She served as Director of Libraries at Troy University from 1962 to 1974.", "employer Troy University" },
        { "She served as Acting Coordinator of Housing and Development in 1965.", "" },
        { "She was curator of Prints and Drawings at the Troy Museum.", "employer Troy Museum" },
        { "She was Dean of Engineering and Professor of Civil Engineering and Biotechnology at Illinois College.", "employer Illinois College" },
        { "She served as Vice President for Academic Affairs at Troy College.", "employer Troy College" },
        { "She was a visiting professor of Music at the University of Wisconsin, Madison, in 1971.", "employer University of Wisconsin" },
        // A body that ends in a place, a shop that nothing is of, an office with a name of letters, and a paper that only the work there shows.
        { "From 1830 to 1863 she served as president of the National Bank of Chester County.", "employer National Bank of Chester County" },
        { "She worked for Macy's in 1940.", "employer Macy" },
        { "She was chairman and CEO of the Loom Company.", "employer Loom Company" },
        { "In 1957, she was hired as a photojournalist for Newsweek.", "employer Newsweek" },
        // In whose office one works.
        { "She worked in the law office of Ned Green.", "employer Ned Green" },
        { "She worked in Ned Green's studio until 1912.", "employer Ned Green" },
        // Nor is a time.
        { "She worked in Paris until after the Armistice.", "" },
        { "Under the Second Empire, she worked as an architect.", "" },
        // Who contributes is not employed; a tract, a film and a festival are no bodies.
        { "She was a regular contributor to the Troy Times and Harper's Magazine.", "employer Troy Times | employer Harper's Magazine" },
        { "She contributed to the tract \"Who Runs Troy\" in 1967.", "" },
        { "She created her most well-known film, Flaming Creatures, in 1963.", "" },
        { "She organized the \"Go Drag!\" festival in 1990.", "" },
        // Lists of memberships and clients, also one that goes on in the next sentence.
        { "Her memberships included the Troy Alumni Association, the Century Association, and the Adirondack League.", "member-of Troy Alumni Association | member-of Century Association | member-of Adirondack League" },
        { "Among these were the Troy Numismatic Society, Authors Club, and the Leeds Historical Society.", "member-of Troy Numismatic Society | member-of Authors Club | member-of Leeds Historical Society" },
        { "Her clients have included: the Troy Times, Scholastic, and the Leeds Opera.", "other Troy Times | other Scholastic | other Leeds Opera" },
        { "She was a trustee of Troy and Albany Colleges.", "member-of Albany Colleges | member-of Troy" },
        // Part of it, in brackets, on its council, in the pay of a city.
        { "She was part of the Poets Guild.", "member-of Poets Guild" },
        { "She worked as a camera operator (member IATSE Local 600).", "member-of IATSE Local 600" },
        { "She served on the council of the Weavers Society.", "member-of Weavers Society" },
        { "She worked for the city of Albany as an engineer.", "employer city of Albany" },
        { "From 1997 to 2005 she co-ran Acme Records.", "employer Acme Records" },
        { "This led to her founding the Jazz Makers Guild in 1964.", "founder-of Jazz Makers Guild" },
        { "She was involved in the establishment of the Dyers League.", "founder-of Dyers League" },
        { "She was a niece of Beatrix Shaw.", "other Beatrix Shaw" },
        // In whose films one appeared, with what troupe one performed, with whom it was made.
        { "She appeared as an actor in productions by Al Reed, Robert White, and Ken Jacobs.", "colleague Al Reed | colleague Robert White | colleague Ken Jacobs" },
        { "She appeared in Robert White's 1988 film.", "colleague Robert White" },
        { "She performed with Jane Green, Paul White and the Rodeo Performance Theatre.", "colleague Rodeo Performance Theatre | colleague Jane Green | colleague Paul White" },
        { "She published Wick (co-written w/ Paul White).", "colleague Paul White" },
        // Whose editor, whose faculty, what is called so, in what a part is played.
        { "She was the Troy Times's Food Editor from 1947 to 1986.", "employer Troy Times" },
        { "She was named Smith College's first librarian in 1910.", "employer Smith College" },
        { "She was a faculty member of Troy College from 1965 to 2001.", "employer Troy College" },
        { "She joined an improvisational theatre troupe called The Cockerels in 1970.", "member-of The Cockerels" },
        { "She played an important role in the Harlem section of the Labor Party, and in the League of Struggle.", "member-of Labor Party | member-of League of Struggle" },
        { "She recorded for the labels Acme, Cadence Jazz Records, and Soul Note.", "other Acme | other Cadence Jazz Records | other Soul Note" },
        // Partners in law and business, a partnership begun, who was what to her, and a cousin who was married.
        { "She was a law partner of Ned Shaw.", "other Ned Shaw" },
        { "Her business partners were Ned Shaw and Eve Ray.", "other Ned Shaw | other Eve Ray" },
        { "She began a collaborative partnership with dancer Ned Shaw.", "colleague Ned Shaw" },
        { "Ned Shaw was her brother.", "sibling Ned Shaw" },
        { "She married her cousin, Ned Shaw, in 1842.", "spouse Ned Shaw" },
        // What was written of and for whom, where one studied on, what was denied, whose office another has.
        { "She was the writer of several biographies such as The Life of Cotton Mather.", "" },
        { "She wrote a book for children, All Kinds of Mothers, in 1950.", "" },
        { "She conducted a score for the Acme Company film in 1967.", "" },
        { "She attended Troy College, transferring to the University of Utica in 1942.", "" },
        { "She was cleared after denying membership in the Labor Party.", "" },
        // What a Frenchman presides over, whose secretary he is, and for what paper he writes.
        { "Elle collabore à L'Intransigeant puis à la Revue bleue, et elle est secrétaire de Paul Durand.", "employer L'Intransigeant | employer Revue bleue | employer Paul Durand" },
        // Where the name of a body ends, begins or stands alone.
        { "She was the Troy Times Food Editor from 1947 to 1986.", "employer Troy Times" },
        { "She accepted a position at Vogue in 1950.", "employer Vogue" },
        { "She taught at Yale, Princeton, and the University of Leeds.", "employer Yale | employer Princeton | employer University of Leeds" },
        { "She was a lifelong member of the Socialist Party and the Workmen's Circle.", "member-of Socialist Party | member-of Workmen's Circle" },
        { "She joined Acme Steel, where she rose to vice president.", "employer Acme Steel" },
        { "She had two children with Ned Shaw.", "other Ned Shaw" },
        // Whose name is a title, what is said of her, and who stands among bodies has nothing to do with her.
        { "In 1937 she published Charles Green, 1819-1875, at Princeton.", "" },
        { "Paul White called her \"one of the cornerstones of weaving\".", "" },
        { "She wrote two books on the Brazilian architect Paul White.", "" },
        { "She adopted the name Paul White.", "" },
        { "She performed at various spaces including Danspace, Paul Furnace, Bella Space, and the Troy Theatre.", "other Bella Space | other Troy Theatre" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void Plain_phrases_tell_what_they_say_and_no_more(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));
}
