namespace Fonds.Description.Extents;

/// <summary>What an extent counts, so that like can be summed with like (DACS 2.5.4-2.5.6).</summary>
public enum ExtentMeasure : byte
{
    /// <summary>A word that is not known.</summary>
    Unknown = 0,

    /// <summary>Shelf length, in metres.</summary>
    Length,

    /// <summary>Shelf volume, in cubic metres.</summary>
    Volume,

    /// <summary>Single things: items, photographs, letters.</summary>
    Items,

    /// <summary>Boxes, folders, reels: what holds the things.</summary>
    Carriers,

    /// <summary>Digital size, in bytes.</summary>
    Bytes,

    /// <summary>Leaves, pages, folios.</summary>
    Leaves,

    /// <summary>Playing time, in seconds.</summary>
    Duration,
}

/// <summary>One quantity of an extent statement.</summary>
/// <param name="Quantity">How many, as written; "2 ½" is 2.5.</param>
/// <param name="Unit">Of what, normalised: "linear feet", "photographs", "manuscript boxes".</param>
/// <param name="UnitText">Of what, as written: "lin. ft.".</param>
/// <param name="Measure">What is counted.</param>
/// <param name="InMeasure">The quantity in the measure's own unit: metres, cubic metres, bytes, seconds, or the number of things.</param>
/// <param name="Approximate">Whether it is said to be about so many.</param>
/// <param name="IsAlternative">Whether it tells the same things again: "(28 boxes)" of "16 linear feet (28 boxes)".</param>
public sealed record ExtentQuantity(
    decimal Quantity, string Unit, string UnitText, ExtentMeasure Measure, decimal InMeasure, bool Approximate, bool IsAlternative);

/// <summary>What an extent statement was understood to say; the words stay as they are.</summary>
/// <param name="Rest">Words between and behind the quantities that were not understood; null when all were.</param>
public sealed record ExtentReading(string Text, IReadOnlyList<ExtentQuantity> Quantities, string? Rest);
