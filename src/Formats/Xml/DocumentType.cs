using System.Xml;

namespace Fonds.Formats.Xml;

/// <summary>A document type declaration in its parts: <c>ead PUBLIC "…" "ead.dtd" [ … ]</c>.</summary>
internal sealed record DocumentType(string Name, string? PublicId, string? SystemId, string Subset)
{
    /// <summary>The declaration on which a reader stands.</summary>
    public static DocumentType Read(XmlReader xml) => new(xml.Name, xml.GetAttribute("PUBLIC"), xml.GetAttribute("SYSTEM"), xml.Value);

    public override string ToString()
    {
        var identifiers = (PublicId, SystemId) switch
        {
            (null, null) => "",
            (null, _) => " SYSTEM " + Quoted(SystemId),
            (_, null) => " PUBLIC " + Quoted(PublicId),
            _ => $" PUBLIC {Quoted(PublicId)} {Quoted(SystemId)}",
        };
        return Name + identifiers + (Subset.Length > 0 ? $" [{Subset}]" : "");
    }

    /// <summary>The parts of a declaration as <see cref="ToString"/> writes it.</summary>
    public static DocumentType Parse(string text)
    {
        var rest = text.AsSpan();
        var end = rest.IndexOfAny(' ', '[');
        var name = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[end..].TrimStart();
        string? publicId = null, systemId = null;
        if (rest.StartsWith("PUBLIC", StringComparison.Ordinal))
            publicId = Literal(ref rest);
        if (rest.StartsWith("SYSTEM", StringComparison.Ordinal) || rest.StartsWith('"') || rest.StartsWith('\''))
            systemId = Literal(ref rest);
        var subset = rest.StartsWith('[') && rest.EndsWith(']') ? rest[1..^1].ToString() : "";
        return new(name.ToString(), publicId, systemId, subset);
    }

    private static string Quoted(string literal) => literal.Contains('"', StringComparison.Ordinal) ? $"'{literal}'" : $"\"{literal}\"";

    // The next quoted literal; moves behind it.
    private static string? Literal(ref ReadOnlySpan<char> rest)
    {
        var open = rest.IndexOfAny('"', '\'');
        if (open < 0)
            return null;
        var length = rest[(open + 1)..].IndexOf(rest[open]);
        if (length < 0)
            return null;
        var literal = rest.Slice(open + 1, length).ToString();
        rest = rest[(open + length + 2)..].TrimStart();
        return literal;
    }
}
