using System.Globalization;
using System.Text;

namespace Fonds.Bench.Mutations.Mutating;

/// <summary>Declarations that swell, turn in circles, point outside, or smuggle markup in.</summary>
internal static class EntityTricks
{
    private static readonly (string Declarations, string Reference)[] Tricks =
    [
        (Laughs("&e{0};&e{0};", 30), "&e30;"),
        (Laughs("&e{0};&e{0};&e{0};&e{0};&e{0};&e{0};&e{0};&e{0};&e{0};&e{0};", 9), "&e9;"),
        ("<!ENTITY e0 '" + new string('x', 50_000) + "'>", string.Concat(Enumerable.Repeat("&e0;", 400))),
        ("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;"),
        ("<!ENTITY a '&a;'>", "&a;"),
        ("<!ENTITY % a '%b;'><!ENTITY % b '%a;'> %a;", ""),
        ("<!ENTITY e SYSTEM 'file:///etc/hostname'>", "&e;"),
        ("<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>", "&e;"),
        ("<!ENTITY e PUBLIC 'x' 'nonsense://%%%'>", "&e;"),
        ("<!ENTITY e SYSTEM 'picture.gif' NDATA gif><!NOTATION gif SYSTEM 'viewer'>", "&e;"),
        ("<!ENTITY % outside SYSTEM 'file:///etc/hostname'> %outside;", ""),
        ("<!ENTITY % outside SYSTEM 'http://127.0.0.1:9/x.dtd'> %outside;", "&sent;"),
        ("<!ENTITY % p '<!ENTITY e \"from a parameter\">'> %p;", "&e;"),
        ("<!ENTITY % p \"<!ENTITY &#37; q SYSTEM 'file:///etc/hostname'>\"> %p; %q;", ""),
        ("<!ENTITY e '<c><did>'>", "&e;"),
        ("<!ENTITY e '<p>whole</p>'>", "&e;"),
        ("<!ENTITY e '</archdesc>'>", "&e;"),
        ("<!ENTITY e '&#60;c>'>", "&e;"),
        ("<!ENTITY lt '&#38;#60;'><!ENTITY amp '<'>", "&lt;&amp;"),
        ("<!ATTLIST archdesc level CDATA 'fonds' secret CDATA #FIXED 'x'><!ATTLIST p id ID #IMPLIED>", ""),
        ("<!ELEMENT ead ANY><!ELEMENT p (#PCDATA)>", "&nobody;"),
        ("<!ENTITY e 'x'><!ENTITY e 'y'>", "&e;"),
        ("<!ENTITY e 'unfinished", "&e;"),
        ("<![INCLUDE[<!ENTITY e 'x'>]]>", "&e;"),
        ("<!-- a remark --><?run it?>", "&eacute;&mdash;&nbsp;"),
    ];

    public static byte[] Apply(byte[] document, Random random)
    {
        var text = Encoding.Latin1.GetString(document);
        var (declarations, reference) = Tricks[random.Next(Tricks.Length)];
        var root = RootOf(text);
        if (root < 0)
            return document;
        var end = root + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-'))
            end++;
        var outside = random.Next(3) switch { 0 => " SYSTEM 'ead.dtd'", 1 => " PUBLIC '+//ISBN 1-931666-00-8//DTD ead.dtd (2002)//EN' 'http://127.0.0.1:9/ead.dtd'", _ => "" };
        // A reference in text, in an attribute, or between elements.
        var place = text.IndexOf('>', random.Next(end, text.Length)) + 1;
        if (random.Next(3) == 0 && text.IndexOf("=\"", end, StringComparison.Ordinal) is var attribute and >= 0)
            place = attribute + 2;
        text = text.Insert(Math.Max(end, place), reference);
        return Encoding.Latin1.GetBytes(text.Insert(root, $"<!DOCTYPE {text[(root + 1)..end]}{outside} [{declarations}]>"));
    }

    private static int RootOf(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (char.IsLetter(text[at + 1]))
                return at;
        }

        return -1;
    }

    private static string Laughs(string twice, int times) =>
        "<!ENTITY e0 'ha'>" + string.Concat(Enumerable.Range(1, times).Select(number =>
            $"<!ENTITY e{number} '{string.Format(CultureInfo.InvariantCulture, twice, number - 1)}'>"));
}
