using Fonds.Description.Access;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Access;

public class HidingWhatIsInternal
{
    [Fact]
    public void An_internal_statement_is_gone_with_everything_in_it()
    {
        var unit = It(
            Term.Component,
            It(Term.Identification, It(Term.Title, "Letters"), It(Term.ReferenceCode, Q("audience", "internal"), "7")),
            It(Term.ScopeAndContent, Q("audience", "internal"), It(Term.Paragraph, "Stolen in 1950.")));
        Assert.Equal(It(Term.Component, It(Term.Identification, It(Term.Title, "Letters"))), Publication.Published(unit));
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("Internal")]
    [InlineData(" internal ")]
    public void A_unit_marked_internal_is_gone_as_a_whole(string audience) =>
        Assert.Null(Publication.Published(It(Term.Component, Q("audience", audience), "x")));

    [Fact]
    public void A_statement_for_everybody_is_the_same_object()
    {
        var unit = It(Term.Component, Q("audience", "external"), It(Term.Identification, It(Term.Title, "Letters")));
        Assert.Same(unit, Publication.Published(unit));
    }

    [Fact]
    public void Remarks_to_colleagues_are_not_published() =>
        Assert.Equal(It(Term.Paragraph, "Letters."), Publication.Published(It(Term.Paragraph, "Letters.", new Remark("check with donor"))));

    [Fact]
    public void The_place_of_components_stays() =>
        Assert.Equal(It(Term.Component, new UnitsHere(null)), Publication.Published(It(Term.Component, It(Term.Note, Q("audience", "internal")), new UnitsHere(null))));
}
