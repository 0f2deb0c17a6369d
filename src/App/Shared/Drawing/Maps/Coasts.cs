using System.IO.Compression;

namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>Coastlines and borders of the world, in three levels of detail (Natural Earth, public domain; see Data/README.md).</summary>
internal sealed class Coasts
{
    private static readonly Lazy<Coasts[]> Levels = new(Read);

    private Coasts(Shape[] land, Shape[] borders) => (Land, Borders) = (land, borders);

    /// <summary>Rings of land; outer ones turn to the left, lakes to the right.</summary>
    public Shape[] Land { get; }

    public Shape[] Borders { get; }

    /// <summary>The level for a map that is so many degrees wide.</summary>
    public static Coasts For(double degrees) => Levels.Value[degrees > 90 ? 0 : degrees > 14 ? 1 : 2];

    private static Coasts[] Read()
    {
        using var packed = typeof(Coasts).Assembly.GetManifestResourceStream("Maps/coasts.bin") ?? throw new InvalidOperationException("The coastlines are not in the program.");
        using var data = new MemoryStream();
        using (var unpacking = new BrotliStream(packed, CompressionMode.Decompress))
            unpacking.CopyTo(data);
        var numbers = new Numbers(data.ToArray());
        var levels = new Coasts[3];
        for (var level = 0; level < levels.Length; level++)
        {
            var scale = numbers.Next();
            levels[level] = new Coasts(Shapes(numbers, scale), Shapes(numbers, scale));
        }

        return levels;
    }

    private static Shape[] Shapes(Numbers numbers, double scale)
    {
        var shapes = new Shape[numbers.Next()];
        for (var shape = 0; shape < shapes.Length; shape++)
        {
            var points = new Direction[numbers.Next()];
            var (east, north) = (0, 0);
            for (var point = 0; point < points.Length; point++)
            {
                (east, north) = (east + numbers.Next(), north + numbers.Next());
                points[point] = Direction.Of(north / scale, east / scale);
            }

            shapes[shape] = new Shape(points);
        }

        return shapes;
    }

    /// <summary>Numbers of seven bits a byte, the lowest first, the sign in the lowest bit.</summary>
    private sealed class Numbers(byte[] data)
    {
        private int at;

        public int Next()
        {
            var (value, shift) = (0, 0);
            int read;
            do
            {
                read = data[at++];
                value |= (read & 127) << shift;
                shift += 7;
            }
            while (read > 127);
            return (value & 1) == 0 ? value >> 1 : -(value >> 1) - 1;
        }
    }
}

/// <summary>A coast or border, and the cap of the globe that it lies in.</summary>
internal sealed class Shape
{
    public Shape(Direction[] points)
    {
        Points = points;
        Middle = Direction.Middle(points);
        var nearest = points.Min(point => Direction.Dot(point, Middle));
        Reach = Math.Acos(Math.Clamp(nearest, -1, 1));
    }

    public Direction[] Points { get; }

    public Direction Middle { get; }

    /// <summary>How far its farthest point is from the middle, in radians.</summary>
    public double Reach { get; }
}
