using System.Globalization;
using System.Text;

namespace Fonds.Search.Text;

/// <summary>
/// Folds letters to what people type: lower case, without accents, ligatures opened, romanization marks (half marks U+FE20,
/// ayn, alif, soft sign) dropped. Text is folded here and not by the engine, so that matching, highlighting and suggesting agree
/// to the letter.
/// </summary>
internal static class Folding
{
    /// <summary>Parts words.</summary>
    public const char Separator = '\0';

    /// <summary>Stands in a word without being a letter of it.</summary>
    public const char Dropped = '\u0001';

    /// <summary>Joins or parts, by what stands on both sides.</summary>
    public const char Apostrophe = '\u0002';

    /// <summary>From here on a value points into <see cref="Several"/>: private-use letters are never in a word.</summary>
    private const char FirstSeveral = '\uE000';

    private static readonly List<string> Several = [];
    private static readonly char[] Table = Build();

    /// <summary>The folded letter, or one of the marks above, or a value for <see cref="Open"/>.</summary>
    public static char Of(char letter) => Table[letter];

    /// <summary>Whether a folded value stands for several letters.</summary>
    public static bool IsSeveral(char folded) => folded is >= FirstSeveral and < '\uE100';

    /// <summary>The letters that such a value stands for.</summary>
    public static string Open(char folded) => Several[folded - FirstSeveral];

    /// <summary>Whether the letter is a word of its own: Chinese and Japanese do not part words.</summary>
    public static bool IsWordOfItsOwn(char letter) =>
        letter >= '\u3040' && letter is <= '\u30FF' or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var letter = (char)code;
            table[code] = Kind(letter) switch
            {
                UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter =>
                    char.ToLowerInvariant(letter),
                UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
                    or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate => letter,
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => IsAccent(letter) ? Dropped : letter,
                UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol when letter is >= '\u02B0' and <= '\u02FF' => Dropped,
                UnicodeCategory.ModifierLetter => letter,
                _ => Separator,
            };
        }

        foreach (var line in FoldingTable.Lines)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var plain = line[..space];
            foreach (var accented in line.AsSpan(space + 1))
                Fold(table, accented, plain);
        }

        // Capitals, and letters that are half a capital, fold as their lower case does.
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (char.IsLetter((char)code))
                table[code] = table[char.ToLowerInvariant((char)code)];
        }

        foreach (var apostrophe in "'’‘ʼ`´＇")
            table[apostrophe] = Apostrophe;

        // Soft hyphen, zero-width joiners and marks of direction are not seen, so they part nothing.
        foreach (var unseen in "\u00AD\u200C\u200D\u200E\u200F\u2060\uFEFF")
            table[unseen] = Dropped;
        return table;
    }

    private static void Fold(char[] table, char accented, string plain)
    {
        var folded = plain[0];
        if (plain.Length > 1)
        {
            folded = (char)(FirstSeveral + Several.Count);
            Several.Add(plain);
        }

        table[accented] = folded;
    }

    private static UnicodeCategory Kind(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter);

    // Vowel signs of Indic scripts and Thai are letters to their readers; accents, Hebrew points and Arabic vowels are not typed.
    private static bool IsAccent(char mark) => mark
        is < '\u0700' or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF')
        or (>= '\uFE00' and <= '\uFE2F');

    /// <summary>Words of a text, folded, with one space between.</summary>
    public static string Words(string text)
    {
        var builder = new StringBuilder(text.Length);
        var reader = new WordReader(text);
        while (reader.Next())
        {
            if (builder.Length > 0)
                builder.Append(' ');
            builder.Append(reader.Word);
        }

        return builder.ToString();
    }
}
