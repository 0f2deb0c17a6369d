namespace Fonds.Search.Embedded;

/// <summary>
/// What is counted of the records of a chunk, as it is read when a search counts: a number of each record for where it comes from and one for its decades, then what those numbers say.
/// </summary>
internal sealed class ChunkFacets
{
    private ChunkFacets(ColumnChunk chunk)
    {
        var (origins, spans) = (new ushort[ColumnChunk.Size], new ushort[ColumnChunk.Size]);
        Origins = ChunkOrigins.Of(chunk, origins);
        Spans = ChunkSpans.Of(chunk, spans);
        Numbers = new ChunkPairs(origins, spans, Math.Max(Origins.All.Length, Spans.Length));
    }

    /// <summary>Of each record the number of its origin and that of its span.</summary>
    public ChunkPairs Numbers { get; }

    public ChunkOrigins Origins { get; }

    public DecadeSpan[] Spans { get; }

    public static ChunkFacets Of(ColumnChunk chunk) => new(chunk);
}
