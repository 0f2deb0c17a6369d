namespace Fonds.Formats.Comparison;

/// <summary>
/// What stands where in a document, counted: each element by the one around it, each attribute by its element and value, each run of words and each
/// remark by the element that holds it. Two documents that say the same in one standard, made by different hands, are laid beside each other by it.
/// </summary>
/// <remarks>
/// Finer than <see cref="DocumentCensus"/>, which asks only whether something is gone. It passes over white space, prefixes, declarations of
/// namespaces, instructions, the numbers of components, and where the schema lies; the order of elements is no part of it.
/// </remarks>
public sealed class PlaceCensus
{
    private readonly Dictionary<(string Parent, string Own, string Value), long> counts = [];

    /// <summary>Counts the parts of a well-formed document.</summary>
    public static PlaceCensus Of(Stream document)
    {
        var census = new PlaceCensus();
        using var events = new CanonicalEvents(document);
        var elements = new List<string>();
        while (events.Next() is { } part)
        {
            if (elements.Count > part.Depth)
                elements.RemoveRange(part.Depth, elements.Count - part.Depth);
            var holder = elements.Count == 0 ? "" : elements[^1];
            switch (part.Kind)
            {
                case PartKind.Element:
                    var name = DocumentCensus.ElementName(part.Name);
                    census.Count(holder, name, "");
                    foreach (var (attribute, value) in part.Attributes.Where(one => !IsOfForm(one.Name)))
                        census.Count(name, "@" + attribute.Split(' ')[0], value);
                    elements.Add(name);
                    break;
                case PartKind.TextNode when Collapsed(part.Text) is { Length: > 0 } words:
                    census.Count(holder, "text()", words);
                    break;
                case PartKind.Comment when holder.Length > 0:
                    census.Count(holder, "comment()", Collapsed(part.Text));
                    break;
            }
        }

        return census;
    }

    /// <summary>How often something stands somewhere here more than in another document: less is negative, and what both have alike is not among them.</summary>
    public IReadOnlyDictionary<(string Parent, string Own, string Value), long> Minus(PlaceCensus other)
    {
        var rest = new Dictionary<(string, string, string), long>(counts);
        foreach (var (part, count) in other.counts)
            rest[part] = rest.GetValueOrDefault(part) - count;
        return rest.Where(part => part.Value != 0).ToDictionary();
    }

    private void Count(string parent, string own, string value) =>
        counts[(parent, own, value)] = counts.GetValueOrDefault((parent, own, value)) + 1;

    private static bool IsOfForm(string attribute) =>
        attribute.StartsWith("xmlns", StringComparison.Ordinal) || attribute.EndsWith(":schemaLocation {http://www.w3.org/2001/XMLSchema-instance}", StringComparison.Ordinal);

    private static string Collapsed(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
