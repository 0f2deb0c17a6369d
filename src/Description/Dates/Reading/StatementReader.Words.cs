using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>What each kind of word does.</content>
internal sealed partial class StatementReader
{
    private void ReadWord(ref Token token)
    {
        switch (token.Word)
        {
            case WordKind.Month:
                ReadMonth();
                return;
            case WordKind.Season or WordKind.Feast:
                ReadSeason();
                return;
            case WordKind.OldFeast:
                ReadOldFeast();
                return;
            case WordKind.Saint:
                ReadSaint();
                return;
            case WordKind.FeastWord or WordKind.NearFeast:
                ReadFeastWord(ref token);
                return;
            case WordKind.RomanDay or WordKind.Pridie:
                if (!TryRomanDay())
                    Leave(_at++);
                return;
            case WordKind.Reign:
                ReadReign();
                return;
            case WordKind.GivenName:
                LeaveName();
                return;
            case WordKind.Correction:
                ReadCorrection();
                return;
            case WordKind.RepublicanMonth or WordKind.HijriMonth or WordKind.HebrewMonth or WordKind.PersianMonth or WordKind.JapaneseEra or WordKind.RepublicanYear:
                ReadOtherCalendar(_at);
                return;
            case WordKind.DecadeName:
                ReadDecadeName(ref token);
                return;
            case WordKind.Ordinal:
                ReadOrdinal(ref token);
                return;
            case WordKind.Circa:
                Announce(Qualification.Approximate);
                break;
            case WordKind.Doubt:
                Announce(Qualification.Uncertain);
                _isDoubted = true;
                break;
            case WordKind.Part or WordKind.Share:
                ReadPart(ref token);
                break;
            case WordKind.Before or WordKind.After or WordKind.Since or WordKind.From or WordKind.Until or WordKind.To or WordKind.Between:
                ReadSide(ref token);
                return;
            case WordKind.And or WordKind.Or or WordKind.Of:
                ReadConjunction(ref token);
                return;
            case WordKind.Undated:
                _isUndated = true;
                _link = Link.List;
                break;
            case WordKind.Not:
                ReadNot();
                return;
            case WordKind.DateWord:
                if (_tokens[_at + 1].Is(WordKind.Not))
                {
                    // "Date unknown", "dates not examined": whatever word says why, there is none.
                    _isUndated = true;
                    _at += _tokens[_at + 2].Is(WordKind.Unknown) ? 2 : 1;
                }

                break;
            case WordKind.Century:
                _inCentury = _tokens[_at + 1] is { Kind: TokenKind.Number, Digits: <= 2, Value: <= 21 };
                break;
            case WordKind.Decade:
                _inDecade = StartsTime(_at + 1) && !(token.Value == 1 && _tokens[_at + 1].IsYear);
                break;
            case WordKind.Bulk:
                ReadBulk();
                break;
            case WordKind.Inclusive:
                _isBulk = false;
                break;
            case WordKind.Ongoing:
                if (_pointCount > 0)
                    _points[_pointCount - 1].OpenEnd = true;
                else
                    Leave(_at);
                _link = Link.List;
                break;
            case WordKind.CommonEra or WordKind.BeforeCommonEra or WordKind.HijriEra or WordKind.HebrewEra or WordKind.FascistEra:
                ReadEra(token.Word);
                break;
            case WordKind.OldStyle:
                MarkLast(static (ref Point point) => point.IsOldStyle = true);
                break;
            case WordKind.NewStyle:
                break;
            case WordKind.Counted:
                ReadCounted();
                return;
            case WordKind.SeeAlso:
                while (_at < _tokenizer.Count && _tokens[_at].Kind is not (TokenKind.Close or TokenKind.Semicolon))
                    Leave(_at++);
                return;
            default:
                Leave(_at);

                // "1950 A-M": the dash is no span of years.
                if (_at > 1 && _tokens[_at - 1].Kind == TokenKind.Dash && _tokens[_at - 2].Kind == TokenKind.Word)
                    _link = Link.List;
                break;
        }

        _at++;
    }

