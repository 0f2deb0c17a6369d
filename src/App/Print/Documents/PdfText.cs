using System.Globalization;
using System.Text;

namespace Fonds.App.Print.Documents;

/// <summary>Words and numbers as PDF spells them.</summary>
internal static class PdfText
{
    /// <summary>A text string: plain where it is ASCII, else in UTF-16 (ISO 32000-1, 7.9.2.2).</summary>
    public static string String(string text)
    {
        var plain = true;
        foreach (var letter in text)
            plain &= letter is >= ' ' and <= '~' and not ('(' or ')' or '\\');
        return plain ? $"({text})" : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
    }

    /// <summary>An address for the action of a link, which knows ASCII only.</summary>
    public static string Address(string address)
    {
        var text = new StringBuilder("(");
        foreach (var octet in Encoding.UTF8.GetBytes(address))
        {
            if (octet is > 0x20 and < 0x7f and not ((byte)'(' or (byte)')' or (byte)'\\'))
                text.Append((char)octet);
            else
                text.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        }

        return text.Append(')').ToString();
    }

    /// <summary>A length in points, to the hundredth.</summary>
    public static string Number(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"12 0 R".</summary>
    public static string Reference(int number) => number.ToString(CultureInfo.InvariantCulture) + " 0 R";
}
