using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

/// <content>Words that the table cannot tell, because their letters mean another thing elsewhere: case, accents and neighbours decide.</content>
internal sealed partial class Tokenizer
{
    private WordKind BySpelling(ReadOnlySpan<char> text, int place, int end)
    {
        var word = text[place..end];
        var before = _count > 0 ? _tokens[_count - 1] : default;
        switch (word)
        {
            // "1945 után" is Hungarian for after it, "utan år" Swedish for without.
            case "után" or "Után":
                return WordKind.AfterIt;

            // Danish "før" would be "for" without its stroke.
            case "før" or "Før":
                return WordKind.Before;

            // "Av. 1789", "[ap. 1815]": avant and après in small letters, where a year follows; else they are months.
            case "av" when IsDottedBeforeYear(text, end):
                return WordKind.Before;
            case "ap" when IsDottedBeforeYear(text, end):
                return WordKind.After;

            // "1950s on": onward, where nothing follows that it could be on.
            case "on" when before.Kind == TokenKind.Number && (text[end..].TrimStart() is "" || text[end..].TrimStart()[0] is ',' or ';' or ')' or ']' or '.'):
                return WordKind.Since;

            // "Az 1930-as évek": the Hungarian article; Czech "až" is until.
            case "az" or "Az":
                return WordKind.Filler;

            // "XIX. sz.": század behind a Roman numeral, szám elsewhere.
            case "sz" when before.Kind == TokenKind.Number && before.Is(TokenMarks.Roman):
                return WordKind.Century;

            // "19. st.": století, stoljeće, and no saint.
            case "st" when before is { Kind: TokenKind.Number, Digits: <= 2, Value: <= 21 } && before.Is(TokenMarks.Dotted) && !before.Is(TokenMarks.Ordinal):
                return WordKind.Century;

            // "Ss. XVI-XVII" are centuries, "SS 1931" is a summer term.
            case "ss" or "SS" or "Ss" when RomanBehind(text, end) > 0:
                return WordKind.Century;

            // "1789-Year X", "Brumaire, Year VIII": of the French Republic.
            case "year" or "Year" when RomanBehind(text, end) is > 0 and <= 14 && (before.Is(WordKind.RepublicanMonth) || (_count > 1 && before.Kind == TokenKind.Dash && _tokens[_count - 2] is { IsYear: true, Value: >= 1780 and <= 1806 })):
                return WordKind.RepublicanYear;
            default:
                return WordKind.Unknown;
        }
    }

    private static bool IsDottedBeforeYear(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != '.')
            return false;

        var year = end + 1;
        while (year < text.Length && text[year] is ' ')
            year++;
        return year + 3 < text.Length && text.Slice(year, 4).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The Roman numeral in capitals that follows, over a point and white space; 0 for none.</summary>
    private static int RomanBehind(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(". ");
        var length = rest.IndexOfAnyExcept("IVXLC");
        return rest.Length < text.Length - end && Roman.TryRead(length < 0 ? rest : rest[..length], out var number, out _) && (length < 0 || !char.IsLetter(rest[length])) ? number : 0;
    }

    /// <summary>"M.DCC.LXXVI", "M. D. LXXX": a year as printers set it, with points and room between the letters.</summary>
    private bool ReadDottedNumeral(ReadOnlySpan<char> text, int place, out int past)
    {
        past = place;
        Span<char> letters = stackalloc char[16];
        var length = 0;
        var at = place;
        while (at < text.Length && length < letters.Length && (text[at] is '.' or ' ' || "MDCLXVI".Contains(text[at], StringComparison.Ordinal)))
        {
            if (text[at] is not ('.' or ' '))
            {
                letters[length++] = text[at];
                past = at + 1;
            }

            at++;
        }

        if (length < 4 || (past < text.Length && char.IsLetter(text[past])) || !Roman.TryRead(letters[..length], out var year, out _) || year is < 1400 or > 2100)
            return false;

        ref var token = ref Add(TokenKind.Number, place, past, value: year);
        token.Digits = 4;
        token.Marks |= TokenMarks.Roman;
        return true;
    }

    /// <summary>"1920-as", "1918-ig", "1867-től", "15-én": endings that Hungarian hangs on numbers.</summary>
    private int ReadHungarianEnding(ReadOnlySpan<char> text, int place, int number)
    {
        if (place + 1 >= text.Length || text[place] is not ('-' or '–') || !char.IsLower(text[place + 1]))
            return place;

        var end = place + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;

        ref var token = ref _tokens[number];
        switch (text[(place + 1)..end])
        {
            case "as" or "es" or "os" or "ös" or "ás" when token.Digits is 2 or 4 && token.Value % 10 == 0:
                return Mark(ref token, TokenMarks.Decade, end);
            case "ig" or "jéig" or "éig" or "áig":
                Add(TokenKind.Word, place, end, WordKind.UntilIt);
                return end;
            case "tól" or "től" or "jétől" or "étől" or "ától":
                Add(TokenKind.Word, place, end, WordKind.SinceIt);
                return end;
            case "i" or "án" or "én" or "jén" or "ján" or "ban" or "ben":
                return end;
            default:
                return place;
        }
    }
}
