using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>Joins the times of a statement to spans, and gives each its first and last date.</summary>
internal sealed class ItemMaker
{
    private DateItem[] _items = new DateItem[16];
    private DateItem[] _chosen = new DateItem[16];
    private int _count;

    public ReadOnlySpan<DateItem> Make(ReadOnlySpan<Point> points)
    {
        _count = 0;
        if (_items.Length < points.Length)
            (_items, _chosen) = (new DateItem[points.Length], new DateItem[points.Length]);

        foreach (ref readonly var point in points)
        {
            var item = Single(point);
            if (item.HasNoYear && item.Start.Month is 0 or > 12)
                continue;
            if (point.Link == Link.Span && _count > 0)
                Join(ref _items[_count - 1], item, point);
            else
                _items[_count++] = item;
        }

        for (var place = 0; place < _count; place++)
            PutInOrder(ref _items[place]);
        return _items.AsSpan(0, _count);
    }

    /// <summary>Only the bulk dates, or only the others; good until asked again.</summary>
    public ReadOnlySpan<DateItem> Choose(bool bulk)
    {
        var chosen = 0;
        for (var place = 0; place < _count; place++)
        {
            if (_items[place].IsBulk == bulk)
                _chosen[chosen++] = _items[place];
        }

        return _chosen.AsSpan(0, chosen);
    }

    private static DateItem Single(in Point point)
    {
        var item = new DateItem
        {
            Qualification = point.Qualification | (point.IsEither ? Qualification.Uncertain : Qualification.None),
            IsOpenEnd = point.OpenEnd,
            IsOpenStart = point.OpenStart,
            IsEither = point.IsEither,
            IsBulk = point.IsBulk,
            HasNoYear = !point.IsComplete,
        };
        if (point.IsConverted)
        {
            item.Start = Exact(point.From).Qualified(point.Qualification);
            item.End = Exact(point.To).Qualified(point.Qualification);
            item.IsSpan = point.From != point.To;
        }
        else if (point.YearTo != 0)
        {
            item.Start = Year(point.Year, 0).Qualified(point.Qualification);
            item.End = Year(point.YearTo, 0).Qualified(point.Qualification);
            item.IsSpan = true;
        }
        else
        {
            var date = Year(point.HasYear ? point.Year : 0, point.HasYear ? point.UnknownYear : (byte)0b1111) with { Month = point.Month, Day = point.Day };
            var said = date.UnknownYear == 0b0011 && point.Qualification == Qualification.Approximate ? Qualification.None : point.Qualification;
            if (said != Qualification.None && date.UnknownYear is not (0 or 0b1111) && date.Month == 0)
            {
                // EDTF readers take no sign behind unknown digits; so "ca. 1870s" is a span.
                item.Start = Year((int)date.Earliest.Year, 0).Qualified(said);
                item.End = Year((int)date.Latest.Year, 0).Qualified(said);
                item.IsSpan = true;
            }
            else
            {
                item.Start = item.End = date.UnknownYear == 0 ? date.Qualified(said) : date;
            }
        }

        TakeSide(ref item, point.Side);
        return item;
    }

    /// <summary>"Before 1914" ends with 1913; "after June 1914" begins within 1914.</summary>
    private static void TakeSide(ref DateItem item, Side side)
    {
        switch (side)
        {
            case Side.Before:
                item.IsOpenStart = true;
                item.IsSpan = false;
                item.End = Neighbour(item.Start, later: false);
                break;
            case Side.Until:
                item.IsOpenStart = true;
                item.IsSpan = false;
                break;
            case Side.After:
                item.IsOpenEnd = true;
                item.IsSpan = false;
                item.Start = Neighbour(item.End, later: true);
                break;
            case Side.Since or Side.From:
                item.IsOpenEnd = true;
                item.IsSpan = false;
                break;
        }
    }

    private static EdtfDate Neighbour(in EdtfDate date, bool later)
    {
        var edge = later ? date.Latest.Next : date.Earliest.Previous;
        var year = Year((int)edge.Year, 0);
        if (date.Month is 0 or > 12 || date.UnknownYear != 0)
            return year.Qualified(date.Qualification);

        // A month or day named keeps its year: "before January 1914" is not the year 1913.
        if (edge.Year != date.Year)
            return date;
        return (year with { Month = (byte)edge.Month, Day = date.Day > 0 ? (byte)edge.Day : (byte)0 }).Qualified(date.Qualification);
    }

    private static void Join(ref DateItem span, in DateItem next, in Point point)
    {
        if (next.HasNoYear || span.HasNoYear)
        {
            if (span.HasNoYear && !next.HasNoYear)
                span = next with { Qualification = span.Qualification | next.Qualification };
            return;
        }

        span.Qualification |= next.Qualification;
        span.IsEither |= next.IsEither;

        // "Jun 1991/ Aug 1990/ 1991": strokes between several times, of which none may be lost.
        if (span is { IsSpan: true, IsOpenStart: false, IsOpenEnd: false } && next is { IsOpenStart: false, IsOpenEnd: false })
        {
            if (span.Start.Earliest > span.End.Latest)
                (span.Start, span.End) = (span.End, span.Start);
            if (next.Start.Earliest < span.Start.Earliest)
                span.Start = next.Start;
            if (next.End.Latest > span.End.Latest)
                span.End = next.End;
            return;
        }

        span.IsOpenEnd = next.IsOpenEnd;
        span.IsOpenStart &= point.Side is not Side.From;
        span.End = next.IsSpan || next.IsOpenStart || !next.IsOpenEnd ? next.End : next.Start;
        span.IsSpan = true;
    }

    /// <summary>A span written backwards is read from its earliest to its latest.</summary>
    private static void PutInOrder(ref DateItem item)
    {
        if (item.IsSpan && !item.IsOpenEnd && !item.IsOpenStart && item.Start.Earliest > item.End.Latest)
            (item.Start, item.End) = (item.End, item.Start);

        // "Winter/Spring 1999": winter has the higher number and the earlier months.
        if (item.IsSpan && item.Start.IsPartOfYear && item.End.IsPartOfYear && item.Start.Year == item.End.Year && item.Start.Month > item.End.Month)
            item.Start = item.End = item.Start with { Month = 0, MonthQualification = Qualification.None };
        if (item.IsSpan && item.Start.Qualified(item.End.Qualification) == item.End.Qualified(item.Start.Qualification))
        {
            item.Start = item.End = item.Start.Qualified(item.End.Qualification);
            item.IsSpan = false;
        }
    }

    private static EdtfDate Year(int year, byte unknown) => new() { Year = year, IsNegative = year < 0, UnknownYear = unknown };

    private static EdtfDate Exact(CalendarDay day) => new() { Year = day.Year, Month = (byte)day.Month, Day = (byte)day.Day };
}
