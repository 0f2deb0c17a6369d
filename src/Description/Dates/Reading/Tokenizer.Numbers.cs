using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Numbers, with what hangs on them: unknown digits ("196-", "19??"), "s" of a decade, "th" of an ordinal.</content>
internal sealed partial class Tokenizer
{
    private int ReadNumber(ReadOnlySpan<char> text, int place)
    {
        var start = place;
        var value = 0;
        var digits = 0;
        while (place < text.Length && digits < 9)
        {
            var character = text[place];
            if (char.IsAsciiDigit(character))
                value = (value * 10) + (character - '0');
            else if (digits == 0)
                value = 1;
            else if (IsLetterForZero(text, place, digits))
                value *= 10;
            else if (IsBracketInside(text, place, digits))
            {
                // "19[45]": supplied digits are digits.
                place++;
                continue;
            }
            else
                break;
            digits++;
            place++;
        }

        // Longer than any date: a number of something else.
        while (place < text.Length && char.IsAsciiDigit(text[place]))
        {
            place++;
            digits++;
        }

        if (SkipTime(text, ref place, digits))
            return place;

        var shortened = _apostrophe && digits == 2;
        var isHundred = _apostrophe && digits == 3 && value % 100 == 0;
        _apostrophe = false;
        ref var token = ref Add(TokenKind.Number, start, place, value: value);
        token.Digits = (byte)Math.Min(digits, 99);
        if (shortened)
            token.Marks |= TokenMarks.Shortened;
        if (isHundred)
        {
            // "'800": Italian for the nineteenth century.
            (token.Value, token.Digits) = ((value / 100) + 11, 2);
            token.Marks |= TokenMarks.Century | TokenMarks.Ordinal;
            return token.Stop = place;
        }

        if (digits is 2 or 3)
            place = ReadUnknownDigits(text, place, ref token);
        place = ReadEnding(text, place, ref token);
        token.Stop = place;
        return ReadHungarianEnding(text, place, _count - 1);
    }

    /// <summary>"19O5", "193O", "19OO": the letter struck for the digit.</summary>
    private static bool IsLetterForZero(ReadOnlySpan<char> text, int place, int digits)
    {
        var next = place + 1 < text.Length ? text[place + 1] : ' ';
        return digits switch
        {
            2 => text[place] is 'O' or 'o' && (char.IsAsciiDigit(next) || (text[place] == 'O' && next == 'O')),
            3 => text[place] == 'O' && !char.IsLetterOrDigit(next),
            _ => false,
        };
    }

