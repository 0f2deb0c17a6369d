using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Containers;

public class ShowingContainers
{
    [Fact]
    public void A_folder_stands_in_the_box_that_its_parent_names()
    {
        // Yale, MS 730, ref1809
        var unit = Unit(
            It(Term.Container, Q("id", "a1"), Q("label", "Mixed Materials"), Q("localtype", "box"), Q("containerid", "39002042593187"), "46"),
            It(Term.Container, Q("id", "a2"), Q("parent", "a1"), Q("localtype", "folder"), "1127-1136"));
        Assert.Equal(["Box 46, folders 1127–1136"], unit.ContainerDisplay);
        var containers = unit.Containers;
        Assert.Equal("39002042593187", containers[0].Barcode);
        Assert.Same(containers[0], containers[1].Parent);
    }

    [Fact]
    public void Without_a_parent_a_folder_stands_in_the_box_before_it() =>
        Assert.Equal(["Box 1, folder 12"], Unit(It(Term.Container, Q("type", "Box"), "1"), It(Term.Container, Q("type", "Folder"), "12")).ContainerDisplay);

    [Fact]
    public void Folders_of_one_box_share_its_line()
    {
        var unit = Unit(
            It(Term.Container, Q("type", "box"), Q("label", "Mixed Materials"), "3"), It(Term.Container, Q("type", "folder"), "4"),
            It(Term.Container, Q("type", "box"), Q("label", "Mixed Materials"), "3"), It(Term.Container, Q("type", "folder"), "7-9"),
            It(Term.Container, Q("type", "box"), Q("label", "Mixed Materials"), "5"), It(Term.Container, Q("type", "folder"), "1"));
        Assert.Equal(["Box 3, folders 4, 7–9", "Box 5, folder 1"], unit.ContainerDisplay);
    }

    [Theory]
    [InlineData("box", "46", "Box 46", "the common case")]
    [InlineData("box", "Box 46", "Box 46", "the number says it already")]
    [InlineData("Folder", "Oversize folder 3", "Oversize folder 3", "so it does here")]
    [InlineData("legalbox", "7", "Legal box 7", "types in one word are parted")]
    [InlineData("Quarter_Inch_Audio_Reel", "12_3", "Quarter inch audio reel 12_3", "types with underscores")]
    [InlineData("box", "3-7", "Boxes 3–7", "several boxes")]
    [InlineData("box", "B-12", "Box B-12", "a hyphen that is no span")]
    [InlineData("box", "12-9", "Box 12-9", "nor this: it does not rise")]
    [InlineData("folder", "3, 5", "Folders 3, 5", "a list")]
    [InlineData("CD", "4", "CD 4", "an acronym keeps its capitals")]
    [InlineData("U-matic", "4", "U-matic 4", "and a name its hyphen")]
    [InlineData("box", "", "Box", "a box without a number")]
    [InlineData("folder", "-", "Folder", "a dash is no number")]
    public void A_container_is_named_as_at_the_desk(string type, string indicator, string shown, string reason) =>
        Expect.Same(shown, Assert.Single(Unit(It(Term.Container, Q("type", type), indicator)).ContainerDisplay), reason);

    [Fact]
    public void The_kind_of_material_is_no_kind_of_container() =>
        Assert.Equal(["46"], Unit(It(Term.Container, Q("label", "Mixed Materials [39002042593187]"), "46")).ContainerDisplay);
}
