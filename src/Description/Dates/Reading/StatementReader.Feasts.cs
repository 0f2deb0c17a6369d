using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>
/// Days named by the Church and by Rome: "feast of St John Baptist 1381", "Monday after Michaelmas 1450", "vigil of All Saints",
/// "III kal. Maii 1282". Movable feasts by the Easter of their time; days of the old calendar stay as they were counted.
/// </content>
internal sealed partial class StatementReader
{
    private sbyte _nearFeast;
    private sbyte _feastWeekday;
    private bool _isFeast;

    /// <summary>Whether a feast stands here, with the words that may come before its name.</summary>
    private bool StartsFeast(int place)
    {
        while (_tokens[place].Kind == TokenKind.Word && _tokens[place].Word is WordKind.FeastWord or WordKind.NearFeast or WordKind.Of)
            place++;
        return _tokens[place].Is(WordKind.Feast) || IsOldFeast(place) || (_tokens[place].Is(WordKind.Saint) && SaintBehind(place) > 0);
    }

    /// <summary>Where the name of the saint stands; 0 when what follows is no saint with a day.</summary>
    private int SaintBehind(int place)
    {
        var name = place + 1;
        if (_tokens[name].Kind == TokenKind.Dash && !_tokens[name].Is(TokenMarks.Spaced))
            name++;
        return (_tokens[name].Is(WordKind.GivenName) && _tokens[name].Value % Reigns.Step > 0)
            || (_tokens[name].Kind == TokenKind.Word && _tokens[name].Word is WordKind.Feast or WordKind.OldFeast && _tokens[name].Value > 100) ? name : 0;
    }

    /// <summary>"Martini 1525", but not "Martini 1950", which is a name.</summary>
    private bool IsOldFeast(int place) => _tokens[place].Is(WordKind.OldFeast) && IsOldYear(place + 1);

    private bool IsOldYear(int place)
    {
        while (_tokens[place].Kind is TokenKind.Comma || _tokens[place].Is(WordKind.Of))
            place++;
        return _tokens[place] is { IsYear: true, Value: < 1850 };
    }

    private void ReadSaint()
    {
        var name = SaintBehind(_at);
        if (name == 0)
        {
            Leave(_at++);
            return;
        }

        // Saints have many other uses than dates: only with a word for the feast, or in a year when people dated so.
        if (!_isFeast && !(_tokens[name + 1] is { IsYear: true, Value: < 1600 }))
        {
            Leave(_at++);
            return;
        }

        var day = _tokens[name].Value % Reigns.Step;
        KeepFeast(new() { Month = (byte)(day / 100), Day = (byte)(day % 100), Last = LastPart.Month }, name + 1);
    }

    private void ReadFeastWord(ref Token token)
    {
        if (!StartsFeast(_at + 1))
        {
            Leave(_at++);
            return;
        }

        _isFeast = true;
        if (token.Is(WordKind.NearFeast))
            _nearFeast = (sbyte)token.Value;
        _at++;
    }

    private void ReadOldFeast()
    {
        if (_tokens[_at + 1].Is(WordKind.Season) || IsOldFeast(_at) || _isFeast)
            ReadSeason();
        else
            Leave(_at++);
    }

    /// <summary>"Monday after", "Friday before": keeps the weekday for the feast behind; false when no feast follows.</summary>
    private bool TryWeekdayBesideFeast(ref Token token)
    {
        if (token.Weekday == 0 || token.Word is not (WordKind.After or WordKind.Before) || !StartsFeast(_at + 1))
            return false;

        _feastWeekday = (sbyte)(token.Word == WordKind.After ? token.Weekday : -token.Weekday);
        _isFeast = true;
        _at++;
        return true;
    }

