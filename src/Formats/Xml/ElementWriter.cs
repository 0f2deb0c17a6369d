using System.Collections.Immutable;
using System.Xml;
using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>
/// Writes elements with their qualifiers as attributes: the mirror image of <see cref="QualifierReader"/>. It keeps
/// account of the prefixes in force, for the writer beneath gives any that will do, and we want the one that was there.
/// </summary>
internal sealed class ElementWriter(XmlWriter xml)
{
    private readonly Dictionary<string, (string Namespace, string Name)> names = [];
    private readonly List<(string Prefix, string Namespace)> scope = [];
    private readonly Stack<int> open = new();

    /// <summary>Begins an element.</summary>
    /// <param name="declarations">Namespaces that it declares besides those among its qualifiers, as prefix and address.</param>
    public void Open(string prefix, string name, string @namespace, ImmutableArray<Qualifier> qualifiers, ImmutableArray<Qualifier> declarations)
    {
        xml.WriteStartElement(prefix, name, @namespace);
        open.Push(scope.Count);
        foreach (var (declared, address) in declarations)
            Declare(declared, address);
        // Declarations first, so that the attributes behind them find their prefixes. One that repeats the namespace of the source on its own element
        // says nothing when the document goes to another.
        foreach (var (qualifier, value) in qualifiers)
        {
            if (!qualifier.StartsWith("xmlns", StringComparison.Ordinal) || (qualifier.Length > "xmlns".Length && qualifier["xmlns".Length] != ':'))
                continue;
            var declared = qualifier.Length == "xmlns".Length ? "" : qualifier["xmlns:".Length..];
            if (declared != prefix || value == @namespace)
                Declare(declared, value);
        }

        foreach (var qualifier in qualifiers)
        {
            if (qualifier.IsAboutWriting)
                continue;
            if (qualifier.Name.AsSpan().IndexOfAny(':', '}') < 0)
                xml.WriteAttributeString(qualifier.Name, qualifier.Value);
            else
                WriteWithNamespace(qualifier, PrefixAsWritten(qualifiers, qualifier.Name));
        }
    }

    /// <summary>Ends the element that was begun last.</summary>
    public void Close()
    {
        xml.WriteEndElement();
        var outer = open.Pop();
        scope.RemoveRange(outer, scope.Count - outer);
    }

    private static string? PrefixAsWritten(ImmutableArray<Qualifier> qualifiers, string name)
    {
        foreach (var qualifier in qualifiers)
        {
            if (qualifier.Name.StartsWith('(') && qualifier.Name.AsSpan(1, qualifier.Name.Length - 2).SequenceEqual(name))
                return qualifier.Value;
        }

        return null;
    }

    private void WriteWithNamespace(Qualifier qualifier, string? prefix)
    {
        if (!names.TryGetValue(qualifier.Name, out var full))
            names.Add(qualifier.Name, full = Split(qualifier.Name));
        prefix ??= NearestPrefix(full.Namespace) ?? Names.WellKnown(full.Namespace) ?? LenientNamespaces.UndeclaredPrefix(full.Namespace);
        xml.WriteAttributeString(prefix, full.Name, full.Namespace, qualifier.Value);
    }

    // The prefix declared last for a namespace and not declared anew since; null where it is the default namespace,
    // which attributes cannot use.
    private string? NearestPrefix(string @namespace)
    {
        for (var i = scope.Count - 1; i >= 0; i--)
        {
            var (prefix, declared) = scope[i];
            if (declared == @namespace && scope.FindLastIndex(one => one.Prefix == prefix) == i)
                return prefix.Length == 0 ? null : prefix;
        }

        return null;
    }

    private void Declare(string prefix, string address)
    {
        scope.Add((prefix, address));
        if (prefix.Length == 0)
            xml.WriteAttributeString("xmlns", address);
        else
            xml.WriteAttributeString("xmlns", prefix, null, address);
    }

    private static (string, string) Split(string name)
    {
        if (name.StartsWith('{'))
        {
            var end = name.LastIndexOf('}');
            return (name[1..end], name[(end + 1)..]);
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return (Names.OfWellKnown(name[..colon]) ?? "", name[(colon + 1)..]);
    }
}
