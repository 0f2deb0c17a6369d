using System.Text;
using System.Text.RegularExpressions;

namespace Fonds.Bench.Mutations.Mutating;

/// <summary>Documents that are not written as they say, or in what is no character at all.</summary>
internal static partial class EncodingTricks
{
    private static readonly string[] Names =
    [
        "UTF-8", "utf8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-7", "ISO-8859-1", "ISO-8859-15", "windows-1252", "us-ascii", "Big5", "shift_jis", "IBM037", "EBCDIC-CP-US", "x-nonsense",
        "ISO-10646-UCS-2", "ISO-2022-JP", "GB18030", "utf-8-sig", "macintosh", "HZ-GB-2312", "",
    ];

    private static readonly byte[][] Impossible =
    [
        [0], [0, 0, 0, 0], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xC0, 0xAF], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [1], [8], [0x1B], [0x7F], [0x81], [0xC2, 0x85], [0xE2, 0x80, 0xA8],
        .. new[] { "&#0;", "&#1;", "&#x1F;", "&#xD83D;&#xDE00;", "&#xDC00;", "&#xFFFE;", "&#xFFFF;", "&#x110000;", "&#-1;", "&#x;", "&#13;", "&#x85;", "&#x10FFFF;" }.Select(Encoding.ASCII.GetBytes),
    ];

    public static byte[] Apply(byte[] document, Random random)
    {
        var text = Encoding.UTF8.GetString(document).TrimStart('\uFEFF');
        switch (random.Next(9))
        {
            case 0:
                return Encoding.Latin1.GetBytes(Declaring(text, "UTF-8").Replace("<p>", "<p>Löwen, Café ", StringComparison.Ordinal));
            case 1:
                return Marked(Encoding.Unicode, Declaring(text, "UTF-16"), random);
            case 2:
                return Marked(Encoding.BigEndianUnicode, Declaring(text, random.Next(2) == 0 ? "UTF-16" : "UTF-8"), random);
            case 3:
                return Marked(Encoding.UTF32, Declaring(text, "UTF-32"), random);
            case 4:
                return Marked(Encoding.UTF8, Declaring(text, Names[random.Next(Names.Length)]), random);
            case 5:
                // An odd number of bytes, or a surrogate that stands alone.
                var utf16 = Marked(Encoding.Unicode, Declaring(text, "UTF-16"), random);
                return random.Next(2) == 0 ? utf16[..^1] : ByteDamage.Insert(utf16, Math.Min(utf16.Length, utf16.Length / 4 * 2), [0x00, 0xD8]);
            case 6:
                return [.. new byte[] { 0xFF, 0xFE }, .. document];
            case 7:
                return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. document];
            default:
                return Encoding.UTF8.GetBytes(Declaring(text, Names[random.Next(Names.Length)]));
        }
    }

    public static byte[] NoCharacters(byte[] document, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
            document = ByteDamage.Insert(document, random.Next(document.Length + 1), Impossible[random.Next(Impossible.Length)]);
        return document;
    }

    private static byte[] Marked(Encoding encoding, string text, Random random) =>
        random.Next(2) == 0 ? encoding.GetBytes(text) : [.. encoding.Preamble, .. encoding.GetBytes(text)];

    private static string Declaring(string text, string name) => $"<?xml version=\"1.0\" encoding=\"{name}\"?>\n{Declaration().Replace(text, "", 1)}";

    [GeneratedRegex(@"^\s*<\?xml.*?\?>\s*", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
