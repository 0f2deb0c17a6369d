namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>Leaves the points of a line that give it its shape (Douglas and Peucker).</summary>
internal static class LineThinning
{
    /// <param name="tolerance">How far a point may lie from the line that is left, in units of the drawing.</param>
    public static List<(double X, double Y)> Thin(List<(double X, double Y)> line, double tolerance)
    {
        if (line.Count < 4)
            return line;
        var kept = new bool[line.Count];
        kept[0] = kept[^1] = true;

        // Not by recursion: a coast of thousands of points can need as many steps.
        var waiting = new Stack<(int From, int To)>();
        waiting.Push((0, line.Count - 1));
        while (waiting.TryPop(out var part))
        {
            var (farthest, distance) = (0, tolerance * tolerance);
            for (var at = part.From + 1; at < part.To; at++)
            {
                if (Away(line[at], line[part.From], line[part.To]) is var away && away > distance)
                    (farthest, distance) = (at, away);
            }

            if (farthest == 0)
                continue;
            kept[farthest] = true;
            waiting.Push((part.From, farthest));
            waiting.Push((farthest, part.To));
        }

        var thin = new List<(double X, double Y)>(line.Count / 4);
        for (var at = 0; at < line.Count; at++)
        {
            if (kept[at])
                thin.Add(line[at]);
        }

        return thin;
    }

    private static double Away((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (east, south) = (to.X - from.X, to.Y - from.Y);
        var length = east * east + south * south;
        var share = length == 0 ? 0 : Math.Clamp(((point.X - from.X) * east + (point.Y - from.Y) * south) / length, 0, 1);
        var (x, y) = (from.X + share * east - point.X, from.Y + share * south - point.Y);
        return x * x + y * y;
    }
}