    /// <summary>Whether a time stands here, perhaps with words before it that only qualify.</summary>
    private bool StartsTime(int place)
    {
        while (_tokens[place].Kind == TokenKind.Open
            || (_tokens[place] is { Kind: TokenKind.Word } word && word.Word is WordKind.Circa or WordKind.Doubt or WordKind.Part or WordKind.Of or WordKind.From or WordKind.Between or WordKind.Before or WordKind.After or WordKind.Until or WordKind.Since or WordKind.To)
            || (_tokens[place].Kind is TokenKind.Dash or TokenKind.Colon && place > 0 && _tokens[place - 1].Kind == TokenKind.Word))
        {
            place++;
        }

        return _tokens[place].Kind == TokenKind.Number || (_tokens[place].Kind == TokenKind.Word && _tokens[place].Word
            is WordKind.Month or WordKind.Season or WordKind.Feast or WordKind.RomanDay or WordKind.Pridie or WordKind.RepublicanMonth or WordKind.HijriMonth or WordKind.HebrewMonth
            or WordKind.PersianMonth or WordKind.JapaneseEra or WordKind.RepublicanYear or WordKind.DecadeName or WordKind.Ordinal
            or WordKind.Century or WordKind.Decade or WordKind.Share or WordKind.HijriEra or WordKind.HebrewEra or WordKind.CommonEra)
            || (_tokens[place].Kind == TokenKind.Word && StartsFeast(place));
    }

    private delegate void PointChange(ref Point point);

    /// <summary>Changes the last time read, and the beginning of its span with it.</summary>
    private void MarkLast(PointChange change)
    {
        if (_pointCount == 0)
            return;

        change(ref _points[_pointCount - 1]);
        if (_points[_pointCount - 1].Link != Link.List && _pointCount > 1)
            change(ref _points[_pointCount - 2]);
    }

    /// <summary>"Circa 1870" says it of what follows, "1870 (approximately)" of what went before.</summary>
    private void Announce(Qualification qualification)
    {
        if (StartsTime(_at + 1))
            _qualification |= qualification;
        else if (_pointCount > 0)
            _points[_pointCount - 1].Qualification |= qualification;
    }

    /// <summary>"1839 [i.e. 1893]": the second takes the place of the first.</summary>
    private void ReadCorrection()
    {
        if (_pointCount > 0 && _points[_pointCount - 1].Day > 0 && _tokens[_at + 1].IsDay && !_tokens[_at + 2].Is(WordKind.Month) && Joined(_at + 1, out _) == Separator.None)
        {
            // "1865 Apr. 14 [i.e. 15]".
            _points[_pointCount - 1].Day = (byte)_tokens[++_at].Value;
        }
        else if (StartsTime(_at + 1) && _pointCount > 0)
            _link = _points[--_pointCount].Link;
        _at++;
    }

    private void ReadPart(ref Token token)
    {
        if (token is { Word: WordKind.Share, Value: 4 } && _tokens[_at + 1] is { Kind: TokenKind.Number, Value: >= 1 and <= 4, Digits: 1 } quarter && _tokens[_at + 2] is { IsYear: true, Unknown: 0 } year)
        {
            // "Q3 1987".
            Keep(new() { HasYear = true, Year = year.Value, Month = (byte)(32 + quarter.Value), Last = LastPart.Year }, _at + 3);
            _at--;
            return;
        }

        // "1316 H.": behind a year that can be one, h. is the Hijra and not "Hälfte".
        if (token.Is(WordKind.Share) && token.Stop - token.Start == 1 && _pointCount > 0 && _points[_pointCount - 1] is { IsYearOnly: true, Year: > 1000 and < 1500 })
            ReadEra(WordKind.HijriEra);
        else if (StartsTime(_at + 1) || _tokens[_at + 1].Kind is TokenKind.Dash || _tokens[_at + 1] is { Kind: TokenKind.Word, Word: WordKind.Until or WordKind.Part })
            _isPart = true;
        else if (_pointCount > 0)
            _points[_pointCount - 1].Qualification |= Qualification.Approximate;
    }

