using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Extents;

public class ShowingExtents
{
    [Fact]
    public void A_phrase_goes_on_from_the_structured_extent_before_it()
    {
        // Yale, GEN MSS 238
        var unit = Unit(
            It(Term.StructuredPhysicalDescription, Q("coverage", "whole"), It(Term.Quantity, "16"), It(Term.ExtentUnit, "Linear Feet")),
            It(Term.PhysicalDescription, "(28 boxes) + 1 broadside"));
        Assert.Equal("16 linear feet (28 boxes) + 1 broadside", unit.ExtentDisplay);
        Assert.Equal(16, unit.Extents[0].Quantity);
        Assert.Equal("linear feet", unit.Extents[0].Unit);
    }

    [Fact]
    public void The_carriers_stand_in_brackets_behind_the_space()
    {
        var unit = Unit(It(
            Term.PhysicalDescription,
            It(Term.Extent, Q("altrender", "materialtype spaceoccupied"), "0.5 Linear Feet"), It(Term.Extent, Q("altrender", "carrier"), "1 box")));
        Assert.Equal("0.5 linear feet (1 box)", unit.ExtentDisplay);
    }

    [Theory]
    [InlineData("12 GB", "12 GB", "units in capitals stay")]
    [InlineData("3 boxes", "3 boxes", "as written")]
    [InlineData("Encre noire sur canson ; dimensions : 30 X 40", "Encre noire sur canson ; dimensions : 30 X 40", "a phrase stays a phrase")]
    [InlineData("3 Letters from Victor Serge", "3 Letters from Victor Serge", "names keep their capitals")]
    public void A_plain_description_is_shown_as_written(string written, string shown, string reason) =>
        Expect.Same(shown, Unit(It(Term.PhysicalDescription, written)).ExtentDisplay, reason);

    [Fact]
    public void Sets_are_opened_and_equal_descriptions_said_once()
    {
        var boxes = It(Term.StructuredPhysicalDescription, It(Term.Quantity, "3"), It(Term.ExtentUnit, "boxes"));
        var unit = Unit(It(Term.ParallelPhysicalDescriptionSet, boxes, It(Term.PhysicalDescriptionSet, boxes, It(Term.StructuredPhysicalDescription, It(Term.Quantity, "50"), It(Term.ExtentUnit, "diaries")))));
        Assert.Equal("3 boxes; 50 diaries", unit.ExtentDisplay);
    }

    [Fact]
    public void Dimensions_and_facets_follow_with_a_comma() =>
        Assert.Equal("1 item, 30 x 40 cm", Unit(It(Term.PhysicalDescription, It(Term.Extent, "1 item"), It(Term.Dimensions, "30 x 40 cm"))).ExtentDisplay);
}
