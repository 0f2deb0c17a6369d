using System.Globalization;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>Coordinates of places (EAC 1 latitude and longitude, EAC 2 and EAD3 geographic coordinates).</summary>
internal static class Geography
{
    public static (double Latitude, double Longitude)? Read(Statement statement)
    {
        foreach (var inner in statement.Statements)
        {
            if (inner.Term == Term.PlaceName && Pair(inner["latitude"], inner["longitude"]) is { } pair)
                return pair;

            if (inner.Term == Term.GeographicCoordinates)
            {
                // "42.8667, 13.05"
                var text = PlainText.Of(inner);
                var comma = text.IndexOfAny([',', ';', ' ']);
                if (comma > 0 && Pair(text[..comma], text[(comma + 1)..]) is { } coordinates)
                    return coordinates;
            }
        }

        return null;
    }

    private static (double Latitude, double Longitude)? Pair(string? latitude, string? longitude) =>
        double.TryParse(latitude?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var north) && double.TryParse(longitude?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var east)
            && Math.Abs(north) <= 90 && Math.Abs(east) <= 180
            ? (north, east)
            : null;
}
