using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <content>What is written once and meant for several: years, months, the first digits of years.</content>
internal sealed partial class StatementReader
{
    private void Complete()
    {
        for (var place = 0; place < _pointCount; place++)
        {
            if (_points[place].IsBare)
                CompleteBare(place);
        }

        for (var place = 0; place < _pointCount; place++)
        {
            ref var point = ref _points[place];
            if (!point.HasYear && !point.IsConverted && (point.Month > 0 || point.Feast > 0))
                LendYear(place, ref point);
        }

        for (var place = _pointCount - 1; place >= 0; place--)
        {
            if (_points[place].IsLent)
                Remove(place);
        }

        for (var place = _pointCount - 1; place >= 0; place--)
        {
            ref var point = ref _points[place];
            if (point.IsBare)
            {
                _rest.Add(point.Start, point.Stop);
                if (point.Link == Link.Span && place > 0 && point.OpenEnd)
                    _points[place - 1].OpenEnd = true;
                Remove(place);
                continue;
            }

            if (point.Feast > 0 && point.HasYear)
                ResolveFeast(ref point);
            MoveFromFeast(ref point);
            if (point.Day > 0 && point.HasYear && point.UnknownYear == 0 && point.Month is >= 1 and <= 12 && point.Day > CalendarDay.DaysIn(point.Year, point.Month))
                point.Day = 0;
            if (point.IsOldStyle && point is { HasYear: true, Day: > 0, Month: >= 1 and <= 12, UnknownYear: 0 })
            {
                var day = OtherCalendar.FromJulian(point.Year, point.Month, point.Day);
                (point.Year, point.Month, point.Day) = ((int)day.Year, (byte)day.Month, (byte)day.Day);
            }
        }
    }

    /// <summary>"After 1600, before 1650" is one time between two limits, as "after 1600 and before 1650" is.</summary>
    private void JoinLimits()
    {
        if (_pointCount == 2 && _points[0] is { Side: Side.After or Side.Since, HasYear: true } from && _points[1] is { Side: Side.Before or Side.Until, HasYear: true, Link: Link.List } to && from.Year < to.Year)
            _points[1].Link = Link.Span;

        // "1820-1830, with papers from 1789": from then up to the rest, and not for ever.
        for (var place = 1; place < _pointCount; place++)
        {
            ref var point = ref _points[place];
            if (point is { Side: Side.Since or Side.From, Link: Link.List, HasYear: true } && _points[place - 1] is { Side: Side.At, HasYear: true, OpenEnd: false } dated && point.Year < dated.Year)
                point.Side = Side.At;
        }
    }

    /// <summary>A number alone: the end of a span of years ("1864-65"), a day of the month beside it ("7, 14"), else nothing.</summary>
    private void CompleteBare(int place)
    {
        ref var point = ref _points[place];
        var number = point.Bare == 100 ? 0 : point.Bare;
        if (point.HasYear && place > 0)
        {
            // "January 3, 5, 1950": its own year, the month before it.
            point.Bare = 0;
            if (_points[place - 1].Month is >= 1 and <= 12 and var month)
                (point.Month, point.Day) = (month, (byte)number);
            else
                _rest.Add(point.Start, point.Stop);
            return;
        }

        if (number % 10 == 0 && point.BareDigits == 2 && place + 1 < _pointCount && _points[place + 1] is { HasYear: true, UnknownYear: 1, Month: 0 } decade)
        {
            // "50.-60. léta 20. století".
            point.HasYear = true;
            point.Year = (decade.Year / 100 * 100) + number;
            point.UnknownYear = 1;
            point.Last = LastPart.Year;
            point.Bare = 0;
        }
        else if (place > 0 && _points[place - 1] is { HasYear: true, IsConverted: false } left && left.Last == LastPart.Year && IsShortYear(left, point, number, out var year) && (point.Link != Link.List || number > 31 || !IsDayOfMonthAhead(place) || left.Month == 0))
        {
            point.HasYear = true;
            point.Year = year;
            point.Last = LastPart.Year;
            point.Bare = 0;
        }
        else if (number is >= 1 and <= 31 && DayOfMonthAhead(place) is { } ahead)
        {
            point.Month = _points[ahead].Month;
            point.HasYear = _points[ahead].HasYear;
            point.Year = _points[ahead].Year;
            point.Day = (byte)number;
            point.DayBeforeMonth = true;
            point.Last = LastPart.Day;
            point.Bare = 0;
        }
        else if (place > 0 && number is >= 1 and <= 31 && _points[place - 1] is { Day: > 0, Month: >= 1 and <= 12, IsConverted: false } day && day.Last != LastPart.Year)
        {
            point.Month = day.Month;
            point.HasYear = day.HasYear;
            point.Year = day.Year;
            point.Day = (byte)number;
            point.Last = LastPart.Day;
            point.Bare = 0;
        }
    }

