using Fonds.Description.Statements;

namespace Fonds.App.Shared.Text;

/// <summary>Addresses outside this archive, as documents write them; only those that a reader may safely follow.</summary>
public static class WebLink
{
    /// <summary>The address a statement points to (EAD href, xlink:href), or null when there is none or it is not http, https or mailto.</summary>
    public static string? Of(Statement statement) => Safe(statement["href"] ?? statement["xlink:href"]);

    /// <summary>The address itself when a browser may follow it, else null: no script, no file, no relative path of another site.</summary>
    public static string? Safe(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var trimmed = address.Trim();
        if (trimmed.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            trimmed = "http://" + trimmed;
        return Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            ? uri.AbsoluteUri
            : null;
    }

    /// <summary>An address in few words, for a link that has none of its own: its host, or the mail address.</summary>
    public static string Words(string? address) =>
        address is null ? ""
        : Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri.Scheme == "mailto" ? uri.AbsoluteUri["mailto:".Length..] : uri.Host
            : "see there";
}
