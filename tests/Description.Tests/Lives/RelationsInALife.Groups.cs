using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Statements;

using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Lives;

/// <content>People told of together, rivals, partners, and whom somebody worked with; what came of a body's doings, and who led it.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> Together => new()
    {
        // Who were a group together, though each comes with what he is.
        { "This group included Ned Shaw, Eve Ray, and the poet Tom Bell.", "colleague Ned Shaw | colleague Eve Ray | colleague Tom Bell" },
        { "Regular contributors included photojournalist Ned Shaw, music critic Eve Ray, talent coordinator Tom Bell, and Ann Lee.", "colleague Ned Shaw | colleague Eve Ray | colleague Tom Bell | colleague Ann Lee" },
        // Whom one ran against, defeated, lost to.
        { "In 1985 she ran unsuccessfully for the office of mayor against incumbent Ed Shaw.", "other Ed Shaw" },
        { "In 1804 she defeated Ned Shaw.", "other Ned Shaw" },
        { "She ran for sheriff in 1825, but lost to Ned Shaw.", "other Ned Shaw" },
        // A partner is no colleague (gold/lives, rule 10); who worked with a body did not work for it.
        { "In 1785 she formed a law partnership with Ned Shaw.", "other Ned Shaw" },
        { "She worked with various organizations, including the Dyers League (DL) and the Carders Union.", "other Dyers League | other Carders Union" },
        { "She worked with Colonel House in Paris.", "colleague Colonel House" },
        // The noun may stand far in front, and the example behind "including".
        { "The artists, sculptors, and architects exhibited at the gallery include Ann Lee, Ned Shaw, and Eve Ray.", "other Ann Lee | other Ned Shaw | other Eve Ray" },
        { "Doe is associated with a variety of figures from the Leeds theater worlds, including Ann Lee, Ned Shaw, and Eve Ray.", "colleague Ann Lee | colleague Ned Shaw | colleague Eve Ray" },
        { "In 1993 she opened a shop with a partner, Ned Shaw.", "other Ned Shaw" },
        { "She was acquainted with Ned Shaw and Eve Ray.", "other Ned Shaw | other Eve Ray" },
        { "She wrote with the help of her mentor, Professor Shaw.", "teacher Professor Shaw" },
        // Whom she painted and whom she played has nothing to do with her.
        { "She painted portraits of General Shaw, Ned Ray, and Tom Bell.", "" },
        { "She created her persona Flawless Ann.", "" },
        // Whoever contributes to a paper works for it; lists go on behind years; of a department its hospital is meant; an army without a name.
        { "She was a frequent contributor to FILE Magazine, the Troy Voice, and the Leeds News.", "employer FILE Magazine | employer Troy Voice | employer Leeds News" },
        { "She taught at Reed College in 1925, and the University of Leeds from 1927 to 1930.", "employer Reed College | employer University of Leeds" },
        { "She joined the Department of Surgery in Troy Hospital in 1914.", "employer Troy Hospital" },
        { "She served in the army from 1914 to 1918.", "member-of army" },
        { "In 1936 she left Troy to help found the Dyers Federation and the Carders Party.", "founder-of Dyers Federation | founder-of Carders Party" },
        { "She left in 1869 to form her own firm, eventually known as Doe & Co.", "founder-of Doe & Co" },
        // By what other names she went is nobody.
        { "She also went by the names Ann Lee, Eve Ray, and Mary Bell.", "" },
        { "She published three novels under her maiden name (Ann Lee) and her married name (Eve Ray).", "" },
        // A colon, or what the clients are of, stands between.
        { "She donated books to many other institutions: the Troy Museum, the Dyers Library, and the Carders Institute.", "other Troy Museum | other Dyers Library | other Carders Institute" },
        { "Her clients for her illustration work have included: the Troy Times and the Leeds Opera.", "other Troy Times | other Leeds Opera" },
        // Who bears the word of a body for a surname teaches.
        { "She trained under such notable architects as George B. Post and Ned Shaw.", "teacher George B. Post | teacher Ned Shaw" },
        { "She was adopted by Reverend Ned Shaw.", "parent Reverend Ned Shaw" },
        { "She was the sister of Labor Party activist Ned Shaw.", "sibling Ned Shaw" },
        // A date or an office between a founder and what was founded; tenants organized are a body.
        { "She also organized, in 1927, the Dyers League.", "founder-of Dyers League" },
        { "In 1839 she became a founder, and principal, of the Troy Institute.", "founder-of Troy Institute" },
        { "She worked for the Carders Union and organized Leeds Tenants for Rent Control.", "employer Carders Union | founder-of Leeds Tenants for Rent Control" },
        { "Doe was one of the prime movers in the founding of the Troy School.", "founder-of Troy School" },
        { "The paper was printed by the Weavers Journal (1918-1924), which she helped establish.", "founder-of Weavers Journal" },
        // An office at what she calls hers, a fellowship where it is held; another's office is his.
        { "In 1996 she left to assume the post of Principal at her alma mater, the University of Leeds.", "employer University of Leeds" },
        { "She completed research fellowships at the Troy Observatory and the Carders Institute.", "employer Troy Observatory | employer Carders Institute" },
        { "She was adopted by Ned Shaw, pastor of the Troy Church.", "parent Ned Shaw" },
        { "She presented her books to Ned Shaw, former Director of the Troy Archives.", "other Ned Shaw" },
    };

    public static TheoryData<string, string> WithABody => new()
    {
        // A name of one word in a list of people ends it no more.
        { "Other members have included Ned Shaw, Gecko, Eve Ray, and Tom Bell.", "member-of Ned Shaw | member-of Eve Ray | member-of Tom Bell | member-of Gecko" },
        { "Founders Ann Lee, Ned Shaw and Eve Ray, and others raised money for the Society.", "founder-of Ann Lee | founder-of Ned Shaw | founder-of Eve Ray" },
        // What came of its doings it founded.
        { "The Society hosted a conference in 2007, which resulted in the creation of the Dyers Alliance.", "founder-of Dyers Alliance" },
        { "The Society, led by Executive Director Ann Lee since its inception, fights for change.", "employer Executive Director Ann Lee" },
        // An office that several held one after the other, with the years of each.
        { "The directorship of the Society was held by Ned Shaw from 1972 to 1975, Eve Ray from 1975 to 1978, and Tom Bell from 1978 to 1981.", "employer Ned Shaw | employer Eve Ray | employer Tom Bell" },
        // Whose members founded it, and out of what it came.
        { "The Society was founded in 1998 by members of the Dyers League, an advocacy project.", "founder-of Dyers League" },
        { "The Society was formed in 1996 out of the dissolution of the Dyers Coalition.", "other Dyers Coalition" },
        // What does something where the sentence says nothing of the body has nothing to do with it.
        { "Mohawk College closed in June 1948.", "" },
        { "The Society reopened as a private club with Ned Shaw and Eve Ray as managers.", "employer Ned Shaw | employer Eve Ray" },
    };

    [Theory]
    [MemberData(nameof(Together))]
    public void Who_was_with_or_against_a_person_is_told_by_how(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    [Fact]
    public void Titles_side_by_side_are_each_their_own()
    {
        var note = It(Term.BiographyOrHistory, It(Term.Paragraph, "She wrote for the ", It(Term.WorkTitle, "Loom"), ", ", It(Term.WorkTitle, "Warp and Weft"), ", and ", It(Term.WorkTitle, "Carders Weekly"), "."));

        Assert.Equal(["Loom", "Warp and Weft", "Carders Weekly"], LifeReader.Read(note, Person).Relations.Select(static one => one.To));
    }

    [Fact]
    public void Whose_whole_name_a_firm_goes_by_founded_it() =>
        Assert.Equal("founder-of George Hall", Told(new("George Hall & Son", RecordKind.CorporateBody), "George Hall was born in Troy, Ohio, in 1832."));

    [Theory]
    [MemberData(nameof(WithABody))]
    public void Who_is_told_of_around_a_body_is_told_by_how(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));
}
