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
            case WordKind.BeforeIt or WordKind.AfterIt or WordKind.UntilIt or WordKind.SinceIt:
                ReadSideBehind(ref token);
                break;
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
                ReadDateWord();

                break;
            case WordKind.Century:
                _inCentury = _tokens[_at + 1] is { Kind: TokenKind.Number, Digits: <= 2, Value: <= 21 };
                break;
            case WordKind.CenturyName:
                ReadCentury(token.Value, _at + 1);
                return;
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

                // "Letters to Mary, 1950": to her, not up to then.
                _side = Side.At;

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
            or WordKind.PersianMonth or WordKind.JapaneseEra or WordKind.RepublicanYear or WordKind.DecadeName or WordKind.CenturyName or WordKind.Ordinal
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
        // "I.e., 1945".
        if (_tokens[_at + 1].Kind == TokenKind.Comma)
            _at++;
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

        if (QuarterAt(_at) is > 0 and var part && token.Value == 4)
        {
            // "Q1-Q2 1950", "1950 Q1-Q3": the year stands once.
            var shared = _tokens[_at + 2].Kind == TokenKind.Dash && QuarterAt(_at + 3) > 0 && _tokens[_at + 5].IsYear ? _tokens[_at + 5].Value
                : _link == Link.Span && _pointCount > 0 && _points[_pointCount - 1] is { HasYear: true, Month: > 32 } before ? before.Year : 0;
            if (shared > 0)
            {
                Keep(new() { HasYear = true, Year = shared, Month = (byte)(32 + part), Last = LastPart.Year }, _at + 2);
                _at--;
                return;
            }
        }

        // "1316 H.": behind a year that can be one, h. is the Hijra and not "Hälfte".
        if (token.Is(WordKind.Share) && token.Stop - token.Start == 1 && _pointCount > 0 && _points[_pointCount - 1] is { IsYearOnly: true, Year: > 1000 and < 1500 })
            ReadEra(WordKind.HijriEra);
        else if (StartsTime(_at + 1) || _tokens[_at + 1].Kind is TokenKind.Dash || _tokens[_at + 1] is { Kind: TokenKind.Word, Word: WordKind.Until or WordKind.Part })
            _isPart = true;
        else if (_pointCount > 0)
            _points[_pointCount - 1].Qualification |= Qualification.Approximate;
    }
}
