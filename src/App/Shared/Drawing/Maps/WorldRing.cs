namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>A ring of land on a map of the world, cut where the map is: at 180 degrees from its middle, and for the land around the pole along its foot.</summary>
internal static class WorldRing
{
    /// <summary>The ring in one or more parts, in degrees from the middle meridian, each between 180 west and 180 east.</summary>
    public static IEnumerable<List<(double Latitude, double Longitude)>> Parts(Shape ring, double meridian)
    {
        var points = Unrolled(ring, meridian);
        var (west, east) = (points.Min(static point => point.Longitude), points.Max(static point => point.Longitude));
        for (var turn = -1; turn <= 1; turn++)
        {
            var by = turn * 360.0;
            if (east + by <= -180 || west + by >= 180)
                continue;
            var part = points.ConvertAll(point => (point.Latitude, Longitude: point.Longitude + by));
            if (west + by < -180)
                part = Cut(part, -180, 1);
            if (east + by > 180)
                part = Cut(part, 180, -1);
            if (part.Count > 2)
                yield return part;
        }
    }

    // Degrees that run on beyond 180, so that no step jumps around the globe.
    private static List<(double Latitude, double Longitude)> Unrolled(Shape ring, double meridian)
    {
        var points = new List<(double Latitude, double Longitude)>(ring.Points.Length + 2);
        foreach (var point in ring.Points)
        {
            var longitude = Math.IEEERemainder(point.Longitude - meridian, 360);
            if (points.Count > 0)
                longitude = points[^1].Longitude + Math.IEEERemainder(longitude - points[^1].Longitude, 360);
            points.Add((point.Latitude, longitude));
        }

        // The ring that does not come back to where it began goes around a pole: it is closed along it.
        var (first, last) = (points[0], points[^1]);
        if (Math.Abs(last.Longitude - first.Longitude) > 180)
        {
            var pole = first.Latitude < 0 ? -90 : 90;
            points.Add((last.Latitude, first.Longitude + Math.Sign(last.Longitude - first.Longitude) * 360));
            points.Add((pole, points[^1].Longitude));
            points.Add((pole, first.Longitude));
        }

        return points;
    }

    private static List<(double Latitude, double Longitude)> Cut(List<(double Latitude, double Longitude)> ring, double edge, int side)
    {
        var kept = new List<(double Latitude, double Longitude)>(ring.Count);
        for (var at = 0; at < ring.Count; at++)
        {
            var (one, other) = (ring[at == 0 ? ring.Count - 1 : at - 1], ring[at]);
            var (from, to) = (side * (one.Longitude - edge), side * (other.Longitude - edge));
            if (from >= 0 != to >= 0)
                kept.Add((one.Latitude + from / (from - to) * (other.Latitude - one.Latitude), edge));
            if (to >= 0)
                kept.Add(other);
        }

        return kept;
    }
}
