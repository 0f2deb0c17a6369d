using Fonds.Description.AccessPoints;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Units;

public class HeadingsOfAUnit
{
    [Fact]
    public void A_creator_is_tied_by_origination_with_role_and_identifier()
    {
        var unit = Unit(It(Term.Origination, Q("label", "Creator"), It(
            Term.PersonName, Q("relator", "cre"), Q("source", "lcnaf"), Q("identifier", "http://id.loc.gov/authorities/names/n50016856"),
            It(Term.Part, "Serge, Victor, 1890-1947"))));
        var heading = Assert.Single(unit.Headings);
        Assert.Equal((AccessManner.Origination, RecordKind.Person, "Serge, Victor, 1890-1947"), (heading.Manner, heading.Kind, heading.Heading));
        Assert.Equal(("naf", "creator"), (heading.Vocabulary, heading.Role));
        Assert.Equal(new AuthorityIdentifier("naf", "n50016856"), heading.Identifier);
    }

    [Fact]
    public void A_creator_in_plain_text_is_a_name_of_unknown_kind()
    {
        var heading = Assert.Single(Unit(It(Term.Origination, "Wakefield Family")).Headings);
        Assert.Equal((RecordKind.UnknownAgent, "Wakefield Family", Term.Origination), (heading.Kind, heading.Heading, heading.Term));
    }

    [Theory]
    [InlineData("source", "source", "ArchivesSpace's word for a donor")]
    [InlineData("Collector:", "collector", "a relator as a label")]
    [InlineData("Creator", null, "no more than origination says")]
    [InlineData("final", null, "no role at all")]
    public void The_label_of_the_origination_may_be_the_role(string label, string? role, string reason) =>
        Expect.Same(role, Assert.Single(Unit(It(Term.Origination, Q("label", label), It(Term.PersonName, "Macdonald, Nancy"))).Headings).Role, reason);

    [Fact]
    public void Access_points_are_found_however_deep_the_groups()
    {
        var unit = UnitWith(It(Term.AccessPoints, It(Term.Heading, "Subjects"), It(Term.AccessPoints, It(Term.Subject, "Anarchism"), It(Term.List, It(Term.Item, It(Term.GeographicName, "Barcelona"))))));
        Assert.Equal(["Anarchism", "Barcelona"], unit.Headings.Select(heading => heading.Heading));
        Assert.All(unit.Headings, heading => Assert.Equal(AccessManner.ControlAccess, heading.Manner));
    }

    [Fact]
    public void Entries_of_an_index_are_access_points() =>
        Assert.Equal(AccessManner.ControlAccess, Assert.Single(UnitWith(It(Term.Index, It(Term.IndexEntry, It(Term.PersonName, "Nin, Andrés")))).Headings).Manner);

    [Fact]
    public void Names_in_sentences_are_mentions()
    {
        var unit = UnitWith(It(Term.ScopeAndContent, It(Term.Paragraph, "Letters from ", It(Term.PersonName, "Leon  Trotsky"), " and on ", It(Term.WorkTitle, "Ville conquise"))));
        var heading = Assert.Single(unit.Headings);
        Assert.Equal((AccessManner.Sentence, "Leon Trotsky"), (heading.Manner, heading.Heading));
    }

    [Fact]
    public void The_holding_institution_is_no_heading() =>
        Assert.Empty(Unit(It(Term.Repository, It(Term.CorporateName, "Beinecke Rare Book and Manuscript Library"))).Headings);

    [Fact]
    public void A_work_is_a_heading_where_it_is_an_access_point() =>
        Assert.Equal(RecordKind.Work, Assert.Single(UnitWith(It(Term.AccessPoints, It(Term.WorkTitle, "Politics (New York, N.Y.)"))).Headings).Kind);

    [Fact]
    public void Empty_headings_are_passed_over() => Assert.Empty(UnitWith(It(Term.AccessPoints, It(Term.Subject, " "))).Headings);
}
