using System.Globalization;
using Fonds.Description.Dates;

namespace Fonds.Description.Lives;

/// <summary>Dates of events between the three forms in which they stand: as read from a text, as a span that can be reckoned with, as people read them.</summary>
public static class LifeDateWords
{
    /// <summary>"2 March 1917", "1912–1917", "circa 1870", in the language that is spoken; empty for none.</summary>
    public static string Of(LifeDate? date) => date is null ? "" : DateDisplay.Of(SpanOf(date));

    /// <summary>The date that a statement means; null when it means none.</summary>
    public static LifeDate? Read(string statement) => DateOf(DateText.Read(statement)) is { } date ? date with { Text = statement } : null;

    /// <summary>A span as the date of an event; null when nothing of it is dated.</summary>
    public static LifeDate? DateOf(DateSpan span)
    {
        if (SpanInEdtf.Of(span) is not { } edtf)
            return null;
        var end = span.Last is { } last && last != span.First ? last.Iso : null;
        return new LifeDate(edtf, span.First?.Iso, end, span.IsApproximate || span.IsUncertain, IsInferred: false, Text: null);
    }

    private static DateSpan SpanOf(LifeDate date)
    {
        var first = MomentOf(date.Begin);
        return new DateSpan { First = first, Last = date.End is null ? first : MomentOf(date.End), IsApproximate = date.IsApproximate };
    }

    private static Moment? MomentOf(string? iso)
    {
        if (iso is null)
            return null;
        var isBefore = iso.StartsWith('-');
        var parts = (isBefore ? iso[1..] : iso).Split('-');
        return Number(parts, 0) is { } year
            ? new Moment(isBefore ? -year : year, Number(parts, 1) ?? 0, Number(parts, 2) ?? 0)
            : null;
    }

    private static int? Number(string[] parts, int place) =>
        place < parts.Length && int.TryParse(parts[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
