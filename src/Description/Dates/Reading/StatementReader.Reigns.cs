using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Regnal years: "1 Eliz. I", "12-13 Charles II", "3rd year of the reign of King Henry the Eighth", "temp. Edward III".</content>
internal sealed partial class StatementReader
{
    /// <summary>Where the name of a ruler stands behind a number of years; 0 when none does.</summary>
    private int RulerBehind(int place)
    {
        while (_tokens[place].Kind == TokenKind.Word && _tokens[place].Word is WordKind.Of or WordKind.Reign or WordKind.RoyalTitle)
            place++;
        return IsRuler(place) ? place : 0;
    }

    private bool IsRuler(int place) => Ruler(place, out _, out _) is { } ruler && Reigns.Whole(ruler.Name, ruler.Number) is not null;

    /// <summary>The ruler named here, and where the name ends; null when it is nobody's.</summary>
    private (int Name, int Number)? Ruler(int place, out int stop, out bool isNumbered)
    {
        stop = place + 1;
        isNumbered = false;
        if (!_tokens[place].Is(WordKind.GivenName) || _tokens[place].Value < Reigns.Step)
            return null;

        var name = _tokens[place].Value / Reigns.Step;
        var number = _tokens[stop];
        isNumbered = (number.Kind == TokenKind.Number && number.Is(TokenMarks.Roman) && number.Value <= 20) || (number.Is(WordKind.Ordinal) && number.Value <= 8);
        if (!isNumbered)
            return Reigns.StandsAlone(name) ? (name, 1) : null;

        stop++;
        return (name, number.Value);
    }

    /// <summary>A number of years, then the ruler: one year of the reign, or some, and the day within it that was read just before.</summary>
    private bool TryRegnalYear()
    {
        ref var token = ref _tokens[_at];
        if (token.Value is < 1 or > 70 || token.Is(TokenMarks.Decade | TokenMarks.Shortened) || (token.Kind == TokenKind.Number && token.Digits > 2))
            return false;
        if (RulerBehind(_at + 1) is not (> 0 and var name) || Ruler(name, out var stop, out var isNumbered) is not { } ruler)
            return false;

        // "3 Mary, 1960" counts nobody's reign.
        var year = _tokens[stop].Kind is TokenKind.Comma or TokenKind.Open ? stop + 1 : stop;
        if (!isNumbered && _tokens[year].IsYear && Reigns.Whole(ruler.Name, ruler.Number) is { } whole && _tokens[year].Value > whole.To.Year + 1)
            return false;

        var last = token.Value;
        var first = last;
        if (_pointCount > 0 && _points[_pointCount - 1] is { IsBare: true, HasYear: false, Bare: var earlier } && earlier < last)
        {
            first = earlier;
            _link = _points[--_pointCount].Link;
        }

        if (Reigns.Years(ruler.Name, ruler.Number, first, last) is not { } span)
            return false;

        if (_pointCount > 0 && _points[_pointCount - 1] is { HasYear: false, IsConverted: false, Month: >= 1 and <= 12 } day)
        {
            // "14 July, 3 Henry VIII": the day lies in the one calendar year or the other.
            var isLater = day.Month > span.From.Month || (day.Month == span.From.Month && (day.Day == 0 || day.Day >= span.From.Day));
            _points[_pointCount - 1].HasYear = true;
            _points[_pointCount - 1].Year = (int)span.From.Year + (isLater ? 0 : 1);
            _points[_pointCount - 1].Last = LastPart.Year;
            _at = stop;
            _link = Link.List;
            return true;
        }

        var point = default(Point);
        Convert(ref point, span);
        Keep(point, stop);
        return true;
    }

    /// <summary>"Temp. Henry VIII", "reign of George III": the whole reign. A title or name alone is no date.</summary>
    private void ReadReign()
    {
        if (RulerBehind(_at + 1) is > 0 and var name && Ruler(name, out var stop, out _) is { } ruler && Reigns.Whole(ruler.Name, ruler.Number) is { } reign)
        {
            var point = default(Point);
            Convert(ref point, reign);
            Keep(point, stop);
            return;
        }

        Leave(_at++);
    }

    /// <summary>A name that dates nothing, with its number, so that "Henry VIII" is left whole.</summary>
    private void LeaveName()
    {
        var ruler = Ruler(_at, out var stop, out var isNumbered);

        // "Temp. Charles I - Charles II".
        if (_link == Link.Span && _pointCount > 0 && _points[_pointCount - 1].IsConverted && ruler is { } last && Reigns.Whole(last.Name, last.Number) is { } reign)
        {
            var point = default(Point);
            Convert(ref point, reign);
            Keep(point, stop);
            return;
        }

        Leave(_at++);
        _side = Side.At;
        if (isNumbered && _tokens[stop - 1].Kind == TokenKind.Number)
            Leave(_at++);
    }
}
