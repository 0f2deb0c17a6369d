using System.Collections.Concurrent;

namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>Coasts and borders laid flat as the whole world is, around one meridian: every map of the world around it shows a part of them, larger or smaller.</summary>
internal sealed class WorldCoasts
{
    // Maps of the world are around few meridians (see MapView).
    private static readonly ConcurrentDictionary<(double Meridian, Coasts Coasts), WorldCoasts> Known = new();

    private WorldCoasts(double meridian, Coasts coasts)
    {
        Land = [.. coasts.Land.SelectMany(ring => WorldRing.Parts(ring, meridian)).Select(part => part.ConvertAll(point => MapView.LaidFlat(point.Latitude, point.Longitude)).ToArray())];
        Borders = [.. coasts.Borders.Select(border => Array.ConvertAll(border.Points, point => MapView.World(point, meridian)))];
    }

    /// <summary>Rings of land.</summary>
    public (double X, double Y)[][] Land { get; }

    public (double X, double Y)[][] Borders { get; }

    public static WorldCoasts Around(double meridian, Coasts coasts) => Known.GetOrAdd((meridian, coasts), static key => new WorldCoasts(key.Meridian, key.Coasts));
}
