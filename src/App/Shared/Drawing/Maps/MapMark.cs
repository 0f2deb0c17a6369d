namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>A mark on a map: one place, or several that would lie on top of each other.</summary>
internal sealed class MapMark
{
    private const double Close = 20;

    private MapMark((double X, double Y) place) => Place = place;

    public (double X, double Y) Place { get; }

    /// <summary>What it stands for, the weightiest first.</summary>
    public List<MapPoint> Points { get; } = [];

    public int Weight => Points.Sum(static point => point.Weight);

    /// <summary>Marks for points, the weightiest first; each takes in the lighter ones near it.</summary>
    public static List<MapMark> Of(IReadOnlyList<MapPoint> points, MapView view)
    {
        var marks = new List<MapMark>();
        foreach (var point in points.OrderByDescending(static point => point.Weight))
        {
            var place = view.Place(Direction.Of(point.Latitude, point.Longitude));
            var mark = marks.Find(mark => Math.Abs(mark.Place.X - place.X) < Close && Math.Abs(mark.Place.Y - place.Y) < Close);
            if (mark is null)
                marks.Add(mark = new MapMark(place));
            mark.Points.Add(point);
        }

        return marks;
    }

    /// <summary>How big the mark is drawn: by the root of its weight, so that one can be seen beside a hundred.</summary>
    public double Radius(int most) => 7 + 8 * Math.Sqrt((Weight - 1.0) / Math.Max(1, most - 1));
}
