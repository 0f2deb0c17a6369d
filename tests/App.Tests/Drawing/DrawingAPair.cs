using System.Text.Encodings.Web;
using Fonds.App.Shared.Drawing;

namespace Fonds.App.Tests.Drawing;

/// <summary>Two lives on one scale: where both were, and where both were at once.</summary>
public class DrawingAPair
{
    [Fact]
    public void Places_that_both_knew_stand_first_and_what_they_share_leads_to_the_sentences()
    {
        var drawn = Drawn([Stay("Vienna", 1900, 1905), Stay("Paris", 1910, 1920)], [Stay("Paris", 1915, 1930), Stay("Rome", 1890, 1899)], new SharedStay("Paris", 1915, 1920, "Paris, 1915 to 1920", "#m1"));

        Assert.True(drawn.IndexOf(">Paris<", StringComparison.Ordinal) < drawn.IndexOf(">Rome<", StringComparison.Ordinal));
        Assert.Contains("<a href=\"#m1\" aria-label=\"Paris, 1915 to 1920\">", drawn, StringComparison.Ordinal);
        Assert.Equal(4, drawn.Split("height=\"6\"").Length - 1);
    }

    [Fact]
    public void There_is_no_drawing_of_one() =>
        Assert.Null(PairTimeline.Of([Stay("Paris", 1910, 1920)], [Stay("", 1910, 1920)], [], "Both"));

    [Fact]
    public void Lives_of_different_ages_have_no_common_scale() =>
        Assert.Null(PairTimeline.Of([Stay("Paris", 1210, 1220)], [Stay("Paris", 1910, 1920)], [], "Both"));

    private static string Drawn(TimelineEvent[] one, TimelineEvent[] other, SharedStay shared)
    {
        using var writer = new StringWriter();
        PairTimeline.Of(one, other, [shared], "Both")!.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static TimelineEvent Stay(string place, int from, int to) => new()
    {
        From = from, To = to, IsSpan = true, IsPresence = true, Place = place, PlaceLabel = place, Words = "", Dates = "", Said = place, Address = "",
    };
}
