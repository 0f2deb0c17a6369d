using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public sealed class OpeningAWideTree : IDisposable
{
    private const int Files = 400;
    private readonly TestArchive archive = TestArchive.Of(("wide.xml", SampleFonds.Wide(Files)));

    public void Dispose() => archive.Dispose();

    [Theory]
    [InlineData(0, 0, "the beginning has nothing before it")]
    [InlineData(200, 175, "in the middle, as many before as after")]
    [InlineData(399, 350, "the end has nothing after it")]
    public void The_tree_shows_a_window_around_the_unit_and_counts_the_rest(int file, int before, string reason)
    {
        var series = Assert.Single(archive.Unit("ms-4", $"w{file}").Tree.Children!);

        Assert.True(series.HiddenBefore == before, reason);
        Assert.Equal(Files, series.HiddenBefore + series.Children!.Count + series.HiddenAfter);
        Assert.Contains(series.Children, child => child.IsCurrent && child.Unit.Title == $"File {file}");
    }

    [Theory]
    [InlineData(0, 50, 50)]
    [InlineData(390, 50, 10)]
    [InlineData(1000, 50, 0)]
    public void Any_window_opens(int offset, int limit, int expected)
    {
        var window = Assert.IsType<Outcome<ChildrenWindow>.Done>(new ShowChildren(archive.Archive).Show("ms-4", "w", offset, limit)).Value;

        Assert.Equal(expected, window.Children.Count);
        Assert.Equal(Files, window.Total);
        Assert.All(window.Children, (child, place) => Assert.Equal($"File {offset + place}", child.Title));
    }

    [Fact]
    public void The_page_of_the_series_lists_the_first_of_them()
    {
        var page = archive.Unit("ms-4", "w");

        Assert.Equal(50, page.Components.Count);
        Assert.Equal(Files, page.Summary.ChildCount);
    }
}
