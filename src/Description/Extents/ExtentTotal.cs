using System.Globalization;

namespace Fonds.Description.Extents;

/// <summary>
/// How much there is of several units together: shelf length, single things, digital size. What tells the same things again is
/// counted once, and a unit by its first measure of space: metres, else cubic metres, else boxes.
/// </summary>
/// <param name="Metres">Shelf length in metres.</param>
/// <param name="CubicMetres">Shelf volume in cubic metres, where no length is given.</param>
/// <param name="Items">Single things counted one by one, leaves among them.</param>
/// <param name="Bytes">Digital size.</param>
/// <param name="Boxes">Boxes, folders and other carriers, of units that give no shelf space.</param>
/// <param name="Seconds">Playing time.</param>
/// <param name="Approximate">Whether some of it is about so much.</param>
/// <param name="Units">How many units have a quantity.</param>
/// <param name="Uncounted">How many units have an extent that could not be counted.</param>
public sealed record ExtentTotal(decimal Metres, decimal CubicMetres, decimal Items, decimal Bytes, decimal Boxes, decimal Seconds, bool Approximate, int Units, int Uncounted)
{
    private const decimal Foot = 0.3048m;

    public static readonly ExtentTotal None = new(0, 0, 0, 0, 0, 0, false, 0, 0);

    public decimal LinearFeet => Metres / Foot;

    /// <summary>The one word for all <see cref="Items"/>, such as "photographs"; null when they are of several kinds.</summary>
    public string? ItemWord { get; init; }

    /// <summary>How many quantities of shelf length are in feet, less how many are in metres: archives count in one or the other.</summary>
    public int FeetOverMetres { get; init; }

    /// <summary>The total in words: "12.4 linear metres, 3,410 photographs, 450 GB"; empty when nothing was counted.</summary>
    public string Display
    {
        get
        {
            var parts = new List<string>();
            if (Metres > 0)
                parts.Add(FeetOverMetres >= 0 ? $"{Rounded(LinearFeet)} linear {(LinearFeet == 1 ? "foot" : "feet")} ({Rounded(Metres)} m)" : $"{Rounded(Metres)} linear {(Metres == 1 ? "metre" : "metres")}");
            if (CubicMetres > 0)
                parts.Add(FeetOverMetres >= 0 ? $"{Rounded(CubicMetres / (Foot * Foot * Foot))} cubic feet" : $"{Rounded(CubicMetres)} cubic metres");
            if (Boxes > 0)
                parts.Add($"{Rounded(Boxes)} {(Boxes == 1 ? "box, folder or other carrier" : "boxes, folders and other carriers")}");
            if (Items > 0)
                parts.Add($"{Rounded(Items)} {(Items == 1 ? "item" : ItemWord ?? "items")}");
            if (Seconds > 0)
                parts.Add(Seconds >= 3600 ? $"{Rounded(Math.Round(Seconds / 3600, 1))} hours" : $"{Rounded(Math.Ceiling(Seconds / 60))} minutes");
            if (Bytes > 0)
                parts.Add(Size(Bytes));
            return parts.Count == 0 ? "" : (Approximate ? "about " : "") + string.Join(", ", parts);
        }
    }

