namespace Fonds.Description.Dates.Edtf;

/// <summary>
/// One date as precise as it is known: a year, a part of a year, or a day, each of which may be doubtful, approximate or
/// have digits that nobody knows (ISO 8601-2:2019, 4.2-4.8).
/// </summary>
/// <remarks>A value without references to others, so that a reader of many dates makes no garbage.</remarks>
public readonly record struct EdtfDate
{
    /// <summary>The year, unknown digits as 0; the year before 1 is 0.</summary>
    public long Year { get; init; }

    /// <summary>The year is written with a minus; so "-000X" and "000X" differ.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Unknown digits of a year of four digits: bit 0 is the last one. "19XX" has 0b0011.</summary>
    public byte UnknownYear { get; init; }

    /// <summary>Written with a leading Y: a year of more than four digits, or with an exponent.</summary>
    public bool IsLong { get; init; }

    /// <summary>The exponent in "Y17E7"; 0 without one.</summary>
    public byte Exponent { get; init; }

    /// <summary>How many leading digits are trusted: 2 in "1950S2"; 0 when all are.</summary>
    public byte SignificantDigits { get; init; }

    /// <summary>Month 1-12, season or other part of the year 21-41, 0 for none; unknown digits as 0.</summary>
    public byte Month { get; init; }

    /// <summary>Unknown digits of the month: bit 0 the last, bit 1 the first.</summary>
    public byte UnknownMonth { get; init; }

    public byte Day { get; init; }

    public byte UnknownDay { get; init; }

    public Qualification YearQualification { get; init; }

    public Qualification MonthQualification { get; init; }

    public Qualification DayQualification { get; init; }

    /// <summary>Time of day as written, from the T on; null without one.</summary>
    public string? Time { get; init; }

    public bool HasMonth => Month != 0 || UnknownMonth != 0;

    public bool HasDay => Day != 0 || UnknownDay != 0;

    /// <summary>A season, quarter or other part of a year stands in the place of the month.</summary>
    public bool IsPartOfYear => Month >= 21;

    /// <summary>All qualifications that stand anywhere in the date.</summary>
    public Qualification Qualification => YearQualification | MonthQualification | DayQualification;

    /// <summary>The first day that the date can mean.</summary>
    public CalendarDay Earliest => EdtfBounds.Earliest(this);

    /// <summary>The last day that the date can mean.</summary>
    public CalendarDay Latest => EdtfBounds.Latest(this);

    /// <summary>The same date, wholly qualified so as well.</summary>
    public EdtfDate Qualified(Qualification qualification) => this with
    {
        YearQualification = YearQualification | qualification,
        MonthQualification = HasMonth ? MonthQualification | qualification : default,
        DayQualification = HasDay ? DayQualification | qualification : default,
    };

    public override string ToString()
    {
        Span<char> buffer = stackalloc char[EdtfWriter.LongestDate];
        var text = new EdtfWriter(buffer);
        text.Write(this);
        return text.Written.ToString();
    }
}
