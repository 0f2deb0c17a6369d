namespace Fonds.Description.Dates.Reading;

/// <summary>Roman numerals: centuries ("XIXe", "saec. xviii"), months ("12.IV.1865"), years of the Republic ("an VII"), years of printing.</summary>
internal static class Roman
{
    /// <summary>Reads a numeral in capitals, or in small letters when it has three or more; an ordinal ending may follow.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out int number, out bool ordinal)
    {
        number = 0;
        ordinal = false;
        var length = 0;
        while (length < word.Length && Value(word[length]) > 0)
            length++;
        if (length == 0 || length > 15)
            return false;

        var ending = word[length..];
        ordinal = ending is "e" or "ème" or "eme" or "th" or "er" or "ᵉ" or "º" or "ª" or "o" or "a" or "st" or "nd" or "rd";
        if (!ending.IsEmpty && !ordinal)
            return false;

        // "mi", "di", "mil" and "c" are words; "I" and "X" alone are numerals, "C", "D", "L", "M" are not.
        var numeral = word[..length];
        var capitals = numeral.IndexOfAnyExceptInRange('A', 'Z') < 0;
        if (!capitals && (length < 3 || numeral.IndexOfAnyExceptInRange('a', 'z') >= 0 || numeral.IndexOfAnyExcept("ivx") >= 0))
            return false;
        if (length == 1 && numeral[0] is not ('I' or 'V' or 'X'))
            return false;

        var before = 1000;
        for (var place = 0; place < length; place++)
        {
            var value = Value(numeral[place]);
            if (place + 1 < length && Value(numeral[place + 1]) > value)
                number -= value;
            else
                number += value;
            if (value > before * 10)
                return false;
            before = value;
        }

        return number is > 0 and < 2100 && (number <= 31 || number >= 1000);
    }

    private static int Value(char letter) => letter switch
    {
        'I' or 'i' => 1,
        'V' or 'v' => 5,
        'X' or 'x' => 10,
        'L' or 'l' => 50,
        'C' or 'c' => 100,
        'D' or 'd' => 500,
        'M' or 'm' => 1000,
        _ => 0,
    };
}
