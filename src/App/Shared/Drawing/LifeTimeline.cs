using System.Text.Encodings.Web;
using Fonds.App.Shared.Wording;
using Microsoft.AspNetCore.Html;

namespace Fonds.App.Shared.Drawing;

/// <summary>
/// A life drawn on one scale: years run right, places lie from west to east. Only what the text says is drawn: a bar for a stay, hollow when not free, a ring for
/// a date, a dotted line where nothing says when somebody went. Every point leads to its sentence.
/// </summary>
public sealed class LifeTimeline : IHtmlContent
{
    private const int MostLabels = 30;
    private const double Near = 25;
    private const int LongestPlace = 23;
    private readonly IReadOnlyList<TimelineEvent> events;
    private readonly TimelineRows rows;
    private readonly TimelineScale scale;
    private readonly TimelineLabels labels = new();
    private readonly string titleId;

    private LifeTimeline(IReadOnlyList<TimelineEvent> events, string titleId)
    {
        this.events = events;
        this.titleId = titleId;
        scale = new((int)Math.Floor(events.Min(each => each.From)) - 1, (int)Math.Ceiling(events.Max(each => Math.Max(each.To, each.Until ?? each.To))) + 1);
        rows = new(events, Phrases.Say("other places"), Phrases.Say("no place named"));
    }

    /// <summary>The drawing, or null when there are fewer than two events to draw, or they lie too near or too far apart for one scale.</summary>
    /// <param name="titleId">The identifier of the heading that names the drawing.</param>
    public static LifeTimeline? Of(IReadOnlyList<TimelineEvent> events, string titleId) =>
        events.Count < 2 || events.Max(each => each.To) - events.Min(each => each.From) is < 2 or > 600 ? null : new(events, titleId);

    public bool IsByLongitude => rows.IsByLongitude;

    public bool HasHeld => events.Any(each => each.IsHeld && each.IsSpan);

    public bool HasBars => events.Any(each => each.IsSpan && !each.IsHeld);

    public bool HasConcluded => events.Any(each => each.Until is not null);

