using System.Collections.Concurrent;

namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>The lands of the maps drawn last. A page is asked for again and again, and its map shows the same coasts each time.</summary>
internal static class OutlinesDrawn
{
    private const int Most = 128;
    private static readonly ConcurrentDictionary<(Direction Middle, bool IsWorld, double Scale, double Left, double Top), (string Land, string Borders)> Drawn = new();

    public static (string Land, string Borders) Of(MapView view)
    {
        if (Drawn.TryGetValue(view.Key, out var known))
            return known;
        if (Drawn.Count >= Most)
            Drawn.Clear();
        var outline = new LandOutline(view);
        return Drawn[view.Key] = (outline.Land(), outline.Borders());
    }
}
