using Fonds.Description.Dates.Reading.Words;
using Fonds.Description.Statements;

namespace Fonds.Description.Dates.Reading;

/// <content>Words: folded, looked up, phrases and dotted initials put together, Roman numerals told from words.</content>
internal sealed partial class Tokenizer
{
    private readonly char[] _phrase = new char[(WordTable.LongestWord + 1) * 3];

    private int ReadWord(ReadOnlySpan<char> text, int place)
    {
        _apostrophe = false;
        var end = WordEnd(text, place);
        if (text[place] == 'M' && end < text.Length && text[end] is '.' or ' ' && ReadDottedNumeral(text, place, out var printed))
            return printed;
        if (end - place == 1 && ReadInitials(text, place, out var past))
            return past;

        if (text[place..end] is "x" && IsBetweenYears(text, place))
        {
            Add(TokenKind.Dash, place, end);
            return end;
        }

        if (Roman.TryRead(text[place..end], out var number, out var ordinal) || IsRomanMonth(text, place, end, out number))
        {
            ref var numeral = ref Add(TokenKind.Number, place, end, value: number);
            numeral.Digits = (byte)(number >= 1000 ? 4 : number >= 10 ? 2 : 1);
            numeral.Marks |= TokenMarks.Roman | (ordinal ? TokenMarks.Ordinal : TokenMarks.None);
            return end;
        }

        if (end - place > WordTable.LongestWord)
        {
            Add(TokenKind.Word, place, end);
            return end;
        }

        var length = Folding.Fold(text[place..end], _phrase);
        var word = BySpelling(text, place, end) is not WordKind.Unknown and var spelt ? new(spelt, 0) : WordTable.Find(_phrase.AsSpan(0, length));
        if (WordTable.OpensPhrase(_phrase.AsSpan(0, length)) && ReadPhrase(text, end, length, out var phrase, out var phraseEnd))
        {
            word = phrase;
            end = phraseEnd;
        }
        else if (word.Kind == WordKind.Unknown)
        {
            // "JanuaryFebruary" is rare; "1981Jan" and "Sept1945" are cut by their digits already.
            word = WordTable.FindMisspelt(_phrase.AsSpan(0, length));
        }

        if (word.Kind == WordKind.Weekday)
        {
            _weekday = (byte)(word.Value == 0 ? 8 : word.Value);
            return SkipComma(text, end);
        }

        if (word.Kind != WordKind.Filler)
            Add(TokenKind.Word, place, end, word.Kind, word.Value);
        else
            _spaced = true;
        return end;
    }

    /// <summary>"4.vi.1940", "4-v-40": a month in small Roman numerals, between a day and a year.</summary>
    private bool IsRomanMonth(ReadOnlySpan<char> text, int place, int end, out int number)
    {
        number = 0;
        if (end - place > 4 || _count == 0 || !_tokens[_count - 1].IsDay || place == 0 || end + 2 >= text.Length || text[place - 1] is not ('.' or '-' or '/' or ' '))
            return false;

        var next = end;
        while (next < text.Length && text[next] is '.' or '-' or '/' or ' ')
            next++;
        if (next == end || next + 1 >= text.Length || !char.IsAsciiDigit(text[next]) || !char.IsAsciiDigit(text[next + 1]) || (text[end] == ' ' && end - place == 1))
            return false;

        number = text[place..end] switch { "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, "v" => 5, "vi" => 6, "vii" => 7, "viii" => 8, "ix" => 9, "x" => 10, "xi" => 11, "xii" => 12, _ => 0 };
        return number > 0;
    }

    /// <summary>
    /// Where a word ends. An apostrophe after an article ends it ("l'hiver", "dell'anno"); elsewhere it is passed over
    /// ("Sha'ban", "jusqu'en", "New Year's").
    /// </summary>
    private static int WordEnd(ReadOnlySpan<char> text, int place)
    {
        var end = place;
        while (end < text.Length)
        {
            var character = text[end];
            var isElision = character is '\'' or '’' && end - place > 1 && text[end - 1] is not ('l' or 'L') && end + 1 < text.Length && char.IsLetter(text[end + 1]);
            if (!char.IsLetter(character) && !IsMark(character) && character is not ('ʻ' or 'ʼ') && !isElision)
                break;
            end++;
        }

        return end;
    }

    /// <summary>"n.d.", "o. J.", "b.c.e.": single letters, each with its point.</summary>
    private bool ReadInitials(ReadOnlySpan<char> text, int place, out int past)
    {
        past = place;
        Span<char> letters = stackalloc char[16];
        var length = 0;
        var best = default(Word);
        var at = place;
        while (at < text.Length && length < 14 && char.IsLetter(text[at]) && (at + 1 == text.Length || !char.IsLetter(text[at + 1])))
        {
            if (length > 0)
                letters[length++] = '.';
            length += Folding.Fold(text.Slice(at, 1), letters[length..]);
            var dotted = at + 1 < text.Length && text[at + 1] == '.';
            at += dotted ? 2 : 1;
            if (length > 1 && WordTable.Find(letters[..length]) is { Kind: not WordKind.Unknown } found)
            {
                best = found;
                past = at;
            }

            if (!dotted)
                break;
            if (at + 1 < text.Length && text[at] == ' ' && char.IsLetter(text[at + 1]))
                at++;
        }

        if (past == place)
            return false;
        if (best.Kind != WordKind.Filler)
            Add(TokenKind.Word, place, past, best.Kind, best.Value);
        return true;
    }

    /// <summary>Tries two words and three, joined as the table keeps them: "good-friday", "rabi-al-thani".</summary>
    private bool ReadPhrase(ReadOnlySpan<char> text, int end, int length, out Word word, out int phraseEnd)
    {
        word = default;
        phraseEnd = end;
        for (var more = 0; more < 2; more++)
        {
            var next = end;
            if (next < text.Length && text[next] is '\'' or '’')
                end = ++next;
            while (next < text.Length && next - end < 2 && text[next] is ' ' or '-' or '.' or '/')
                next++;
            if (next == end)
                break;

            var stop = WordEnd(text, next);
            if (stop == next || stop - next > WordTable.LongestWord)
                break;

            _phrase[length++] = '-';
            length += Folding.Fold(text[next..stop], _phrase.AsSpan(length));
            end = stop;
            if (WordTable.Find(_phrase.AsSpan(0, length)) is { Kind: not WordKind.Unknown } found)
            {
                word = found;
                phraseEnd = end;
            }
        }

        return word.Kind != WordKind.Unknown;
    }

    private static int SkipComma(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length && text[place] is ',' or '.')
            place++;
        return place;
    }
}
