using System.Text;

namespace Fonds.Description.Agents;

/// <summary>
/// Kinds of relation in plain words, to be read between the two names: this agent "parent of" that one. EAC-CPF 2010
/// names by its types what the other is: cpfRelationType "hierarchical-child" says that the other is the child.
/// </summary>
public static class RelationWords
{
    public const string Identity = "the same as";
    public const string Related = "related to";

    public static string Of(string? type, string? address) => type switch
    {
        "identity" or "Identity" or "sameAs" => Identity,
        "hierarchical" => "in a hierarchy with",
        "hierarchical-parent" => "part of",
        "hierarchical-child" => "parent of",
        "temporal" => "before or after",
        "temporal-earlier" => "successor of",
        "temporal-later" => "predecessor of",
        "family" => "family of",
        "associative" => FromAddress(address) ?? "associated with",
        "creatorOf" => "creator of",
        "subjectOf" => "subject of",
        "controls" => "controls",
        "owns" => "owns",
        "performs" => "performs",
        "other" or null => FromAddress(address) ?? Related,
        _ => type,
    };

    /// <summary>"http://…/control/term#correspondedWith" is "corresponded with".</summary>
    public static string? FromAddress(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;

        var end = address.AsSpan().TrimEnd('/');
        var name = end[(end.LastIndexOfAny('#', '/') + 1)..];
        if (name.IsEmpty || name.ContainsAnyInRange('0', '9'))
            return null;

        var builder = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && builder.Length > 0)
                builder.Append(' ');
            builder.Append(character is '_' or '-' ? ' ' : char.ToLowerInvariant(character));
        }

        return builder.ToString();
    }
}
