using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// The records of each kind that a search can range over, one bit for each: marked once for each state of the index, so that narrowing a
/// search to them is an AND of machine words.
/// </summary>
internal sealed class ScopeSets
{
    private ScopeSets(int words)
    {
        Everything = new ulong[words];
        Units = new ulong[words];
        InCollections = new ulong[words];
        Tops = new ulong[words];
        Agents = new ulong[words];
        Terms = new ulong[words];
    }

    public ulong[] Everything { get; }

    public ulong[] Units { get; }

    /// <summary>Units that stand in a collection, its top unit included.</summary>
    public ulong[] InCollections { get; }

    /// <summary>Top units.</summary>
    public ulong[] Tops { get; }

    public ulong[] Agents { get; }

    public ulong[] Terms { get; }

    public static ScopeSets Of(IndexSnapshot snapshot)
    {
        var sets = new ScopeSets(snapshot.Chunks.Length * (ColumnChunk.Size / 64));
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            if (snapshot.Chunks[number] is { } chunk)
                sets.Mark(chunk, number * (ColumnChunk.Size / 64));
        }

        return sets;
    }

    private void Mark(ColumnChunk chunk, int first)
    {
        for (var slot = 0; slot < ColumnChunk.Size; slot++)
        {
            if (chunk.Kind[slot] == 0)
                continue;
            var (word, bit) = (first + (slot >> 6), 1UL << (slot & 63));
            var kind = (RecordKind)chunk.Kind[slot];
            Everything[word] |= bit;
            if (chunk.Collection[slot] != 0)
                InCollections[word] |= bit;
            if (kind == RecordKind.Unit)
            {
                Units[word] |= bit;
                if (chunk.Parent[slot] == 0)
                    Tops[word] |= bit;
            }
            else if (kind.IsAgent())
            {
                Agents[word] |= bit;
            }
            else if (kind.IsTerm())
            {
                Terms[word] |= bit;
            }
        }
    }
}
