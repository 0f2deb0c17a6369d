using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases.Discovery.Json;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Gives every page as a JSON document, and a whole collection as one: the shapes are the records of
/// <c>Discovery/Json</c>. Names are in camel case, what holds nothing is left out, and fields are only ever added.
/// </summary>
public sealed class ExportJson(Archive archive, ISearchIndex index)
{
    private readonly ShowUnit showUnit = new(archive);
    private readonly ShowAuthority showAuthority = new(archive, index);
    private readonly ShowRepository showRepository = new(archive, index);

    /// <summary>How every document is written: readable text, no escapes but those that JSON needs.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static byte[] Of(HomePage page) => Bytes(PageShapes.Of(page));

    public static byte[] Of(UnitPage page) => Bytes(PageShapes.Of(page));

    public static byte[] Of(AuthorityPage page) => Bytes(PageShapes.Of(page));

    public static byte[] Of(RepositoryPage page) => Bytes(PageShapes.Of(page));

    public static byte[] Of(BrowsePage page) => Bytes(PageShapes.Of(page));

    public static byte[] Of(SearchPage page) => Bytes(PageShapes.Of(page));

    public static byte[] Of(ChildrenWindow window) => Bytes(PageShapes.Of(window));

    public static byte[] Of(ContainersPage page) => Bytes(PageShapes.Of(page));

    public static byte[] Of(IReadOnlyList<SuggestionLine> lines) => Bytes(lines.Select(PageShapes.Of).ToArray());

    /// <summary>
    /// Every published document in turn: collections (each with all its units), agents and terms, repositories. With
    /// <paramref name="addresses"/> only those.
    /// </summary>
    public IEnumerable<JsonDocumentFile> Documents(IReadOnlyList<string>? addresses = null) => (addresses ?? [.. PublishedAddresses.All(archive)]).Select(DocumentAt);

    private JsonDocumentFile DocumentAt(string address)
    {
        var parts = address.Trim('/').Split('/', 3);
        var (segment, slug, key) = (parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2));
        return new(string.Join('/', parts) + ".json", stream => segment switch
        {
            "collections" when key is null => WriteCollection(slug, stream),
            "collections" => Write(showUnit.Show(slug, key), PageShapes.Of, stream),
            "repositories" => Write(showRepository.Show(slug), PageShapes.Of, stream),
            _ => Write(showAuthority.Show(segment, slug), PageShapes.Of, stream),
        });
    }

    /// <summary>
    /// A collection with all its units in document order, streamed: the document of its page, and under <c>units</c> the own
    /// description of each unit inside, with <c>depth</c>. False when there is none.
    /// </summary>
    public bool WriteCollection(string slug, Stream stream)
    {
        if (showUnit.Show(slug, null) is not Outcome<UnitPage>.Done { Value: var page })
            return false;

        using var reader = archive.Read();
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Options.Encoder, Indented = true });
        writer.WriteStartObject();
        writer.WritePropertyName("collection");
        JsonSerializer.Serialize(writer, PageShapes.Of(page), Options);
        writer.WriteStartArray("units");
        foreach (var stored in reader.Descendants(page.Summary.Id))
        {
            var summary = Summaries.Of(stored);
            JsonSerializer.Serialize(writer, new UnitInCollectionJson(stored.Depth, stored.Parent!.Value.Value, Shapes.OwnPart(stored.Unit, summary)), Options);
            if (writer.BytesPending > 1 << 16)
                writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return true;
    }

    private static bool Write<TPage, TShape>(Outcome<TPage> outcome, Func<TPage, TShape> shape, Stream stream)
    {
        if (outcome is not Outcome<TPage>.Done { Value: var page })
            return false;
        JsonSerializer.Serialize(stream, shape(page), Options);
        return true;
    }

    private static byte[] Bytes<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, Options);
}

/// <summary>One document of an export.</summary>
/// <param name="Path">Where it belongs in the folder written to: its address with <c>.json</c>.</param>
/// <param name="Write">Writes it; false when there is no published record at the address.</param>
public sealed record JsonDocumentFile(string Path, Func<Stream, bool> Write);
