using Fonds.Description.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>The columns of all events as of one generation of the index.</summary>
internal sealed class LifeColumns
{
    private readonly Lazy<int> count;

    public LifeColumns(EventChunk?[] chunks, PlaceNumbers places)
    {
        Chunks = chunks;
        Places = places;
        count = new Lazy<int>(() => Numbers().Count(number => (LifeStanding)Chunk(number).Standing[number % EventChunk.Size] != LifeStanding.Rejected));
    }

    public EventChunk?[] Chunks { get; }

    public PlaceNumbers Places { get; }

    /// <summary>How many events there are but for rejected ones.</summary>
    public int Count => count.Value;

    public EventChunk Chunk(int number) => Chunks[number / EventChunk.Size]!;

    public ReadOnlySpan<int> PlacesOf(int number) => Chunk(number).PlacesOf(number % EventChunk.Size);

    /// <summary>The numbers of all events.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var at = 0; at < Chunks.Length; at++)
        {
            if (Chunks[at] is not { } chunk)
                continue;
            for (var slot = 0; slot < EventChunk.Size; slot++)
            {
                if (chunk.Record[slot] != 0)
                    yield return (at * EventChunk.Size) + slot;
            }
        }
    }
}