    private static bool IsBracketInside(ReadOnlySpan<char> text, int place, int digits)
    {
        if (text[place] is not ('[' or ']') || digits is 0 or > 3)
            return false;

        // Only where four digits come together: "19[45]", "194[5]", "[19]45".
        var count = digits;
        var end = place;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '[' or ']'))
        {
            if (char.IsAsciiDigit(text[end]))
                count++;
            end++;
        }

        return count == 4 && place + 1 < text.Length && char.IsAsciiDigit(text[place + 1]);
    }

    /// <summary>"189u", "196-", "19--", "194?", "17-]", "19??", "19__": digits that nobody knows.</summary>
    private static int ReadUnknownDigits(ReadOnlySpan<char> text, int place, ref Token token)
    {
        var missing = 4 - token.Digits;
        var end = place;
        while (end < text.Length && text[end] is '[' or ']' && end + 1 < text.Length && text[end + 1] is '-' or '?' or '_' or 'u' or 'x' or 'X')
            end++;

        var from = end;
        while (end < text.Length && end - from < missing && text[end] is '-' or '–' or '?' or '_' or 'u' or 'x' or 'U' or 'X' or '*')
            end++;

        var given = end - from;
        if (given == 0)
            return place;

        var sign = text[from];
        var follows = end < text.Length ? text[end] : ' ';

        // A hyphen with more behind it is a span, unless what is behind it is another question: "196-197-".
        if (sign is '-' or '–' && (char.IsAsciiDigit(follows) || follows == '\'' || (char.IsLetter(follows) && follows is not ('s' or 'S'))))
            return place;
        if (sign is 'u' or 'x' or 'U' or 'X' && char.IsLetter(follows) && follows is not 's')
            return place;
        if (sign is '-' or '–' && text[from..end].ContainsAny("uxUX"))
            return place;
        if (given < missing && !(missing == 2 && sign is '-' or '–' && follows is ']' or '?'))
            return place;
        if (missing == 2 && sign == '?' && token.Value is < 10 or > 20)
            return place;
        if (missing == 1 && token.Value < 100)
            return place;

        token.Unknown = (byte)((1 << missing) - 1);
        token.Value *= missing == 1 ? 10 : 100;
        token.Digits = 4;
        return end;
    }

    private int ReadEnding(ReadOnlySpan<char> text, int place, ref Token token)
    {
        var end = place;
        if (end < text.Length && text[end] is '\'' or '’' && end + 1 < text.Length && text[end + 1] is 's' or 'S')
            end++;
        else if (end < text.Length && text[end] is '\'' or '’' && token.Digits is 2 or 4 && token.Value % 10 == 0 && LettersAt(text, end + 1) is "er" or "erne" or "ern" or "ers")
            return Mark(ref token, TokenMarks.Decade, end + 1 + LettersAt(text, end + 1).Length);
        else if (end < text.Length && text[end] is 'º' or 'ª' or '°')
            return Mark(ref token, TokenMarks.Ordinal, end + 1);

        var dash = end < text.Length && text[end] is '-' or '–' && token.Digits is 2 or 4 && end + 1 < text.Length && (IsCyrillic(text[end + 1]) || (end + 2 < text.Length && char.IsAsciiLetter(text[end + 1]) && char.IsAsciiLetter(text[end + 2])));
        if (dash)
            end++;
        var from = end;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;

        var ending = text[from..end];
        if (dash && token.Value % 10 == 0 && token.Digits == 4 && ending is "talet" or "tallet" or "tal" or "tals" or "talets" or "tallets" or "luku" or "luvun" or "luvulla" or "luvulta")
        {
            token.Marks |= TokenMarks.Century;
            return Mark(ref token, TokenMarks.Decade, end);
        }

        if (ending.IsEmpty || ending.Length > 5)
            return place;

        if (token.Digits is 4 or 2 && (ending is "s" or "S" or "er" or "ers" or "ies" or "ern" || (dash && token.Value % 10 == 0 && ending is "te" or "tych" or "ych" or "e" or "kh" or "х" or "е" or "ые" or "ых" or "тые" or "тых")) && !(token.Digits == 2 && ending is "er" && token.Value % 10 != 0))
            return token.Digits == 4 && token.Value % 10 != 0 && ending is "er" or "ern" ? place : Mark(ref token, TokenMarks.Decade, end);
        if (token.Digits == 3 && token.Value is >= 100 and < 1000 && ending is "s" or "S" && token.Value % 10 == 0)
        {
            // "930s": the first digit is lost.
            token.Value += 1000;
            token.Digits = 4;
            return Mark(ref token, TokenMarks.Decade, end);
        }

        if (dash)
            return ending is "nen" ? end : place;
        if (token.Digits <= 2 && token.Value is >= 7 and <= 10 && ending is "bre" or "ber" or "mbre")
        {
            // "8bre": the eighth month of the Roman year.
            token.Kind = TokenKind.Word;
            token.Word = WordKind.Month;
            token.Value += 2;
            return end;
        }

        if (token.Digits <= 2 && ending is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "e" or "er" or "ème" or "eme" or "re" or "ère" or "de" or "ste" or "o" or "a" or "me" or "º" or "ος" or "ου")
            return Mark(ref token, TokenMarks.Ordinal, end);
        if (token.Digits <= 2 && token.Value is >= 1 and <= 21 && ending is "c" or "C")
            return Mark(ref token, TokenMarks.Century | TokenMarks.Ordinal, end);
        return place;
    }

    private static ReadOnlySpan<char> LettersAt(ReadOnlySpan<char> text, int place)
    {
        var end = place;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[place..end];
    }

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04ff';

    private static int Mark(ref Token token, TokenMarks mark, int end)
    {
        token.Marks |= mark;
        return end;
    }

    /// <summary>"10:30", "16:37:08 -0400", "T15:56:20.443-04:00": the time of day says nothing to an archive.</summary>
    private bool SkipTime(ReadOnlySpan<char> text, ref int place, int digits)
    {
        if (digits is not (1 or 2) || place + 2 >= text.Length || text[place] != ':' || !char.IsAsciiDigit(text[place + 1]) || !char.IsAsciiDigit(text[place + 2]))
            return false;

        while (place < text.Length && (char.IsAsciiDigit(text[place]) || (text[place] is ':' or '.' && place + 1 < text.Length && char.IsAsciiDigit(text[place + 1]))))
            place++;
        if (place < text.Length && text[place] is 'Z')
            place++;

        var zone = place < text.Length && text[place] == ' ' ? place + 1 : place;
        if (zone + 4 < text.Length && text[zone] is '+' or '-' && char.IsAsciiDigit(text[zone + 1]) && char.IsAsciiDigit(text[zone + 2])
            && (text[zone + 3] == ':' || (zone + 5 == text.Length && char.IsAsciiDigit(text[zone + 3]))))
        {
            place = zone + 1;
            while (place < text.Length && (char.IsAsciiDigit(text[place]) || text[place] == ':'))
                place++;
        }

        // The T between day and time was read as a word.
        if (_count > 0 && _tokens[_count - 1] is { Kind: TokenKind.Word, Word: WordKind.Unknown } last && last.Stop - last.Start == 1)
            _count--;
        return true;
    }
}
