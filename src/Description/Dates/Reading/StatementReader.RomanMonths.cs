using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Months in Roman numerals, as Polish, Hungarian and Czech archives write them: "1939 IX 1", "IX 1939", "IX-XII 1939", "12 III - 5 IV 1939".</content>
internal sealed partial class StatementReader
{
    private bool TryRomanMonth()
    {
        ref var token = ref _tokens[_at];
        if (token.IsDay && IsRomanMonth(_at + 1) && _tokens[_at + 2].Kind == TokenKind.Dash && !token.Is(TokenMarks.Dotted))
        {
            Keep(new() { Month = (byte)_tokens[_at + 1].Value, Day = (byte)token.Value, Last = LastPart.Month, DayBeforeMonth = true }, _at + 2);
            return true;
        }

        if (!IsRomanMonth(_at) || _inCentury || IsCenturyAhead())
            return false;

        // "Part XI 1918", "Pius XI 1922": behind another word it numbers something else.
        var isFirst = _at == 0 || _tokens[_at - 1].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Open or TokenKind.Slash
            || _tokens[_at - 1] is { Kind: TokenKind.Word, Word: WordKind.Since or WordKind.From or WordKind.Until or WordKind.And or WordKind.Before or WordKind.After or WordKind.Circa };
        if (isFirst && _tokens[_at + 1] is { IsYear: true, Unknown: 0 } year && !year.Is(TokenMarks.Decade | TokenMarks.Roman) && !(_yearFirst && _link == Link.Span))
        {
            Keep(new() { HasYear = true, Year = year.Value, Month = (byte)token.Value, Last = LastPart.Year }, _at + 2);
            return true;
        }

        var endsSpan = _link == Link.Span && _pointCount > 0 && _points[_pointCount - 1] is { Month: >= 1 and <= 12, Day: 0, IsConverted: false };
        var beginsSpan = isFirst && _tokens[_at + 1].Kind == TokenKind.Dash && IsRomanMonth(_at + 2) && _tokens[_at + 3] is { IsYear: true, Unknown: 0 };
        if (!endsSpan && !beginsSpan)
            return false;

        Keep(new() { Month = (byte)token.Value, Last = LastPart.Month }, _at + 1);
        return true;
    }

    /// <summary>"1939 IX", "1939 IX 1"; a lone I, V or X only where a day follows or another month.</summary>
    private bool IsRomanMonthBehindYear(int place) =>
        IsRomanMonth(place) && _tokens[place].Is(TokenMarks.Spaced) && !_tokens[place + 1].IsYear
        && (_tokens[place + 1].IsDay || (_tokens[place + 1].Kind == TokenKind.Dash && IsRomanMonth(place + 2)) || (_tokens[place].Stop - _tokens[place].Start > 1 && _tokens[place + 1].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Close or TokenKind.End));

    private bool IsRomanMonth(int place) =>
        _tokens[place] is { Kind: TokenKind.Number, Value: >= 1 and <= 12 } && _tokens[place].Is(TokenMarks.Roman) && !_tokens[place].Is(TokenMarks.Ordinal);
}
