using System.Globalization;
using System.Text;

namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>Land and borders of a view as paths of an SVG, in whole units, with no more points than the eye can tell apart.</summary>
internal sealed class LandOutline(MapView view)
{
    private const double Beyond = 24;
    private const double SmallestIsland = 9;
    private readonly List<(double X, double Y)> flat = [];
    private readonly List<(double X, double Y)> spare = [];

    public string Land()
    {
        var path = new StringBuilder(16_000);
        if (view.IsWorld)
        {
            foreach (var part in WorldCoasts.Around(view.Meridian, Coasts.For(view.Degrees)).Land)
            {
                flat.Clear();
                foreach (var (x, y) in part)
                    flat.Add(view.Place(x, y));
                WriteRing(path);
            }

            return path.ToString();
        }

        foreach (var ring in Coasts.For(view.Degrees).Land)
        {
            if (!view.MaySee(ring))
                continue;
            LayFlat(ring);

            // A ring around the far side of the globe comes out inside out: everything but it is the land.
            if (Area(flat) > 0 && IsRound(ring))
                path.Append(CultureInfo.InvariantCulture, $"M-99-99V{view.Height + 99}H{MapView.Width + 99}V-99Z");
            WriteRing(path);
        }

        return path.ToString();
    }

    public string Borders()
    {
        var path = new StringBuilder(6_000);
        if (view.IsWorld)
        {
            foreach (var border in WorldCoasts.Around(view.Meridian, Coasts.For(view.Degrees)).Borders)
                WriteBorder(path, border, point => view.Place(point.X, point.Y));
            return path.ToString();
        }

        foreach (var border in Coasts.For(view.Degrees).Borders)
        {
            if (view.MaySee(border))
                WriteBorder(path, border.Points, point => view.IsBehind(point) ? (double.MaxValue, 0) : view.Place(point));
        }

        return path.ToString();
    }

    private void WriteBorder<T>(StringBuilder path, T[] points, Func<T, (double X, double Y)> placeOf)
    {
        flat.Clear();
        foreach (var point in points)
        {
            var place = placeOf(point);
            var jumps = view.IsWorld && flat.Count > 0 && Math.Abs(flat[^1].X - place.X) > MapView.Width / 4;
            if (IsInside(place) && !jumps)
                flat.Add(place);
            else
                WriteLine(path);
        }

        WriteLine(path);
    }

    private void WriteRing(StringBuilder path)
    {
        Clip();
        if (flat.Count > 2 && Math.Abs(Area(flat)) >= SmallestIsland)
            Write(path, LineThinning.Thin(flat, 1.6), true);
    }

    private void WriteLine(StringBuilder path)
    {
        if (flat.Count > 1)
            Write(path, LineThinning.Thin(flat, 2), false);
        flat.Clear();
    }

    private bool IsInside((double X, double Y) place) => place.X > -Beyond && place.X < MapView.Width + Beyond && place.Y > -Beyond && place.Y < view.Height + Beyond;

    // Outer rings turn left on the globe, so right on a drawing whose y goes down: their area there is negative.
    private static bool IsRound(Shape ring) => ring.Reach > 0.35;

    private void LayFlat(Shape ring)
    {
        flat.Clear();
        double? last = null;
        foreach (var point in ring.Points)
        {
            if (!view.IsBehind(point))
            {
                flat.Add(view.Place(point));
                last = null;
                continue;
            }

            // What lies behind the view goes along a rim around it, in steps so short that no line cuts through the view.
            var bearing = view.Bearing(point);
            if (last is { } before)
            {
                var turn = Math.IEEERemainder(bearing - before, 2 * Math.PI);
                for (var step = 1; step * 0.9 < Math.Abs(turn); step++)
                    flat.Add(view.Rim(before + Math.Sign(turn) * step * 0.9));
            }

            flat.Add(view.Rim(bearing));
            last = bearing;
        }
    }

    /// <summary>Cuts the ring off at a frame outside the drawing, so that its edge there is not seen (Sutherland and Hodgman).</summary>
    private void Clip()
    {
        // Most rings lie wholly within it or wholly outside.
        var (left, right, top, bottom) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var (x, y) in flat)
            (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
        if (right < -Beyond || left > MapView.Width + Beyond || bottom < -Beyond || top > view.Height + Beyond)
        {
            flat.Clear();
            return;
        }

        if (left < -Beyond)
            Cut(static place => place.X + Beyond);
        if (right > MapView.Width + Beyond)
            Cut(static place => MapView.Width + Beyond - place.X);
        if (top < -Beyond)
            Cut(static place => place.Y + Beyond);
        if (bottom > view.Height + Beyond)
            Cut(place => view.Height + Beyond - place.Y);
    }

    private void Cut(Func<(double X, double Y), double> inside)
    {
        spare.Clear();
        for (var at = 0; at < flat.Count; at++)
        {
            var (one, other) = (flat[at == 0 ? flat.Count - 1 : at - 1], flat[at]);
            var (from, to) = (inside(one), inside(other));
            if (from >= 0 != to >= 0)
            {
                var share = from / (from - to);
                spare.Add((one.X + share * (other.X - one.X), one.Y + share * (other.Y - one.Y)));
            }

            if (to >= 0)
                spare.Add(other);
        }

        flat.Clear();
        flat.AddRange(spare);
    }

    private static double Area(List<(double X, double Y)> ring)
    {
        var twice = 0.0;
        for (var at = 0; at < ring.Count; at++)
        {
            var (one, other) = (ring[at == 0 ? ring.Count - 1 : at - 1], ring[at]);
            twice += one.X * other.Y - other.X * one.Y;
        }

        return twice / 2;
    }

    private static void Write(StringBuilder path, List<(double X, double Y)> line, bool isRing)
    {
        var (x, y) = ((int)Math.Round(line[0].X), (int)Math.Round(line[0].Y));
        path.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
        var first = true;
        foreach (var point in line.Skip(1))
        {
            var (east, south) = ((int)Math.Round(point.X) - x, (int)Math.Round(point.Y) - y);
            if (east == 0 && south == 0)
                continue;
            if (!first && east >= 0)
                path.Append(' ');
            path.Append(east.ToString(CultureInfo.InvariantCulture));
            if (south >= 0)
                path.Append(' ');
            path.Append(south.ToString(CultureInfo.InvariantCulture));
            (x, y, first) = (x + east, y + south, false);
        }

        if (first)
            path.Append("0 0");
        if (isRing)
            path.Append('z');
    }
}
