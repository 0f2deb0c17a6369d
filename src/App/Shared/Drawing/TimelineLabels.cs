namespace Fonds.App.Shared.Drawing;

/// <summary>Where the words of a point stand.</summary>
/// <param name="Anchor">"start" or "end", as SVG says it.</param>
public readonly record struct LabelPlace(int Dx, int Dy, string Anchor);

/// <summary>Finds a free place for words beside a point: to its right, its left, below, above; none when everything is taken.</summary>
public sealed class TimelineLabels
{
    private const int Line = 24;
    private const double LetterWidth = 6.5;
    private const int Margin = 10;
    private static readonly (LabelPlace Place, int Shift)[] Tries =
    [
        (new(9, 4, "start"), 0), (new(-9, 4, "end"), 0), (new(4, 19, "end"), 14), (new(-4, 19, "start"), 14), (new(-4, -9, "start"), -14), (new(4, -9, "end"), -14),
    ];

    private readonly List<Box> taken = [];
    private readonly List<Box> lines = [];

    /// <summary>A mark that words must not cover.</summary>
    public void Take(double x, double y, double width, double height) => taken.Add(new(x, y, x + width, y + height));

    /// <summary>A thin line that words had better not cross.</summary>
    public void Mind(double x, double y, double width, double height) => lines.Add(new(x, y, x + width, y + height));

    /// <summary>A place for words of so many letters at a point; it is taken from then on.</summary>
    public LabelPlace? Find(double x, double y, int letters)
    {
        var length = Length(letters);
        foreach (var minding in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var (place, shift) in Tries)
            {
                var from = place.Anchor == "start" ? x + place.Dx : x + place.Dx - length;
                var box = new Box(from, y + shift - (Line / 2), from + length, y + shift + (Line / 2));
                var own = new Box(x - 12.5, y - 12.5, x + 12.5, y + 12.5);
                if (box.Left < (TimelineScale.Width * TimelineScale.Gutter / 100) + 2 || box.Right > TimelineScale.Width || box.Top < 0)
                    continue;
                if (taken.Exists(other => other.Meets(box) && !other.IsWithin(own)) || (minding && lines.Exists(line => line.Meets(box))))
                    continue;
                taken.Add(box);
                return place;
            }
        }

        return null;
    }

    /// <summary>How wide words are, about.</summary>
    public static double Length(int letters) => (letters * LetterWidth) + Margin;

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool IsWithin(Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;
    }
}
