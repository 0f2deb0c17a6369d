using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Days, months and seasons in words, in whatever order they are written.</content>
internal sealed partial class StatementReader
{
    /// <summary>"May", "May 14", "May 14, 1871", "May 1871", "May '71", "Oct-98".</summary>
    private void ReadMonth()
    {
        var point = new Point { Month = (byte)_tokens[_at].Value, Last = LastPart.Month };
        var stop = _at + 1;
        if (IsDayBehindMonth(stop))
        {
            point.Day = (byte)_tokens[stop++].Value;
            point.Last = LastPart.Day;
        }

        ReadYearBehind(ref point, ref stop);
        CorrectDualYear(ref point);
        Keep(point, stop);
    }

    private bool IsDayBehindMonth(int place)
    {
        ref var token = ref _tokens[place];
        if (!token.IsDay || _tokens[place + 1].Is(WordKind.Century) || _tokens[place + 1].Is(WordKind.Share))
            return false;

        // "May 3 June": where days stand first, the number belongs to the month behind it.
        return !(_dayFirst && _tokens[place + 1].Is(WordKind.Month));
    }

    /// <summary>The year of a month or day before it, over a comma; not the year that begins the next date ("1942 May 3, 1943 June").</summary>
    private void ReadYearBehind(ref Point point, ref int stop)
    {
        var place = stop;
        while (_tokens[place].Kind is TokenKind.Comma or TokenKind.Colon && place - stop < 2)
            place++;
        var isParted = place > stop;
        var isJoined = !isParted && _tokens[place].Kind is TokenKind.Dash or TokenKind.Slash && !_tokens[place].Is(TokenMarks.Spaced);
        if (isJoined && _tokens[place + 1] is { Kind: TokenKind.Number, Digits: 2 } shortYear && !_tokens[place + 2].Is(WordKind.Month) && (point.DayBeforeMonth || (point.Day == 0 && shortYear.Value > 31)))
            place++;
        else if (isJoined && point.DayBeforeMonth && _tokens[place + 1].IsYear && !_tokens[place + 1].Is(TokenMarks.Spaced))
            place++;

        ref var token = ref _tokens[place];
        if (RulerBehind(place + 1) > 0)
            return;
        if (token.Kind != TokenKind.Number || (isParted && _yearFirst) || token.Is(TokenMarks.Ordinal | TokenMarks.Century))
            return;

        var isShort = token.Digits == 2 && !token.Is(TokenMarks.Roman)
            && (token.Is(TokenMarks.Shortened) || token.Value > 31 || (!isParted && point is { Day: > 0, DayBeforeMonth: true } && !_tokens[place + 1].Is(WordKind.Month) && _tokens[place + 1].Kind is not (TokenKind.Dash or TokenKind.Slash) && !(_tokens[place + 1].Kind == TokenKind.Comma && _tokens[place + 2].IsYear)) || (place > stop && !isParted));
        if (!token.IsYear && !isShort)
            return;
        if (token.IsYear && token.Value is 0 or > LatestYear)
            return;

        point.HasYear = true;
        point.Year = isShort ? 1900 + token.Value : token.Value;
        if (token.Is(TokenMarks.Decade))
            point.Year = point.Year / 10 * 10;
        point.UnknownYear = token.Is(TokenMarks.Decade) ? (byte)1 : token.Unknown;
        point.Last = LastPart.Year;
        stop = place + 1;
        if (!token.Is(TokenMarks.Decade))
        {
            var month = point.Month;
            ReadSecondYear(ref point, ref stop);
            point.Month = month;
        }
    }

