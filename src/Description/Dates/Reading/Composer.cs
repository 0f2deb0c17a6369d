using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>Makes the times of a statement one reading: earliest and latest day, certainty, one EDTF expression.</summary>
internal sealed class Composer
{
    private readonly ItemMaker _maker = new();

    public DateReading Compose(string text, ReadOnlySpan<Point> points, bool isUndated, RestWords rest)
    {
        var items = _maker.Make(points);
        var bulk = 0;
        foreach (ref readonly var item in items)
            bulk += item.IsBulk ? 1 : 0;

        // Bulk dates alone are all the dates there are.
        var hasBoth = bulk > 0 && bulk < items.Length;
        var chosen = hasBoth ? _maker.Choose(bulk: false) : items;
        CalendarDay? begin = null, end = null;
        bool isOpenStart = false, isOpenEnd = false, isDated = false;
        var qualification = Qualification.None;
        DatePrecision beginPrecision = default, endPrecision = default;
        foreach (ref readonly var item in chosen)
        {
            qualification |= item.Qualification;
            if (item.HasNoYear)
                continue;

            isDated = true;
            isOpenStart |= item.IsOpenStart;
            isOpenEnd |= item.IsOpenEnd;
            var first = item.IsOpenStart ? item.End.Earliest : item.Start.Earliest;
            var last = item.IsOpenEnd && !item.IsSpan ? item.Start.Latest : item.End.Latest;
            if (begin is not { } earlier || earlier > first)
                (begin, beginPrecision) = (first, Precision(item.IsOpenStart ? item.End : item.Start));
            if (end is not { } later || later < last)
                (end, endPrecision) = (last, Precision(item.IsOpenEnd && !item.IsSpan ? item.Start : item.End));
        }

        var edtf = Expression(chosen);
        var bulkEdtf = hasBoth ? Expression(_maker.Choose(bulk: true)) : null;
        return new()
        {
            Text = text,
            Edtf = edtf,
            Begin = isOpenStart ? null : begin,
            End = isOpenEnd ? null : end,
            BeginPrecision = beginPrecision,
            EndPrecision = endPrecision,
            Approximate = (qualification & Qualification.Approximate) != Qualification.None,
            Uncertain = (qualification & Qualification.Uncertain) != Qualification.None,
            Undated = isUndated && !isDated,
            PartlyUndated = isUndated && isDated,
            Rest = rest.Of(text),
            Bulk = bulkEdtf,
        };
    }

    private static DatePrecision Precision(in EdtfDate date) => date.HasDay ? DatePrecision.Day : date.HasMonth && date.Month != 0 && date is not { Month: >= 21 and <= 24 } ? DatePrecision.Month : DatePrecision.Year;

    private static string? Expression(ReadOnlySpan<DateItem> items)
    {
        if (items.IsEmpty)
            return null;

        // Long lists are given by their hull; nobody reads a set of a hundred dates.
        Span<char> buffer = stackalloc char[640];
        var writer = new EdtfWriter(buffer);
        var expression = new ExpressionWriter(items);
        return expression.Write(ref writer) ? writer.Written.ToString() : null;
    }
}
