using System.Globalization;

namespace Fonds.Description.Extents;

/// <summary>
/// Reads extents as archivists write them (DACS 2.5): "16 linear feet (28 boxes) + 1 broadside" is three quantities, of which the second
/// tells the first again. Every text has a reading.
/// </summary>
public static class ExtentReader
{
    private static readonly HashSet<string> About = new(StringComparer.OrdinalIgnoreCase)
    {
        "ca.", "ca", "c.", "circa", "approximately", "approx.", "approx", "about", "roughly", "some", "around", "environ", "etwa", "ungefähr", "cerca", "est.", "estimated", "over", "nearly", "almost", "~",
    };

    public static ExtentReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quantities = new List<ExtentQuantity>();
        var rest = new List<string>();
        var depth = 0;
        var start = 0;
        var partDepth = 0;
        // Behind "in 3 boxes" all that is joined by "and" is what the things before are in.
        var isInside = false;
        for (var place = 0; place <= text.Length; place++)
        {
            var character = place < text.Length ? text[place] : '\n';
            if (!IsBreak(text, place, character))
                continue;

            AddPart(text.AsSpan(start, place - start), partDepth > 0 || isInside, quantities, rest);
            if (character == ' ')
                isInside |= text.AsSpan(place + 1).StartsWith("in ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(place + 1).StartsWith("on ", StringComparison.OrdinalIgnoreCase);
            else
                isInside = false;
            if (character is '(' or '[')
                depth++;
            else if (character is ')' or ']')
                depth = Math.Max(0, depth - 1);
            partDepth = depth;
            start = Math.Min(place + WidthOf(text, place), text.Length);
            place = Math.Max(place, start - 1);
        }

        return new(text, quantities, rest.Count == 0 ? null : string.Join("; ", rest));
    }

    /// <summary>Where one quantity ends and another may begin: brackets, plus, semicolon, "and", a comma that is not within a number.</summary>
    private static bool IsBreak(string text, int place, char character) => character switch
    {
        '(' => !IsPlural(text, place),
        ')' => !IsPlural(text, place - 2) && !IsPlural(text, place - 3),
        '\n' or '[' or ']' or '+' or ';' or '|' => true,
        ',' => !(place > 0 && place + 1 < text.Length && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1])),
        ' ' => WidthOf(text, place) > 1,
        _ => false,
    };

    /// <summary>"item(s)", "box(es)": brackets of a form, not of a remark.</summary>
    private static bool IsPlural(string text, int place) =>
        place > 0 && char.IsLetter(text[place - 1]) && (text.AsSpan(place).StartsWith("(s)") || text.AsSpan(place).StartsWith("(es)"));

    private static int WidthOf(string text, int place)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" and ", " plus ", " & ", " et ", " und ", " in ", " on "])
        {
            if (place < text.Length && text.AsSpan(place).StartsWith(joint, StringComparison.OrdinalIgnoreCase) && IsNumberAhead(text.AsSpan(place + joint.Length)))
                return joint.Length;
        }

        return 1;
    }

    private static bool IsNumberAhead(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = text.IndexOf(' ');
        return !text.IsEmpty && (char.IsAsciiDigit(text[0]) || ExtentUnits.NumberWord(end < 0 ? text : text[..end]) is not null);
    }

    private static void AddPart(ReadOnlySpan<char> part, bool isAgain, List<ExtentQuantity> quantities, List<string> rest)
    {
        var whole = part = part.Trim(" :").TrimStart('.');
        if (part.IsEmpty)
            return;

        var approximate = false;
        // "in 3 boxes" tells again what was counted before.
        var again = isAgain;
        while (true)
        {
            var word = FirstWord(part);
            if (About.Contains(word.ToString()))
                approximate = true;
            else if (word.Equals("in", StringComparison.OrdinalIgnoreCase) || word.Equals("housed", StringComparison.OrdinalIgnoreCase))
                again = true;
            else
                break;
            part = part[word.Length..].TrimStart();
        }

        if (Number(part, out var length) is not { } number)
        {
            rest.Add(whole.ToString());
            return;
        }

        var unitText = part[length..].TrimStart(" -").Trim().ToString();
        var (unit, measure, size) = ExtentUnits.Of(unitText);
        var isAlternative = again && quantities.Count > 0 && measure is not ExtentMeasure.Bytes;
        quantities.Add(new(number, unit, unitText, measure, number * size, approximate, isAlternative));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is >= 0 and var space ? text[..space] : text;

    /// <summary>"1,200", "2.5", "0,35", "2 1/2", "½", "three". Null when no number stands there.</summary>
    private static decimal? Number(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (text[length] is '.' or ',' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))))
            length++;

        var number = length == 0 ? null : Digits(text[..length]);
        if (number is null && length == 0 && FirstWord(text) is var word && ExtentUnits.NumberWord(word) is { } said)
        {
            length = word.Length;
            return said;
        }

        // Fractions: "2 1/2", "2½", "1/4".
        var rest = text[length..];
        var trimmed = rest.TrimStart();
        if (number is not null && rest.StartsWith("/") && rest.Length > 1 && char.IsAsciiDigit(rest[1]) && rest[1] != '0' && (rest.Length == 2 || !char.IsAsciiDigit(rest[2])))
        {
            length += 2;
            return number / (rest[1] - '0');
        }

        if (trimmed.Length > 0 && trimmed[0] is '½' or '¼' or '¾')
        {
            length = text.Length - trimmed.Length + 1;
            return (number ?? 0) + (trimmed[0] switch { '½' => 0.5m, '¼' => 0.25m, _ => 0.75m });
        }

        if (number is not null && trimmed.Length > 2 && trimmed[1] == '/' && char.IsAsciiDigit(trimmed[0]) && trimmed[2] is >= '2' and <= '9' && (trimmed.Length == 3 || !char.IsAsciiDigit(trimmed[3])))
        {
            length = text.Length - trimmed.Length + 3;
            return number + ((decimal)(trimmed[0] - '0') / (trimmed[2] - '0'));
        }

        return number;
    }

    private static decimal? Digits(ReadOnlySpan<char> digits)
    {
        // "1,200" has a separator of thousands, "0,35" a decimal comma.
        var comma = digits.LastIndexOf(',');
        var isDecimalComma = comma >= 0 && digits.Length - comma - 1 != 3 && !digits.Contains('.') && digits[..comma].IndexOf(',') < 0;
        var plain = isDecimalComma ? digits.ToString().Replace(',', '.') : digits.ToString().Replace(",", "", StringComparison.Ordinal);
        return plain.Length < 20 && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
