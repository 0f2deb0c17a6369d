using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>
/// The records of one chunk by what a search can range over, one bit for each: marked once for each state of the chunk, so that narrowing a
/// search is an AND of machine words, and a change marks the chunks anew that it touches.
/// </summary>
internal sealed class ChunkScopes
{
    private const int WordsOfChunk = ColumnChunk.Size / 64;

    private ChunkScopes()
    {
    }

    public ulong[] Everything { get; } = new ulong[WordsOfChunk];

    public ulong[] Units { get; } = new ulong[WordsOfChunk];

    /// <summary>Units that stand in a collection, its top unit included.</summary>
    public ulong[] InCollections { get; } = new ulong[WordsOfChunk];

    /// <summary>Top units.</summary>
    public ulong[] Tops { get; } = new ulong[WordsOfChunk];

    /// <summary>Agents and terms.</summary>
    public ulong[] Authorities { get; } = new ulong[WordsOfChunk];

    public ulong[] Agents { get; } = new ulong[WordsOfChunk];

    public ulong[] Terms { get; } = new ulong[WordsOfChunk];

    /// <summary>What can be said of all of them in short.</summary>
    public ChunkKinds Kinds =>
        (Authorities.AsSpan().ContainsAnyExcept(0UL) ? ChunkKinds.Authorities : ChunkKinds.None)
        | (Units.AsSpan().SequenceEqual(Everything) ? ChunkKinds.OnlyUnits : ChunkKinds.None)
        | (InCollections.AsSpan().SequenceEqual(Everything) ? ChunkKinds.OnlyInCollections : ChunkKinds.None);

    public static ChunkScopes Of(ColumnChunk chunk)
    {
        var scopes = new ChunkScopes();
        for (var slot = 0; slot < ColumnChunk.Size; slot++)
        {
            if (chunk.Kind[slot] == 0)
                continue;
            var (word, bit) = (slot >> 6, 1UL << (slot & 63));
            var kind = (RecordKind)chunk.Kind[slot];
            scopes.Everything[word] |= bit;
            if (chunk.Collection[slot] != 0)
                scopes.InCollections[word] |= bit;
            if (kind == RecordKind.Unit)
            {
                scopes.Units[word] |= bit;
                if (chunk.Parent[slot] == 0)
                    scopes.Tops[word] |= bit;
            }
            else if (kind.IsAgent())
            {
                scopes.Authorities[word] |= bit;
                scopes.Agents[word] |= bit;
            }
            else if (kind.IsTerm())
            {
                scopes.Authorities[word] |= bit;
                scopes.Terms[word] |= bit;
            }
        }

        return scopes;
    }
}

/// <summary>What is said of a chunk without going to it.</summary>
[Flags]
internal enum ChunkKinds : byte
{
    None = 0,

    /// <summary>It has agents or terms.</summary>
    Authorities = 1,
    OnlyUnits = 2,

    /// <summary>All its records stand in collections.</summary>
    OnlyInCollections = 4,
}
