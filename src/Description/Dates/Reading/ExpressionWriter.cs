using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>
/// Writes the times of a statement as one EDTF expression that every reader of EDTF takes: one date, an interval, or a set.
/// Where the grammar in use allows no sign of doubt (spans in sets, unknown digits), the flags beside it say it.
/// </summary>
internal readonly ref struct ExpressionWriter(ReadOnlySpan<DateItem> items)
{
    private const int MostMembers = 16;

    private readonly ReadOnlySpan<DateItem> _items = items;

    public bool Write(ref EdtfWriter writer)
    {
        Span<int> order = stackalloc int[MostMembers + 1];
        var count = Order(order, out var first, out var last);
        if (count == 0)
            return false;
        if (count == 1)
            WriteInterval(ref writer, _items[order[0]]);
        else if (count > MostMembers)
            WriteInterval(ref writer, Hull());
        else
            WriteSet(ref writer, order[..count], first, last);
        return true;
    }

    /// <summary>Which items are written, in order: what is open at its beginning first, what is open at its end last, equal ones once.</summary>
    private int Order(scoped Span<int> order, out int first, out int last)
    {
        first = last = -1;
        var count = 0;
        var isDated = false;
        foreach (ref readonly var item in _items)
            isDated |= !item.HasNoYear;

        for (var place = 0; place < _items.Length; place++)
        {
            ref readonly var item = ref _items[place];
            if (item.HasNoYear && isDated)
                continue;
            if (item.IsOpenStart && _items.Length > 1)
                first = first < 0 || item.End.Latest > _items[first].End.Latest ? place : first;
            else if (item.IsOpenEnd && _items.Length > 1)
                last = last < 0 || item.Start.Earliest < _items[last].Start.Earliest ? place : last;
            else if (!IsWritten(item, order[..Math.Min(count, MostMembers)]) && count++ < MostMembers)
                order[count - 1] = place;
        }

        if (count > MostMembers)
            return count;
        if (first >= 0)
        {
            if (count + 1 > MostMembers)
                return MostMembers + 1;
            order[..count].CopyTo(order[1..]);
            order[0] = first;
            count++;
        }

        if (last >= 0)
        {
            if (count + 1 > MostMembers)
                return MostMembers + 1;
            order[count++] = last;
        }

        return count;
    }

    private bool IsWritten(in DateItem item, scoped ReadOnlySpan<int> order)
    {
        foreach (var place in order)
        {
            if (_items[place].Start == item.Start && _items[place].End == item.End && _items[place].IsSpan == item.IsSpan)
                return true;
        }

        return false;
    }

    /// <summary>The time from the earliest to the latest of many.</summary>
    private DateItem Hull()
    {
        var hull = _items[0];
        foreach (ref readonly var item in _items)
        {
            if (item.HasNoYear)
                continue;
            if (hull.HasNoYear)
                hull = item;
            if (!item.IsOpenStart && item.Start.Earliest < hull.Start.Earliest)
                hull.Start = item.Start;
            if (!item.IsOpenEnd && item.End.Latest > hull.End.Latest)
                hull.End = item.End;
            hull.IsOpenStart |= item.IsOpenStart;
            hull.IsOpenEnd |= item.IsOpenEnd;
        }

        hull.IsSpan = true;
        return hull;
    }

    private static void WriteInterval(ref EdtfWriter writer, in DateItem item)
    {
        if (!item.IsSpan && !item.IsOpenStart && !item.IsOpenEnd)
        {
            writer.Write(!item.Start.IsPartOfYear ? item.Start : item.Start.UnknownYear != 0 ? WithoutSeason(item.Start, latest: false) : Plain(item.Start));
            return;
        }

        var start = WithoutSeason(item.Start, latest: false);
        var end = WithoutSeason(item.End, latest: true);
        if (start.Qualification != Qualification.None || end.Qualification != Qualification.None || start.Earliest > end.Earliest)
            (start, end) = (Known(start, latest: false), Known(end, latest: true));
        if (!item.IsOpenStart && !item.IsOpenEnd)
        {
            if (start == end)
            {
                writer.Write(start);
                return;
            }

            Lengthen(start, ref end);
        }

        if (item.IsOpenStart)
            writer.Write("..");
        else
            writer.Write(start);
        writer.Write('/');
        if (item.IsOpenEnd)
            writer.Write("..");
        else
            writer.Write(end);
    }

    /// <summary>"1950-06/1950" would end before it begins, "1950/1950-01" when it begins; the end is the last day or month meant.</summary>
    private static void Lengthen(in EdtfDate start, ref EdtfDate end)
    {
        if (start.Earliest < end.Earliest)
            return;

        var latest = end.Latest;
        end = end with { Month = (byte)latest.Month, Day = start.HasDay || end.HasMonth || !start.HasMonth ? (byte)latest.Day : (byte)0 };
        end = end.Qualified(end.YearQualification);
    }

    private void WriteSet(ref EdtfWriter writer, scoped ReadOnlySpan<int> order, int first, int last)
    {
        var isAll = false;
        foreach (var place in order)
            isAll |= !_items[place].IsEither;

        writer.Write(isAll ? '{' : '[');
        for (var member = 0; member < order.Length; member++)
        {
            if (member > 0)
                writer.Write(',');
            ref readonly var item = ref _items[order[member]];
            if (order[member] == first)
            {
                writer.Write("..");
                WriteMember(ref writer, Known(WithoutSeason(item.End, latest: true), latest: true));
            }
            else if (order[member] == last)
            {
                WriteMember(ref writer, Known(WithoutSeason(item.Start, latest: false), latest: false));
                writer.Write("..");
            }
            else if (item.IsSpan || item.Start.Month > 24)
            {
                WriteSpan(ref writer, item);
            }
            else
            {
                WriteMember(ref writer, WithoutSeason(item.Start, latest: false));
            }
        }

        writer.Write(isAll ? '}' : ']');
    }

    private static void WriteMember(ref EdtfWriter writer, EdtfDate date)
    {
        // Behind a year alone in a set, no sign is taken; before it, it is.
        if (!date.HasMonth && date.YearQualification != Qualification.None)
        {
            writer.Write(date.YearQualification == Qualification.Uncertain ? '?' : date.YearQualification == Qualification.Approximate ? '~' : '%');
            date = date with { YearQualification = Qualification.None };
        }

        writer.Write(date);
    }

    /// <summary>Both ends of a span in a set are as precise as the more precise of them, and carry no signs.</summary>
    private static void WriteSpan(ref EdtfWriter writer, in DateItem item)
    {
        var (start, end) = (Plain(WithoutSeason(item.Start, latest: false)), Plain(WithoutSeason(item.End, latest: true)));
        var (earliest, latest) = (start.Earliest, end.Latest);
        var hasMonth = start.HasMonth || end.HasMonth;
        var hasDay = start.HasDay || end.HasDay;
        writer.Write(Exact(earliest, hasMonth, hasDay));
        writer.Write("..");
        writer.Write(Exact(latest, hasMonth, hasDay));
    }

    private static EdtfDate Exact(CalendarDay day, bool hasMonth, bool hasDay) => new()
    {
        Year = day.Year,
        IsNegative = day.Year < 0,
        Month = hasMonth ? (byte)day.Month : (byte)0,
        Day = hasDay ? (byte)day.Day : (byte)0,
    };

    private static EdtfDate Plain(in EdtfDate date) => date with { YearQualification = default, MonthQualification = default, DayQualification = default };

    /// <summary>Beside other dates, a season is its year and a quarter its first or last month.</summary>
    private static EdtfDate WithoutSeason(in EdtfDate date, bool latest) =>
        !date.IsPartOfYear ? date
        : date.Month <= 24 ? date with { Month = 0, MonthQualification = default }
        : date with { Month = (byte)(latest ? date.Latest : date.Earliest).Month };

    private static EdtfDate Known(in EdtfDate date, bool latest) =>
        date.UnknownYear == 0 ? date : Exact(latest ? date.Latest : date.Earliest, date.HasMonth, date.HasDay);
}
