using System.Runtime.InteropServices;

namespace Fonds.Search.Embedded;

/// <summary>
/// What is counted of the records of a chunk, as it is read when a search counts: a number of each record for where it comes from and one for its decades, then what those numbers say.
/// </summary>
internal sealed class ChunkFacets
{
    private readonly ChunkPairs numbers;

    private ChunkFacets(ColumnChunk chunk)
    {
        var (origins, spans) = (new ushort[ColumnChunk.Size], new ushort[ColumnChunk.Size]);
        Origins = ChunkOrigins.Of(chunk, origins, out var ties);
        Ties = ties;
        Spans = ChunkSpans.Of(chunk, spans);
        numbers = new ChunkPairs(origins, spans, Math.Max(Origins.Length, Spans.Length));
    }

    /// <summary>Of each record the number of its origin and that of its span.</summary>
    public ref readonly ChunkPairs Numbers => ref numbers;

    public Origin[] Origins { get; }

    /// <summary>The ties that origins have.</summary>
    public Tie[] Ties { get; }

    public DecadeSpan[] Spans { get; }

    /// <summary>Asks for where all of it begins.</summary>
    public void Fetch()
    {
        Ahead.Fetch(ref MemoryMarshal.GetArrayDataReference(Origins));
        Ahead.Fetch(ref MemoryMarshal.GetArrayDataReference(Ties));
        Ahead.Fetch(ref MemoryMarshal.GetArrayDataReference(Spans));
        numbers.Fetch();
    }

    public static ChunkFacets Of(ColumnChunk chunk) => new(chunk);
}
