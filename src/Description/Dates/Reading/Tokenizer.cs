using System.Globalization;
using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <summary>
/// Cuts a statement into numbers, words and punctuation. What only decorates is gone afterwards: square brackets ("supplied",
/// read as if absent), weekdays, times of day, points behind abbreviations. Question marks stay as a mark on what they doubt.
/// </summary>
/// <remarks>Kept and used again, so that reading makes no garbage; never shared between threads.</remarks>
internal sealed partial class Tokenizer
{
    private Token[] _tokens = new Token[64];
    private int _count;
    private bool _spaced;
    private bool _apostrophe;
    private byte _weekday;

    /// <summary>The tokens of the last text; two of kind End stand behind the last, so that looking ahead needs no care.</summary>
    public Token[] Tokens => _tokens;

    public int Count => _count;

    public void Read(ReadOnlySpan<char> text)
    {
        _count = 0;
        _spaced = true;
        _apostrophe = false;
        _weekday = 0;
        var place = 0;
        while (place < text.Length)
            place = ReadOne(text, place);

        for (var room = 0; room < 4; room++)
            Add(TokenKind.End, text.Length, text.Length);
        _count -= 4;
    }

    private int ReadOne(ReadOnlySpan<char> text, int place)
    {
        var character = text[place];
        if (char.IsAsciiDigit(character))
            return ReadNumber(text, place);
        if (char.IsLetter(character) && character is not ('年' or '月' or '日'))
            return LetterForDigit(text, place) ? ReadNumber(text, place) : IsHebrew(character) ? ReadHebrew(text, place) : ReadWord(text, place);

        switch (character)
        {
            case '-' or '–' or '—' or '‒' or '―' or '−' or '‐' or '‑' or '=' or '\u00AD':
                // "--" is one dash.
                if (_count == 0 || _tokens[_count - 1].Kind != TokenKind.Dash || _tokens[_count - 1].Stop != place)
                    Add(TokenKind.Dash, place, place + 1);
                else
                    _tokens[_count - 1].Stop = place + 1;
                break;
            case '/' or '\\' or '|':
                Add(TokenKind.Slash, place, place + 1);
                break;
            case ',' or '、':
                Add(TokenKind.Comma, place, place + 1);
                break;
            case ';':
                Add(TokenKind.Semicolon, place, place + 1);
                break;
            case ':':
                Add(TokenKind.Colon, place, place + 1);
                break;
            case '(' or '{':
                Add(TokenKind.Open, place, place + 1);
                break;
            case ')' or '}':
                Add(TokenKind.Close, place, place + 1);
                break;
            case '+':
                Add(TokenKind.Plus, place, place + 1);
                break;
            case '×' when IsBetweenYears(text, place):
                Add(TokenKind.Dash, place, place + 1);
                break;
            case '&':
                Add(TokenKind.Word, place, place + 1, WordKind.And);
                break;
            case '?' when _count == 0:
                Add(TokenKind.Word, place, place + 1, WordKind.Doubt);
                break;
            case '?':
                MarkLast(TokenMarks.Questioned);
                break;
            case '年' or '月' when _count > 0 && _tokens[_count - 1].Kind == TokenKind.Number && place + 1 < text.Length && char.IsAsciiDigit(text[place + 1]):
                Add(TokenKind.Dash, place, place + 1);
                break;
            case '年' or '月' or '日':
                return place + 1;
            case '~':
                if (_count > 0 && !_spaced && (place + 1 == text.Length || !char.IsAsciiDigit(text[place + 1])))
                    MarkLast(TokenMarks.Approximate);
                else
                    Add(TokenKind.Word, place, place + 1, WordKind.Circa);
                break;
            case '.':
                MarkLast(TokenMarks.Dotted);
                break;
            case '_' when _count > 0 && _tokens[_count - 1].Kind == TokenKind.Number && place + 1 < text.Length && char.IsAsciiDigit(text[place + 1]):
                Add(TokenKind.Dash, place, place + 1);
                break;
            case '!' when place + 3 < text.Length && char.IsAsciiDigit(text[place + 1]) && char.IsAsciiDigit(text[place + 2]) && char.IsAsciiDigit(text[place + 3]):
                // "!982": the shift key held over a 1.
                return ReadNumber(text, place);
            case '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´':
                _apostrophe = true;
                return place + 1;
            case '[' or ']' or '<' or '>' or '"' or '*' or '“' or '”' or '«' or '»':
                return place + 1;
            default:
                // A character in half, or a sign that no statement of dates has.
                _spaced = true;
                return place + 1;
        }

        _spaced = false;
        _apostrophe = false;
        return place + 1;
    }

    private void MarkLast(TokenMarks mark)
    {
        // "1876 (?)": what is doubted stands before the bracket.
        var last = _count - 1;
        while (last > 0 && _tokens[last].Kind == TokenKind.Open)
            last--;
        if (last >= 0)
            _tokens[last].Marks |= mark;
    }

    private ref Token Add(TokenKind kind, int start, int stop, WordKind word = WordKind.Unknown, int value = 0)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);

        ref var token = ref _tokens[_count++];
        token = new() { Kind = kind, Word = word, Value = value, Start = start, Stop = stop };
        if (_spaced)
            token.Marks |= TokenMarks.Spaced;
        token.Weekday = _weekday;
        _weekday = 0;
        _spaced = false;
        return ref token;
    }

    /// <summary>"1189 x 1199": historians of the Middle Ages put a cross between the years that something lies between.</summary>
    private bool IsBetweenYears(ReadOnlySpan<char> text, int place)
    {
        if (_count == 0 || _tokens[_count - 1] is not { Kind: TokenKind.Number, Digits: 3 or 4 })
            return false;

        var next = place + 1;
        while (next < text.Length && text[next] is ' ' or 'c' or '.' or '[')
            next++;
        return next + 2 < text.Length && char.IsAsciiDigit(text[next]) && char.IsAsciiDigit(text[next + 1]) && char.IsAsciiDigit(text[next + 2]);
    }

    /// <summary>"l982", "I982" and "O5": a letter struck for the digit that it looks like.</summary>
    private static bool LetterForDigit(ReadOnlySpan<char> text, int place) =>
        text[place] is 'l' or 'I' && place + 3 < text.Length && (place == 0 || !char.IsLetterOrDigit(text[place - 1]))
        && char.IsAsciiDigit(text[place + 1]) && char.IsAsciiDigit(text[place + 2]) && (char.IsAsciiDigit(text[place + 3]) || text[place + 3] == 'O')
        && (place + 4 == text.Length || !char.IsAsciiDigit(text[place + 4]));

    private static bool IsMark(char character) => character.GetUnicodeCategory() is UnicodeCategory.NonSpacingMark;
}

/// <summary>The Unicode category of a character, as an extension to read well.</summary>
file static class Categories
{
    public static UnicodeCategory GetUnicodeCategory(this char character) => char.GetUnicodeCategory(character);
}
