using System.Globalization;

namespace Fonds.Description.Extents;

/// <summary>
/// How much there is of several units together: shelf length, single things, digital size. What tells the same things again is
/// counted once.
/// </summary>
/// <param name="Metres">Shelf length in metres.</param>
/// <param name="CubicMetres">Shelf volume in cubic metres, where no length is given.</param>
/// <param name="Items">Single things counted one by one.</param>
/// <param name="Bytes">Digital size.</param>
/// <param name="Boxes">Boxes, folders and other carriers, where nothing else is counted.</param>
/// <param name="Approximate">Whether some of it is about so much.</param>
/// <param name="Units">How many units have a quantity.</param>
/// <param name="Uncounted">How many units have an extent that could not be counted.</param>
public sealed record ExtentTotal(decimal Metres, decimal CubicMetres, decimal Items, decimal Bytes, decimal Boxes, bool Approximate, int Units, int Uncounted)
{
    private const decimal Foot = 0.3048m;

    public static readonly ExtentTotal None = new(0, 0, 0, 0, 0, false, 0, 0);

    public decimal LinearFeet => Metres / Foot;

    /// <summary>The total in words: "16 linear feet, 1 item, 450 GB"; empty when nothing was counted.</summary>
    public string Display
    {
        get
        {
            var parts = new List<string>();
            if (Metres > 0)
                parts.Add($"{Rounded(LinearFeet)} linear {(LinearFeet == 1 ? "foot" : "feet")} ({Rounded(Metres)} m)");
            if (CubicMetres > 0)
                parts.Add($"{Rounded(CubicMetres / (Foot * Foot * Foot))} cubic feet");
            if (Boxes > 0)
                parts.Add($"{Rounded(Boxes)} {(Boxes == 1 ? "carrier" : "carriers")}");
            if (Items > 0)
                parts.Add($"{Rounded(Items)} {(Items == 1 ? "item" : "items")}");
            if (Bytes > 0)
                parts.Add(Size(Bytes));
            return parts.Count == 0 ? "" : (Approximate ? "about " : "") + string.Join(", ", parts);
        }
    }

    /// <summary>The total with one more unit, of which all extent statements are given.</summary>
    public ExtentTotal With(IReadOnlyList<ExtentReading> unit)
    {
        if (unit.Count == 0)
            return this;

        var quantities = unit.SelectMany(static reading => reading.Quantities).ToArray();
        if (quantities.Length == 0)
            return this with { Uncounted = Uncounted + 1 };

        var counted = quantities.Where(static quantity => !quantity.IsAlternative).ToArray();
        decimal Sum(ExtentMeasure measure) => counted.Where(quantity => quantity.Measure == measure).Sum(static quantity => quantity.InMeasure);
        var metres = Sum(ExtentMeasure.Length);
        // Where shelf space is given, boxes are on those shelves.
        var isOnShelves = metres > 0 || Sum(ExtentMeasure.Volume) > 0;
        return this with
        {
            Metres = Metres + metres, CubicMetres = CubicMetres + (metres > 0 ? 0 : Sum(ExtentMeasure.Volume)),
            Items = Items + Sum(ExtentMeasure.Items) + Sum(ExtentMeasure.Leaves), Bytes = Bytes + Sum(ExtentMeasure.Bytes),
            Boxes = Boxes + (isOnShelves ? 0 : Sum(ExtentMeasure.Carriers)),
            Approximate = Approximate || counted.Any(static quantity => quantity.Approximate), Units = Units + 1,
        };
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
