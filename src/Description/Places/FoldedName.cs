using System.Runtime.CompilerServices;

namespace Fonds.Description.Places;

/// <summary>
/// A place name without what spellings differ in: capitals, accents, points, apostrophes, hyphens, a leading "the", and the long
/// or short form of Saint, Mount and Fort. "St. Louis", "SAINT-LOUIS" and "Saint Louis" are one.
/// </summary>
internal static class FoldedName
{
    /// <summary>Longer than any name of the gazetteer.</summary>
    public const int Longest = 128;

    // The letters of U+00C0 to U+024F and U+1E00 to U+1EFF without their marks. Written out: the program runs without the tables that
    // String.Normalize needs, and a name must fold alike on every machine.
    private const string LatinLetters =
        "aaaaaaæceeeeiiiiðnooooo·øuuuuyþßaaaaaaæceeeeiiiiðnooooo·øuuuuyþyaaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀ"
        + "ŀłłnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
        + "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
        + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string MoreLatinLetters =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    private static readonly string?[] Letters = PlainLetters();

    private static readonly byte[] English = EnglishLetters();

    /// <summary>A number for the folded name; equal names have equal numbers. 0 when there is nothing to look for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Hash(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[Longest];
        return Hash(name, folded);
    }

    /// <summary>The same, with room to fold in: <see cref="Longest"/> characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Hash(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = Fold(name, folded);
        return length == 0 ? 0 : Hash64(folded[..length]);
    }

    /// <summary>Writes the folded name and says how long it is: 0 when nothing is left or the name is too long to be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var (length, word) = (0, 0);
        foreach (var letter in name)
        {
            if (length + 4 > folded.Length)
                return 0;
            if (letter < 128)
            {
                if (English[letter] > ' ')
                    folded[length++] = (char)English[letter];
                else if (English[letter] == ' ')
                    EndWord(folded, ref length, ref word);
                else if (letter == '&')
                    Append(" and ", folded, ref length, ref word);
            }
            else if (letter < Letters.Length && Letters[letter] is { } plain)
                Append(plain, folded, ref length, ref word);
            else if (char.IsLetterOrDigit(letter))
                folded[length++] = char.ToLowerInvariant(letter);
            else if (char.IsWhiteSpace(letter) || letter is '–' or '—' or '‐' or '‑')
                EndWord(folded, ref length, ref word);
        }

        EndWord(folded, ref length, ref word);
        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Append(string letters, Span<char> folded, ref int length, ref int word)
    {
        foreach (var letter in letters)
        {
            if (letter == ' ')
                EndWord(folded, ref length, ref word);
            else
                folded[length++] = letter;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EndWord(Span<char> folded, ref int length, ref int word)
    {
        if (length == word)
            return;
        var written = folded[word..length];
        if (word == 0 && written is "the")
        {
            length = 0;
            return;
        }

        if (written is "saint" or "mount" or "fort" or "sainte")
        {
            var end = written.Length == 6 ? "ste" : written[0] == 's' ? "st" : written[0] == 'm' ? "mt" : "ft";
            end.CopyTo(folded[word..]);
            length = word + end.Length;
        }

        folded[length++] = ' ';
        word = length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Hash64(ReadOnlySpan<char> folded)
    {
        var hash = 0xcbf29ce484222325UL;
        foreach (var letter in folded)
        {
            hash = (hash ^ letter) * 0x9e3779b97f4a7c15UL;
            hash ^= hash >> 29;
        }

        return hash == 0 ? 1 : hash;
    }

    // What the characters of ASCII fold to: a blank ends a word, and nothing (0) is left of points and apostrophes: "N.Y." is "ny", "d'Alene" is "dalene".
    private static byte[] EnglishLetters()
    {
        var letters = new byte[128];
        for (var letter = (char)0; letter < letters.Length; letter++)
            letters[letter] = letter is '.' or '\'' or '`' or '"' or '&' ? (byte)0 : char.IsAsciiLetterOrDigit(letter) ? (byte)char.ToLowerInvariant(letter) : (byte)' ';
        return letters;
    }

    private static string?[] PlainLetters()
    {
        var letters = new string?[0x1F00];
        Fill(letters, 0xC0, LatinLetters);
        Fill(letters, 0x1E00, MoreLatinLetters);
        for (var mark = 0x300; mark < 0x370; mark++)
            letters[mark] = "";
        foreach (var (from, to) in new (string, string)[] { ("ßẞ", "ss"), ("æÆ", "ae"), ("œŒ", "oe"), ("øØ", "o"), ("łŁ", "l"), ("đĐðÐ", "d"), ("þÞ", "th"), ("ıİ", "i"), ("ħĦ", "h"), ("ŧŦ", "t"), ("ĸ", "k"), ("ŋŊ", "ng"), ("ʻʼʹʺ´", "") })
        {
            foreach (var letter in from)
                letters[letter] = to;
        }

        return letters;
    }

    private static void Fill(string?[] letters, int from, string plain)
    {
        for (var at = 0; at < plain.Length; at++)
            letters[from + at] = plain[at] == '·' ? null : plain[at].ToString();
    }
}
