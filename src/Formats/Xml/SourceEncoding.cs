using System.Text;
using System.Text.RegularExpressions;
using Fonds.Description.Rules;

namespace Fonds.Formats.Xml;

/// <summary>Settles the encoding of a document by its first bytes: byte-order mark, then XML declaration, then UTF-8.</summary>
internal static partial class SourceEncoding
{
    static SourceEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a document that begins so.</summary>
    /// <param name="stray">Takes what does not fit the encoding.</param>
    /// <param name="markLength">How many bytes the byte-order mark takes.</param>
    public static Encoding Settle(ReadOnlySpan<byte> head, StrayBytes stray, FindingLog findings, out int markLength)
    {
        var (marked, length) = head switch
        {
            [0xFF, 0xFE, 0, 0, ..] => ("utf-32", 4),
            [0, 0, 0xFE, 0xFF, ..] => ("utf-32BE", 4),
            [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
            [0xFF, 0xFE, ..] => ("utf-16", 2),
            [0xFE, 0xFF, ..] => ("utf-16BE", 2),
            [0, (byte)'<', 0, ..] => ("utf-16BE", 0),
            [(byte)'<', 0, _, 0, ..] => ("utf-16", 0),
            _ => ((string?)null, 0),
        };
        markLength = length;
        if (length > 0)
            findings.Add(new(FindingCodes.ByteOrderMark, Severity.Note, 1, $"The file begins with a byte-order mark ({marked!.ToUpperInvariant()}). It was read accordingly."));

        var declared = marked is null or "utf-8" ? Declaration().Match(Encoding.Latin1.GetString(head[length..])) : Match.Empty;
        var name = declared.Success ? declared.Groups["name"].Value : null;
        if (name is null)
            return Named(marked ?? "utf-8", stray);
        if (marked is not null)
        {
            if (!string.Equals(name, marked, StringComparison.OrdinalIgnoreCase) && !IsAscii(name))
                findings.Add(Fallback($"The XML declaration says \"{name}\" but the byte-order mark says UTF-8. It was read as UTF-8."));
            return Named(marked, stray);
        }

        if (IsAscii(name) || string.Equals(name, "utf-8", StringComparison.OrdinalIgnoreCase))
            return Named("utf-8", stray);
        // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf-32", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("ucs-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("iso-10646", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Fallback($"The XML declaration says \"{name}\" but the file is not written so. It was read as UTF-8."));
            return Named("utf-8", stray);
        }

        try
        {
            var encoding = Named(name, stray);
            // A declaration that can be read byte by byte is not in EBCDIC either, whatever it says.
            if (encoding.GetString(head).AsSpan().TrimStart().StartsWith('<'))
                return encoding;
            findings.Add(Fallback($"The XML declaration says \"{name}\" but the file is not written so. It was read as UTF-8."));
            return Named("utf-8", stray);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known and not supported: too much has been smuggled past readers in it.
            findings.Add(Fallback($"The XML declaration names an encoding that is not known, \"{name}\". The file was read as UTF-8."));
            return Named("utf-8", stray);
        }
    }

    private static bool IsAscii(string name) => name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) || name.Equals("ascii", StringComparison.OrdinalIgnoreCase);

    private static Finding Fallback(string text) => new(FindingCodes.EncodingFallback, Severity.Warning, 1, text);

    private static Encoding Named(string name, StrayBytes stray) => Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, stray);

    // No limit of time: it sees the first few thousand characters only, and on a busy machine a second can pass between any two of them.
    [GeneratedRegex("""^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[A-Za-z0-9._:-]+)["']""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Declaration();
}
