namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>
/// What part of the globe a map shows, and how it is laid flat, in units of the drawing. Lands near each other are shown as seen from above their middle, areas to scale (Lambert's
/// azimuthal projection); what spans oceans is
/// shown as the whole world is (Equal Earth), with north up everywhere and the places in the middle.
/// </summary>
internal sealed class MapView
{
    public const int Width = 1200;
    private const double Radian = Math.PI / 180;

    // Wider than this from the middle, a map from above is bent too much.
    private const double Widest = 38;
    private const double Room = 1.35;
    private const double Around = 24;
    private const double Least = 2.4;
    private const double Scattered = 100;

    // Maps of the world begin and end at such steps, so that many answers share one, and its coasts are drawn once.
    private const double StepOfMeridian = 15;
    private const double StepOfEdge = 0.15;

    private readonly Direction middle;
    private readonly Direction east;
    private readonly Direction north;
    private readonly double scale;
    private readonly double left;
    private readonly double top;

    private MapView(Direction middle, bool isWorld, (double Left, double Right, double Bottom, double Top) box)
    {
        (this.middle, IsWorld) = (middle, isWorld);
        var (sine, cosine) = (Math.Sin(middle.Longitude * Radian), Math.Cos(middle.Longitude * Radian));
        east = new Direction((float)-sine, (float)cosine, 0);
        var height = Math.Sin(middle.Latitude * Radian);
        north = new Direction((float)(-height * cosine), (float)(-height * sine), (float)Math.Cos(middle.Latitude * Radian));

        // Never so flat or so tall that it does not sit well beside a text.
        var (width, tall) = (box.Right - box.Left, box.Top - box.Bottom);
        var ratio = Math.Clamp(tall / width, 0.5, 0.72);
        width = Math.Max(width, tall / ratio);
        scale = Width / width;
        Height = (int)Math.Round(Width * ratio);
        left = (box.Left + box.Right) / 2 - width / 2;
        top = (box.Top + box.Bottom) / 2 + Height / scale / 2;
    }

    public int Height { get; }

    /// <summary>Whether it is a map of the world.</summary>
    public bool IsWorld { get; }

    /// <summary>How many degrees it is wide, in its middle.</summary>
    public double Degrees => Width / scale / Radian;

