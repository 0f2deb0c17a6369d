using System.Globalization;
using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Fonds.Search;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing;

/// <summary>
/// How many events fall into each year, or each decade where there are many: bars that are links. Every bar says its numbers in words, so the drawing is also the list.
/// The years where nearly all of them lie are drawn; the few before and after are told beside it.
/// </summary>
public sealed class YearBars : IHtmlContent
{
    private const int Height = 84;
    private const int Foot = 22;

    // So many bars leave each wide enough to be pointed at on a wide screen.
    private const int MostBars = 40;

    private readonly IReadOnlyList<(int Year, int Count)> years;
    private readonly string name;
    private readonly Func<int, int, string> address;

    /// <param name="address">Where a span of years leads.</param>
    public YearBars(IReadOnlyList<(int Year, int Count)> all, string name, Func<int, int, string> address)
    {
        (this.name, this.address) = (name, address);
        var decades = all.GroupBy(each => Floor(each.Year, 10)).Select(group => new FacetCount<int>(group.Key, group.Sum(each => each.Count))).ToList();
        var scale = DecadeScale.Of(decades)!.Value;
        years = [.. all.Where(each => each.Year >= scale.First && each.Year < scale.Last + 10)];
        Before = Outside(all, each => each < scale.First, 1, scale.First - 1);
        After = Outside(all, each => each >= scale.Last + 10, scale.Last + 10, 2999);
    }

    /// <summary>How many lie before what is drawn, and where they are; null for none.</summary>
    public (int Count, string Address)? Before { get; }

    /// <summary>The same of what lies after it.</summary>
    public (int Count, string Address)? After { get; }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var svg = new SvgOut(writer, encoder);
        var step = Step(years[^1].Year - years[0].Year + 1);
        var first = Floor(years[0].Year, step);
        var bars = years.GroupBy(each => Floor(each.Year, step)).Select(group => (From: group.Key, Count: group.Sum(each => each.Count))).ToList();
        var length = (double)(Floor(years[^1].Year, step) + step - first);
        var most = bars.Max(bar => bar.Count);
        svg.Write($"<svg class=\"decades\" role=\"group\" aria-label=\"{svg.Encode(name)}\" height=\"{Height + Foot}\">");
        foreach (var (from, count) in bars)
        {
            var tall = Math.Max(2, (Height - 4) * (double)count / most);
            var (label, x) = (Label(from, step), 100 * (from - first) / length);
            var said = Phrases.Say("{0}: {1}", label, Phrases.SayCount(count, "event", "events"));
            svg.Write($"<a href=\"{svg.Encode(SpokenLanguage.Here(address(from, from + step - 1)))}\" aria-label=\"{svg.Encode(said)}\" rel=\"nofollow\"><title>{svg.Encode(said)}</title>");
            svg.Write($"<rect class=\"area\" x=\"{x:0.##}%\" y=\"0\" width=\"{100 * step / length:0.##}%\" height=\"{Height}\"/>");
            svg.Write($"<rect class=\"in\" x=\"{x + (100 * step * 0.06 / length):0.##}%\" y=\"{Height - tall:0.#}\" width=\"{100 * step * 0.88 / length:0.##}%\" height=\"{tall:0.#}\"/></a>");
        }

        svg.Write($"<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"{Height}.5\" y2=\"{Height}.5\"/>");
        var named = Step((int)length, 8);
        for (var year = Floor(first + named - 1, named); year < first + length; year += named)
            svg.Write($"<text x=\"{100 * (year - first) / length:0.##}%\" y=\"{Height + 17}\" aria-hidden=\"true\">{year}</text>");
        svg.Write($"</svg>");
    }

    private (int Count, string Address)? Outside(IReadOnlyList<(int Year, int Count)> all, Func<int, bool> isOutside, int from, int to) =>
        all.Where(each => isOutside(each.Year)).Sum(each => each.Count) is > 0 and var count ? (count, address(from, to)) : null;

    private static string Label(int from, int step) =>
        step == 1 ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}–{from + step - 1}");

    private static int Step(int span, int most = MostBars)
    {
        foreach (var step in (ReadOnlySpan<int>)[1, 2, 5, 10, 20, 50, 100])
        {
            if (span <= step * most)
                return step;
        }

        return 500;
    }

    private static int Floor(int year, int step) => (int)Math.Floor(year / (double)step) * step;
}
