using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <content>What a body belongs to, who began it, who led it, and with whom it dealt.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> WholesAndBeginnings => new()
    {
        // What it joined.
        { "The Society joined the Congress of Labor in 1937.", "member-of Congress of Labor" },
        { "In 1912 the Society voted to join the National Trades Union.", "member-of National Trades Union" },
        { "The Society belonged to the Federation of Crafts.", "member-of Federation of Crafts" },
        { "The Society was admitted to the International Textile Federation in 1950.", "member-of International Textile Federation" },
        // A hospital takes in patients.
        { "Members of the Society were admitted to the Troy Hospital.", "" },
        // Who chartered it: a union takes in, a legislature does not.
        { "The Society was chartered by the United Textile Workers in 1921.", "member-of United Textile Workers" },
        { "The Society received its charter from the State Legislature in 1850.", "other State Legislature" },
        // The company that owns it, the college that it is at.
        { "The Society is a subsidiary of the Acme Textile Company.", "member-of Acme Textile Company" },
        { "The Society of Weavers at Leeds University opened in 1910.", "member-of Leeds University" },
        // The number that it has in a union.
        { "The Society became Local 12 of District Council 4 of the Textile Union.", "member-of District Council 4 | member-of Textile Union" },
        // Who began it, and whoever did something else first.
        { "Ned Green and Eve Ray met in 1911 and formed the Society.", "founder-of Ned Green | founder-of Eve Ray" },
        { "The Society originated in 1911 when Ned Green and Eve Ray put a notice in the newspaper.", "founder-of Ned Green | founder-of Eve Ray" },
        { "The Society was the brainchild of Ned Green.", "founder-of Ned Green" },
        { "The driving forces behind the creation of the Society were Ned Green and Eve Ray.", "founder-of Ned Green | founder-of Eve Ray" },
        { "Ned Green was instrumental in the founding of the Society.", "founder-of Ned Green" },
        { "Ned Green founded and directed the Society until 1930.", "founder-of Ned Green" },
        { "Ned Green and Eve Ray founded the Society of Weavers of Troy, Inc. in 1911.", "founder-of Ned Green | founder-of Eve Ray" },
        { "The Society was founded by County Mayo native Paul Green.", "founder-of Paul Green" },
        { "Ned Green, who founded the Society, died in 1950.", "founder-of Ned Green" },
        { "The Society grew in trades not organized by the Textile Union.", "other Textile Union" },
        // A parent's founder is none, nor whoever did not.
        { "Like its parent body, which was founded by Ned Green in 1909, the Society held a fair.", "" },
        // What it founded, by whatever name, and what left it.
        { "In 1880 the Society established a school, which came to be known as the Leeds School for Weavers.", "founder-of Leeds School for Weavers" },
        { "In 1881 some members broke from the Society and formed the Spinners League.", "other Spinners League" },
    };

    public static TheoryData<string, string> LeadersAndDealings => new()
    {
        { "Ned Green took over leadership of the Society in 1964.", "employer Ned Green" },
        { "Under Ned Green, the Society grew to 500 members.", "employer Ned Green" },
        { "Ned Green, a graduate of Leeds College, was selected to organize the society.", "employer Ned Green" },
        { "In 1949 Ned Green, formerly of Troy, was elected Secretary-Treasurer of the Society.", "employer Ned Green" },
        { "Ned Green resigned in 1885 and was replaced by his brother, Tom Green.", "employer Ned Green | employer Tom Green" },
        // An office is nobody.
        { "Ned Green acted as President and Chief Executive Officer of the Society.", "employer Ned Green" },
        { "Led by Ned Green, the Society grew to 500 members.", "employer Ned Green" },
        { "With Ned Green at the helm, the Society grew.", "employer Ned Green" },
        { "The Society hired Ned Green to direct its programs.", "employer Ned Green" },
        { "Ned Green taught weaving at the Society from 1920 to 1930.", "employer Ned Green" },
        { "Ned Green retired from the Society in 1950.", "employer Ned Green" },
        { "Ned Green served on the board of the Society from 1920.", "member-of Ned Green" },
        // The head of another body, and of a committee beside it, is none here.
        { "The Society fought the policies of the Textile Union head, Ned Green.", "other Ned Green | other Textile Union" },
        { "The Society helped through the Relief Committee (chaired by Ned Green).", "member-of Relief Committee" },
        // What somebody is wherever he is, is none of its own.
        { "Speakers of the Society included the labor leader Ned Green and columnist Eve Ray.", "other Ned Green | other Eve Ray" },
        // What it came from, and went to.
        { "The antecedent of the Society was the Spinners Committee.", "other Spinners Committee" },
        { "The Society was formed in 1951 as a result of the dissolution of the Spinners League.", "other Spinners League" },
        { "In 1967 the Society was taken over by Acme World Mills.", "other Acme World Mills" },
        { "The society moved to the Peters School in 1977.", "" },
        { "The Society and the Spinners League merged in 1950.", "other Spinners League" },
        // With whom it dealt.
        { "The Society shared a close affiliation with the University of Leeds.", "other University of Leeds" },
        { "The Society received accreditation from the National League of Crafts in 1953.", "other National League of Crafts" },
        { "The Society struck against Acme Mills.", "other Acme Mills" },
        { "The Society covered employees of the Acme Cable Corporation.", "other Acme Cable Corporation" },
        // Its own name, a building, and what came into being beside it are none.
        { "The Society's name was changed from Weavers Society to Textile Forum Society.", "" },
        { "The Society moved to the Green Building in 1950.", "" },
        { "The Dyers League was created in 1950.", "" },
        { "The Board of Managers voted to sell the shop.", "" },
        { "The Green Mansion was located in Troy.", "" },
    };

    [Theory]
    [MemberData(nameof(WholesAndBeginnings))]
    public void A_body_belongs_to_what_it_joined_and_was_begun_by_whoever_is_said_to(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));

    [Theory]
    [MemberData(nameof(LeadersAndDealings))]
    public void A_body_is_led_by_those_who_take_office_and_deals_with_whom_its_verbs_lead_to(string sentence, string relations) => Assert.Equal(relations, Told(Body, sentence));

    private static readonly LifeSubject Office = new("France. Direction des Ponts. Bureau des Rivières (1907-1939)", RecordKind.CorporateBody);

    public static TheoryData<string, string> FrenchOfficesAround => new()
    {
        // What an office is part of, written small to its end and no further.
        { "Le bureau est créé en 1912 au sein de la direction des ponts et des canaux du ministère des Travaux publics.", "member-of direction des ponts et des canaux du ministère des Travaux publics" },
        { "Il est rattaché à la direction générale des eaux depuis 1920.", "member-of direction générale des eaux" },
        { "Il fait partie de la division des affaires générales.", "member-of division des affaires générales" },
        { "Le bureau intègre le ministère de l'Équipement lors de sa création en 1966.", "member-of ministère de l'Équipement" },
        { "Il est placé au sein de l'administration des Arts au ministère de l'Intérieur.", "member-of administration des Arts | member-of ministère de l'Intérieur" },
        // What it came from, merged with and works with.
        { "En 1930, le bureau fusionne avec le service des canaux.", "other service des canaux" },
        { "Le bureau des rivières et la direction des canaux fusionnent en 1930.", "other direction des canaux" },
        { "Il reprend les missions du bureau des barrages et du service de la pêche fluviale.", "other bureau des barrages | other service de la pêche fluviale" },
        { "Le bureau trouve ses origines dans le service des bâtiments hydrauliques qui existe depuis 1840.", "other service des bâtiments hydrauliques" },
        { "Il travaille en liaison étroite avec l'inspection générale des ponts et chaussées.", "other inspection générale des ponts et chaussées" },
        { "Il est placé sous l'autorité du secrétariat général du ministère.", "other secrétariat général du ministère" },
        // "un service" is of a kind, "l'établissement des budgets" is work.
        { "Il est l'héritier d'un service d'administration, la mission des fleuves.", "other mission des fleuves" },
        { "Il est chargé du contrôle de l'établissement des budgets.", "" },
    };

    [Theory]
    [MemberData(nameof(FrenchOfficesAround))]
    public void French_offices_written_small_are_named_to_their_end(string sentence, string relations) => Assert.Equal(relations, Told(Office, sentence));

    public static TheoryData<string, string> OfAFamily => new()
    {
        // Children among several, and with what they were between them.
        { "Peter Greene and Ann had several children, among them Abraham (d. 1840), a farmer, and Jeremiah (1776-1861).", "member-of Peter Greene | member-of Abraham | member-of Jeremiah | member-of Ann" },
        { "Among Peter and Ann's children were Charles and Jeremiah.", "member-of Charles | member-of Jeremiah" },
        // Forenames beside the surname, and those said to be of somebody.
        { "Peter and Ann Greene moved to Troy.", "member-of Ann Greene | member-of Peter" },
        { "Tom, the eldest son, studied law.", "member-of Tom" },
        { "His widow, Ann, sold the farm.", "member-of Ann" },
        // A daughter's husband is of another family.
        { "Their daughter, Mary, married the lumber merchant John Livingston in 1868.", "other John Livingston | member-of Mary" },
        { "Their son, Mark, married Mary Shaw in 1868.", "member-of Mary Shaw | member-of Mark" },
        // What the family owned, founded, and what has its name.
        { "The family operated the Troy Trucking Company until 1950.", "other Troy Trucking Company" },
        { "The family founded the Troy Trucking Company in 1920.", "founder-of Troy Trucking Company" },
        { "Mark Greene ran the firm of Greene & Sons until 1950.", "member-of Mark Greene | other Greene & Sons" },
    };

    [Theory]
    [MemberData(nameof(OfAFamily))]
    public void A_family_has_those_named_by_forename_alone_and_its_firms(string sentence, string relations) => Assert.Equal(relations, Told(Kindred, sentence));

    [Fact]
    public void A_family_is_one_though_it_is_tagged_as_a_person() =>
        Assert.Equal("member-of Ann Greene", Told(new("Greene family", RecordKind.Person), "In 1902 Ann Greene moved to Troy."));
}
