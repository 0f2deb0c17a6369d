using System.Globalization;

namespace Fonds.Formats.Comparison;

/// <summary>
/// What a document is made of, counted: each element by its name, each attribute by its element, name and value, the letters of the text, the
/// remarks. Two documents of one standard that went different ways can be laid beside each other by it, wherever their parts
/// have moved. Like <see cref="DocumentComparison"/>, it knows no codec.
/// </summary>
/// <remarks>
/// It passes over what crosswalks do not promise to keep: white space, prefixes and declarations of namespaces, the DOCTYPE, instructions around the
/// root, the numbers of components, how links are spelt (<c>xlink:href</c> or <c>href</c>, <c>xlink:type="simple"</c>), and where the schema lies.
/// </remarks>
public sealed class DocumentCensus
{
    private const int LongestValue = 200;

    private readonly Dictionary<(PartKind Kind, string Name, string Value), long> counts = [];

    /// <summary>Counts the parts of a well-formed document.</summary>
    public static DocumentCensus Of(Stream document)
    {
        var census = new DocumentCensus();
        using var events = new CanonicalEvents(document);
        var elements = new List<string>();
        while (events.Next() is { } part)
        {
            if (elements.Count > part.Depth)
                elements.RemoveRange(part.Depth, elements.Count - part.Depth);
            switch (part.Kind)
            {
                case PartKind.Element:
                    var name = ElementName(part.Name);
                    elements.Add(name);
                    // What the root of an authority record is called differs between versions of a standard.
                    if (part.Depth > 0)
                        census.Count(PartKind.Element, name, "", 1);
                    foreach (var attribute in part.Attributes)
                        census.CountAttribute(name, attribute.Name, attribute.Value);
                    break;
                case PartKind.TextNode:
                    census.Count(PartKind.TextNode, "", "", part.Text.Count(static letter => !char.IsWhiteSpace(letter)));
                    break;
                case PartKind.Comment or PartKind.Instruction when elements.Count > 0 && part.Depth > 0:
                    census.Count(PartKind.Comment, "", "", 1);
                    break;
            }
        }

        return census;
    }

    /// <summary>How often a part stands here more than in another document: less is negative, and what both have alike is not among them.</summary>
    public IReadOnlyDictionary<(PartKind Kind, string Name, string Value), long> Minus(DocumentCensus other)
    {
        var rest = new Dictionary<(PartKind, string, string), long>(counts);
        foreach (var (part, count) in other.counts)
            rest[part] = rest.GetValueOrDefault(part) - count;
        return rest.Where(part => part.Value != 0).ToDictionary();
    }

    /// <summary>The value of an attribute as it is counted.</summary>
    public static string Plain(string attribute, string value)
    {
        var shown = value.Length > LongestValue ? value[..LongestValue] + "…" : value;
        shown = string.Concat(shown.Where(static letter => letter is not (' ' or '\t' or '\r' or '\n')));
        // onLoad in the namespace for links is onload without it.
        return attribute == "actuate" ? shown.ToUpperInvariant() : shown;
    }

    private void CountAttribute(string element, string written, string value)
    {
        var prefixed = written.Split(' ')[0];
        var colon = prefixed.IndexOf(':', StringComparison.Ordinal);
        var isOfLinks = written.EndsWith("{http://www.w3.org/1999/xlink}", StringComparison.Ordinal);
        // A namespace that is nearly the one for links is another.
        var name = isOfLinks ? prefixed[(colon + 1)..] : colon < 0 || prefixed.StartsWith("xml:", StringComparison.Ordinal) || prefixed.StartsWith("xsi:", StringComparison.Ordinal) && written.Contains("{http:", StringComparison.Ordinal)
            ? prefixed : $"{written[(written.IndexOf('{', StringComparison.Ordinal))..]}{prefixed[(colon + 1)..]}";
        if (written.StartsWith("xmlns", StringComparison.Ordinal) || written.EndsWith(":schemaLocation {http://www.w3.org/2001/XMLSchema-instance}", StringComparison.Ordinal))
            return;
        if ((isOfLinks && name == "type" && value == "simple") || (name == "linktype" && value == "simple"))
            return;
        Count(PartKind.Attribute, $"{element}/@{name}", Plain(name, value), 1);
    }

    private void Count(PartKind kind, string name, string value, long number) =>
        counts[(kind, name, value)] = counts.GetValueOrDefault((kind, name, value)) + number;

    /// <summary>An element's name as it is counted: without prefix, and components without their number.</summary>
    internal static string ElementName(string written)
    {
        var name = written.Split(' ')[0];
        name = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return name is ['c', '0' or '1', >= '0' and <= '9'] && int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture) is >= 1 and <= 12 ? "c" : name;
    }
}
