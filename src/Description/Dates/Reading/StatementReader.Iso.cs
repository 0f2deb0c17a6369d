using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>ISO 8601 beyond months and days: weeks ("1985-W15", "1985-W15-5") and days of the year ("1985-102").</content>
internal sealed partial class StatementReader
{
    private bool TryIsoDate()
    {
        if (!_tokens[_at].IsYear || _tokens[_at].Unknown != 0 || _tokens[_at].Value is < 1583 or > LatestYear || !IsJoinedByDash(_at + 1))
            return false;

        var year = _tokens[_at].Value;
        ref var second = ref _tokens[_at + 2];
        if (second is { Kind: TokenKind.Number, Digits: 3, Unknown: 0 } && second.Value is >= 1 and <= 366 && second.Value <= year % 1000 && second.Stop - second.Start == 3)
        {
            var day = new DateOnly(year, 1, 1).AddDays(second.Value - 1);
            if (day.Year != year)
                return false;

            Keep(new() { HasYear = true, Year = year, Month = (byte)day.Month, Day = (byte)day.Day, Last = LastPart.Day }, _at + 3);
            return true;
        }

        if (!second.Is(WordKind.Century) || second.Stop - second.Start != 1 || _tokens[_at + 3] is not { Kind: TokenKind.Number, Digits: 2, Value: >= 1 and <= 53 } week || week.Is(TokenMarks.Spaced))
            return false;

        var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week.Value, DayOfWeek.Monday));
        if (IsJoinedByDash(_at + 4) && _tokens[_at + 5] is { Kind: TokenKind.Number, Digits: 1, Value: >= 1 and <= 7 } weekday)
        {
            var day = monday.AddDays(weekday.Value - 1);
            Keep(new() { HasYear = true, Year = day.Year, Month = (byte)day.Month, Day = (byte)day.Day, Last = LastPart.Day }, _at + 6);
            return true;
        }

        var sunday = monday.AddDays(6);
        var point = default(Point);
        Convert(ref point, (new CalendarDay(monday.Year, monday.Month, monday.Day), new CalendarDay(sunday.Year, sunday.Month, sunday.Day)));
        Keep(point, _at + 4);
        return true;
    }

    private bool IsJoinedByDash(int place) =>
        _tokens[place].Kind == TokenKind.Dash && !_tokens[place].Is(TokenMarks.Spaced) && !_tokens[place + 1].Is(TokenMarks.Spaced);
}
