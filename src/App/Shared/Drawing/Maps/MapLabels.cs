namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>Where the names of marks are written so that none lies on another, on a mark or over the edge. A name that has no room is left to the table.</summary>
internal sealed class MapLabels(MapView view, int size)
{
    // Names of countries are set wide.
    private const double Spaced = 1.15;
    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>Finds room for the names, in the order given.</summary>
    public List<MapLabel> Place(IReadOnlyList<MapMark> marks, bool withYears)
    {
        var most = marks.Count == 0 ? 1 : marks.Max(static mark => mark.Weight);
        foreach (var mark in marks)
        {
            var radius = mark.Radius(most) * size / 22;
            taken.Add((mark.Place.X - radius, mark.Place.Y - radius, mark.Place.X + radius, mark.Place.Y + radius));
        }

        var labels = new List<MapLabel>(marks.Count);
        foreach (var mark in marks)
        {
            var point = mark.Points[0];
            var years = withYears && mark.Points.Count == 1 ? point.Years : null;
            var label = Fitting(mark, point.Label, years, most) ?? (years is null ? null : Fitting(mark, point.Label, null, most));
            if (label is { } found)
                labels.Add(found);
        }

        return labels;
    }

    /// <summary>Names of countries where there is room left between the places: they say where one is when no coast does.</summary>
    public List<MapLabel> PlaceCountries(IEnumerable<(string Name, Direction Middle)> countries, int atMost)
    {
        var labels = new List<MapLabel>();
        foreach (var (name, middle) in countries)
        {
            var (x, y) = view.Place(middle);
            var half = size * WidthOf(name) * Spaced / 2;
            var box = (Left: x - half, Top: y - size * 0.6, Right: x + half, Bottom: y + size * 0.5);
            if (labels.Count == atMost || box.Left < 6 || box.Right > MapView.Width - 6 || box.Top < 4 || box.Bottom > view.Height - 4 || taken.Exists(other => Meet(box, other)))
                continue;
            taken.Add(box);
            labels.Add(new MapLabel(name, null, "middle", x, y + size * 0.3));
        }

        return labels;
    }

    private MapLabel? Fitting(MapMark mark, string name, string? years, int most)
    {
        var width = size * (WidthOf(name) + (years is null ? 0 : 0.35 + 0.92 * WidthOf(years)));
        var (x, y, gap) = (mark.Place.X, mark.Place.Y, mark.Radius(most) * size / 22 + size * 0.32);
        foreach (var (anchor, left, baseline) in new (string Anchor, double Left, double Baseline)[]
        {
            ("start", x + gap, y + size * 0.33), ("end", x - gap - width, y + size * 0.33), ("middle", x - width / 2, y - gap), ("middle", x - width / 2, y + gap + size * 0.7),
            ("start", x + gap * 0.7, y - gap * 0.6), ("start", x + gap * 0.7, y + gap * 0.6 + size * 0.7), ("end", x - gap * 0.7 - width, y - gap * 0.6), ("end", x - gap * 0.7 - width, y + gap * 0.6 + size * 0.7),
        })
        {
            var box = (Left: left, Top: baseline - size * 0.82, Right: left + width, Bottom: baseline + size * 0.26);
            if (box.Left < 6 || box.Right > MapView.Width - 6 || box.Top < 4 || box.Bottom > view.Height - 4 || taken.Exists(other => Meet(box, other)))
                continue;
            taken.Add(box);
            var at = anchor switch { "start" => left, "end" => left + width, _ => left + width / 2 };
            return new MapLabel(name, years, anchor, at, baseline);
        }

        return null;
    }

    private bool Meet((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right + 0.25 * size && other.Left < one.Right + 0.25 * size && one.Top < other.Bottom && other.Top < one.Bottom;

    // Widths of the sans face in parts of its size, rather too wide than too narrow.
    private static double WidthOf(string text) => text.Sum(static letter => letter switch
    {
        'i' or 'l' or 'j' or '.' or ',' or '\'' or '’' or 'I' or ' ' => 0.28,
        't' or 'f' or 'r' or '-' or '(' or ')' => 0.38,
        'm' or 'w' or 'M' or 'W' or '—' => 0.88,
        >= '0' and <= '9' or '–' => 0.53,
        >= 'A' and <= 'Z' => 0.66,
        < '\u0250' => 0.55,
        _ => 0.9,
    });
}

/// <summary>A name on a map.</summary>
/// <param name="Anchor">Which end of the text stands at <paramref name="X"/>, in the words of SVG.</param>
internal readonly record struct MapLabel(string Name, string? Years, string Anchor, double X, double Y);