    private void ReadSide(ref Token token)
    {
        if (TryWeekdayBesideFeast(ref token))
            return;

        var next = _at + 1;
        switch (token.Word)
        {
            // Italian "prima metà" is the first half.
            case WordKind.Before when _tokens[next].Is(WordKind.Share):
                _isPart = true;
                next++;
                break;
            case WordKind.Until or WordKind.To when _isPart:
                break;
            case WordKind.Until when _tokens[next] is { Kind: TokenKind.Word, Word: WordKind.DateWord or WordKind.Ongoing } && _pointCount > 0:
                _points[_pointCount - 1].OpenEnd = true;
                next++;
                break;
            case WordKind.Until or WordKind.To when _pointCount > 0:
                if (StartsTime(next))
                    _link = Link.Span;
                break;
            case WordKind.Until:
                if (_side is Side.At)
                    _side = Side.Until;
                break;
            case WordKind.Between:
                _isBetween = true;
                break;
            case WordKind.To:
                break;
            case var _ when StartsTime(next):
                _side = token.Word switch
                {
                    WordKind.Before => Side.Before,
                    WordKind.After => Side.After,
                    WordKind.Since => Side.Since,
                    _ => _at == 0 ? Side.From : Side.At,
                };
                break;
            case WordKind.Since when _pointCount > 0:
                _points[_pointCount - 1].OpenEnd = true;
                break;
        }

        _at = next;
    }

    private void ReadConjunction(ref Token token)
    {
        var next = _tokens[_at + 1];
        if (_pointCount > 0 && token.Word != WordKind.Of && next.Kind == TokenKind.Word && next.Word is WordKind.After or WordKind.Since or WordKind.Before or WordKind.Until && !StartsTime(_at + 2))
        {
            // "1895 and after", "1895 or earlier": the year named is in it.
            if (next.Word is WordKind.After or WordKind.Since)
                _points[_pointCount - 1].OpenEnd = true;
            else
                _points[_pointCount - 1].OpenStart = true;
            _at += 2;
            return;
        }

        if (_pointCount > 0 && token.Word == WordKind.And && (_isBetween || (next.Is(WordKind.Before) && _points[_pointCount - 1].Side is Side.After or Side.Since)))
        {
            _link = Link.Span;
            _isBetween = false;
        }
        else if (_pointCount > 0 && (token.Word == WordKind.Or || (token.Word == WordKind.Of && next.IsYear && _at > 0 && _tokens[_at - 1].IsYear)) && StartsTime(_at + 1))
        {
            _link = Link.Either;
        }

        if (token.Word == WordKind.Of && IsCountOfCount(_at))
            Leave(_at);
        _at++;
    }

    private void ReadNot()
    {
        // "No. 5", but also "no 5": a number of something.
        if (TryRomanDay())
            return;
        if (_tokens[_at + 1].Kind == TokenKind.Number)
        {
            ReadCounted();
            return;
        }

        // "Not before 1850", "not later than 1900".
        if (_tokens[_at + 1] is { Kind: TokenKind.Word, Word: WordKind.Before or WordKind.After } limit && StartsTime(_at + 2))
        {
            _side = limit.Word == WordKind.Before ? Side.Since : Side.Until;
            _at += 2;
            return;
        }

        // "Not filed": no word on dates.
        if (_tokens[_at + 1].Is(WordKind.Unknown))
        {
            Leave(_at++);
            return;
        }

        _isUndated = true;
        _link = Link.List;
        _at++;
        if (_tokens[_at].Is(WordKind.DateWord))
            _at++;
    }

    private void ReadBulk()
    {
        if (StartsTime(_at + 1) || (_tokens[_at + 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash && StartsTime(_at + 2)) || (_tokens[_at + 1].Is(WordKind.DateWord) && StartsTime(_at + 2)))
        {
            _isBulk = true;
            _bulkDepth = _depth;
            return;
        }

        for (var place = _pointCount - 1; place >= 0 && _points[place].Statement >= _statement; place--)
            _points[place].IsBulk = true;
    }

    /// <summary>"Vol. 12", "box 3-5", "no. 1945": numbers that date nothing. A year behind a plain noun ("letters 1945") stays one.</summary>
    private void ReadCounted()
    {
        var isNumbered = _tokens[_at].Is(TokenMarks.Dotted) || _tokens[_at].Is(WordKind.Not);
        var isFirstTaken = isNumbered && _tokens[_at + 1] is { Kind: TokenKind.Number, Digits: <= 3 };
        Leave(_at++);
        if (isFirstTaken)
            Leave(_at++);
        while (_tokens[_at].Kind is TokenKind.Number or TokenKind.Dash && (isNumbered || !_tokens[_at].IsYear) && !_tokens[_at].Is(TokenMarks.Decade)
            && !(_tokens[_at].Kind == TokenKind.Dash && _tokens[_at + 1].Kind != TokenKind.Number)
            && !_tokens[_at + 1].Is(WordKind.Month))
        {
            Leave(_at++);
        }
    }
}
