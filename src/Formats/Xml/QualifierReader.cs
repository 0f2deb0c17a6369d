using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Xml;
using Fonds.Description.Rules;
using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>Reads the attributes of an element as qualifiers, under the names that <see cref="Qualifier"/> gives them.</summary>
internal sealed class QualifierReader(XmlReader xml, TextPool texts, FindingLog findings)
{
    private readonly Dictionary<(string Namespace, string Name), string> names = [];
    private readonly List<Qualifier> found = [];
    private readonly List<Qualifier> declarations = [];

    /// <summary>Namespace declarations of the element read last, as prefix and address; filled for the root only.</summary>
    public ImmutableArray<Qualifier> Declarations => [.. declarations];

    /// <summary>The qualifiers of the element on which the reader stands, and one more where the caller has one to add.</summary>
    public ImmutableArray<Qualifier> Read(bool isRoot, Qualifier? extra = null)
    {
        found.Clear();
        declarations.Clear();
        if (xml.MoveToFirstAttribute())
        {
            do
            {
                Add(isRoot);
            }
            while (xml.MoveToNextAttribute());
            xml.MoveToElement();
        }

        if (extra is { } one)
            found.Add(one);
        return found.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(found.ToArray());
    }

    private void Add(bool isRoot)
    {
        var value = xml.Value;
        if (value.Length <= TextPool.Longest)
            value = texts.Shared(value);
        var space = xml.NamespaceURI;
        if (space.Length == 0)
            found.Add(new(xml.LocalName, value));
        else if (space != Names.Xmlns)
            AddWithNamespace(space, value);
        else if (isRoot)
            declarations.Add(new(xml.Prefix.Length == 0 ? "" : xml.LocalName, value));
        else
            found.Add(new(xml.Name, value));
    }

    private void AddWithNamespace(string space, string value)
    {
        var name = NameOf(space, xml.LocalName);
        found.Add(new(name, value));
        var nearest = ((IXmlNamespaceResolver)xml).LookupPrefix(space);
        if (!string.Equals(string.IsNullOrEmpty(nearest) ? Names.WellKnown(space) : nearest, xml.Prefix, StringComparison.Ordinal) && LenientNamespaces.UndeclaredPrefix(space) is null)
            found.Add(new(Qualifier.PrefixOf(name), xml.Prefix));
    }

    private string NameOf(string space, string name)
    {
        if (LenientNamespaces.UndeclaredPrefix(space) is { } prefix)
        {
            findings.Count(FindingCodes.UndeclaredPrefix, Severity.Warning, prefix, Line,
                $"attributes use the prefix \"{prefix}\", which the document does not declare. They were kept.");
            space = Names.OfWellKnown(prefix) ?? space;
        }

        if (names.TryGetValue((space, name), out var known))
            return known;
        var full = Names.WellKnown(space) is { } usual ? $"{usual}:{name}" : $"{{{space}}}{name}";
        names.Add((space, name), full);
        return full;
    }

    private int Line => xml is IXmlLineInfo info ? info.LineNumber : 0;
}
