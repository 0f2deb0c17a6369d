namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>A point of the globe as a direction from its middle: the form in which maps reckon, since it has no edge and no poles.</summary>
internal readonly record struct Direction(float X, float Y, float Z)
{
    private const double Radian = Math.PI / 180;

    public double Latitude => Math.Asin(Math.Clamp(Z, -1, 1)) / Radian;

    public double Longitude => Math.Atan2(Y, X) / Radian;

    public static Direction Of(double latitude, double longitude)
    {
        var (north, east) = (latitude * Radian, longitude * Radian);
        return new Direction((float)(Math.Cos(north) * Math.Cos(east)), (float)(Math.Cos(north) * Math.Sin(east)), (float)Math.Sin(north));
    }

    public static double Dot(Direction one, Direction other) => (double)one.X * other.X + (double)one.Y * other.Y + (double)one.Z * other.Z;

    /// <summary>The direction between others; straight up from the first when they cancel each other out.</summary>
    public static Direction Middle(IReadOnlyList<Direction> all)
    {
        var (x, y, z) = (0.0, 0.0, 0.0);
        foreach (var one in all)
            (x, y, z) = (x + one.X, y + one.Y, z + one.Z);
        var length = Math.Sqrt(x * x + y * y + z * z);
        return length < 1e-6 ? all[0] : new Direction((float)(x / length), (float)(y / length), (float)(z / length));
    }
}
