using System.Collections.Frozen;
using System.Text;
using System.Xml;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Comparison;

/// <summary>One part of a document as canonical XML sees it. Elements stand for their start tags; depth tells where they end.</summary>
/// <param name="Name">Name of an element or target of an instruction, with prefix and namespace; else empty.</param>
/// <param name="Text">Text of a run, remark, instruction or declaration; else empty.</param>
internal sealed record CanonicalEvent(PartKind Kind, int Depth, string Name, string Text, int Line)
{
    /// <summary>Attributes and namespace declarations of an element, sorted by name.</summary>
    public (string Name, string Value)[] Attributes { get; init; } = [];

    /// <summary>Same kind of part with the same name and text in the same depth, whatever its attributes.</summary>
    public bool Matches(CanonicalEvent other) =>
        Kind == other.Kind && Depth == other.Depth && Name == other.Name && Text == other.Text;
}

/// <summary>Streams a document as canonical parts: text joined, layout dropped where the schemas allow no text, attributes sorted.</summary>
internal sealed class CanonicalEvents : IDisposable
{
    private readonly SourceText source;
    private readonly XmlReader xml;
    private readonly NothingFetched outside = new();
    private readonly Dictionary<(string, string, string), string> names = [];
    private readonly Stack<bool> elementOnly = new();
    private readonly StringBuilder text = new();
    private readonly Queue<CanonicalEvent> ready = new();
    private FrozenSet<string>? layout;
    private (string Name, string Namespace) root;
    private int textLine;

    public CanonicalEvents(Stream stream)
    {
        source = SourceText.Open(stream, new FindingLog(new Silent()));
        xml = SafeXml.Open(source, new NameTable(), outside, source.LinesSkipped);
    }

    /// <summary>The next part, or null at the end.</summary>
    public CanonicalEvent? Next()
    {
        while (ready.Count == 0 && Advance()) { }
        return ready.TryDequeue(out var next) ? next : null;
    }

    public void Dispose()
    {
        xml.Dispose();
        source.Dispose();
    }

    private int Line => ((IXmlLineInfo)xml).LineNumber;

    private bool Advance()
    {
        if (!xml.Read())
        {
            return false;
        }

        source.SinceLastNode = 0;
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                FlushText();
                ReadElement();
                break;
            case XmlNodeType.EndElement:
                FlushText();
                elementOnly.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when elementOnly.Count > 0:
                if (text.Length == 0)
                    textLine = Line;
                source.AppendText(xml, text);
                break;
            case XmlNodeType.Comment:
                FlushText();
                ready.Enqueue(new(PartKind.Comment, xml.Depth, "", xml.Value, Line));
                break;
            case XmlNodeType.ProcessingInstruction:
                FlushText();
                ready.Enqueue(new(PartKind.Instruction, xml.Depth, xml.Name, xml.Value, Line));
                break;
            case XmlNodeType.DocumentType:
                ready.Enqueue(new(PartKind.DocumentType, 0, xml.Name, $"{xml.GetAttribute("PUBLIC")} {xml.GetAttribute("SYSTEM")} {xml.Value}", Line));
                break;
        }

        return true;
    }

    private void ReadElement()
    {
        outside.InContent = true;
        var (name, space, depth, line, isEmpty) = (xml.LocalName, xml.NamespaceURI, xml.Depth, Line, xml.IsEmptyElement);
        if (depth == 0)
            root = (name, space);
        else if (layout is null)
            layout = ElementOnly.Of(root.Name, root.Namespace, name);
        var full = FullName();
        var attributes = new (string Name, string Value)[xml.AttributeCount];
        for (var i = 0; i < attributes.Length; i++)
        {
            xml.MoveToAttribute(i);
            attributes[i] = (FullName(), xml.Value);
        }

        xml.MoveToElement();
        if (attributes.Length > 1)
            Array.Sort(attributes, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        ready.Enqueue(new(PartKind.Element, depth, full, "", line) { Attributes = attributes });
        if (!isEmpty)
            elementOnly.Push(depth == 0 || (space == root.Namespace && layout!.Contains(name)));
    }

    private string FullName()
    {
        var key = (xml.NamespaceURI, xml.Prefix, xml.LocalName);
        if (!names.TryGetValue(key, out var name))
            names.Add(key, name = key.NamespaceURI.Length == 0 ? key.LocalName : $"{(key.Prefix.Length == 0 ? "" : key.Prefix + ":")}{key.LocalName} {{{key.NamespaceURI}}}");
        return name;
    }

    private void FlushText()
    {
        if (text.Length == 0)
            return;
        var words = text.ToString();
        text.Clear();
        if (!elementOnly.Peek() || words.AsSpan().IndexOfAnyExcept(" \t\r\n") >= 0)
            ready.Enqueue(new(PartKind.TextNode, xml.Depth + (xml.NodeType == XmlNodeType.EndElement ? 1 : 0), "", words, textLine));
    }

    private sealed class Silent : IDocumentSink
    {
        public void Unit(UnitRead unit)
        {
        }

        public void FindingAid(Description.Units.FindingAid findingAid)
        {
        }

        public void Authority(Description.Units.AuthorityDocument authority)
        {
        }

        public void Finding(Description.Rules.Finding finding)
        {
        }
    }
}
