using System.Text;

namespace Fonds.Description.Names.Likeness;

/// <summary>Cyrillic names in Latin letters, by the romanization of the Library of Congress without its marks, so that both scripts can be compared.</summary>
internal static class Cyrillic
{
    private const char First = 'а';

    // а to я, in the order of the script.
    private static readonly string[] Letters =
        ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia"];

    public static string Romanized(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0400', '\u04ff'))
            return text;

        var latin = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            var small = char.ToLowerInvariant(character);
            _ = small switch
            {
                >= First and <= 'я' => latin.Append(Letters[small - First]),
                'ё' or 'є' => latin.Append('e'),
                'і' or 'ї' => latin.Append('i'),
                'ґ' => latin.Append('g'),
                'ў' => latin.Append('u'),
                'ђ' or 'ј' => latin.Append('j'),
                _ => latin.Append(character),
            };
        }

        return latin.ToString();
    }
}
