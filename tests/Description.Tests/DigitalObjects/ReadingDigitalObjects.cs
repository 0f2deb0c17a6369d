using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.DigitalObjects;

public class ReadingDigitalObjects
{
    [Fact]
    public void EAD_2002_with_xlink_and_EAD3_are_read_alike()
    {
        var unit = UnitWith(
            It(Term.Identification, It(Term.DigitalObject, Q("href", "https://example.org/1"), Q("linktitle", "Letter"), Q("linkrole", "image"), It(Term.DescriptiveNote, It(Term.Paragraph, "Scan.")))),
            It(Term.DigitalObject, Q("xlink:href", "https://example.org/1"), Q("xlink:title", "Letter"), Q("xlink:role", "image"), It(Term.DigitalObjectDescription, It(Term.Paragraph, "Scan."))));
        Assert.All(unit.DigitalObjects, digital => Assert.Equal(("https://example.org/1", "Letter", "image", "Scan."), (digital.Address, digital.Title, digital.Role, digital.Description)));
        Assert.Equal(2, unit.DigitalObjects.Count);
    }

    [Fact]
    public void Each_address_of_a_group_is_an_object_with_the_words_of_the_group()
    {
        var unit = Unit(It(
            Term.DigitalObjectGroup, It(Term.DigitalObjectDescription, It(Term.Paragraph, "Diary")),
            It(Term.DigitalObjectLocation, Q("xlink:href", "t.jpg"), Q("xlink:role", "thumbnail")), It(Term.DigitalObjectLocation, Q("xlink:href", "http://x.org/f.jpg"))));
        Assert.Equal([("t.jpg", "thumbnail", "Diary", false), ("http://x.org/f.jpg", null, "Diary", true)], unit.DigitalObjects.Select(digital => (digital.Address, digital.Role, digital.Description, digital.IsWebAddress)));
    }
}
