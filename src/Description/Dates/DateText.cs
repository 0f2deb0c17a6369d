using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading;

namespace Fonds.Description.Dates;

/// <summary>What the words of a statement say, as first and last moment.</summary>
internal static class DateText
{
    public static DateSpan Read(string text) => Of(DateReader.Read(text));

    /// <summary>First and last moment of a reading, as precise as stated.</summary>
    public static DateSpan Of(DateReading reading) => new()
    {
        First = Moment(reading.Begin, reading.BeginPrecision),
        Last = Moment(reading.End, reading.EndPrecision),
        IsApproximate = reading.Approximate,
        IsUncertain = reading.Uncertain,
        IsUndated = reading.Undated,
        IsOpenEnded = reading.Begin is not null && reading.End is null,
    };

    private static Moment? Moment(CalendarDay? day, DatePrecision precision) =>
        day is { } known ? new((int)known.Year, precision >= DatePrecision.Month ? known.Month : 0, precision == DatePrecision.Day ? known.Day : 0) : null;
}
