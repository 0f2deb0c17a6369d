using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

/// <summary>The standards in which documents are read and written. The numbers are stored.</summary>
public enum Standard : byte
{
    /// <summary>Made in Fonds, not read from a document.</summary>
    None = 0,
    Ead2002 = 1,
    Ead3 = 2,
    EacCpf2010 = 3,
    EacCpf2 = 4,

    /// <summary>MARC 21, bibliographic and authority records, in XML.</summary>
    MarcXml = 5,
}

/// <summary>
/// The dialect of a document: what is not description but makes the same document when it is written again.
/// </summary>
public sealed record DocumentForm(Standard Standard)
{
    /// <summary>The namespace of the root, empty for the DTD form.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The name of the root, where it is not the standard's own; else empty.</summary>
    public string RootName { get; init; } = "";

    /// <summary>The prefix that stands for <see cref="Namespace"/>, empty when it is the default namespace.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Namespace declarations on the root, as prefix and address, in the order found.</summary>
    public ImmutableArray<Qualifier> NamespaceDeclarations { get; init; } = [];

    /// <summary>The document type declaration as written (without <c>&lt;!DOCTYPE</c> and <c>&gt;</c>), or null.</summary>
    public string? DocumentType { get; init; }

    /// <summary>Whether components are numbered (c01 to c12).</summary>
    public bool NumberedComponents { get; init; }

    /// <summary>Remarks and instructions before the root.</summary>
    public ImmutableArray<Node> Before { get; init; } = [];

    /// <summary>How many of <see cref="Before"/> stand in front of the document type declaration.</summary>
    public int BeforeDocumentType { get; init; }

    /// <summary>Remarks and instructions after the root.</summary>
    public ImmutableArray<Node> After { get; init; } = [];

    /// <summary>Encoding named in the XML declaration, or null when there is none.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether the XML declaration says that the document stands alone, or null when it does not say.</summary>
    public bool? Standalone { get; init; }
}