    /// <summary>"1864-65", "1898-902", "1914-8", "1999-00"; in a list only what cannot be a day or is later in its century.</summary>
    private static bool IsShortYear(in Point left, in Point point, int number, out int year)
    {
        var unit = point.BareDigits switch { 1 => 10, 2 => 100, _ => 1000 };
        var from = left.YearTo > 0 ? left.YearTo : left.Year;
        year = (from / unit * unit) + number;
        if (year <= from && point.Link == Link.Span && point.BareDigits == 2 && from % 100 >= 90 && number <= 30)
            year += 100;
        return year > from && (point.BareDigits > 1 || point.Link == Link.Span) && (left.Month == 0 || number > 31 || point.Link == Link.Span);
    }

    private bool IsDayOfMonthAhead(int place) => DayOfMonthAhead(place) is not null;

    /// <summary>"3-5 May 1950", "10, 12 and 14 June": the month behind the last of the days.</summary>
    private int? DayOfMonthAhead(int place)
    {
        for (var ahead = place + 1; ahead < _pointCount; ahead++)
        {
            if (_points[ahead] is { DayBeforeMonth: true, Day: > 0 })
                return ahead;
            if (!_points[ahead].IsBare)
                return null;
        }

        return null;
    }

    /// <summary>The year of a month that has none: of the date behind it ("May 14-June 3, 1871"), or, where years stand first, before it.</summary>
    private void LendYear(int place, ref Point point)
    {
        if (_yearFirst && YearBefore(place, ref point))
            return;

        for (var ahead = place + 1; ahead < _pointCount; ahead++)
        {
            ref var other = ref _points[ahead];
            if (other.IsConverted)
                break;
            if (!other.HasYear)
                continue;

            // "May 14, 1871" lends its year; "1871 May" begins a date of its own.
            if (other.Last == LastPart.Year || other.DayBeforeMonth)
            {
                Lend(ref point, other);

                // "25 October (7 November) 1917": the year alone was for them.
                other.IsLent |= ahead == place + 1 && other is { IsYearOnly: true, Link: Link.List, YearTo: 0, UnknownYear: 0 };
            }

            break;
        }

        if (!point.HasYear)
            YearBefore(place, ref point);
    }

    private bool YearBefore(int place, ref Point point)
    {
        for (var before = place - 1; before >= 0; before--)
        {
            if (_points[before] is { HasYear: true, IsConverted: false } other)
            {
                Lend(ref point, other);

                // "1931 (Aug., Sept.)": the year alone was for them.
                if (before == place - 1 && point.IsBeside && point.Link == Link.List && other is { IsYearOnly: true, Link: Link.List, YearTo: 0, UnknownYear: 0, OpenEnd: false })
                {
                    _points[before].IsLent = true;
                    point.Qualification |= other.Qualification;
                }

                return true;
            }
        }

        return false;
    }

    private static void Lend(ref Point point, in Point other)
    {
        point.HasYear = true;
        point.Year = other.Year;
        point.UnknownYear = other.UnknownYear;
    }

    private static void ResolveFeast(ref Point point)
    {
        if (point.Year is < 326 or > 2199 || point.UnknownYear != 0)
        {
            point.Feast = 0;
            return;
        }

        var easter = point.Year < 1583 ? OtherCalendar.JulianEaster(point.Year) : OtherCalendar.Easter(point.Year);
        var day = point.Feast switch
        {
            Words.Feasts.GoodFriday => easter.AddDays(-2),
            Words.Feasts.PalmSunday => easter.AddDays(-7),
            Words.Feasts.AshWednesday => easter.AddDays(-46),
            Words.Feasts.EasterMonday => easter.AddDays(1),
            Words.Feasts.Ascension => easter.AddDays(39),
            Words.Feasts.Pentecost => easter.AddDays(49),
            Words.Feasts.Trinity => easter.AddDays(56),
            Words.Feasts.ShroveTuesday => easter.AddDays(-47),
            Words.Feasts.MaundyThursday => easter.AddDays(-3),
            Words.Feasts.CorpusChristi => easter.AddDays(60),
            Words.Feasts.Thanksgiving => Nth(point.Year, 11, DayOfWeek.Thursday, 4),
            Words.Feasts.LaborDay => Nth(point.Year, 9, DayOfWeek.Monday, 1),
            Words.Feasts.MothersDay => Nth(point.Year, 5, DayOfWeek.Sunday, 2),
            _ => easter,
        };
        (point.Month, point.Day, point.Feast) = ((byte)day.Month, (byte)day.Day, 0);
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int count)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + ((count - 1) * 7));
    }
}