    /// <summary>The view that holds all points with room around; a single one stands in its surroundings.</summary>
    public static MapView Of(IReadOnlyList<Direction> points)
    {
        var above = Direction.Middle(points);
        if (Farthest(points, above) > Widest / 2)
            above = Direction.Middle(FarthestPair(points));
        if (Farthest(points, above) > Widest)
        {
            var meridian = Direction.Of(0, MiddleLongitude(points));
            return new MapView(meridian, true, Stepped(Padded(Box(points, point => World(point, meridian.Longitude)), 40, 40)));
        }

        // The middle of the box is a better one than that of the points: eight places in Paris and one in Mexico.
        var flat = new MapView(above, false, (-1, 1, -1, 1));
        var box = Box(points, flat.FromAbove);
        above = flat.Back((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        flat = new MapView(above, false, (-1, 1, -1, 1));
        var least = points.Distinct().Skip(1).Any() ? Least : Around;
        return new MapView(above, false, Padded(Box(points, flat.FromAbove), least, least));
    }

    /// <summary>Where a point comes to lie on the drawing.</summary>
    public (double X, double Y) Place(Direction point)
    {
        var (x, y) = IsWorld ? World(point, middle.Longitude) : FromAbove(point);
        return Place(x, y);
    }

    /// <summary>The meridian in the middle of a map of the world, in degrees.</summary>
    public double Meridian => middle.Longitude;

    /// <summary>Where a point that is laid flat already comes to lie.</summary>
    public (double X, double Y) Place(double x, double y) => ((x - left) * scale, (top - y) * scale);

    /// <summary>A point of a map of the world laid flat, by its degrees from the middle meridian: 180 east and west are different edges.</summary>
    public static (double X, double Y) LaidFlat(double latitude, double longitude) => World(latitude * Radian, longitude * Radian);

    /// <summary>A point of a map of the world laid flat around a meridian.</summary>
    public static (double X, double Y) World(Direction point, double meridian) => World(Math.Asin(Math.Clamp(point.Z, -1, 1)), Math.IEEERemainder(Math.Atan2(point.Y, point.X) - meridian * Radian, 2 * Math.PI));

    /// <summary>Equal views draw equal lands.</summary>
    public (Direction Middle, bool IsWorld, double Scale, double Left, double Top) Key => (middle, IsWorld, scale, left, top);

    /// <summary>Where the rim lies that everything far behind the view is pushed to, around its middle: see <see cref="LandOutline"/>.</summary>
    public (double X, double Y) Rim(double bearing)
    {
        const double Far = 1.65;
        return ((Far * Math.Sin(bearing) - left) * scale, (top - Far * Math.Cos(bearing)) * scale);
    }

    /// <summary>Whether a point is so far behind that it is pushed to the rim.</summary>
    public bool IsBehind(Direction point) => !IsWorld && Direction.Dot(point, middle) < -0.36;

    public double Bearing(Direction point) => Math.Atan2(Direction.Dot(point, east), Direction.Dot(point, north));

    /// <summary>Whether any of a shape can be seen.</summary>
    public bool MaySee(Shape shape)
    {
        if (IsWorld)
            return true;
        var away = Math.Acos(Math.Clamp(Direction.Dot(shape.Middle, middle), -1, 1));
        var reach = 2 * Math.Asin(Math.Min(1, Math.Sqrt(Width * (double)Width + Height * (double)Height) / scale / 4));
        return away <= reach + shape.Reach + 0.02;
    }

    private (double X, double Y) FromAbove(Direction point)
    {
        var size = Math.Sqrt(2 / Math.Max(1e-9, 1 + Direction.Dot(point, middle)));
        return (size * Direction.Dot(point, east), size * Direction.Dot(point, north));
    }

    private Direction Back(double x, double y)
    {
        var away = 2 * Math.Asin(Math.Min(1, Math.Sqrt(x * x + y * y) / 2));
        var bearing = Math.Atan2(x, y);
        var (sine, cosine) = (Math.Sin(away), Math.Cos(away));
        return new Direction(
            (float)(cosine * middle.X + sine * (Math.Sin(bearing) * east.X + Math.Cos(bearing) * north.X)),
            (float)(cosine * middle.Y + sine * (Math.Sin(bearing) * east.Y + Math.Cos(bearing) * north.Y)),
            (float)(cosine * middle.Z + sine * (Math.Sin(bearing) * east.Z + Math.Cos(bearing) * north.Z)));
    }

    /// <summary>Equal Earth, by B. Šavrič, T. Patterson and B. Jenny (2018).</summary>
    private static (double X, double Y) World(double latitude, double longitude)
    {
        var turned = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(latitude));
        var (square, sixth) = (turned * turned, Math.Pow(turned, 6));
        var x = 2 * Math.Sqrt(3) * longitude * Math.Cos(turned) / (3 * (9 * 0.003796 * sixth * square + 7 * 0.000893 * sixth + 3 * -0.081106 * square + 1.340264));
        return (x, turned * (0.003796 * sixth * square + 0.000893 * sixth + -0.081106 * square + 1.340264));
    }

    // Opposite the widest stretch of the globe without a point.
    private static double MiddleLongitude(IReadOnlyList<Direction> points)
    {
        var sorted = points.Select(static point => point.Longitude).Order().ToList();
        var (widest, after) = (sorted[0] + 360 - sorted[^1], 0);
        for (var at = 1; at < sorted.Count; at++)
        {
            if (sorted[at] - sorted[at - 1] > widest)
                (widest, after) = (sorted[at] - sorted[at - 1], at);
        }

        // Spread around the globe: the map as it hangs in schools.
        return widest < Scattered ? 0 : Math.IEEERemainder(Math.Round((sorted[after] + (360 - widest) / 2) / StepOfMeridian) * StepOfMeridian, 360);
    }

    private static (double Left, double Right, double Bottom, double Top) Stepped((double Left, double Right, double Bottom, double Top) box) => (
        Math.Floor(box.Left / StepOfEdge) * StepOfEdge, Math.Ceiling(box.Right / StepOfEdge) * StepOfEdge,
        Math.Floor(box.Bottom / StepOfEdge) * StepOfEdge, Math.Ceiling(box.Top / StepOfEdge) * StepOfEdge);

    private static double Farthest(IReadOnlyList<Direction> points, Direction middle) => points.Max(point => Math.Acos(Math.Clamp(Direction.Dot(point, middle), -1, 1))) / Radian;

    // Of many places the pair is sought from the one farthest from their middle: near enough.
    private static Direction[] FarthestPair(IReadOnlyList<Direction> points)
    {
        var between = Direction.Middle(points);
        var one = points.MinBy(point => Direction.Dot(point, between));
        return [one, points.MinBy(point => Direction.Dot(point, one))];
    }

    private static (double Left, double Right, double Bottom, double Top) Box(IReadOnlyList<Direction> points, Func<Direction, (double X, double Y)> flat)
    {
        var (left, right, bottom, top) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var point in points)
        {
            var (x, y) = flat(point);
            (left, right, bottom, top) = (Math.Min(left, x), Math.Max(right, x), Math.Min(bottom, y), Math.Max(top, y));
        }

        return (left, right, bottom, top);
    }

    private static (double Left, double Right, double Bottom, double Top) Padded((double Left, double Right, double Bottom, double Top) box, double wide, double tall)
    {
        var (width, height) = (Math.Max((box.Right - box.Left) * Room, wide * Radian), Math.Max((box.Top - box.Bottom) * Room, tall * Radian * 0.6));
        var (x, y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        return (x - width / 2, x + width / 2, y - height / 2, y + height / 2);
    }
}
