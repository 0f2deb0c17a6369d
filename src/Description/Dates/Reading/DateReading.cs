using System.Globalization;
using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>How precisely a date is stated.</summary>
public enum DatePrecision : byte
{
    Year = 0,
    Month = 1,
    Day = 2,
}

/// <summary>
/// What a statement of dates is understood to say (DACS 2.4, ISAD(G) 3.1.3). The statement itself is never changed; this
/// stands beside it, can be thrown away and made again, and says what it did not understand.
/// </summary>
public sealed record DateReading
{
    /// <summary>The statement as written.</summary>
    public required string Text { get; init; }

    /// <summary>All of its dates as one EDTF expression; null when it names none.</summary>
    public string? Edtf { get; init; }

    /// <summary>The first day meant; null when the beginning is open or unknown.</summary>
    public CalendarDay? Begin { get; init; }

    /// <summary>The last day meant; null when the end is open or unknown.</summary>
    public CalendarDay? End { get; init; }

    /// <summary>How precisely the first day is stated: a year, a month, or the day itself.</summary>
    public DatePrecision BeginPrecision { get; init; }

    /// <summary>How precisely the last day is stated.</summary>
    public DatePrecision EndPrecision { get; init; }

    /// <summary>Some date in it is only about right: "circa", a century, the late 1870s.</summary>
    public bool Approximate { get; init; }

    /// <summary>Some date in it is doubted: "?", "or", "probably".</summary>
    public bool Uncertain { get; init; }

    /// <summary>It says that nothing is known: "undated", "s.d.", "o.J.".</summary>
    public bool Undated { get; init; }

    /// <summary>It speaks of undated material beside the dates: "1946, n.d.".</summary>
    public bool PartlyUndated { get; init; }

    /// <summary>Found in a title, not stated as a date.</summary>
    public bool Derived { get; init; }

    /// <summary>The words and numbers that were not understood; empty when all were.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Dates where most of the material falls, when stated beside the inclusive ones, as EDTF.</summary>
    public string? Bulk { get; init; }

    /// <summary>Whether any time was understood.</summary>
    public bool IsDated => Begin is not null || End is not null;

    /// <summary>First and last year, an open end closed on the side that is known; null when no time was understood.</summary>
    public (int First, int Last)? Years =>
        (Begin, End) switch
        {
            ({ } begin, { } end) => ((int)begin.Year, (int)end.Year),
            ({ } begin, null) => ((int)begin.Year, (int)begin.Year),
            (null, { } end) => ((int)end.Year, (int)end.Year),
            _ => null,
        };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Text} → {Edtf ?? (Undated ? "undated" : "nothing")}{(Rest.Length > 0 ? $" (not understood: {Rest})" : "")}");
}
