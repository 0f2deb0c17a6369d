using System.Text;

namespace Fonds.Bench.Mutations.Mutating;

/// <summary>Damage that knows nothing of XML: what disks, networks and people with editors do.</summary>
internal static class ByteDamage
{
    private static readonly byte[][] Intruders =
    [
        .. new[]
        {
            "<!--", "-->", "--", "<![CDATA[", "]]>", "<?xml version='1.0'?>", "<?xml version='1.1' encoding='UTF-8' standalone='maybe'?>", "<!DOCTYPE ead [<!ENTITY e 'x'>]>", "&e;", "&#0;",
            "&#xD800;", "&#x10FFFF;", "&#99999999999;", "<c>", "</c>", "<c01>", "<archdesc>", "</archdesc>", "</ead>", "xmlns:a=''", "a:b", " xmlns=''", "<a:b>", "<:b>", "<a:>", "\"", "'", "<", ">",
            "&", "/", "<?", "?>", "<!", "\0", "\uFEFF", "\uFFFE", "\u2028", "\u0085", "\r", "%e;", "<x xml:space='none'/>", "<x xml:lang='\u00A0'/>", "<!ELEMENT",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
    ];

    public static byte[] FlipBits(byte[] document, Random random)
    {
        var bytes = document.ToArray();
        for (var times = random.Next(1, 9); times > 0 && bytes.Length > 0; times--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    public static byte[] Overwrite(byte[] document, Random random)
    {
        var bytes = document.ToArray();
        var at = random.Next(bytes.Length + 1);
        random.NextBytes(bytes.AsSpan(at, Math.Min(bytes.Length - at, random.Next(1, 60))));
        return bytes;
    }

    public static byte[] Truncate(byte[] document, Random random) => document[..random.Next(document.Length + 1)];

    public static byte[] CutOut(byte[] document, Random random)
    {
        var at = random.Next(document.Length + 1);
        return [.. document[..at], .. document[Math.Min(document.Length, at + random.Next(1, 400))..]];
    }

    public static byte[] Repeat(byte[] document, Random random)
    {
        var from = random.Next(document.Length + 1);
        var piece = document.AsSpan(from, Math.Min(document.Length - from, random.Next(2_000)));
        return Insert(document, random.Next(document.Length + 1), piece);
    }

    public static byte[] Intrude(byte[] document, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
            document = Insert(document, random.Next(document.Length + 1), Intruders[random.Next(Intruders.Length)]);
        return document;
    }

    public static byte[] OnlyBeginning(byte[] document, Random random) => random.Next(6) switch
    {
        0 => [],
        1 => " \r\n\t "u8.ToArray(),
        2 => "<?xml version='1.0'?>"u8.ToArray(),
        3 => "<"u8.ToArray(),
        4 => new byte[random.Next(1, 5_000)],
        _ => document[..Math.Min(document.Length, random.Next(1, 200))],
    };

    public static byte[] Insert(byte[] document, int at, ReadOnlySpan<byte> piece) => [.. document.AsSpan(0, at), .. piece, .. document.AsSpan(at)];
}
