using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Schema;
using Fonds.Description.Units;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>The official schemas, from beside the repository.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<string, Lazy<XmlSchemaSet>> Known = new();

    /// <summary>The first thing that a schema has against a document, or null when it is valid.</summary>
    public static string? FirstFault(Stream document, Standard standard, bool isUndeprecated = false)
    {
        string? fault = null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, ValidationType = ValidationType.Schema, Schemas = Of(standard, isUndeprecated),
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
        };
        settings.ValidationEventHandler += (_, found) => fault ??= IsOfNoWeight(found) ? null :  $"line {found.Exception.LineNumber}: {found.Message}";
        try
        {
            using var reader = XmlReader.Create(document, settings);
            while (fault is null && reader.Read()) { }
        }
        catch (XmlException broken)
        {
            return broken.Message;
        }

        return fault;
    }

    // EAC-CPF 2.0 takes attributes of other namespaces unseen; and the framework wants a prefix for xlink:type, which EAC-CPF 2010 sets by
    // itself, in documents that have no links. What a schema leaves open (objectxmlwrap) is known to no schema.
    private static bool IsOfNoWeight(ValidationEventArgs found) =>
        found.Message.StartsWith("Could not find schema information for the attribute", StringComparison.Ordinal) || found.Message.StartsWith("Default attribute", StringComparison.Ordinal)
        || found.Message.StartsWith("Could not find schema information for the element 'urn:example:other:", StringComparison.Ordinal);

    /// <summary>A schema by its folder and file.</summary>
    public static XmlSchemaSet Read(string name) => Known.GetOrAdd(name, static name => new(() =>
    {
        var schemas = Path.Combine(CorpusFiles.Folder, "schemas");
        var set = new XmlSchemaSet { XmlResolver = new InFolder(Path.Combine(schemas, Path.GetDirectoryName(name)!)) };
        Add(set, Path.Combine(schemas, "marc-mods-dc", "xml.xsd"));
        Add(set, Path.Combine(schemas, name));
        set.Compile();
        return set;
    })).Value;

    private static XmlSchemaSet Of(Standard standard, bool isUndeprecated) => Read(standard switch
    {
        Standard.Ead2002 => "ead2002/ead.xsd",
        Standard.Ead3 => isUndeprecated ? "ead3/ead3_undeprecated.xsd" : "ead3/ead3.xsd",
        Standard.EacCpf2010 => "eac-cpf-2010/cpf.xsd",
        Standard.MarcXml => "marc-mods-dc/MARC21slim.xsd",
        _ => "eac-cpf-2.0/eac.xsd",
    });

    private static void Add(XmlSchemaSet set, string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        set.Add(null, reader);
    }

    private sealed class InFolder(string folder) : XmlResolver
    {
        public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => new(Path.GetFullPath(Path.Combine(folder, Path.GetFileName(relativeUri!))));

        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            File.Exists(absoluteUri.LocalPath) ? File.OpenRead(absoluteUri.LocalPath) : null;
    }
}