    /// <summary>"1942 February 7", "1942, Feb.", "1942: 7 February", "1968 Spring".</summary>
    private void ReadMonthBehindYear(ref Point point, ref int stop)
    {
        // "1588/89 Mar 5" names one day; "1948/49 March" is no dual year any more.
        if ((point.YearTo != 0 && !(point.YearTo == point.Year + 1 && point.Year < 1753)) || point.Month != 0)
            return;

        var place = stop;
        if (_tokens[place].Kind is TokenKind.Comma or TokenKind.Colon)
            place++;
        if (place > stop && HasOwnYear(place))
            return;

        // "1936-julio-18": hyphens between the parts of one day.
        if (place == stop && _tokens[place].Kind == TokenKind.Dash && !_tokens[place].Is(TokenMarks.Spaced) && _tokens[place + 1].Is(WordKind.Month) && _tokens[place + 2].Kind == TokenKind.Dash && _tokens[place + 3].IsDay
            && !_tokens[place + 4].Is(WordKind.Month) && !_tokens[place + 4].IsYear)
        {
            (point.Month, point.Day, point.Last) = ((byte)_tokens[place + 1].Value, (byte)_tokens[place + 3].Value, LastPart.Day);
            stop = place + 4;
            return;
        }

        ref var token = ref _tokens[place];
        if (token.Is(WordKind.Month) && !_tokens[place + 1].IsYear)
        {
            point.Month = (byte)token.Value;
            point.Last = LastPart.Month;
            // "1910, Outubro, 5".
            var isParted = _tokens[place - 1].Kind == TokenKind.Comma && _tokens[place + 1].Kind == TokenKind.Comma && _tokens[place + 2].IsDay && _tokens[place + 3].Kind is TokenKind.End or TokenKind.Dash or TokenKind.Close or TokenKind.Semicolon;
            stop = isParted ? place + 2 : place + 1;
            if (IsDayBehindMonth(stop) && !_tokens[stop + 1].Is(WordKind.Month))
            {
                point.Day = (byte)_tokens[stop++].Value;
                point.Last = LastPart.Day;
            }
        }
        else if (token.Is(WordKind.Season) && token.Value > 20)
        {
            point.Month = (byte)token.Value;
            stop = place + 1;
        }
        else if (IsRomanMonthBehindYear(place))
        {
            point.Month = (byte)token.Value;
            point.Last = LastPart.Month;
            _yearFirst = true;
            stop = place + 1;
            if (_tokens[stop].IsDay && !_tokens[stop + 1].Is(WordKind.Month))
            {
                point.Day = (byte)_tokens[stop++].Value;
                point.Last = LastPart.Day;
            }
        }
        else if (QuarterAt(place) is > 0 and var quarter && !_tokens[place + 2].IsYear)
        {
            point.Month = (byte)(32 + quarter);
            stop = place + 2;
        }
        else if (token.IsDay && _tokens[place + 1].Is(WordKind.Month) && !HasOwnYear(place + 1))
        {
            point.Month = (byte)_tokens[place + 1].Value;
            point.Day = (byte)token.Value;
            point.Last = LastPart.Month;
            point.DayBeforeMonth = true;
            stop = place + 2;
        }
    }

    /// <summary>"Q3", "3rd quarter": the number of the quarter; 0 when none stands here.</summary>
    private int QuarterAt(int place)
    {
        ref var first = ref _tokens[place];
        ref var second = ref _tokens[place + 1];
        if (first is { Kind: TokenKind.Word, Word: WordKind.Share, Value: 4 } && second is { Kind: TokenKind.Number, Digits: 1, Value: <= 4 })
            return second.Value;
        return second is { Kind: TokenKind.Word, Word: WordKind.Share, Value: 4 } && first is { Kind: TokenKind.Number, Digits: <= 2, Value: <= 4 } ? first.Value : 0;
    }

    /// <summary>Whether the month here is followed by a year of its own, so that it does not belong to the year before: "1964, January - March 1965".</summary>
    private bool HasOwnYear(int place)
    {
        for (; ; place++)
        {
            ref var token = ref _tokens[place];
            if (token.IsYear)
                return !(_yearFirst && (_tokens[place + 1].Is(WordKind.Month) || (_tokens[place - 1].Kind == TokenKind.Dash && _tokens[place + 1].Kind == TokenKind.Comma && _tokens[place + 2].Is(WordKind.Month)) || _tokens[place - 1].Kind == TokenKind.Comma));
            if (token.Kind == TokenKind.Comma && _tokens[place + 1].IsYear)
                continue;
            if (!token.IsDay && !token.Is(WordKind.Month) && !token.Is(WordKind.Season) && token.Kind is not (TokenKind.Dash or TokenKind.Slash) && !token.Is(WordKind.Until) && !token.Is(WordKind.And) && !token.Is(WordKind.Of))
                return false;
        }
    }

