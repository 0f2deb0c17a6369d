using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Eras and other calendars, made days of the Gregorian one.</content>
internal sealed partial class StatementReader
{
    private void ReadEra(WordKind era)
    {
        if (_pointCount > 0 && _points[_pointCount - 1] is { IsYearOnly: true } && _link == Link.List && (!_tokens[_at + 1].IsYear || _tokens[_at - 1].Kind == TokenKind.Number))
        {
            if (era != WordKind.CommonEra)
                ChangeEra(era);
            return;
        }

        if (era == WordKind.FascistEra)
            return;
        if (_tokens[_at + 1].Kind == TokenKind.Number || era is WordKind.HijriEra or WordKind.HebrewEra)
            _era = era;
    }

    private void ChangeEra(WordKind era)
    {
        for (var place = _pointCount - 1; place >= Math.Max(0, _pointCount - 2); place--)
        {
            ref var point = ref _points[place];
            if (era == WordKind.BeforeCommonEra && point.Year > 0 && point.UnknownYear == 0)
                point.Year = 1 - point.Year;
            else if (era == WordKind.HijriEra && point.Year is > 0 and < 1600)
                Convert(ref point, OtherCalendar.HijriYear(point.Year));
            else if (era == WordKind.HebrewEra)
                Convert(ref point, OtherCalendar.HebrewYear(point.Year));
            if (point.Link != Link.Span)
                return;
        }
    }

    private void ReadYearOfEra(WordKind era, int year)
    {
        var span = era == WordKind.HijriEra ? OtherCalendar.HijriYear(year) : OtherCalendar.HebrewYear(year);
        if (span is null)
        {
            LeaveNumber();
            return;
        }

        var point = default(Point);
        Convert(ref point, span);
        Keep(point, _at + 1);
    }

    private static void Convert(ref Point point, (CalendarDay From, CalendarDay To)? span)
    {
        if (span is not { } days)
            return;

        point.IsConverted = true;
        point.HasYear = false;
        point.From = days.From;
        point.To = days.To;
        point.Last = LastPart.Year;
    }

    /// <summary>"7 Vendémiaire an IV", "15 Ramadan 1340", "Ramadan 15, 1340", "Tishri 5705", "Meiji 24", "an XII".</summary>
    private void ReadOtherCalendar(int name)
    {
        var kind = _tokens[name].Word;
        var stop = name + 1;
        var day = name > _at ? _tokens[_at].Value : 0;
        if (day == 0 && kind is not (WordKind.RepublicanYear or WordKind.JapaneseEra) && _tokens[stop].IsDay && !_tokens[stop].Is(TokenMarks.Roman))
            day = _tokens[stop++].Value;

        while (_tokens[stop].Kind is TokenKind.Comma || _tokens[stop].Is(WordKind.Of) || _tokens[stop].Is(WordKind.RepublicanYear))
            stop++;
        // "Germinal-prairial an III", "3-5 brumaire an VIII": the year stands behind the last of them.
        var yearAt = stop;
        while (kind != WordKind.RepublicanYear && (_tokens[yearAt].Is(kind) || _tokens[yearAt].Is(WordKind.RepublicanYear) || _tokens[yearAt].Is(WordKind.And) || _tokens[yearAt].Kind is TokenKind.Dash or TokenKind.Comma
            || (_tokens[yearAt].IsDay && _tokens[yearAt + 1].Is(kind))))
        {
            yearAt++;
        }

        if (yearAt == stop)
            stop++;
        else
            stop = name + (day > 0 && name == _at ? 2 : 1);
        ref var number = ref _tokens[yearAt];
        var year = number.Kind == TokenKind.Number ? number.Value : 0;
        var span = year == 0 ? null : kind switch
        {
            WordKind.RepublicanMonth => OtherCalendar.Republican(year, _tokens[name].Value, day),
            WordKind.RepublicanYear => year <= 14 ? OtherCalendar.Republican(year, 0, 0) : null,
            WordKind.HijriMonth => OtherCalendar.Hijri(year, _tokens[name].Value, day),
            WordKind.HebrewMonth => OtherCalendar.Hebrew(year, _tokens[name].Value, day),
            WordKind.PersianMonth => OtherCalendar.Persian(year, _tokens[name].Value, day),
            WordKind.JapaneseEra when year <= 64 => (CalendarDay.FirstOf(_tokens[name].Value + year), CalendarDay.LastOf(_tokens[name].Value + year)),
            _ => null,
        };
        if (span is null)
        {
            // "An" is an article as well, "Av" and "Tir" are names.
            if (kind != WordKind.RepublicanYear)
                Leave(name);
            if (name > _at)
                Leave(_at);
            _at = name + 1;
            return;
        }

        var point = default(Point);
        Convert(ref point, span);
        Keep(point, stop);
    }

    /// <summary>
    /// "1385 A.H. / 1967 A.D.", "15 Ramadan 1340 (12 May 1922)": where the archivist gives our date beside the other, it is
    /// believed; our own reckoning may be a day off what was seen in the sky.
    /// </summary>
    private void PreferOwnCalendar()
    {
        for (var place = 0; place < _pointCount; place++)
        {
            ref var converted = ref _points[place];
            if (!converted.IsConverted)
                continue;

            for (var other = 0; other < _pointCount; other++)
            {
                ref var own = ref _points[other];
                if (!own.IsConverted && own.HasYear && Math.Abs(own.Year - converted.From.Year) <= 2)
                {
                    own.Qualification |= converted.Qualification;
                    Remove(place--);
                    break;
                }
            }
        }
    }

    /// <summary>"25 October (7 November) 1917", "14./27. Juli 1910", "12/24 March 1878": one day by both calendars, ours the second.</summary>
    private void PreferNewStyle()
    {
        for (var place = 1; place < _pointCount; place++)
        {
            ref var old = ref _points[place - 1];
            ref var own = ref _points[place];
            if (own.IsBeside && old is { IsYearOnly: true, IsConverted: false, Year: > 1100 and < 1500, YearTo: 0, UnknownYear: 0 } && own is { IsYearOnly: true, UnknownYear: 0 } && IsYearOfIslam(old.Year, own.Year))
            {
                own.Qualification |= old.Qualification;
                own.Link = old.Link;
                old.Link = Link.List;
                Remove(--place);
            }
            else if (own.IsBeside && old is { HasYear: true, Month: >= 1 and <= 12, Day: > 0, UnknownYear: 0, Year: >= 1583 and < 1950 } && own is { HasYear: true, Month: >= 1 and <= 12, Day: > 0, UnknownYear: 0 }
                && OtherCalendar.FromJulian(old.Year, old.Month, old.Day) == new CalendarDay(own.Year, own.Month, own.Day))
            {
                own.Qualification |= old.Qualification;
                own.Link = old.Link;
                own.Side = old.Side;
                old.Link = Link.List;
                Remove(--place);
            }
        }
    }

    /// <summary>"1287 (1870)", "1340 [1961]": a year of the Hijra, by the moon or, in Iran, by the sun, and ours beside it.</summary>
    private static bool IsYearOfIslam(int year, int own) =>
        (OtherCalendar.HijriYear(year) is { } moon && own >= moon.From.Year && own <= moon.To.Year) || own == year + 621 || own == year + 622;

    private void Remove(int place)
    {
        if (place + 1 < _pointCount && _points[place + 1].Link != Link.List)
            _points[place + 1].Link = _points[place].Link;
        _points.AsSpan(place + 1, _pointCount - place - 1).CopyTo(_points.AsSpan(place));
        _pointCount--;
    }
}
