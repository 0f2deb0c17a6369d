using Fonds.Description.Dates;

namespace Fonds.Formats.LinkedData;

/// <summary>Dates as things (RiC-O Date): as written, as EDTF, and how sure the archivist was.</summary>
internal static class RicoDates
{
    /// <summary>A date with an address below that of the thing it belongs to.</summary>
    public static RdfThing Of(RdfThing owner, string name, string display, DateSpan span)
    {
        var date = owner.Part(name, "rico:Date");
        date.Add("rico:expressedDate", display);
        if (SpanInEdtf.Of(span) is { } edtf)
            date.Add("rico:normalizedDateValue", RdfValue.Typed(edtf, "edtf:EDTF"));
        if (span.IsApproximate)
            date.Add("rico:dateQualifier", "approximate");
        if (span.IsUncertain)
            date.Add("rico:dateQualifier", "uncertain");
        return date;
    }

    /// <summary>A day, month or year in the type that XML Schema has for it.</summary>
    public static RdfValue Moment(Moment moment) =>
        RdfValue.Typed(moment.Iso, moment.Day > 0 ? "xsd:date" : moment.Month > 0 ? "xsd:gYearMonth" : "xsd:gYear");
}
