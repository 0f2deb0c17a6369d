namespace Fonds.Search.Embedded;

/// <summary>What is kept of records or events with neighbouring numbers; a change copies it.</summary>
/// <typeparam name="TSelf">The kind of chunk.</typeparam>
/// <typeparam name="TItem">What stands in the runs of its neighbours.</typeparam>
internal interface IChunk<TSelf, TItem>
{
    /// <summary>How many neighbours.</summary>
    const int Size = 4096;

    TSelf Copy();

    /// <summary>Gives some of the neighbours other runs. For a chunk that no search can see yet.</summary>
    /// <param name="runs">By the place of the neighbour in the chunk.</param>
    void Replace(Dictionary<int, TItem[]> runs);
}
