using Fonds.Description.Dates.Edtf;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <summary>
/// Goes through the tokens of a statement once, gathers the times it names and how they are linked, then lets neighbours
/// lend each other what is written only once ("May 14-June 3, 1871").
/// </summary>
internal sealed partial class StatementReader
{
    private readonly Tokenizer _tokenizer = new();
    private readonly RestWords _rest = new();
    private readonly Composer _composer = new();
    private Point[] _points = new Point[32];
    private int _pointCount;
    private Token[] _tokens = [];
    private int _at;

    // What words have announced for the next time, or said of the whole.
    private Qualification _qualification;
    private Side _side;
    private Link _link;
    private bool _isPart;
    private bool _isBetween;
    private bool _inCentury;
    private bool _inDecade;
    private bool _isBulk;
    private bool _isUndated;
    private bool _hasDash;
    private short _statement;
    private int _depth;
    private int _bulkDepth;
    private bool _isBeside;
    private bool _isDoubted;
    private WordKind _era;

    // The order that the statement writes its dates in.
    private bool _yearFirst;
    private bool _dayFirst;
    private bool _numbersDayFirst;

    public DateReading Read(string text, int length)
    {
        _tokenizer.Read(text.AsSpan(0, length));
        _tokens = _tokenizer.Tokens;
        Reset();
        FindOrder();
        while (_at < _tokenizer.Count)
            Step();
        if (_pointCount > 0 && _link == Link.Span)
            _points[_pointCount - 1].OpenEnd = true;

        Complete();
        PreferNewStyle();
        JoinLimits();
        PreferOwnCalendar();
        return _composer.Compose(text, _points.AsSpan(0, _pointCount), _isUndated || (_hasDash && _tokenizer.Count == 1) || (_isDoubted && _pointCount == 0 && _rest.IsEmpty), _rest);
    }

    private void Reset()
    {
        _rest.Clear();
        _pointCount = 0;
        _at = 0;
        _link = Link.List;
        _isBetween = _inCentury = _inDecade = _isBulk = _isUndated = _hasDash = false;
        _statement = 0;
        _depth = 0;
        _era = WordKind.Unknown;
        _nearFeast = _feastWeekday = 0;
        _isFeast = _isBeside = _isDoubted = false;
        ForgetAnnounced();
    }

    private void ForgetAnnounced()
    {
        _qualification = Qualification.None;
        _side = Side.At;
        _isPart = false;
    }

    /// <summary>Whether years stand before months ("1942 February 7") and days before months ("7 February 1942").</summary>
    private void FindOrder()
    {
        _yearFirst = _dayFirst = false;
        _numbersDayFirst = AreNumbersDayFirst();
        for (var place = 0; place < _tokenizer.Count; place++)
        {
            if (!_tokens[place].Is(WordKind.Month))
                continue;

            var before = place - 1;
            _dayFirst = before >= 0 && _tokens[before].IsDay;
            if (before > 0 && _tokens[before].Kind is TokenKind.Comma or TokenKind.Colon)
                before--;
            _yearFirst = before >= 0 && _tokens[before].IsYear && !(_tokens[place + 1].IsYear);
            return;
        }
    }

    private void Step()
    {
        ref var token = ref _tokens[_at];
        switch (token.Kind)
        {
            case TokenKind.Number:
                ReadNumber();
                break;
            case TokenKind.Word:
                ReadWord(ref token);
                break;
            case TokenKind.Dash:
                _hasDash = true;
                if (_pointCount > 0 && !_isPart && _side is Side.At or Side.From)
                    _link = Link.Span;
                else if (_pointCount == 0 && _at == 0 && _tokens[1].IsYear)
                    _side = Side.Until;
                _at++;
                break;
            case TokenKind.Slash:
                // The stroke at the end of a title in a library's record parts nothing.
                if (_pointCount > 0 && _at + 1 < _tokenizer.Count)
                {
                    _link = Link.Span;
                    _isBeside = true;
                }

                _at++;
                break;
            case TokenKind.Colon when _at > 0 && _tokens[_at - 1] is { Kind: TokenKind.Word, Word: WordKind.Doubt or WordKind.Circa }:
                // "Uncertain: 1862".
                _at++;
                break;
            case TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon:
                EndStatement(token.Kind != TokenKind.Comma);
                _at++;
                break;
            case TokenKind.Open:
                _depth++;
                _isBeside = true;
                if (_link == Link.Span && _pointCount > 0)
                    EndStatement(false);
                _at++;
                break;
            case TokenKind.Close:
                EndStatement(true);
                if (_isBulk && _depth == _bulkDepth && _depth > 0)
                    _isBulk = false;
                _depth = Math.Max(0, _depth - 1);
                _at++;
                break;
            case TokenKind.Plus:
                if (_pointCount > 0 && !_tokens[_at + 1].IsYear)
                    _points[_pointCount - 1].OpenEnd = true;
                _at++;
                break;
            default:
                _at++;
                break;
        }
    }

    /// <summary>A comma or a stronger sign: a span without an end stays open, and what was announced for no time is forgotten.</summary>
    private void EndStatement(bool isStrong)
    {
        if (_link == Link.Span && _pointCount > 0 && !_tokens[_at - 1].Is(WordKind.Until))
            _points[_pointCount - 1].OpenEnd = true;
        if (_link != Link.List || isStrong || _pointCount > 0)
        {
            _isBetween = false;
            if (isStrong || _link == Link.Span)
                ForgetAnnounced();
        }

        _link = Link.List;
        _statement++;

        // "Bulk 1936-1947, 1912-1994": bulk dates named first end at the comma; named last, they go on.
        if (_isBulk && _depth == 0 && _pointCount > 0 && _points[_pointCount - 1].IsBulk && _points[0].IsBulk)
            _isBulk = false;
        if (isStrong)
            _inCentury = _inDecade = false;
    }

    /// <summary>Keeps a time, with all that was announced for it.</summary>
    private ref Point Keep(Point point, int stop)
    {
        if (_pointCount == _points.Length)
            Array.Resize(ref _points, _pointCount * 2);

        point.Qualification |= _qualification | (_isPart ? Qualification.Approximate : Qualification.None);
        for (var place = _at; place < stop; place++)
        {
            if (_tokens[place].Is(TokenMarks.Questioned))
                point.Qualification |= Qualification.Uncertain;
            if (_tokens[place].Is(TokenMarks.Approximate))
                point.Qualification |= Qualification.Approximate;
        }

        point.Link = _pointCount == 0 ? Link.List : _link;
        if (point.Link == Link.Either)
        {
            point.IsEither = true;
            _points[_pointCount - 1].IsEither = true;
        }

        point.Side = _side;
        point.IsBulk = _isBulk;
        point.Statement = _statement;
        point.IsBeside = _isBeside;
        _isBeside = false;
        point.Start = _tokens[_at].Start;
        point.Stop = _tokens[Math.Max(_at, stop - 1)].Stop;
        _points[_pointCount++] = point;
        _at = stop;
        _link = Link.List;
        _era = WordKind.Unknown;
        ForgetAnnounced();
        return ref _points[_pointCount - 1];
    }

    /// <summary>Leaves a token for the reader to see.</summary>
    private void Leave(int place) => _rest.Add(_tokens[place].Start, _tokens[place].Stop);
}
