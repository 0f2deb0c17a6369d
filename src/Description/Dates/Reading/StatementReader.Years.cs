using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Numbers: years, decades, centuries, and days that stand alone.</content>
internal sealed partial class StatementReader
{
    /// <summary>No archive holds what is later; such a number is a slip or counts something.</summary>
    private const int LatestYear = 2100;

    private void ReadNumber()
    {
        ref var token = ref _tokens[_at];
        var isSmall = token is { Digits: <= 2, Value: >= 1 and <= 21 } && !token.Is(TokenMarks.Decade | TokenMarks.Shortened);
        if (isSmall && _tokens[_at + 1].Is(WordKind.Share))
        {
            ReadShare(token.Value);
            return;
        }

        if (token.Value <= 23 && _tokens[_at + 1].Is(WordKind.FascistEra) && OtherCalendar.FascistYear(token.Value) is { } fascist)
        {
            var point = default(Point);
            Convert(ref point, fascist);
            Keep(point, _at + 2);
            return;
        }

        if (TryRegnalYear() || TryRomanDay() || TryRomanMonth() || TryIsoDate() || TryNumericDate() || TryShortDecade())
            return;
        if (IsCenturyAlone(token))
        {
            ReadCentury(token.Value, _at + 1);
            return;
        }

        if (isSmall && (_inCentury || token.Is(TokenMarks.Century) || IsCenturyAhead()))
            ReadCentury(token.Value, _at + 1);
        else if (token.Is(TokenMarks.Decade))
            ReadDecade(ref token);
        else if (token.IsYear)
            ReadYear();
        else if (token.Digits == 8 && CompactDay(token.Value, out var day))
            Keep(day, _at + 1);
        else if (token.Digits == 8 && IsYearAfterYear(token.Value))
            Keep(new() { HasYear = true, Year = token.Value / 10000, YearTo = token.Value % 10000, Last = LastPart.Year }, _at + 1);
        else if (token.Digits <= 3 && _tokens[_at + 1].Kind == TokenKind.Word && _tokens[_at + 1].Word is WordKind.CommonEra or WordKind.BeforeCommonEra or WordKind.HijriEra || (_era != WordKind.Unknown && token.Digits <= 3))
            Keep(new() { HasYear = true, Year = token.Value, Last = LastPart.Year }, _at + 1);
        else if (token.Is(TokenMarks.Roman) || token.Digits > 3 || (token.Digits == 3 && !IsShortYear(token)) || _tokens[_at + 1].Is(WordKind.Counted) || IsCountOfCount())
            LeaveNumber();
        else
            ReadDayOrShortYear();
    }

    /// <summary>"2 of 2", "12 items": no date.</summary>
    private bool IsCountOfCount() => IsCountOfCount(_at + 1) || (_at > 1 && _tokens[_at].Digits <= 2 && IsCountOfCount(_at - 1));

    private bool IsCountOfCount(int of) =>
        of > 0 && _tokens[of].Is(WordKind.Of) && _tokens[of - 1] is { Kind: TokenKind.Number, Digits: <= 2 } && _tokens[of + 1] is { Kind: TokenKind.Number, Digits: <= 2 };

    private void LeaveNumber()
    {
        Leave(_at++);
        if (_link == Link.Span && _pointCount > 0)
            _link = Link.List;
    }

    /// <summary>"1898-902".</summary>
    private bool IsShortYear(in Token token) => _link == Link.Span && _pointCount > 0 && _points[_pointCount - 1].IsYearOnly && token.Value > _points[_pointCount - 1].Year % 1000;

    private void ReadYear()
    {
        ref var token = ref _tokens[_at];
        if (token.Value == 0)
        {
            ReadNoYear();
            return;
        }

        // "1990-9999": how machines write that it goes on (MARC 008).
        if (token.Value == 9999 && _link == Link.Span && _pointCount > 0)
        {
            _points[_pointCount - 1].OpenEnd = true;
            _link = Link.List;
            _at++;
            return;
        }

        var isBeforeOurEra = _tokens[_at + 1].Is(WordKind.BeforeCommonEra);
        if (token.Value > LatestYear && token.Value is not (>= 5000 and < 6000) && !isBeforeOurEra)
        {
            LeaveNumber();
            return;
        }

        if ((token.Value >= 5000 && !isBeforeOurEra) || (_era == WordKind.HijriEra && token.Value < 1600))
        {
            ReadYearOfEra(token.Value >= 5000 ? WordKind.HebrewEra : _era, token.Value);
            return;
        }

        var point = new Point { HasYear = true, Year = token.Value, UnknownYear = token.Unknown, Last = LastPart.Year };
        if (_inDecade && token.Value % 10 == 0 && token.Unknown == 0)
            point.UnknownYear = 1;

        var stop = _at + 1;
        ReadSecondYear(ref point, ref stop);
        ReadMonthBehindYear(ref point, ref stop);
        CorrectDualYear(ref point);
        Keep(point, stop);
    }

    /// <summary>"0000/00/00": a form filled in with nothing.</summary>
    private void ReadNoYear()
    {
        _isUndated = true;
        for (_at++; _tokens[_at].Kind is TokenKind.Slash or TokenKind.Dash || _tokens[_at] is { Kind: TokenKind.Number, Digits: <= 2 }; _at++)
        {
        }
    }

