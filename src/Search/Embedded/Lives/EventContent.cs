using System.Text.Json;
using System.Text.Json.Serialization;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Events, relations and places as they stand in the index's file.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IndexedEvent))]
[JsonSerializable(typeof(IndexedRelation[]))]
[JsonSerializable(typeof(IndexedPlace))]
internal sealed partial class EventContent : JsonSerializerContext
{
    // The places stand in the columns, each by its number.
    public static byte[] Write(IndexedEvent told) => JsonSerializer.SerializeToUtf8Bytes(told with { Places = [] }, Default.IndexedEvent);

    /// <summary>The key alone.</summary>
    public static string ReadKey(ReadOnlySpan<byte> written) => JsonSerializer.Deserialize(written, Default.IndexedEvent)!.Key;

    public static IndexedEvent ReadEvent(ReadOnlySpan<byte> written, LifeColumns columns, int number)
    {
        var places = columns.PlacesOf(number).ToArray();
        return JsonSerializer.Deserialize(written, Default.IndexedEvent)! with { Places = [.. places.Select(place => columns.Places[place])] };
    }

    public static byte[] Write(IReadOnlyList<IndexedRelation> relations) => relations.Count == 0 ? [] : JsonSerializer.SerializeToUtf8Bytes([.. relations], Default.IndexedRelationArray);

    public static IndexedRelation[] ReadRelations(ReadOnlySpan<byte> written) => written.IsEmpty ? [] : JsonSerializer.Deserialize(written, Default.IndexedRelationArray) ?? [];

    public static byte[] Write(IndexedPlace place) => JsonSerializer.SerializeToUtf8Bytes(place, Default.IndexedPlace);

    public static IndexedPlace ReadPlace(ReadOnlySpan<byte> written) => JsonSerializer.Deserialize(written, Default.IndexedPlace)!;
}
