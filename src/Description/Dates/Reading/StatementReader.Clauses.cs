using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Before and after, and and or, undated, bulk, and what counts something else.</content>
internal sealed partial class StatementReader
{
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

    /// <summary>"1914 előtt", "1918-tól 1944-ig": the side behind the time it speaks of.</summary>
    private void ReadSideBehind(ref Token token)
    {
        if (_pointCount == 0)
        {
            Leave(_at);
            return;
        }

        ref var point = ref _points[_pointCount - 1];
        switch (token.Word)
        {
            case WordKind.UntilIt when _pointCount > 1 && _points[_pointCount - 2].Side == Side.Since && point.Link == Link.List:
                _points[_pointCount - 2].Side = Side.At;
                point.Link = Link.Span;
                break;
            case WordKind.UntilIt when point.Link == Link.Span:
                break;
            default:
                point.Side = token.Word switch { WordKind.BeforeIt => Side.Before, WordKind.AfterIt => Side.After, WordKind.UntilIt => Side.Until, _ => Side.Since };
                break;
        }
    }

    /// <summary>"Date unknown", "dates not examined", "date of publication not identified": whatever word says why, there is none.</summary>
    private void ReadDateWord()
    {
        _isDoubted |= _tokens[_at].Is(TokenMarks.Questioned);
        var not = _at + 1;
        if (_tokens[not].Is(WordKind.Of))
            not++;
        if (_tokens[not].Is(WordKind.Unknown) && _tokens[not + 1].Is(WordKind.Not))
            not++;
        if (!_tokens[not].Is(WordKind.Not))
            return;

        _isUndated = true;
        _at = _tokens[not + 1].Is(WordKind.Unknown) ? not + 1 : not;
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
