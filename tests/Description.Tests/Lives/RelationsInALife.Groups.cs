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
    };

    public static TheoryData<string, string> WithABody => new()
    {
        // A name of one word in a list of people ends it no more.
        { "Other members have included Ned Shaw, Gecko, Eve Ray, and Tom Bell.", "member-of Ned Shaw | member-of Eve Ray | member-of Tom Bell" },
        // What came of its doings it founded.
        { "The Society hosted a conference in 2007, which resulted in the creation of the Dyers Alliance.", "founder-of Dyers Alliance" },
        { "The Society, led by Executive Director Ann Lee since its inception, fights for change.", "employer Executive Director Ann Lee" },
        { "The Society reopened as a private club with Ned Shaw and Eve Ray as managers.", "employer Ned Shaw | employer Eve Ray" },
    };

    [Theory]
    [MemberData(nameof(Together))]
    public void Who_was_with_or_against_a_person_is_told_by_how(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));

    [Theory]
    [MemberData(nameof(WithABody))]
    public void Who_is_told_of_around_a_body_is_told_by_how(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));
}
