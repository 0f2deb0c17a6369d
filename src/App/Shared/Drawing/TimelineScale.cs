using System.Globalization;

namespace Fonds.App.Shared.Drawing;

/// <summary>The years that a life is drawn over: positions in per cent, so that text keeps its size, and in pixels of the narrowest drawing, to see what fits.</summary>
public readonly record struct TimelineScale(int First, int Last)
{
    /// <summary>Per cent left free for the names of places.</summary>
    public const double Gutter = 14;

    /// <summary>Text is placed for a drawing this many pixels wide; on a narrower one the list stands in its place.</summary>
    public const double Width = 1000;

    public double At(double year) => Math.Round(Gutter + ((100 - Gutter) * (year - First) / (Last - First)), 2);

    public double Pixel(double year) => At(year) / 100 * Width;

    /// <summary>The years that are named.</summary>
    public IEnumerable<int> Named
    {
        get
        {
            var step = (Last - First) switch { > 400 => 100, > 200 => 50, > 90 => 20, > 25 => 10, > 12 => 5, > 6 => 2, _ => 1 };
            for (var year = First + ((step - (((First % step) + step) % step)) % step); year <= Last; year += step)
                yield return year;
        }
    }

    public static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
