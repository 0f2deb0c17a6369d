using Fonds.Description.Rules;

namespace Fonds.Description.Tests.Rules;

/// <summary>What DACS and ISAD(G) ask of every description, and what a component inherits.</summary>
public class MeetingTheMinimum
{
    private const MinimumElements Everything =
        MinimumElements.ReferenceCode | MinimumElements.Repository | MinimumElements.Title | MinimumElements.Date | MinimumElements.Extent
        | MinimumElements.Creator | MinimumElements.History | MinimumElements.ScopeAndContent | MinimumElements.Access | MinimumElements.Language;

    [Fact]
    public void Every_element_has_its_rule_and_is_missed() =>
        Assert.Equal(
            ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "3.1", "4.1", "4.5"],
            DescriptionMinimum.Missing(MinimumElements.None, MinimumElements.None).Select(rule => rule.Dacs));

    [Fact]
    public void A_description_with_all_of_them_misses_nothing() => Assert.Empty(DescriptionMinimum.Missing(Everything, MinimumElements.None));

    [Fact]
    public void A_component_inherits_creator_access_and_language_but_no_title_extent_code_or_scope() =>
        Assert.Equal(["2.1", "2.3", "2.5", "3.1"], DescriptionMinimum.Missing(MinimumElements.None, Everything).Select(rule => rule.Dacs));
}
