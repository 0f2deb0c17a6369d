using System.Globalization;

namespace Fonds.Description.Dates;

/// <summary>
/// What a date statement means as far as it was understood: first and last moment, as precise as stated, and how sure
/// the archivist was (DACS 2.4). It stands beside the statement and never replaces it.
/// </summary>
public readonly record struct DateSpan
{
    /// <summary>First moment, or null when open or unknown.</summary>
    public Moment? First { get; init; }

    /// <summary>Last moment, or null when open or unknown.</summary>
    public Moment? Last { get; init; }

    /// <summary>Whether the dates are about right only ("circa").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the archivist was in doubt ("1912?").</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether the statement says that there is no date ("undated").</summary>
    public bool IsUndated { get; init; }

    /// <summary>Whether the span goes on ("1932-", "1932-present").</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>Whether any date was understood.</summary>
    public bool IsDated => First is not null || Last is not null;

    /// <summary>First and last year; an open end counts as the year that is known, so that nothing is claimed beyond it.</summary>
    public (int First, int Last)? Years => (First, Last) switch
    {
        ({ } first, { } last) => (first.Year, Math.Max(first.Year, last.Year)),
        ({ } first, null) => (first.Year, first.Year),
        (null, { } last) => (last.Year, last.Year),
        _ => null,
    };

    /// <summary>The later of two ends joined with the earlier of two beginnings.</summary>
    internal DateSpan With(DateSpan other) => this with
    {
        First = First is { } first && other.First is { } otherFirst ? (first.CompareTo(otherFirst) <= 0 ? first : otherFirst) : First ?? other.First,
        Last = Last is { } last && other.Last is { } otherLast ? (last.CompareTo(otherLast) >= 0 ? last : otherLast) : Last ?? other.Last,
        IsApproximate = IsApproximate || other.IsApproximate,
        IsUncertain = IsUncertain || other.IsUncertain,
        IsOpenEnded = IsOpenEnded || other.IsOpenEnded,
    };
}

/// <summary>A year, a month or a day (ISO 8601, EDTF level 0), as precise as it is known.</summary>
/// <param name="Month">1 to 12, or 0 when not known.</param>
/// <param name="Day">1 to 31, or 0 when not known.</param>
public readonly record struct Moment(int Year, int Month = 0, int Day = 0) : IComparable<Moment>
{
    /// <summary>Order in time; less precise moments come before the moments in them.</summary>
    public int CompareTo(Moment other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0)
            return byYear;
        var byMonth = Month.CompareTo(other.Month);
        return byMonth != 0 ? byMonth : Day.CompareTo(other.Day);
    }

    /// <summary>The machine's form: "1890", "1890-12", "1890-12-30".</summary>
    public string Iso
    {
        get
        {
            var year = Year < 0
                ? (-Year).ToString("'-'0000", CultureInfo.InvariantCulture)
                : Year.ToString("0000", CultureInfo.InvariantCulture);
            return Month == 0 ? year : Day == 0 ? $"{year}-{Month:00}" : $"{year}-{Month:00}-{Day:00}";
        }
    }

    /// <summary>The reader's form in the language that is spoken: "1890", "December 1890", "30 December 1890".</summary>
    public string InWords => DateWords.Current.Of(this);
}
