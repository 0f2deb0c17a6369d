using Fonds.Description.Extents;

namespace Fonds.Description.Tests.Extents;

/// <summary>Quantities are given as "number unit", with "~" before what is about so many and brackets around what tells the same things again.</summary>
public class ReadingExtents
{
    [Theory]
    [InlineData("16 linear feet (28 boxes) + 1 broadside", "16 linear feet|(28 boxes)|1 broadside", null, "Yale: the boxes are on those feet, the broadside is not")]
    [InlineData("2.5 lin. ft.", "2.5 linear feet", null, "shortened")]
    [InlineData("3 manuscript boxes, 1 oversize folder", "3 manuscript boxes|1 oversize folder", null, "two carriers")]
    [InlineData("450 GB", "450 gigabytes", null, "digital")]
    [InlineData("139.5 Megabytes", "139.5 megabytes", null, "in capitals, as systems export them")]
    [InlineData("20 MB", "20 megabytes", null, "MB in capitals are megabytes")]
    [InlineData("0,35 mb", "0.35 linear metres", null, "mb in small letters are Polish running metres, with a decimal comma")]
    [InlineData("ca. 1,200 photographs", "~1200 photographs", null, "about, with a separator of thousands")]
    [InlineData("approximately 3 linear feet", "~3 linear feet", null, "another word for about")]
    [InlineData("2 1/2 linear feet", "2.5 linear feet", null, "a fraction")]
    [InlineData("2½ ft", "2.5 linear feet", null, "a fraction in one sign")]
    [InlineData("1.5 Linear Feet in 2 record cartons and 1 manuscript box", "1.5 linear feet|(2 record cartons)|(1 manuscript box)", null, "New York University: what it is in")]
    [InlineData("in one folder", "1 folder", null, "a number in words, with nothing before it")]
    [InlineData("0.25' (1 box)", "0.25 linear feet|(1 box)", null, "a sign for feet")]
    [InlineData("12 mètres linéaires", "12 linear metres", null, "French")]
    [InlineData("1 item(s)", "1 items", null, "a form filled in by a machine")]
    [InlineData("45 minutes", "45 minutes", null, "playing time")]
    [InlineData("Folio; 3 Pages", "3 pages", "Folio", "a word without number is left over")]
    [InlineData("Container summary", "", "Container summary", "no quantity")]
    [InlineData("", "", null, "nothing")]
    public void A_statement_of_extent_has_quantities(string text, string quantities, string? rest, string reason)
    {
        var reading = ExtentReader.Read(text);
        Expect.Same(quantities, string.Join('|', reading.Quantities.Select(Said)), reason);
        Expect.Same(rest, reading.Rest, reason);
    }

    [Fact]
    public void The_words_of_the_unit_are_kept_beside_it()
    {
        var quantity = Assert.Single(ExtentReader.Read("2.5 lin. ft.").Quantities);
        Assert.Equal(("lin. ft.", ExtentMeasure.Length, 0.762m), (quantity.UnitText, quantity.Measure, quantity.InMeasure));
    }

    [Theory]
    [InlineData("16 linear feet (28 boxes) + 1 broadside", "16 linear feet (4.88 m), 1 item", "boxes on shelves are not counted again")]
    [InlineData("10 linear feet/ca. 1,200 photographs/450 GB", "about 10 linear feet (3.05 m), 1,200 photographs, 450 GB", "three collections")]
    [InlineData("3 boxes/2 metres", "2 linear metres, 3 boxes, folders and other carriers", "boxes of another collection are; who counts in metres is told in metres")]
    [InlineData("3 boxes (1.5 linear feet)/1 linear foot", "2.5 linear feet (0.76 m)", "space told in brackets is space")]
    [InlineData("126 files (3.5 GB)/1.5 GB", "126 boxes, folders and other carriers, 5 GB", "size told in brackets is size")]
    [InlineData("1,400 photographs/ca. 10 photographs", "about 1,410 photographs", "one word where all are of one kind")]
    [InlineData("1,400 photographs/10 letters", "1,410 items", "and none where they are not")]
    [InlineData("01:05:00", "1.1 hours", "playing time")]
    [InlineData("unknown", "", "what cannot be counted is not")]
    public void Extents_of_several_units_are_summed(string units, string display, string reason) =>
        Expect.Same(display, units.Split('/').Aggregate(ExtentTotal.None, (total, text) => total.With([ExtentReader.Read(text)])).Display, reason);

    [Theory]
    [InlineData("2 linear feet|in 4 boxes", "2 linear feet (0.61 m)", "New York University: the second says what they are in")]
    [InlineData("5 items|(1 box)", "5 items", "the same in brackets")]
    [InlineData("3 linear feet|0.91 metres", "3 linear feet (0.91 m)", "the same in two systems")]
    [InlineData("1 box|1 box", "1 box, folder or other carrier", "the same words twice")]
    [InlineData("2 linear feet|4 GB|12 audiocassettes", "2 linear feet (0.61 m), 4 GB", "paper and bits; the cassettes stand on the shelf")]
    public void Several_statements_of_one_unit_are_not_counted_twice(string statements, string display, string reason) =>
        Expect.Same(display, ExtentTotal.None.With([.. statements.Split('|').Select(ExtentReader.Read)]).Display, reason);

    [Fact]
    public void Noise_is_read_without_an_exception()
    {
        string[] pieces = ["1", "1,2", ",", ".", "1/", "/2", "½", " in ", " and ", "(", ")", "+", "ca. ", "feet", "GB", " ", "one", "99999999999999999999999999", "é", "\n", "'", "~", "[", "0"];
        var chance = new Random(7);
        for (var round = 0; round < 50_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(10)).Select(_ => pieces[chance.Next(pieces.Length)]));
            Assert.NotNull(ExtentTotal.None.With([ExtentReader.Read(text)]).Display);
        }
    }

    internal static string Said(ExtentQuantity quantity)
    {
        var text = $"{(quantity.Approximate ? "~" : "")}{quantity.Quantity.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)} {quantity.Unit}";
        return quantity.IsAlternative ? $"({text})" : text;
    }
}
