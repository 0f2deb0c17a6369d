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

    /// <summary>What was read last of what the records of this generation tell.</summary>
    public UnpackedLives Unpacked { get; } = new();

    /// <summary>How many events there are but for rejected ones.</summary>
    public int Count => count.Value;

    /// <summary>One more than the greatest number of an event, and at least 1.</summary>
    public int Limit
    {
        get
        {
            for (var number = (Chunks.Length * EventChunk.Size) - 1; number > 0; number--)
            {
                if (Chunks[number / EventChunk.Size]?.Record[number % EventChunk.Size] is > 0)
                    return number + 1;
            }

            return 1;
        }
    }

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
