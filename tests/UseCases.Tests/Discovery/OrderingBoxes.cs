using Fonds.Engines;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public class OrderingBoxes
{
    [Theory]
    [InlineData("Box 9", "Box 10", "numbers by their value")]
    [InlineData("Box 10", "Box 10a", "an inserted box after the one it was made for")]
    [InlineData("Box 10a", "Box 11", "and before the next")]
    [InlineData("Box 2", "Oversize 1", "letters where there are no digits")]
    [InlineData("box 1", "Box 2", "small and capital letters are one")]
    [InlineData("Box 007", "Box 8", "noughts in front count for nothing")]
    [InlineData("Box 39002042593187", "Box 390020425931870", "bar codes longer than a number")]
    [InlineData("", "Box 1", "nothing before something")]
    public void On_the_shelf_one_comes_before_the_other(string first, string second, string why)
    {
        Assert.True(ShelfOrder.Instance.Compare(first, second) < 0, why);
        Assert.True(ShelfOrder.Instance.Compare(second, first) > 0, why);
        Assert.Equal(0, ShelfOrder.Instance.Compare(second, second));
    }

    [Theory]
    [EachEngine]
    public void A_collection_by_box_is_as_on_the_shelf_and_comes_by_windows(Engine engine)
    {
        var units = string.Concat(Enumerable.Range(0, 450).Select(number =>
            $"<c id=\"u{number}\" level=\"file\"><did><unittitle>File {number}</unittitle><container type=\"box\">{12 - (number / 40)}</container><container type=\"folder\">{number}</container></did></c>"));
        using var archive = TestArchive.Of(engine, ("boxes.xml", SampleFonds.AnnaRothPapers.Replace("</dsc>", units + "</dsc>", StringComparison.Ordinal)));
        var slug = archive.Search(new() { Query = "\"File 449\"" }).Hits[0].Link.Address.Split('/')[2];
        var show = new ShowContainers(archive.Archive);

        var first = Assert.IsType<Outcome<ContainersPage>.Done>(show.Show(slug, 0)).Value;
        Assert.Equal(ShowContainers.Width, first.Boxes.Sum(box => box.Units.Count));
        Assert.Equal("Box 1", first.Boxes[0].Name);
        Assert.Equal(first.Boxes.Select(box => box.Name).Order(ShelfOrder.Instance), first.Boxes.Select(box => box.Name));
        var last = Assert.IsType<Outcome<ContainersPage>.Done>(show.Show(slug, 10_000)).Value;
        Assert.Equal(last.Total - last.Offset, last.Boxes.Sum(box => box.Units.Count));
        Assert.Equal(last.Windows[^1].Offset, last.Offset);
        Assert.Contains(first.Windows, window => window.Last == Assert.IsType<Outcome<ContainersPage>.Done>(show.Show(slug, window.Offset)).Value.Boxes[^1].Name);
    }
}