    /// <summary>The total with one more unit, of which all extent statements are given in order.</summary>
    public ExtentTotal With(IReadOnlyList<ExtentReading> unit)
    {
        if (unit.Count == 0)
            return this;

        var quantities = Together(unit);
        if (quantities.Count == 0)
            return this with { Uncounted = Uncounted + 1 };

        var metres = Sum(quantities, ExtentMeasure.Length);
        var cubicMetres = metres > 0 ? 0 : Sum(quantities, ExtentMeasure.Volume);
        var first = quantities.Where(static quantity => !quantity.IsAlternative).ToArray();
        decimal Counted(ExtentMeasure measure) => first.Where(quantity => quantity.Measure == measure).Sum(static quantity => quantity.InMeasure);
        var items = Counted(ExtentMeasure.Items) + Counted(ExtentMeasure.Leaves);
        var words = first.Where(static quantity => quantity.Measure is ExtentMeasure.Items or ExtentMeasure.Leaves).Select(static quantity => quantity.Unit).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return this with
        {
            Metres = Metres + metres, CubicMetres = CubicMetres + cubicMetres, Items = Items + items,
            Bytes = Bytes + Sum(quantities, ExtentMeasure.Bytes), Seconds = Seconds + Sum(quantities, ExtentMeasure.Duration),

            // Where shelf space is given, boxes are on those shelves.
            Boxes = Boxes + (metres > 0 || cubicMetres > 0 ? 0 : Counted(ExtentMeasure.Carriers)),
            Approximate = Approximate || first.Any(static quantity => quantity.Approximate), Units = Units + 1,
            ItemWord = items == 0 ? ItemWord : words.Length == 1 && (Items == 0 || string.Equals(ItemWord, words[0], StringComparison.OrdinalIgnoreCase)) ? words[0] : null,
            FeetOverMetres = FeetOverMetres + quantities.Sum(static quantity => quantity.Unit is "linear feet" or "linear inches" or "cubic feet" ? 1 : quantity.Measure is ExtentMeasure.Length or ExtentMeasure.Volume ? -1 : 0),
        };
    }

    /// <summary>All quantities of a unit; a statement that begins with a bracket or "in" tells again what the one before told.</summary>
    private static List<ExtentQuantity> Together(IReadOnlyList<ExtentReading> unit)
    {
        var quantities = new List<ExtentQuantity>();
        var spaces = false;
        foreach (var reading in unit)
        {
            var isAgain = quantities.Count > 0 && (reading.Text.AsSpan().TrimStart() is ['(', ..] || reading.Text.TrimStart().StartsWith("in ", StringComparison.OrdinalIgnoreCase));

            // The same extent in metres beside feet, or the same words twice, are one.
            foreach (var quantity in reading.Quantities)
            {
                var isSpace = quantity.Measure is ExtentMeasure.Length or ExtentMeasure.Volume && !quantity.IsAlternative;
                var isSaid = isSpace ? spaces && quantities.Exists(other => IsSame(other, quantity)) : quantities.Exists(other => reading.Quantities.Count == 1 && other.Unit == quantity.Unit && other.Quantity == quantity.Quantity);
                if (!isSaid)
                    quantities.Add(isAgain ? quantity with { IsAlternative = true } : quantity);
            }

            spaces |= quantities.Exists(static quantity => quantity.Measure is ExtentMeasure.Length or ExtentMeasure.Volume);
        }

        return quantities;
    }

    private static bool IsSame(ExtentQuantity one, ExtentQuantity other) =>
        one.Measure == other.Measure && Math.Abs(one.InMeasure - other.InMeasure) <= 0.03m * Math.Max(one.InMeasure, other.InMeasure);

    /// <summary>What is told first in a measure; where nothing is, what is told again ("3 boxes (1.5 linear feet)").</summary>
    private static decimal Sum(List<ExtentQuantity> quantities, ExtentMeasure measure)
    {
        var first = quantities.Where(quantity => quantity.Measure == measure && !quantity.IsAlternative).Sum(static quantity => quantity.InMeasure);
        return first > 0 ? first : quantities.Where(quantity => quantity.Measure == measure).Sum(static quantity => quantity.InMeasure);
    }

    private static string Size(decimal bytes) => bytes switch
    {
        >= 1e12m => $"{Rounded(bytes / 1e12m)} TB",
        >= 1e9m => $"{Rounded(bytes / 1e9m)} GB",
        >= 1e6m => $"{Rounded(bytes / 1e6m)} MB",
        >= 1e3m => $"{Rounded(bytes / 1e3m)} KB",
        _ => $"{Rounded(bytes)} bytes",
    };

    private static string Rounded(decimal number) => number.ToString(number >= 100 ? "#,0" : "#,0.##", CultureInfo.InvariantCulture);
}