    public bool HasGaps => TimelineMoves.Of(events).Any(move => move.IsUnsure && rows.Of(move.From) != rows.Of(move.To));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var out_ = new SvgOut(writer, encoder);
        out_.Write($"<svg class=\"chart\" role=\"group\" aria-labelledby=\"{titleId}\" height=\"{rows.Height + 24}\">");
        Grid(out_);
        Moves(out_);
        Bars(out_);
        var points = Points();
        foreach (var point in points)
            labels.Take(scale.Pixel(point.First.From) - 12, rows.YOf(point.First) - 12, 24, 24);
        foreach (var (point, place) in Placed(points))
            Point(out_, point, place);
        out_.Write($"</svg>");
    }

    private void Grid(SvgOut svg)
    {
        foreach (var year in scale.Named)
            svg.Write($"<line class=\"grid\" x1=\"{scale.At(year)}%\" x2=\"{scale.At(year)}%\" y1=\"6\" y2=\"{rows.Height}\"/><text class=\"year\" x=\"{scale.At(year)}%\" y=\"{rows.Height + 16}\" text-anchor=\"middle\">{year}</text>");
        foreach (var row in rows.All)
        {
            svg.Write($"<line class=\"row\" x1=\"{TimelineScale.Gutter}%\" x2=\"100%\" y1=\"{row.Y}\" y2=\"{row.Y}\"/>");
            svg.Write($"<text class=\"place{(row.Key is "" or TimelineRows.Elsewhere ? " place--none" : "")}\" x=\"0\" y=\"{row.Y + 4}\">{svg.Encode(Cut(row.Label, LongestPlace))}</text>");
        }
    }

    private void Moves(SvgOut svg)
    {
        foreach (var move in TimelineMoves.Of(events))
        {
            var (from, to) = (rows.Of(move.From), rows.Of(move.To));
            if (from == to)
                continue;
            var (x1, x2) = (move.Left, move.Arrived);
            svg.Write($"<line class=\"{(move.IsUnsure ? "unsure" : "move")}\" x1=\"{scale.At(x1)}%\" y1=\"{from.Y}\" x2=\"{scale.At(x2)}%\" y2=\"{to.Y}\"/>");
            labels.Mind(Math.Min(scale.Pixel(x1), scale.Pixel(x2)) - 2, Math.Min(from.Y, to.Y), Math.Abs(scale.Pixel(x2) - scale.Pixel(x1)) + 4, Math.Abs(to.Y - from.Y));
        }
    }

    private void Bars(SvgOut svg)
    {
        foreach (var stay in events.Where(each => each.Until is not null && !each.IsSpan))
        {
            svg.Write($"<rect class=\"concluded\" x=\"{scale.At(stay.From)}%\" y=\"{rows.Of(stay).Y - 1.5}\" width=\"{Length(stay.From, stay.Until!.Value)}%\" height=\"3\"/>");
            labels.Mind(scale.Pixel(stay.From), rows.Of(stay).Y - 3, scale.Pixel(stay.Until!.Value) - scale.Pixel(stay.From), 6);
        }

        foreach (var bar in events.Where(each => each.IsSpan).OrderBy(each => each.IsHeld))
        {
            var (y, height) = bar.IsHeld ? (rows.YOf(bar) - 3.5, 7) : bar.IsPresence ? (rows.YOf(bar) - 3, 6) : (rows.YOf(bar) - 1, 2);
            svg.Write($"<rect class=\"{(bar.IsHeld ? "held" : "dwell")}\" x=\"{scale.At(bar.From)}%\" y=\"{y}\" width=\"{Length(bar.From, bar.To)}%\" height=\"{height}\"/>");
            labels.Take(scale.Pixel(bar.From), rows.YOf(bar) - 5, scale.Pixel(bar.To) - scale.Pixel(bar.From) + 4, 10);
        }
    }

    // Events too near each other to be pointed at apart are one point, led by what matters most.
    private List<TimelinePoint> Points()
    {
        var points = new List<TimelinePoint>();
        foreach (var lane in events.GroupBy(rows.YOf).OrderBy(lane => lane.Key))
        {
            TimelinePoint? last = null;
            foreach (var each in lane.OrderBy(each => each.From))
            {
                if (last is null || scale.Pixel(each.From) - scale.Pixel(last.First.From) >= Near)
                    points.Add(last = new TimelinePoint(each));
                else
                    last.Add(each);
            }
        }

        return points;
    }

    private List<(TimelinePoint Point, LabelPlace? Place)> Placed(List<TimelinePoint> points)
    {
        var places = new Dictionary<TimelinePoint, LabelPlace>(ReferenceEqualityComparer.Instance);
        foreach (var point in points.OrderByDescending(point => point.Lead.Rank).ThenBy(point => point.First.From))
        {
            if (places.Count < MostLabels && point.Lead.Rank > 0 && labels.Find(scale.Pixel(point.First.From), rows.YOf(point.First), point.Letters) is { } place)
                places[point] = place;
        }

        return [.. points.OrderBy(point => point.First.From).Select(point => (point, places.TryGetValue(point, out var place) ? place : (LabelPlace?)null))];
    }

    private void Point(SvgOut svg, TimelinePoint point, LabelPlace? place)
    {
        var (x, y, lead) = (scale.At(point.First.From), rows.YOf(point.First), point.Lead);
        // What is seen is part of what is heard.
        var seen = place is null ? "" : lead.Words + (lead.Words.Length > 0 && lead.Work.Length > 0 ? " " : "") + lead.Work + (lead.Words.Length + lead.Work.Length > 0 ? ", " : "") + lead.Dates;
        svg.Write($"<a href=\"{svg.Encode(SpokenLanguage.Here(lead.Address))}\" aria-label=\"{svg.Encode(seen.Length > 0 ? $"{seen}. {point.Said}" : point.Said)}\">");
        svg.Write($"<rect class=\"area\" x=\"{x}%\" y=\"{y - 12}\" transform=\"translate(-12)\" width=\"24\" height=\"24\"/>");
        if (place is { } free)
        {
            svg.Write($"<text x=\"{x}%\" y=\"{y}\" dx=\"{free.Dx}\" dy=\"{free.Dy}\" text-anchor=\"{free.Anchor}\">{svg.Encode(lead.Words)}");
            if (lead.Work.Length > 0)
                svg.Write($"{(lead.Words.Length > 0 ? " " : "")}<tspan class=\"work\">{svg.Encode(lead.Work)}</tspan>");
            svg.Write($"{(lead.Words.Length + lead.Work.Length > 0 ? ", " : "")}{svg.Encode(lead.Dates)}</text>");
        }
        else
        {
            svg.Write($"<title>{svg.Encode(point.Said)}</title>");
        }

        if (point.IsRing || place is null)
            svg.Write($"<circle class=\"dot\" cx=\"{x}%\" cy=\"{y}\" r=\"{(point.Count > 1 ? 5.5 : 4.5)}\"/>");
        svg.Write($"</a>");
    }

    private double Length(double from, double to) => Math.Round(Math.Max(0.4, scale.At(to) - scale.At(from)), 2);

    private static string Cut(string words, int most) => words.Length <= most ? words : words[..(most - 1)].TrimEnd(' ', ',', '.') + "…";
}
