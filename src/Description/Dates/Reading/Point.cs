using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>How a time stands to the one before it.</summary>
internal enum Link : byte
{
    /// <summary>A statement of its own: ",", ";", "and".</summary>
    List,

    /// <summary>The end of a span: "-", "to".</summary>
    Span,

    /// <summary>Another possibility: "or".</summary>
    Either,
}

/// <summary>Which part of a time was written last: what a bare number behind it goes on with.</summary>
internal enum LastPart : byte
{
    None,
    Year,
    Month,
    Day,
}

/// <summary>On which side of the time named the time meant lies.</summary>
internal enum Side : byte
{
    At,
    Before,
    After,

    /// <summary>After, the time named included.</summary>
    Since,

    /// <summary>Before, the time named included.</summary>
    Until,

    /// <summary>"From": since, unless an end follows.</summary>
    From,
}

/// <summary>One time of a statement while it is read: what is written, before its neighbours lend it what it leaves out.</summary>
internal struct Point
{
    public bool HasYear;
    public int Year;
    public byte UnknownYear;

    /// <summary>The second year of "1936/37"; 0 without one.</summary>
    public int YearTo;

    /// <summary>Month, season or other part of the year as in EDTF; 0 without one.</summary>
    public byte Month;
    public byte Day;

    /// <summary>A feast that moves with the year; 0 for none.</summary>
    public byte Feast;

    /// <summary>By how many days it lies off the feast: -1 its eve, 7 its octave.</summary>
    public sbyte NearFeast;

    /// <summary>The weekday after the feast, or before it when negative; 0 for the feast itself.</summary>
    public sbyte FeastWeekday;

    /// <summary>A number that is a day or a short year as its neighbours are; 0 for none.</summary>
    public short Bare;
    public byte BareDigits;
    public bool BareIsDecade;

    /// <summary>First and last day when another calendar was read.</summary>
    public CalendarDay From;
    public CalendarDay To;
    public bool IsConverted;
    public bool IsOldStyle;
    public Qualification Qualification;
    public Side Side;
    public Link Link;
    public LastPart Last;
    public bool DayBeforeMonth;
    public bool OpenEnd;
    public bool OpenStart;
    public bool IsBulk;

    /// <summary>One of several possibilities.</summary>
    public bool IsEither;

    /// <summary>The statement, counted by commas and semicolons; bulk and inclusive dates are told apart by it.</summary>
    public short Statement;
    public int Start;
    public int Stop;

    /// <summary>A year written behind several dates, and given to them.</summary>
    public bool IsLent;

    /// <summary>Stands behind a stroke or in brackets: another way to say the one before it, when that is a day of the old calendar.</summary>
    public bool IsBeside;

    public readonly bool IsBare => Bare != 0;

    public readonly bool IsYearOnly => HasYear && Month == 0 && Feast == 0;

    public readonly bool IsComplete => HasYear || IsConverted;
}
