namespace Fonds.Description.Places;

/// <summary>How far places are from each other, good enough to say near or far.</summary>
internal static class PlaceDistance
{
    private const double KilometresOfDegree = 111.2;

    public static double Kilometres(GazetteerColumns columns, int one, int other)
    {
        var north = (columns.Latitudes[one] - columns.Latitudes[other]) / 100.0;
        var east = Math.Abs(columns.Longitudes[one] - columns.Longitudes[other]) / 100.0;
        if (east > 180)
            east = 360 - east;
        east *= Math.Cos((columns.Latitudes[one] + columns.Latitudes[other]) / 200.0 * Math.PI / 180);
        return KilometresOfDegree * Math.Sqrt(north * north + east * east);
    }
}