    private void KeepFeast(Point point, int stop)
    {
        point.NearFeast = _nearFeast;
        point.FeastWeekday = _feastWeekday;
        _nearFeast = _feastWeekday = 0;
        _isFeast = false;

        // "Easter Tuesday 1450": the weekday stands before the year.
        if (point.Feast is Feasts.Easter or Feasts.Pentecost && _tokens[stop] is { Kind: TokenKind.Number, Weekday: > 0 and < 7 } year)
            point.FeastWeekday = (sbyte)year.Weekday;
        while (_tokens[stop].Is(WordKind.Of))
            stop++;
        ReadYearBehind(ref point, ref stop);
        TakeYearBefore(ref point);
        Keep(point, stop);
    }

    /// <summary>"Anno Domini 1215, 3 idus Iunii": the year alone before a day was for the day.</summary>
    private void TakeYearBefore(ref Point point)
    {
        if (point.HasYear || _pointCount == 0 || _link != Link.List || _points[_pointCount - 1] is not { IsYearOnly: true, YearTo: 0, UnknownYear: 0, IsConverted: false, Side: Side.At } year)
            return;

        point.HasYear = true;
        point.Year = year.Year;
        point.Qualification |= year.Qualification;
        _link = year.Link;
        _pointCount--;
    }

    /// <summary>The day beside the feast: its eve, its octave, the Monday after it. A weekday not known here leaves the month.</summary>
    private static void MoveFromFeast(ref Point point)
    {
        if (point is { NearFeast: 0, FeastWeekday: 0 } || point is not { HasYear: true, UnknownYear: 0, Month: >= 1 and <= 12, Day: > 0, Year: >= 1 and < 9999 })
            return;

        var day = OtherCalendar.Counted(point.Year, point.Month, point.Day).AddDays(point.NearFeast);
        var weekday = Math.Abs(point.FeastWeekday);
        if (weekday is > 0 and < 8)
        {
            var from = day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
            var ahead = (weekday - from + 7) % 7;
            day = day.AddDays(point.FeastWeekday > 0 ? ahead == 0 ? 7 : ahead : ahead - 7);
        }

        var counted = OtherCalendar.AsCounted(day, point.Year);
        (point.Year, point.Month, point.Day) = (counted.Year, (byte)counted.Month, weekday == 8 ? (byte)0 : (byte)counted.Day);
        if (weekday == 8)
            point.Qualification |= Qualification.Approximate;
    }

    /// <summary>"Kal. Maii 1282" is 1 May, "III kal. Maii" 29 April, "pridie nonas Iulii" 6 July: Rome counted down, both ends included.</summary>
    private bool TryRomanDay()
    {
        var name = _at;
        var count = 1;
        if (_tokens[_at].Is(WordKind.Pridie))
            (name, count) = (_at + 1, 2);
        else if (_tokens[_at] is { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 19 } number)
            (name, count) = (_at + 1, number.Value);

        var isNones = name == _at && _tokens[name].Is(WordKind.Not) && _tokens[name].Is(TokenMarks.Dotted) && _tokens[name].Stop - _tokens[name].Start == 3;
        if (!_tokens[name].Is(WordKind.RomanDay) && !isNones && !(name > _at && _tokens[name].Is(WordKind.Not) && _tokens[name].Is(TokenMarks.Dotted)))
            return false;
        if (!_tokens[name + 1].Is(WordKind.Month))
            return false;

        var month = _tokens[name + 1].Value;
        var stop = name + 2;
        var point = new Point { Month = (byte)month, Last = LastPart.Month };
        ReadYearBehind(ref point, ref stop);
        TakeYearBefore(ref point);
        var fixedDay = _tokens[name].Is(WordKind.RomanDay) ? _tokens[name].Value : 5;
        var day = fixedDay == 1 ? 1 : fixedDay + (month is 3 or 5 or 7 or 10 ? 2 : 0);
        if (count > 1 && fixedDay == 1)
        {
            point.Month = (byte)(month == 1 ? 12 : month - 1);
            point.Year -= month == 1 && point.HasYear ? 1 : 0;
            day = CalendarDay.DaysIn(point.HasYear ? point.Year : 1900, point.Month) + 2 - count;
        }
        else
        {
            day = day - count + 1;
        }

        if (day < 1)
            return false;

        point.Day = (byte)day;
        Keep(point, stop);
        return true;
    }
}