    /// <summary>"3 May 1950", "3. Mai", "3rd of May", "26-Oct-84"; else a day or a short year, as the neighbours will tell.</summary>
    private void ReadDayOrShortYear()
    {
        ref var token = ref _tokens[_at];
        var month = _at + 1;
        while (_tokens[month].Is(WordKind.Of) || (_tokens[month].Kind is TokenKind.Dash or TokenKind.Slash && !_tokens[month].Is(TokenMarks.Spaced) && !_tokens[month + 1].Is(TokenMarks.Spaced) && month == _at + 1 && _tokens[month + 1].Is(WordKind.Month)))
            month++;

        if (token.IsDay && _tokens[month].Is(WordKind.Month))
        {
            var point = new Point { Day = (byte)token.Value, Month = (byte)_tokens[month].Value, DayBeforeMonth = true, Last = LastPart.Month };
            var stop = month + 1;
            ReadYearBehind(ref point, ref stop);
            CorrectDualYear(ref point);
            Keep(point, stop);
            return;
        }

        // "12 (24) марта 1878": the day by the old calendar, then by ours.
        if (token.IsDay && _tokens[_at + 1].Kind == TokenKind.Open && _tokens[_at + 2].IsDay && _tokens[_at + 3].Kind == TokenKind.Close && _tokens[_at + 4].Is(WordKind.Month) && _tokens[_at + 2].Value - token.Value is >= 10 and <= 13)
        {
            var point = new Point { Day = (byte)_tokens[_at + 2].Value, Month = (byte)_tokens[_at + 4].Value, DayBeforeMonth = true, Last = LastPart.Month };
            var stop = _at + 5;
            ReadYearBehind(ref point, ref stop);
            Keep(point, stop);
            return;
        }

        // "11 XI 1918": a month in Roman numerals.
        if (token.IsDay && _tokens[_at + 1] is { Kind: TokenKind.Number, Value: <= 12 } numeral && numeral.Is(TokenMarks.Roman) && _tokens[_at + 2] is { IsYear: true, Unknown: 0 } year)
        {
            Keep(new() { HasYear = true, Year = year.Value, Month = (byte)numeral.Value, Day = (byte)token.Value, Last = LastPart.Year, DayBeforeMonth = true }, _at + 3);
            return;
        }

        if (token.Is(TokenMarks.Shortened) && _link == Link.List)
        {
            Keep(new() { HasYear = true, Year = CenturyOfNeighbour() + token.Value, Last = LastPart.Year }, _at + 1);
            return;
        }

        if (_tokens[month].Kind == TokenKind.Word && _tokens[month].Word is WordKind.RepublicanMonth or WordKind.HijriMonth or WordKind.HebrewMonth or WordKind.PersianMonth)
        {
            ReadOtherCalendar(month);
            return;
        }

        var bare = new Point { Bare = (short)(token.Value == 0 ? 100 : token.Value), BareDigits = token.Digits };
        var end = _at + 1;

        // "January 3, 5, 1950": the year behind the last of several days is the year of all.
        if (token.IsDay && _pointCount > 0 && _points[_pointCount - 1] is { HasYear: false, IsConverted: false } before && (before.Day > 0 || before.IsBare || before.Month > 0))
        {
            ReadYearBehind(ref bare, ref end);
            if (bare.HasYear)
                bare.Last = LastPart.Year;
        }

        Keep(bare, end);
    }

    /// <summary>"Spring 1968", "winter 1948-1949", "Wintersemester 1932/33", "Christmas 1950": season or feast, then its year.</summary>
    private void ReadSeason()
    {
        ref var token = ref _tokens[_at];
        var point = new Point { Last = LastPart.Month };
        var isTerm = _tokens[_at + 1] is { Kind: TokenKind.Word, Word: WordKind.Season, Value: 20 };
        if (token.Word is WordKind.Feast or WordKind.OldFeast && !isTerm)
        {
            if (token.Value > 100)
                (point.Month, point.Day) = ((byte)(token.Value / 100), (byte)(token.Value % 100));
            else
                point.Feast = (byte)token.Value;
            KeepFeast(point, _at + 1);
            return;
        }

        if (token.Word == WordKind.Season)
            point.Month = (byte)(token.Value == 20 ? 0 : token.Value);

        var stop = _at + 1;

        // "Fall semester", "spring term": the second word adds nothing.
        while (_tokens[stop].Is(WordKind.Season) && (_tokens[stop].Value == 20 || point.Month == 0))
        {
            if (_tokens[stop].Value > 20)
                point.Month = (byte)_tokens[stop].Value;
            stop++;
        }

        while (_tokens[stop].Is(WordKind.Of))
            stop++;
        ReadYearBehind(ref point, ref stop);
        if (!point.HasYear && point.Month == 0 && point.Feast == 0)
        {
            _at = stop;
            return;
        }

        if (point.HasYear)
            ReadWinterOverNewYear(ref point, ref stop);
        Keep(point, stop);
    }

    /// <summary>"Winter 1948-1949", "winter 1948-49": both years.</summary>
    private void ReadWinterOverNewYear(ref Point point, ref int stop)
    {
        if (point.YearTo != 0 || _tokens[stop].Kind != TokenKind.Dash || _tokens[stop + 1] is not { Kind: TokenKind.Number, Unknown: 0 } next || next.Is(TokenMarks.Decade))
            return;

        var year = next.Digits == 4 ? next.Value : next.Digits == 2 ? (point.Year / 100 * 100) + next.Value : 0;
        if (year == point.Year + 1 && !(next.Digits == 4 && _tokens[stop + 2].Is(WordKind.Month)))
        {
            point.YearTo = year;
            stop += 2;
        }
    }
}
