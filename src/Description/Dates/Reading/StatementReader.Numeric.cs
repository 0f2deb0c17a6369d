using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Dates in numbers: "2009-04-12", "10/7/2008", "3.4.1920", "12.IV.1865", "7/2008".</content>
internal sealed partial class StatementReader
{
    private enum Separator : byte
    {
        None,
        Dash,
        Slash,
        Point,
    }

    /// <summary>What joins this number to the next, and where the next stands. Only points may have room behind them.</summary>
    private Separator Joined(int place, out int next)
    {
        next = place + 1;
        if (_tokens[place].Is(TokenMarks.Dotted) && _tokens[next].Kind == TokenKind.Number)
            return Separator.Point;

        next = place + 2;
        if (_tokens[place + 1].Kind is not (TokenKind.Dash or TokenKind.Slash) || _tokens[next].Kind != TokenKind.Number
            || _tokens[place + 1].Is(TokenMarks.Spaced) || _tokens[next].Is(TokenMarks.Spaced) || _tokens[place + 1].Stop - _tokens[place + 1].Start > 1)
        {
            return Separator.None;
        }

        return _tokens[place + 1].Kind == TokenKind.Dash ? Separator.Dash : Separator.Slash;
    }

    /// <summary>Whether one of the numeric dates can only be day first, "21/06/1967", and none only month first: then all of them are.</summary>
    private bool AreNumbersDayFirst()
    {
        bool dayFirst = false, monthFirst = false;
        for (var place = 0; place + 4 < _tokenizer.Count; place++)
        {
            if (_tokens[place] is not { Kind: TokenKind.Number, Digits: <= 2 } first || Joined(place, out var second) is not (Separator.Slash or Separator.Dash) || _tokens[second].Digits > 2
                || Joined(second, out var third) is not (Separator.Slash or Separator.Dash) || !(_tokens[third].IsYear || _tokens[third].Digits == 2))
            {
                continue;
            }

            dayFirst |= first.Value is > 12 and <= 31 && _tokens[second].Value <= 12;
            monthFirst |= first.Value <= 12 && _tokens[second].Value is > 12 and <= 31;
        }

        return dayFirst && !monthFirst;
    }

    /// <summary>"19.2. - 14.3.1945", "1.5. bis 3.6.1920": day and month, the year behind the second.</summary>
    private bool TryDayAndMonth()
    {
        ref var month = ref _tokens[_at + 1];
        if (!_tokens[_at].IsDay || !_tokens[_at].Is(TokenMarks.Dotted) || !month.Is(TokenMarks.Dotted) || month is not { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 12 }
            || !(_tokens[_at + 2].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.Slash || _tokens[_at + 2] is { Kind: TokenKind.Word, Word: WordKind.Until or WordKind.And or WordKind.To })
            || !_tokens[_at + 3].IsDay)
        {
            return false;
        }

        Keep(new() { Month = (byte)month.Value, Day = (byte)_tokens[_at].Value, Last = LastPart.Month, DayBeforeMonth = true }, _at + 2);
        return true;
    }

    private bool TryNumericDate()
    {
        if (TryDayAndMonth())
            return true;

        var separator = Joined(_at, out var second);
        if (separator == Separator.None)
            return false;

        return (Joined(second, out var third) == separator && TryThree(separator, second, third)) || TryTwo(separator, second);
    }

    private bool TryThree(Separator separator, int second, int third)
    {
        ref var a = ref _tokens[_at];
        ref var b = ref _tokens[second];
        ref var c = ref _tokens[third];
        if (a.IsYear && a.Unknown == 0)
            return b.Digits <= 2 && c.Digits <= 2 && !c.Is(TokenMarks.Decade) && !c.Is(TokenMarks.Roman) && b.Value <= 12 && c.Value <= 31 && !(b.Value == 0 && c.Value > 0) && KeepNumeric(a.Value, b.Value, c.Value, third, LastPart.Day);
        if (a.Digits > 2 || b.Digits > 2 || !(c.IsYear || (c.Digits == 2 && !c.Is(TokenMarks.Decade | TokenMarks.Ordinal))))
            return false;

        // Points are European, day first; slashes American, month first, as long as the numbers allow it.
        var (day, month) = separator == Separator.Point || b.Is(TokenMarks.Roman) || _numbersDayFirst ? (a.Value, b.Value) : (b.Value, a.Value);
        if (month > 12 && day <= 12)
            (day, month) = (month, day);
        if (month is 0 or > 12 || day is 0 or > 31)
            return false;

        return KeepNumeric(c.Digits == 2 ? ShortYear(c.Value) : c.Value, month, day, third, LastPart.Year, dayBeforeMonth: separator == Separator.Point || _numbersDayFirst);
    }

    private bool TryTwo(Separator separator, int second)
    {
        ref var a = ref _tokens[_at];
        ref var b = ref _tokens[second];
        var isSpaced = b.Is(TokenMarks.Spaced);
        if (b.IsYear && !b.Is(TokenMarks.Decade) && b.Unknown == 0 && a is { Digits: <= 2, Value: >= 1 and <= 12 } && !a.Is(TokenMarks.Shortened | TokenMarks.Ordinal) && !isSpaced
            && !(_pointCount > 0 && _link == Link.Span && !_points[_pointCount - 1].HasYear))
        {
            return KeepNumeric(b.Value, a.Value, 0, second, LastPart.Year);
        }

        // "9/77": the second number can be no day.
        if (separator == Separator.Slash && a is { Digits: <= 2, Value: >= 1 and <= 12 } && b is { Digits: 2, Value: > 31, Unknown: 0 } && !b.Is(TokenMarks.Decade) && !isSpaced)
            return KeepNumeric(1900 + b.Value, a.Value, 0, second, LastPart.Year);

        // "1938-05", "2001-07" and "1903-06" are months; "1938-45", "1904-05" and "1901-12" are spans of years.
        return a.IsYear && a.Unknown == 0 && separator is Separator.Dash or Separator.Point && !isSpaced && b is { Digits: 2, Value: >= 1 and <= 12, Unknown: 0 }
            && !b.Is(TokenMarks.Decade | TokenMarks.Shortened | TokenMarks.Roman) && (b.Value <= a.Value % 100 || a.Value >= 2000 || (b.Value < 10 && b.Value != (a.Value % 100) + 1)) && !_tokens[second + 1].Is(WordKind.Month)
            && KeepNumeric(a.Value, b.Value, 0, second, LastPart.Month);
    }

    /// <summary>Of the twentieth century, unless the span would run backwards: "12/31/99-1/1/00".</summary>
    private int ShortYear(int number) =>
        _link == Link.Span && _pointCount > 0 && _points[_pointCount - 1] is { HasYear: true, Year: < 2000 } from && 1900 + number < from.Year && number <= 30 ? 2000 + number : 1900 + number;

    private bool KeepNumeric(int year, int month, int day, int last, LastPart lastPart, bool dayBeforeMonth = false)
    {
        if (year is 0 or > LatestYear)
            return false;

        Keep(new() { HasYear = true, Year = year, Month = (byte)month, Day = (byte)day, Last = lastPart, DayBeforeMonth = dayBeforeMonth }, last + 1);
        return true;
    }
}
