using System.Xml;
using System.Xml.Resolvers;
using System.Xml.Schema;

namespace Fonds.Formats.Xml;

/// <summary>
/// Opens XML that may come from anywhere. Declarations inside the document are read, so that its own entities
/// mean what they should; nothing outside it is ever fetched, and entities cannot swell beyond a limit.
/// </summary>
internal static class SafeXml
{
    /// <summary>How deep elements may nest. The deepest real finding aid that we know has 40 levels.</summary>
    public const int MostDepth = 2_000;

    /// <summary>How many characters entities may add to a document.</summary>
    private const long MostCharactersFromEntities = 1_000_000;

    public static XmlReader Open(TextReader text, NameTable names, NothingFetched outside, int lineOffset = 0)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = outside,
            MaxCharactersFromEntities = MostCharactersFromEntities,
            NameTable = names,
            LineNumberOffset = lineOffset,
            CloseInput = false,
        };
        return XmlReader.Create(text, settings, new XmlParserContext(names, new LenientNamespaces(names), null, XmlSpace.None));
    }

    /// <summary>Opens a document to hold it to a document type definition in a file; whatever the document names, it is this one.</summary>
    public static XmlReader OpenValidating(TextReader text, NameTable names, string definition, ValidationEventHandler told, int lineOffset)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            ValidationType = ValidationType.DTD,
            XmlResolver = new OneDefinition(definition),
            MaxCharactersFromEntities = MostCharactersFromEntities * 20,
            NameTable = names,
            LineNumberOffset = lineOffset,
            CloseInput = false,
        };
        settings.ValidationEventHandler += told;
        return XmlReader.Create(text, settings, new XmlParserContext(names, new LenientNamespaces(names), null, XmlSpace.None));
    }
}

/// <summary>
/// Stands where the parser would fetch. In place of every outside DTD it gives the names of characters that EAD's own
/// DTD brings with it (<c>&amp;eacute;</c>, <c>&amp;mdash;</c>), which thirty years of finding aids rely on; outside entities in the text are refused.
/// </summary>
internal sealed class NothingFetched : XmlResolver
{
    private static readonly Uri Nowhere = new("urn:fonds:not-fetched");
    private static readonly byte[] CharacterNames = ReadCharacterNames();

    /// <summary>Set once the root has begun: from then on only a reference in the text can ask.</summary>
    public bool InContent { get; set; }

    /// <summary>Whether the text refers to something outside the document.</summary>
    public bool Refused { get; private set; }

    /// <summary>The names of characters that stand for an outside DTD.</summary>
    public static Stream Characters => new MemoryStream(CharacterNames, writable: false);

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => Nowhere;

    public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        if (!InContent)
            return new MemoryStream(CharacterNames, writable: false);
        Refused = true;
        throw new XmlException("The text refers to an entity that is kept outside the document.");
    }

    // The framework carries the entity sets of XHTML, which are those of ISO under the same names.
    private static byte[] ReadCharacterNames()
    {
        var known = new XmlPreloadedResolver(XmlKnownDtds.Xhtml10);
        using var all = new MemoryStream();
        foreach (var set in (string[])["Latin 1", "Symbols", "Special"])
        {
            using var part = (Stream)known.GetEntity(known.ResolveUri(null, $"-//W3C//ENTITIES {set} for XHTML//EN"), null, typeof(Stream))!;
            part.CopyTo(all);
            all.WriteByte((byte)'\n');
        }

        return all.ToArray();
    }
}

/// <summary>
/// Gives one document type definition, whatever a document calls it, and the names of characters for the sets that the definition brings in.
/// Nothing else is opened.
/// </summary>
internal sealed class OneDefinition(string file) : XmlResolver
{
    private bool given;

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => new("urn:fonds:definition");

    public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        if (given)
            return NothingFetched.Characters;
        given = true;
        return File.OpenRead(file);
    }
}

/// <summary>
/// Resolves every prefix: one that the document forgot to declare gets a namespace of its own that says so,
/// and the rest of the document can be read.
/// </summary>
internal sealed class LenientNamespaces(XmlNameTable names) : XmlNamespaceManager(names)
{
    private const string Marker = "urn:fonds:undeclared-prefix:";

    public override string? LookupNamespace(string prefix) =>
        base.LookupNamespace(prefix) ?? (prefix.Length == 0 ? null : NameTable!.Add(Marker + prefix));

    /// <summary>The prefix that was not declared, or null when the namespace is a real one.</summary>
    public static string? UndeclaredPrefix(string @namespace) =>
        @namespace.StartsWith(Marker, StringComparison.Ordinal) ? @namespace[Marker.Length..] : null;
}
