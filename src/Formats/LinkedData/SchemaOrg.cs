using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Fonds.Description.Records;

namespace Fonds.Formats.LinkedData;

/// <summary>
/// The words of schema.org for kinds of record, and how its documents are written (JSON-LD 1.1). The context stands in the document
/// itself, so that no program has to fetch one to understand it.
/// </summary>
public static class SchemaOrg
{
    /// <summary>How documents are written: readable text, every sign that could end a script element as an escape.</summary>
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>How documents inside pages are written.</summary>
    public static JsonSerializerOptions Compact { get; } = new() { Encoder = Options.Encoder };

    /// <summary>The meaning of every word used: those of schema.org, and which of them hold addresses.</summary>
    public static JsonObject Context() => new()
    {
        ["@vocab"] = "https://schema.org/",
        ["sameAs"] = new JsonObject { ["@type"] = "@id" },
        ["url"] = new JsonObject { ["@type"] = "@id" },
        ["contentUrl"] = new JsonObject { ["@type"] = "@id" },
        ["additionalType"] = new JsonObject { ["@type"] = "@id" },
    };

    /// <summary>A thing as a document of its own, with its context first.</summary>
    public static JsonObject Document(JsonObject thing)
    {
        var document = new JsonObject { ["@context"] = Context() };
        foreach (var (name, value) in thing)
            document[name] = value?.DeepClone();
        return document;
    }

    /// <summary>
    /// A thing for the head of its page: what search engines read, in few bytes. They know the context by its address and none other so well.
    /// </summary>
    public static string ForPage(JsonObject thing)
    {
        var document = new JsonObject { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in thing)
            document[name] = value?.DeepClone();
        return document.ToJsonString(Compact);
    }

    public static JsonNode TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => "Person",
        RecordKind.Family or RecordKind.CorporateBody => "Organization",
        RecordKind.Repository => "ArchiveOrganization",
        RecordKind.Place => "Place",
        RecordKind.Work => "CreativeWork",
        RecordKind.Unit => "ArchiveComponent",
        RecordKind.UnknownAgent => "Thing",
        _ => "DefinedTerm",
    };

    /// <summary>A thing pointed to: its address, what it is, what it is called.</summary>
    public static JsonObject Named(LinkedThing thing, bool isCollection = false)
    {
        var named = new JsonObject
        {
            ["@id"] = Iri.Of(thing.Address),
            ["@type"] = isCollection ? new JsonArray("Collection", "ArchiveComponent") : TypeOf(thing.Kind),
            ["name"] = thing.Label,
        };
        Put(named, "sameAs", thing.SameAs.Select(Iri.Of).OfType<string>());
        return named;
    }

    /// <summary>Sets words; nothing when there are none.</summary>
    internal static void Put(JsonObject thing, string name, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            thing[name] = words;
    }

    /// <summary>Sets one value as itself, several as a list, none as nothing.</summary>
    internal static void Put(JsonObject thing, string name, IEnumerable<string> words) =>
        Put(thing, name, [.. words.Distinct(StringComparer.Ordinal).Select(text => (JsonNode)text)]);

    internal static void Put(JsonObject thing, string name, IReadOnlyList<JsonNode> values)
    {
        if (values.Count > 0)
            thing[name] = values.Count == 1 ? values[0] : new JsonArray([.. values]);
    }
}
