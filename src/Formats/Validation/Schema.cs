using System.Xml;
using System.Xml.Schema;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Validation;

/// <summary>
/// A schema in a file (XSD or DTD), with those it brings in. Nothing is fetched: what it asks for by a web address is looked up in an OASIS catalog
/// beside it or in a folder above, else by its file name in the schema's own folder.
/// </summary>
public sealed class Schema
{
    private Schema(XmlSchemaSet set, string @namespace)
    {
        Set = set;
        Namespace = @namespace;
    }

    private Schema(string definition) => (Set, Namespace, Definition) = (new XmlSchemaSet(), "", definition);

    /// <summary>The file of the document type definition (DTD) that it is; null for an XSD.</summary>
    internal string? Definition { get; }

    /// <summary>The namespace whose documents it is for; empty for a DTD, whose documents have none.</summary>
    public string Namespace { get; }

    internal XmlSchemaSet Set { get; }

    /// <summary>Reads a schema; null, with the reason, when it cannot be used.</summary>
    public static Schema? Read(string file, out string problem)
    {
        if (Path.GetExtension(file).Equals(".dtd", StringComparison.OrdinalIgnoreCase))
        {
            problem = "";
            return new Schema(Path.GetFullPath(file));
        }

        var found = new List<string>();
        var resolver = new LocalSchemas(file);
        var set = new XmlSchemaSet { XmlResolver = resolver };
        set.ValidationEventHandler += (_, told) =>
        {
            // A schema that cannot be found shows as parts that are not declared; both are worth telling.
            found.Add(told.Message);
        };
        try
        {
            using var text = File.OpenText(file);
            var names = new NameTable();
            using var xml = SafeXml.Open(text, names, new NothingFetched());
            if (XmlSchema.Read(xml, (_, told) => found.Add(told.Message)) is not { } schema)
            {
                problem = string.Join(" ", found);
                return null;
            }

            set.Add(schema);
            set.Compile();
            problem = string.Join(" ", found);
            return set.IsCompiled && found.Count == 0 ? new Schema(set, schema.TargetNamespace ?? "") : null;
        }
        catch (Exception fault) when (fault is XmlException or XmlSchemaException)
        {
            problem = fault.Message;
            return null;
        }
    }

    /// <summary>Finds schemas on this machine only.</summary>
    private sealed class LocalSchemas(string schemaFile) : XmlResolver
    {
        private const int FoldersAbove = 3;
        private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(schemaFile))!;
        private Dictionary<string, string>? catalog;

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
        {
            if (string.IsNullOrEmpty(relativeUri))
                return baseUri ?? new Uri(Path.GetFullPath(schemaFile));
            if (Uri.TryCreate(relativeUri, UriKind.Absolute, out var absolute) && !absolute.IsFile)
            {
                catalog ??= ReadCatalog();
                return new Uri(catalog.GetValueOrDefault(relativeUri) ?? Path.Combine(folder, Path.GetFileName(absolute.AbsolutePath)));
            }

            var from = baseUri is { IsFile: true } ? Path.GetDirectoryName(baseUri.LocalPath)! : folder;
            return new Uri(Path.GetFullPath(Path.Combine(from, relativeUri)));
        }

        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            File.Exists(absoluteUri.LocalPath) ? File.OpenRead(absoluteUri.LocalPath) : null;

        private Dictionary<string, string> ReadCatalog()
        {
            var entries = new Dictionary<string, string>(StringComparer.Ordinal);
            var at = folder;
            for (var above = 0; above <= FoldersAbove && at is not null; above++, at = Path.GetDirectoryName(at))
            {
                var file = Path.Combine(at, "catalog.xml");
                if (!File.Exists(file))
                    continue;
                using var text = File.OpenText(file);
                using var xml = SafeXml.Open(text, new NameTable(), new NothingFetched());
                while (xml.Read())
                {
                    if (xml.NodeType == XmlNodeType.Element && (xml.GetAttribute("systemId") ?? xml.GetAttribute("name")) is { } name && xml.GetAttribute("uri") is { } uri)
                        entries.TryAdd(name, Path.GetFullPath(Path.Combine(at, uri)));
                }

                break;
            }

            return entries;
        }
    }
}
