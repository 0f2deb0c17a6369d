using System.Buffers;
using System.Globalization;

namespace Fonds.Description.Extents;

/// <summary>Numbers as extents write them: "1,200", "2.5", "0,35", "2 1/2", "½", "1 200", "twenty-five", "10-12", "01:05:00".</summary>
internal static class ExtentNumbers
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789,.");
    private static readonly SearchValues<char> NumbersAndRanges = SearchValues.Create("0123456789,.-–");

    private static readonly string[] About =
    [
        "ca.", "ca", "c.", "circa", "approximately", "approx.", "approx", "about", "roughly", "some", "around", "environ", "etwa", "ungefähr", "zirka", "cerca de", "cerca", "est.", "estimated", "over", "nearly", "almost", "~", "±", "less than", "more than", "fewer than",
        "at least", "up to", "under", "plus de", "moins de", "mehr als", "über", "rund", "más de", "circa.", "cca.", "cca", "env.", "env", "aprox.", "aproximadamente", "circa,", "noin", "kb.", "körülbelül", "přibližně", "ca,", "ok.", "około", "asi", "omkring", "ongeveer",
    ];

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (string Word, int Number)[] Other =
        [("single", 1), ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10), ("ein", 1), ("eine", 1), ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("zehn", 10), ("uno", 1), ("una", 1), ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("due", 2), ("tre", 3)];

    /// <summary>Takes words for about off the front, and labels of forms that say no more than that a quantity follows.</summary>
    public static ReadOnlySpan<char> WithoutAbout(ReadOnlySpan<char> text, scoped ref bool approximate)
    {
        text = text.Trim(" :");
        for (var again = true; again;)
        {
            again = false;
            foreach (var word in About)
            {
                if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || text[word.Length] == ' ' || word is "~" or "±" or "c." or "ca."))
                {
                    text = text[word.Length..].TrimStart();
                    (approximate, again) = (true, true);
                    break;
                }
            }

            foreach (var word in (ReadOnlySpan<string>)["and ", "in ", "housed in ", "on ", "for ", "duration ", "duration: ", "quantity: ", "extent: ", "total: ", "total ", "linear feet: "])
            {
                if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length)
                {
                    text = word == "linear feet: " && !char.IsAsciiDigit(text[word.Length]) ? text : text[word.Length..].TrimStart(" :");
                    again = word != "linear feet: ";
                    break;
                }
            }
        }

        return text;
    }

    /// <summary>The number that a part begins with, with its length; the larger of a range. Null when no number stands there.</summary>
    public static decimal? Read(ReadOnlySpan<char> text, out int length, scoped ref bool approximate)
    {
        foreach (var half in (ReadOnlySpan<string>)["half a ", "half of a ", "one-half ", "one half "])
        {
            if (text.StartsWith(half, StringComparison.OrdinalIgnoreCase))
            {
                length = half.Length;
                return 0.5m;
            }
        }

        if (One(text, out length) is not { } number)
            return InWords(text, out length) ?? ((length = Article(text)) > 0 ? 1m : null);

        // "10-12 boxes"; "1-1/2" is a fraction and "1971-1990" years.
        var rest = text[length..];
        if (rest.Length > 1 && rest[0] is '-' or '–' && char.IsAsciiDigit(rest[1]) && One(rest[1..], out var more) is { } upper)
        {
            if (upper < 1 && number == Math.Floor(number))
            {
                length += 1 + more;
                return number + upper;
            }

            if (IsYear(text[..length]) && IsYear(rest[1..(1 + more)]))
                return null;
            if (upper > number)
            {
                length += 1 + more;
                approximate = true;
                return upper;
            }
        }

        return number;
    }

    /// <summary>Whether a part is the line of a form: words, a colon, a number.</summary>
    public static bool IsForm(ReadOnlySpan<char> words)
    {
        var colon = words.LastIndexOf(':');
        var after = colon < 0 ? [] : words[(colon + 1)..].Trim().TrimEnd('.');
        return !after.IsEmpty && !after.ContainsAnyExcept(Numbers) && char.IsAsciiDigit(after[0]);
    }

    /// <summary>Whether a text is a number in digits and nothing else.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(Numbers);

    /// <summary>Whether a word says that what follows is about so much: "approx.".</summary>
    public static bool IsAbout(ReadOnlySpan<char> word)
    {
        foreach (var about in About)
        {
            if (word.Equals(about, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>A number behind what it counts: "No. of items: 45", "buste 12", "ff. 1-48".</summary>
    public static decimal? Behind(ReadOnlySpan<char> words, scoped ref bool approximate, out string unitText)
    {
        unitText = "";
        words = words.TrimEnd(" .");
        var place = words.LastIndexOfAny(' ', ':');
        if (place <= 0)
            return null;

        var digits = words[(place + 1)..];
        var unit = words[..place].TrimEnd(" :");
        var isForm = words[..(place + 1)].TrimEnd().EndsWith(":") || unit.EndsWith("count", StringComparison.OrdinalIgnoreCase);
        foreach (var label in (ReadOnlySpan<string>)["no. of ", "number of ", "total ", "nombre de ", "anzahl "])
        {
            if (unit.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                unit = unit[label.Length..];
                isForm = true;
            }
        }

        if (unit.EndsWith(" count", StringComparison.OrdinalIgnoreCase))
            unit = unit[..^6];
        // "Box 12" says which, "buste 12" how many.
        if (!char.IsAsciiDigit(digits[0]) || digits.ContainsAnyExcept(NumbersAndRanges) || unit.IsEmpty || !(isForm || ExtentUnits.StandsBefore(unit)) || unit.ContainsAny('(', ','))
            return null;
        unitText = ExtentUnits.Plural(unit.ToString());
        if (digits.IndexOfAny('-', '–') is > 0 and var dash)
        {
            approximate = true;
            return Digits(digits[..dash]) is { } from && Digits(digits[(dash + 1)..]) is { } to && to > from ? to - from + 1 : null;
        }

        return Digits(digits);
    }

    /// <summary>Playing time by the clock anywhere in a part, in seconds: "Total Running Time: 01:05:00".</summary>
    public static decimal? Clock(ReadOnlySpan<char> text)
    {
        for (var place = 0; place + 7 <= text.Length; place++)
        {
            var width = char.IsAsciiDigit(text[place + 1]) ? 2 : 1;
            if (!char.IsAsciiDigit(text[place]) || (place > 0 && (char.IsAsciiDigit(text[place - 1]) || text[place - 1] == ':')) || place + width + 6 > text.Length)
                continue;
            var time = text[place..];
            if (time[width] == ':' && time[width + 3] == ':' && !time.Slice(width + 1, 2).ContainsAnyExceptInRange('0', '9') && !time.Slice(width + 4, 2).ContainsAnyExceptInRange('0', '9'))
                return (Whole(time[..width]) * 3600m) + (Whole(time.Slice(width + 1, 2)) * 60m) + Whole(time.Slice(width + 4, 2));
        }

        return null;

        static int Whole(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>A number in words at the beginning: "twenty-five", "two hundred". Null when there is none.</summary>
    public static decimal? InWords(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        decimal? number = null;
        while (length < text.Length)
        {
            var rest = text[length..];
            var start = rest.Length - rest.TrimStart(" -").Length;
            if (length == 0 && start > 0)
                return null;
            rest = rest[start..];
            var end = rest.IndexOfAny(' ', '-');
            var word = end < 0 ? rest : rest[..end];
            if (Word(word) is not { } value)
            {
                if (number is null || !(word.Equals("hundred", StringComparison.OrdinalIgnoreCase) || word.Equals("thousand", StringComparison.OrdinalIgnoreCase)))
                    break;
                number *= char.ToLowerInvariant(word[0]) == 'h' ? 100 : 1000;
            }
            else if (number is null)
            {
                number = value;
            }
            else if (value < number && number % 10 == 0)
            {
                number += value;
            }
            else
            {
                break;
            }

            length += start + word.Length;
        }

        return number;
    }

    /// <summary>How long an article is that stands before one carrier: "a shared manuscript box", "a single folder"; 0 when none does.</summary>
    public static int Article(ReadOnlySpan<char> text)
    {
        var width = text.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? 2 : text.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (width == 0)
            return 0;
        var words = text[width..];
        var end = words.IndexOfAny(".,;()");
        words = (end < 0 ? words : words[..end]).TrimEnd();
        if (words.IndexOf(" and ") is > 0 and var and)
            words = words[..and];
        if (!ExtentUnits.IsCarrier(words[(words.LastIndexOf(' ') + 1)..]))
            return 0;
        return words.StartsWith("single ", StringComparison.OrdinalIgnoreCase) ? width + 7 : width;
    }

    public static bool IsYear(ReadOnlySpan<char> text) => text.Trim() is { Length: 4 } year && year[0] is '1' or '2' && year[1] is '4' or '5' or '6' or '7' or '8' or '9' or '0' && !year.ContainsAnyExceptInRange('0', '9');

    /// <summary>"1.234 Fotografien": things come whole, so that three digits behind a stop are thousands.</summary>
    public static decimal? Grouped(ReadOnlySpan<char> digits, ExtentMeasure measure)
    {
        digits = digits.Trim();
        return measure is ExtentMeasure.Items or ExtentMeasure.Carriers or ExtentMeasure.Leaves && digits.IndexOf('.') is > 0 and < 4 and var stop && digits.Length == stop + 4 && digits[0] != '0' && !digits.ContainsAnyExcept(Numbers)
            ? Digits($"{digits[..stop]}{digits[(stop + 1)..]}") : null;
    }

    private static decimal? One(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (text[length] is '.' or ',' or '\'' or '’' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]) && (text[length] is '.' or ',' || (length > 0 && length + 3 < text.Length && char.IsAsciiDigit(text[length + 3]))))))
            length++;

        // "1 200 photographies"
        while (length is > 0 and < 4 or > 4 && length + 4 < text.Length && text[length] is ' ' or '\u00a0' or '\u202f' && !text.Slice(length + 1, 3).ContainsAnyExceptInRange('0', '9') && text[length + 4] is ' ' && !text[..length].ContainsAny('.', ','))
            length += 4;

        var number = length == 0 ? null : Digits(text[..length]);
        var rest = text[length..];
        var trimmed = rest.TrimStart();
        if (number is not null && rest.Length > 1 && rest[0] == '/' && Divisor(rest[1..]) is { } divisor)
        {
            length += 2;
            return number / divisor;
        }

        if (trimmed.Length > 0 && trimmed[0] is '½' or '¼' or '¾' or '⅓' or '⅔')
        {
            length = text.Length - trimmed.Length + 1;
            return (number ?? 0) + (trimmed[0] switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, '⅓' => 1 / 3m, _ => 2 / 3m });
        }

        if (number is not null && trimmed.Length > 2 && trimmed[1] == '/' && char.IsAsciiDigit(trimmed[0]) && Divisor(trimmed[2..]) is { } part)
        {
            length = text.Length - trimmed.Length + 3;
            return number + ((decimal)(trimmed[0] - '0') / part);
        }

        return number;
    }

    private static int? Divisor(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is >= '2' and <= '9' && (text.Length == 1 || !char.IsAsciiDigit(text[1])) ? text[0] - '0' : null;

    private static decimal? Word(ReadOnlySpan<char> word)
    {
        for (var number = 1; number < Small.Length; number++)
        {
            if (word.Equals(Small[number], StringComparison.OrdinalIgnoreCase))
                return number;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            if (word.Equals(Tens[ten], StringComparison.OrdinalIgnoreCase))
                return (ten + 2) * 10;
        }

        foreach (var (other, number) in Other)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return number;
        }

        return null;
    }

    private static decimal? Digits(ReadOnlySpan<char> digits)
    {
        // "1,200" has a separator of thousands, "0,35" a decimal comma.
        var comma = digits.LastIndexOf(',');
        var isDecimalComma = comma >= 0 && (digits.Length - comma - 1 != 3 || digits[0] == '0') && !digits.Contains('.') && digits[..comma].IndexOf(',') < 0;
        var plain = new string([.. digits.ToString().Where(static character => !char.IsWhiteSpace(character) && character is not ('\'' or '’'))]);
        plain = isDecimalComma ? plain.Replace(',', '.') : plain.Replace(",", "", StringComparison.Ordinal);
        return plain.Length < 20 && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
