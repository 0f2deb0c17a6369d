using System.Text;

namespace Fonds.Bench.Mutations.Mutating;

/// <summary>Damage to tags, attributes and nesting, wherever in the document.</summary>
internal static class TagDamage
{
    private static readonly string[] Names =
        ["c", "c01", "c02", "c12", "ead", "archdesc", "did", "dsc", "p", "list", "item", "head", "unitdate", "unitid", "control", "eadheader", "persname", "date", "existDates", "cpfDescription", "nothing", "x:y"];

    private static readonly string[] Declarations =
    [
        " xmlns=''", " xmlns='urn:isbn:1-931666-22-9'", " xmlns='http://ead3.archivists.org/schema/'", " xmlns='urn:isbn:1-931666-33-4'", " xmlns='https://archivists.org/ns/eac/v2'",
        " xmlns:xlink='urn:other'", " xmlns:ead='urn:isbn:1-931666-22-9'", " xmlns:xml='http://www.w3.org/XML/1998/namespace'", " xmlns:a='http://www.w3.org/2000/xmlns/'", " xmlns:xmlns='urn:x'",
        " a:b='1'", " xml:id='1 2'", " xmlns:a=''", " xmlns:a='urn:a' a:b='1'", " xmlns:a='urn:a' xmlns:b='urn:a' a:k='1' b:k='2'", " xsi:type='nonsense'", " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='perhaps'",
    ];

    private static readonly string[] Roots = ["ead", "eac-cpf", "eac", "record", "collection", "html", "eag", "ead:ead", "EAD", "mods"];

    public static byte[] CutTag(byte[] document, Random random) => OnTag(document, random, (text, open, close) => text.Remove(open, close - open));

    public static byte[] DoubleTag(byte[] document, Random random) => OnTag(document, random, (text, open, close) => text.Insert(close, text[open..close]));

    public static byte[] CrossTags(byte[] document, Random random) => OnTag(document, random, (text, open, close) =>
    {
        var second = text.IndexOf('<', Math.Min(text.Length, close + random.Next(200)));
        var end = second < 0 ? -1 : text.IndexOf('>', second);
        return end < 0 ? text : text[..open] + text[second..(end + 1)] + text[close..second] + text[open..close] + text[(end + 1)..];
    });

    public static byte[] Rename(byte[] document, Random random) => OnTag(document, random, (text, open, close) =>
    {
        var end = open + 1;
        while (end < close && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-' or '_'))
            end++;
        var (name, other) = (text[(open + 1)..end], Names[random.Next(Names.Length)]);
        // Sometimes in both tags, so that the document stays well-formed.
        return name.Length > 0 && random.Next(2) == 0
            ? text.Replace($"<{name}>", $"<{other}>", StringComparison.Ordinal).Replace($"</{name}>", $"</{other}>", StringComparison.Ordinal).Replace($"<{name} ", $"<{other} ", StringComparison.Ordinal)
            : text[..(open + 1)] + other + text[end..];
    });

    public static byte[] DoubleAttribute(byte[] document, Random random) => InTag(document, random, _ => " id='twice' id='twice'");

    public static byte[] ManyAttributes(byte[] document, Random random) => InTag(document, random, _ =>
        string.Concat(Enumerable.Range(0, random.Next(100, 2_000)).Select(number => $" a{number}='{number}'")));

    public static byte[] LongAttribute(byte[] document, Random random) => InTag(document, random, _ => $" label='{new string('x', random.Next(1_000, 200_000))}'");

    public static byte[] Namespaces(byte[] document, Random random) => InTag(document, random, _ => Declarations[random.Next(Declarations.Length)]);

    public static byte[] NestDeep(byte[] document, Random random)
    {
        var depth = random.Next(10) == 0 ? 10_000 : random.Next(10, 2_200);
        var name = Names[random.Next(Names.Length)].Replace(':', '-');
        var cut = random.Next(4) == 0;
        return OnTag(document, random, (text, _, close) =>
            text.Insert(close, string.Concat(Enumerable.Repeat($"<{name}>", depth)) + "x" + (cut ? "" : string.Concat(Enumerable.Repeat($"</{name}>", depth)))));
    }

    public static byte[] ManySiblings(byte[] document, Random random)
    {
        var name = Names[random.Next(Names.Length)].Replace(':', '-');
        return OnTag(document, random, (text, _, close) => text.Insert(close, string.Concat(Enumerable.Range(0, random.Next(100, 3_000)).Select(number => $"<{name} id='{number}'/>"))));
    }

    public static byte[] LongText(byte[] document, Random random) =>
        OnTag(document, random, (text, _, close) => text.Insert(close, string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "Correspondence with comrades. " : "x", random.Next(100, 10_000)))));

    public static byte[] Splice(byte[] document, byte[] other, Random random)
    {
        var (first, second) = (Text(document), Text(other));
        var (from, into) = (TagAt(first, random), TagAt(second, random));
        return from is null || into is null ? document : Bytes(first[..from.Value.Open] + second[into.Value.Open..]);
    }

    public static byte[] OtherRoot(byte[] document, Random random)
    {
        var text = Text(document);
        var root = Roots[random.Next(Roots.Length)];
        foreach (var name in (string[])["ead", "eac-cpf", "eac"])
        {
            var end = text.LastIndexOf($"</{name}>", StringComparison.Ordinal);
            var start = text.IndexOf($"<{name}", StringComparison.Ordinal);
            if (start >= 0 && end > start)
                return Bytes(text[..(start + 1)] + root + text[(start + 1 + name.Length)..end] + $"</{root}>" + text[(end + name.Length + 3)..]);
        }

        return Bytes($"<{root}>{text}</{root}>");
    }

    private static byte[] InTag(byte[] document, Random random, Func<string, string> attributes) => OnTag(document, random, startsOnly: true, change: (text, open, close) =>
    {
        var end = close - (text[close - 2] == '/' ? 2 : 1);
        return end <= open + 1 ? text : text.Insert(end, attributes(text));
    });

    private static byte[] OnTag(byte[] document, Random random, Func<string, int, int, string> change, bool startsOnly = false)
    {
        var text = Text(document);
        return TagAt(text, random, startsOnly) is var (open, close) ? Bytes(change(text, open, close)) : document;
    }

    // Where some tag begins and where it has ended.
    private static (int Open, int Close)? TagAt(string text, Random random, bool startsOnly = false)
    {
        for (var tries = 0; tries < 8; tries++)
        {
            var open = text.IndexOf('<', random.Next(text.Length + 1));
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (close > open + 1 && (!startsOnly || char.IsAsciiLetter(text[open + 1])))
                return (open, close + 1);
        }

        return null;
    }

    // Byte for byte, whatever the encoding: what cannot be a tag is left as it is.
    private static string Text(byte[] document) => Encoding.Latin1.GetString(document);

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
