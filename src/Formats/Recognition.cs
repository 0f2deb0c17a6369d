using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Ead2002;
using Fonds.Formats.Ead3;
using Fonds.Formats.EacCpf;
using Fonds.Formats.Marc;
using Fonds.Formats.Xml;

namespace Fonds.Formats;

/// <summary>Tells by its root what a document is.</summary>
internal static class Recognition
{
    private const string Ead2002Namespace = "urn:isbn:1-931666-22-9";
    private const string Ead3Namespace = "http://ead3.archivists.org/schema/";
    private const string Eac1Namespace = "urn:isbn:1-931666-33-4";
    private const string Eac2Namespace = "https://archivists.org/ns/eac/v2";
    private const string MarcNamespace = "http://www.loc.gov/MARC21/slim";

    /// <summary>What a root that is a finding aid, an authority record or a MARC record stands for; null for anything else.</summary>
    public static Term? OfRoot(string name, string @namespace) => name switch
    {
        "ead" => Term.FindingAidDocument,
        "eac-cpf" or "eac" => Term.AuthorityDocument,
        "collection" when @namespace is MarcNamespace or "" => Term.MarcCollection,
        "record" when @namespace is MarcNamespace or "" => Term.MarcRecord,
        _ => null,
    };

    /// <summary>Whether an element is one of the three that a MARC record holds: other standards have records and collections too.</summary>
    public static bool IsMarcField(string name) => name is "leader" or "controlfield" or "datafield";

    /// <summary>
    /// The standard of a document, or null while that cannot be told. The namespace decides where it is one of the
    /// standard's own; else the first element in the root does, for the DTD forms of EAD 2002 and EAD3 both begin with
    /// a bare <c>ead</c>, and access-to-memory exports EAC-CPF under the namespace of EAD (corpus: ehri).
    /// </summary>
    /// <param name="firstChild">Name of the first element in the root; null before it is known.</param>
    public static Standard? StandardOf(string root, string @namespace, string? firstChild) => (root, @namespace) switch
    {
        ("ead", Ead2002Namespace) => Standard.Ead2002,
        ("ead", _) when @namespace.StartsWith(Ead3Namespace, StringComparison.Ordinal) => Standard.Ead3,
        ("ead", _) => firstChild switch { null => null, "control" => Standard.Ead3, _ => Standard.Ead2002 },
        ("collection" or "record", MarcNamespace) => Standard.MarcXml,
        ("collection" or "record", _) => firstChild is not null && IsMarcField(firstChild) ? Standard.MarcXml : null,
        ("eac", Eac2Namespace) => Standard.EacCpf2,
        _ => Standard.EacCpf2010,
    };

    /// <summary>The usual name of a standard's root.</summary>
    public static string RootOf(Standard standard) => standard switch
    {
        Standard.Ead2002 or Standard.Ead3 => "ead",
        Standard.EacCpf2 => "eac",
        Standard.MarcXml => "collection",
        _ => "eac-cpf",
    };

    /// <summary>The namespace that a standard's documents have today.</summary>
    public static string NamespaceOf(Standard standard) => standard switch
    {
        Standard.Ead2002 => Ead2002Namespace,
        Standard.Ead3 => Ead3Namespace,
        Standard.EacCpf2010 => Eac1Namespace,
        Standard.MarcXml => MarcNamespace,
        _ => Eac2Namespace,
    };

    public static Vocabulary VocabularyOf(Standard standard) => standard switch
    {
        Standard.Ead2002 => Ead2002Vocabulary.Instance,
        Standard.Ead3 => Ead3Vocabulary.Instance,
        Standard.EacCpf2010 => Eac1Vocabulary.Instance,
        Standard.EacCpf2 => Eac2Vocabulary.Instance,
        Standard.MarcXml => MarcVocabulary.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(standard), standard, "Not a standard in which documents are written."),
    };

    /// <summary>In plain words, what a document is that is neither a finding aid nor an authority record.</summary>
    public static string NameOther(string root, string @namespace, string? prefix) => (root, @namespace) switch
    {
        (_, "http://www.w3.org/1999/02/22-rdf-syntax-ns#") => "RDF data, such as a SKOS vocabulary",
        ("record" or "collection", "http://www.loc.gov/MARC21/slim") => "a MARCXML file in which no record describes materials or an agent",
        ("eag", _) => "a description of an institution (EAG)",
        (_, "http://www.europeana.eu/schemas/ese/") => "a Europeana record (ESE)",
        ("OAI-PMH", _) => "an answer of an OAI-PMH server; the records in it can be taken in one by one",
        ("mets", _) => "a METS document",
        ("mods" or "modsCollection", _) => "a MODS record",
        ("configuration", _) => "a program's configuration",
        ("c" or "archdesc" or "dsc" or "eadheader" or "did", _) => $"a fragment of a finding aid: it begins with <{root}>, not with <ead>",
        _ when IsNumberedComponent(root) => $"a fragment of a finding aid: it begins with <{root}>, not with <ead>",
        (_, "") => $"a document of another kind, whose root is <{root}>",
        _ => $"a document of another kind, whose root is <{prefix}{(string.IsNullOrEmpty(prefix) ? "" : ":")}{root}> in the namespace {@namespace}",
    };

    private static bool IsNumberedComponent(string root) => root is ['c', >= '0' and <= '9', >= '0' and <= '9'];
}