    /// <summary>"1936/37", "1966/1967" of a term, "1699/700": two years of one time. A smaller number is a month: "1912/03".</summary>
    private void ReadSecondYear(ref Point point, ref int stop)
    {
        if (point.UnknownYear != 0 || _tokens[stop].Kind != TokenKind.Slash || _tokens[stop].Is(TokenMarks.Spaced) || _tokens[stop + 1].Is(TokenMarks.Spaced) || _tokens[stop + 1] is not { Kind: TokenKind.Number, Unknown: 0 } second || second.Is(TokenMarks.Decade))
            return;

        var next = second.Digits switch
        {
            1 => (point.Year / 10 * 10) + second.Value,
            2 => (point.Year / 100 * 100) + second.Value,
            _ => 0,
        };
        if (second.Digits == 2 && second.Value == 0 && point.Year % 100 == 99)
            next += 100;
        if (second.Digits == 1 && second.Value == 0 && point.Year % 10 == 9)
            next += 10;

        // "2006/09" is a month: by then, people wrote dates as machines do.
        var isMonth = second is { Digits: 2, Value: >= 1 and <= 12 } && point.Year >= 2000 && next != point.Year + 1;
        if (next > point.Year && !isMonth && _tokens[stop + 2].Kind != TokenKind.Slash)
        {
            point.YearTo = next;
            stop += 2;
        }
        else if (second is { Digits: 2, Value: >= 1 and <= 12 } && !_tokens[stop + 2].Is(WordKind.Month))
        {
            point.Month = (byte)second.Value;
            point.Last = LastPart.Month;
            stop += 2;
        }
    }

    /// <summary>"3 February 1731/2": one day, in a year that began on 25 March for some; the later year is ours.</summary>
    private static void CorrectDualYear(ref Point point)
    {
        if (point.YearTo == point.Year + 1 && point.Month is >= 1 and <= 3 && point.Year < 1753)
        {
            point.Year = point.YearTo;
            point.YearTo = 0;
        }
    }

    private void ReadDecade(ref Token token)
    {
        var point = new Point { HasYear = true, Last = LastPart.Year, UnknownYear = 1 };
        if (token.Digits == 4)
        {
            // "1800s" is a century; "1900s" and "2000s" stand among decades in finding aids. Swedish "1900-talet" is a century.
            point.Year = token.Value / 10 * 10;
            if (token.Value % 100 == 0 && (token.Value < 1900 || token.Is(TokenMarks.Century)))
                point.UnknownYear = 3;
            if (token.Is(TokenMarks.Century) && token.Value % 100 == 0)
                point.Qualification = Qualification.Approximate;
        }
        else
        {
            point.Year = CenturyOfNeighbour() + (token.Value / 10 * 10);
        }

        var stop = _at + 1;
        if (token.Digits == 2 && CenturyBehind(ref stop) is { } century)
            point.Year = ((century - 1) * 100) + (token.Value / 10 * 10);
        Keep(point, stop);
    }

    /// <summary>"20. léta", "lata 20.", "anni '20": tens of years, of the century behind them if one is named.</summary>
    private bool TryShortDecade()
    {
        ref var token = ref _tokens[_at];
        // "Finales de los 60": a part of ten years, where nothing follows that it could be a day of.
        var isOfDecade = _isPart && token.Value >= 20 && _tokens[_at + 1].Kind is TokenKind.End or TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash;
        if (token.Digits != 2 || token.Value % 10 != 0 || token.Is(TokenMarks.Roman) || !(isOfDecade || _inDecade || _tokens[_at + 1].Is(WordKind.Decade) || token.Is(TokenMarks.Decade)))
            return false;

        ReadDecade(ref token);
        return true;
    }

    private int? CenturyBehind(ref int stop)
    {
        var place = stop;
        if (_tokens[place].Is(WordKind.Decade))
            place++;

        // Portuguese "do século", whose first word is until in Polish.
        if (_tokens[place] is { Kind: TokenKind.Word, Word: WordKind.Of or WordKind.Until } && _tokens[place + 1].Is(WordKind.Century))
            place++;
        var first = _tokens[place];
        var second = _tokens[place + 1];
        if (first is { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 21 } && second.Is(WordKind.Century))
        {
            stop = place + 2;
            return first.Value;
        }

        if (first.Is(WordKind.Century) && second is { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 21 })
        {
            stop = place + 2;
            return second.Value;
        }

        return null;
    }

    private int CenturyOfNeighbour() => _pointCount > 0 && _points[_pointCount - 1].HasYear ? _points[_pointCount - 1].Year / 100 * 100 : 1900;

    private void ReadDecadeName(ref Token token)
    {
        // "Venti", "trente" are numbers of anything unless "anni", "années" stand by them.
        if (token.Value < 100 && !_inDecade && !_tokens[_at + 1].Is(WordKind.Decade))
        {
            Leave(_at++);
        }
        else
        {
            // "Anni Sessanta del XIX secolo": of another century than ours.
            var stop = _at + 1;
            var century = CenturyBehind(ref stop) ?? 20;
            Keep(new() { HasYear = true, Year = ((century - 1) * 100) + (token.Value % 100), UnknownYear = 1, Last = LastPart.Year }, stop);
        }
    }

    /// <summary>"19581959": the hyphen is lost.</summary>
    private static bool IsYearAfterYear(int value) => value / 10000 is >= 1400 and <= LatestYear && value % 10000 is >= 1400 and <= LatestYear && value / 10000 < value % 10000;

    private static bool CompactDay(int value, out Point point)
    {
        var (year, month, day) = (value / 10000, value / 100 % 100, value % 100);
        point = new() { HasYear = true, Year = year, Month = (byte)month, Day = (byte)day, Last = LastPart.Day };
        return year is >= 1000 and <= LatestYear && month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }
}
