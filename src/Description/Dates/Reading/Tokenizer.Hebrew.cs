namespace Fonds.Description.Dates.Reading;

/// <content>Hebrew letters that are numbers: "תש״ח" is the year 5708, "ט״ו" the fifteenth.</content>
internal sealed partial class Tokenizer
{
    private const string Letters = "אבגדהוזחטיכלמנסעפצקרשת";

    private static bool IsHebrew(char character) => character is >= '\u05d0' and <= '\u05ea';

    /// <summary>A word of Hebrew letters; with a mark before the last of them, or behind a single one, it is a number.</summary>
    private int ReadHebrew(ReadOnlySpan<char> text, int place)
    {
        var end = place;
        var value = 0;
        var marked = false;
        var beforeLast = false;
        var letters = 0;
        for (; end < text.Length; end++)
        {
            if (IsHebrew(text[end]))
            {
                beforeLast = marked;
                value += Number(text[end]);
                letters++;
                if (letters == 1 && text[end] == 'ה' && end + 1 < text.Length && text[end + 1] is '\'' or '׳' && end + 2 < text.Length && IsHebrew(text[end + 2]))
                {
                    // "ה׳תש״ח": the thousands, which are understood.
                    value = letters = 0;
                    end++;
                    marked = false;
                }
            }
            else if (text[end] is '"' or '״' or '\'' or '׳' or '”' && end + 1 < text.Length && IsHebrew(text[end + 1]))
            {
                marked = true;
            }
            else
            {
                break;
            }
        }

        if (letters < 2 || !beforeLast || value is < 1 or > 999)
            return ReadWord(text, place);

        ref var token = ref Add(TokenKind.Number, place, end, value: value > 31 ? 5000 + value : value);
        token.Digits = (byte)(value > 31 ? 4 : 2);
        return end;
    }

    /// <summary>Letters count one to nine, ten to ninety, one to four hundred; the five final forms as the plain ones.</summary>
    private static int Number(char letter)
    {
        var plain = letter switch { 'ך' => 'כ', 'ם' => 'מ', 'ן' => 'נ', 'ף' => 'פ', 'ץ' => 'צ', _ => letter };
        var place = Letters.IndexOf(plain, StringComparison.Ordinal);
        return place < 9 ? place + 1 : place < 18 ? (place - 8) * 10 : (place - 17) * 100;
    }
}
