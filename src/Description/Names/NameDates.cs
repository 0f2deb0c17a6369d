namespace Fonds.Description.Names;

/// <summary>
/// The dates in a heading (RDA 9.3, 11.4): "1890-1947", "b. 1912", "active 16th century", "1941-....". They tell bearers of a
/// name apart, and their forms are few, so that this is far less than the reader of unit dates.
/// </summary>
internal static class NameDates
{
    /// <summary>Words that stand before a date, in the languages of headings. Longer before shorter.</summary>
    private static readonly string[] Words =
    [
        "approximately", "approx.", "active", "flourished", "fl.", "born", "died", "ca.", "circa", "ca", "c.", "b.", "d.", "n.", "m.", "né en", "née en", "né", "née", "mort en", "vers",
        "actif", "um", "geb.", "gest.", "gestorben", "geboren", "nato", "morto", "nacido", "between", "before", "after", "or", "and", "to", "jan.", "feb.", "mar.", "apr.", "may", "june", "july",
        "aug.", "sept.", "oct.", "nov.", "dec.", "january", "february", "march", "april", "august", "september", "october", "november", "december", "century", "cent.", "cent", "siècle", "jh.",
        "jahrhundert", "b.c.", "a.d.", "b.c.e.", "bce", "bc", "ad", "ce", "s", "year", "years", "present", "th", "st", "nd", "rd", "e", "early", "late", "mid", "*", "†", "?",
    ];

    private static readonly HashSet<string> Known = new(Words, StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a part of a heading is nothing but dates.</summary>
    public static bool IsDates(ReadOnlySpan<char> text)
    {
        var hasDigits = false;
        var place = 0;
        while (place < text.Length)
        {
            var character = text[place];
            if (char.IsDigit(character))
            {
                hasDigits = true;
                place++;
            }
            else if (character is ' ' or '-' or '–' or '—' or '?' or '/' or '.' or ',' or '[' or ']' or '(' or ')' or '~' or ':' or '‑')
            {
                place++;
            }
            else
            {
                var end = place;
                while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '*' or '†'))
                    end++;
                if (end == place || !IsWord(text[place..end]))
                    return false;
                place = end;
            }
        }

        return hasDigits;
    }

    /// <summary>Where dates begin that stand without a comma at the end of a part ("Victor 1890-1947"); its length when there are none.</summary>
    public static int AtEnd(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0)
        {
            var space = text[..start].TrimEnd().LastIndexOf(' ');
            var word = text[(space + 1)..start].Trim();
            if (space < 0 || !(IsDates(word) || IsWord(word) || word is "-" or "–"))
                break;
            start = space;
        }

        return start < text.Length && HasYear(text[start..]) ? start : text.Length;
    }

    /// <summary>First and last year; a year after a dash or "d." is the last.</summary>
    public static (int? First, int? Last) Years(ReadOnlySpan<char> text)
    {
        int? first = null;
        int? last = null;
        var afterDash = false;
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            if (character is '-' or '–' or '—' or '‑' or '†')
            {
                afterDash = true;
            }
            else if (char.IsAsciiLetter(character))
            {
                var end = place;
                while (end < text.Length && char.IsAsciiLetter(text[end]))
                    end++;
                afterDash |= text[place..end] is "d" or "died" or "m" or "gest" or "morto" or "mort" or "gestorben";
                place = end - 1;
            }
            else if (char.IsAsciiDigit(character))
            {
                var end = place;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
                if (end - place is 3 or 4)
                {
                    var year = int.Parse(text[place..end], System.Globalization.CultureInfo.InvariantCulture);
                    if (afterDash)
                        last ??= year;
                    else
                        first ??= year;
                }

                place = end - 1;
            }
        }

        return (first, last);
    }

    private static bool IsWord(ReadOnlySpan<char> word) => BySpan.Contains(word) || BySpan.Contains(word.TrimEnd('.'));

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsDigit(character) ? run + 1 : 0;
            if (run == 4)
                return true;
        }

        return false;
    }
}
