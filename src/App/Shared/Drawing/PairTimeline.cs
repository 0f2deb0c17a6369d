using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing;

/// <summary>A place and time that two lives share, as it is marked in the drawing of both.</summary>
/// <param name="Place">What the place is known by among the events drawn.</param>
/// <param name="From">In years.</param>
/// <param name="Address">Where both sentences stand.</param>
public sealed record SharedStay(string Place, double From, double To, string Said, string Address);

/// <summary>
/// Two lives on one scale: years run right; each place has a line for the one, solid, and beneath it one for the other, open. Where both were at one place at one
/// time, the ground is marked and leads to both sentences. Places that both knew come first.
/// </summary>
public sealed class PairTimeline : IHtmlContent
{
    private const int MostPlaces = 10;
    private const int RowHeight = 40;
    private const int Lane = 7;
    private const int Top = 22;
    private const int LongestPlace = 23;
    private readonly IReadOnlyList<TimelineEvent> one;
    private readonly IReadOnlyList<TimelineEvent> other;
    private readonly IReadOnlyList<SharedStay> shared;
    private readonly List<(string Key, string Label)> places;
    private readonly TimelineScale scale;
    private readonly string said;

    private PairTimeline(List<TimelineEvent> one, List<TimelineEvent> other, IReadOnlyList<SharedStay> shared, string said)
    {
        (this.one, this.other, this.shared, this.said) = (one, other, shared, said);
        var both = one.Select(each => each.Place).Intersect(other.Select(each => each.Place)).ToHashSet();
        var met = shared.Select(each => each.Place).ToHashSet();
        places = [.. one.Concat(other).GroupBy(each => each.Place, StringComparer.Ordinal)
            .OrderByDescending(place => met.Contains(place.Key)).ThenByDescending(place => both.Contains(place.Key)).ThenByDescending(place => place.Sum(each => 1 + Math.Min(10, End(each) - each.From)))
            .Take(MostPlaces).OrderByDescending(place => both.Contains(place.Key)).ThenBy(place => place.Min(each => each.From)).Select(place => (place.Key, place.First().PlaceLabel))];
        var shown = one.Concat(other).ToList();
        scale = new((int)Math.Floor(shown.Min(each => each.From)) - 1, (int)Math.Ceiling(shown.Max(End)) + 1);
    }

    /// <summary>The drawing; null where one of both was nowhere that is known and dated, or too far apart for one scale.</summary>
    public static PairTimeline? Of(IReadOnlyList<TimelineEvent> one, IReadOnlyList<TimelineEvent> other, IReadOnlyList<SharedStay> shared, string said)
    {
        var (here, there) = (Presences(one), Presences(other));
        return here.Count == 0 || there.Count == 0 || here.Concat(there).Max(End) - here.Concat(there).Min(each => each.From) > 300 ? null : new(here, there, shared, said);
    }

    public bool HasShared => shared.Any(stay => places.Exists(place => place.Key == stay.Place));

    private int Foot => Top + (places.Count * RowHeight) - 12;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var svg = new SvgOut(writer, encoder);
        svg.Write($"<svg class=\"chart\" role=\"group\" aria-label=\"{svg.Encode(said)}\" height=\"{Foot + 24}\">");
        foreach (var year in scale.Named)
            svg.Write($"<line class=\"grid\" x1=\"{scale.At(year)}%\" x2=\"{scale.At(year)}%\" y1=\"4\" y2=\"{Foot}\"/><text class=\"year\" x=\"{scale.At(year)}%\" y=\"{Foot + 16}\" text-anchor=\"middle\">{year}</text>");
        for (var row = 0; row < places.Count; row++)
            Row(svg, row, places[row]);
        svg.Write($"</svg>");
    }

    private void Row(SvgOut svg, int row, (string Key, string Label) place)
    {
        var y = Top + (row * RowHeight);
        var label = place.Label.Length <= LongestPlace ? place.Label : place.Label[..(LongestPlace - 1)].TrimEnd(' ', ',') + "…";
        svg.Write($"<line class=\"row\" x1=\"{TimelineScale.Gutter}%\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/><text class=\"place\" x=\"0\" y=\"{y + 4}\">{svg.Encode(label)}</text>");
        foreach (var stay in shared.Where(stay => stay.Place == place.Key))
        {
            svg.Write($"<a href=\"{svg.Encode(stay.Address)}\" aria-label=\"{svg.Encode(stay.Said)}\"><title>{svg.Encode(stay.Said)}</title>");
            svg.Write($"<rect class=\"shared area\" x=\"{scale.At(stay.From)}%\" y=\"{y - 15}\" width=\"{Length(stay.From, stay.To, 1.6)}%\" height=\"30\" transform=\"translate(-6)\"/></a>");
        }

        Stays(svg, one.Where(each => each.Place == place.Key), y - Lane, "dwell");
        Stays(svg, other.Where(each => each.Place == place.Key), y + Lane, "held");
    }

    private void Stays(SvgOut svg, IEnumerable<TimelineEvent> stays, int y, string kind)
    {
        foreach (var stay in stays)
        {
            svg.Write($"<a href=\"{svg.Encode(SpokenLanguage.Here(stay.Address))}\" aria-label=\"{svg.Encode(stay.Said)}\"><title>{svg.Encode(stay.Said)}</title>");
            if (End(stay) - stay.From < 0.2)
                svg.Write($"<circle class=\"{kind}\" cx=\"{scale.At(stay.From)}%\" cy=\"{y}\" r=\"4\"/>");
            else
                svg.Write($"<rect class=\"{kind}\" x=\"{scale.At(stay.From)}%\" y=\"{y - 3}\" width=\"{Length(stay.From, End(stay), 0.8)}%\" height=\"6\"/>");
            svg.Write($"</a>");
        }
    }

    private double Length(double from, double to, double least) => Math.Round(Math.Max(least, scale.At(to) - scale.At(from)), 2);

    private static double End(TimelineEvent stay) => stay.IsSpan ? stay.To : stay.Until ?? stay.To;

    private static List<TimelineEvent> Presences(IReadOnlyList<TimelineEvent> events) => [.. events.Where(each => each.IsPresence && each.Place.Length > 0)];
}
