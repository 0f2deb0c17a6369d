using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Centuries and their parts; halves and quarters of years.</content>
internal sealed partial class StatementReader
{
    /// <summary>Whether this number counts a century that is named further on: "17th or early 18th century", "XVIIIe-XIXe siècle".</summary>
    private bool IsCenturyAhead()
    {
        for (var place = _at + 1; place < _at + 14; place++)
        {
            ref var token = ref _tokens[place];
            if (token.Is(WordKind.Century))
                return !(_tokens[place + 1] is { Kind: TokenKind.Number, Digits: <= 2 } next && next.Is(TokenMarks.Roman) && place > _at + 1);

            // "18th c.", "13th-15th c.": behind an ordinal, c. is no circa.
            if (token.Is(WordKind.Circa) && token.Stop - token.Start == 1 && _tokens[_at].Is(TokenMarks.Ordinal | TokenMarks.Roman) && _tokens[place - 1].Is(TokenMarks.Ordinal | TokenMarks.Roman) && _tokens[place + 1].Kind != TokenKind.Number)
                return true;

            var passes = token.Kind is TokenKind.Dash or TokenKind.Slash or TokenKind.Comma
                || token is { Kind: TokenKind.Number, Digits: <= 2, Value: <= 21 }
                || (token.Kind == TokenKind.Word && token.Word is WordKind.Part or WordKind.Share or WordKind.Ordinal or WordKind.Of or WordKind.And or WordKind.Or or WordKind.Until or WordKind.To or WordKind.Circa or WordKind.Doubt);
            if (!passes)
                return false;
        }

        return false;
    }

    /// <summary>"XVIIIe", "fin XIX", "konets XIX": a century without the word, when it is an ordinal or a part of it is named.</summary>
    private bool IsCenturyAlone(in Token token) =>
        token.Is(TokenMarks.Roman) && token.Value is >= 9 and <= 21 && (token.Is(TokenMarks.Ordinal) || _isPart) && _tokens[_at + 1].Kind is not (TokenKind.Word or TokenKind.Number)
        && (_at == 0 || !_tokens[_at - 1].Is(WordKind.Unknown));

    private void ReadCentury(int number, int stop)
    {
        // A century is never exact: "17th century" was said of what has no date.
        var point = new Point
        {
            HasYear = true,
            Year = (number - 1) * 100,
            UnknownYear = 3,
            Last = LastPart.Year,
            Qualification = Qualification.Approximate,
        };
        // "12th-century".
        if (_tokens[stop].Kind == TokenKind.Dash && !_tokens[stop].Is(TokenMarks.Spaced) && _tokens[stop + 1].Is(WordKind.Century))
            stop++;
        while (_tokens[stop].Is(WordKind.Century) || (_tokens[stop].Is(WordKind.Circa) && _tokens[stop].Stop - _tokens[stop].Start == 1 && _tokens[stop + 1].Kind != TokenKind.Number))
            stop++;
        // "S. XII2": palaeographers write the half behind the numeral.
        if (_tokens[stop] is { Kind: TokenKind.Number, Digits: 1, Value: <= 4 } half && !half.Is(TokenMarks.Spaced) && _tokens[stop - 1].Is(TokenMarks.Roman))
            stop++;
        if (_tokens[stop].Is(WordKind.BeforeCommonEra) || _era == WordKind.BeforeCommonEra)
        {
            point.Year = -(number * 100) + 1;
            point.UnknownYear = 0;
            point.YearTo = point.Year + 99;
            if (_tokens[stop].Is(WordKind.BeforeCommonEra))
                stop++;
        }

        Keep(point, stop);
    }

    /// <summary>"First half of", "2e moitié", "3rd quarter 1985": part of the time behind it.</summary>
    private void ReadShare(int number)
    {
        var share = _tokens[_at + 1].Value;
        var year = _at + 2;
        while (_tokens[year].Is(WordKind.Of) || _tokens[year].Kind is TokenKind.Comma)
            year++;

        // Of a plain year, the part is known to the day; of a century or decade it is only about right.
        if (share is 2 or 4 && number <= share && _tokens[year] is { IsYear: true, Unknown: 0 } token && !token.Is(TokenMarks.Decade))
        {
            Keep(new() { HasYear = true, Year = token.Value, Month = (byte)((share == 4 ? 32 : 39) + number), Last = LastPart.Year }, year + 1);
            return;
        }

        _isPart = true;
        _at += 2;
    }

    private void ReadOrdinal(ref Token token)
    {
        if (_tokens[_at + 1].Is(WordKind.Share))
            ReadShare(token.Value);
        else if (token.Value <= 21 && (_inCentury || IsCenturyAhead()))
            ReadCentury(token.Value, _at + 1);
        else
            Leave(_at++);
    }
}
