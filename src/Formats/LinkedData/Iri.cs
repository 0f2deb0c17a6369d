using System.Text;

namespace Fonds.Formats.LinkedData;

/// <summary>Addresses as RDF writes them (RFC 3987): absolute, and without signs that Turtle and JSON-LD do not allow in them.</summary>
public static class Iri
{
    /// <summary>The address with forbidden signs as percent codes; null when it is no absolute address of the web, a URN or the like.</summary>
    public static string? Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var trimmed = address.Trim();
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "urn" or "info" or "ark" or "doi"))
            return null;
        if (!trimmed.StartsWith(uri.Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        return trimmed.Any(IsForbidden) ? Encoded(trimmed) : trimmed;
    }

    private static bool IsForbidden(char letter) => letter <= ' ' || letter is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' || char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter);

    private static string Encoded(string address)
    {
        var text = new StringBuilder(address.Length + 8);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsBmp && !IsForbidden((char)rune.Value))
                text.Append((char)rune.Value);
            else
                text.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return text.ToString();
    }
}
