using System.Runtime.InteropServices;
using Fonds.Search.Embedded.Inverted;

namespace Fonds.Search.Embedded;

/// <summary>
/// Which origins and which spans the matches of one block have, and how many each. Step by step, each step for all chunks of the block: what the next step reads is known early and asked for,
/// so that nothing is waited for alone.
/// </summary>
internal sealed class MetInBlock(IndexSnapshot snapshot, RecordSet set) : IDisposable
{
    // Of one chunk; nought again when the next begins.
    private readonly Tally byOrigin = new(ColumnChunk.Size);
    private readonly Tally bySpan = new(ColumnChunk.Size);
    private readonly List<Met> origins = [];
    private readonly List<Met> spans = [];

    // The chunks in which something matches: their numbers, and in which runs of 64 neighbours.
    private readonly ChunkFacets[] chunks = new ChunkFacets[PostingsBlock.Chunks];
    private readonly int[] numbers = new int[PostingsBlock.Chunks];
    private readonly ulong[] runs = new ulong[PostingsBlock.Chunks];

    /// <summary>What is counted of a chunk in which something matches.</summary>
    public ChunkFacets this[int chunk] => chunks[chunk];

    /// <summary>Chunk by chunk, in the order of origins.</summary>
    public ReadOnlySpan<Met> Origins => CollectionsMarshal.AsSpan(origins);

    public ReadOnlySpan<Met> Spans => CollectionsMarshal.AsSpan(spans);

    /// <summary>Takes the next block.</summary>
    public void Take(int block)
    {
        origins.Clear();
        spans.Clear();
        var matching = Gather(block);
        // Each of these asks for something of all chunks at once, with which the next begins.
        for (var chunk = 0; chunk < matching; chunk++)
            chunks[chunk] = snapshot.Chunks[numbers[chunk]]!.Facets;
        for (var chunk = 0; chunk < matching; chunk++)
            chunks[chunk].Fetch();
        for (var chunk = 0; chunk < matching; chunk++)
            chunks[chunk].Numbers.Fetch(runs[chunk]);
        for (var chunk = 0; chunk < matching; chunk++)
            Count(chunk);
    }

    private int Gather(int block)
    {
        var matching = 0;
        for (var (number, after) = snapshot.ChunksOf(block); number < after; number++)
        {
            if (set.Runs(number) is var some and > 0)
                (numbers[matching], runs[matching++]) = (number, some);
        }

        return matching;
    }

    private void Count(int chunk)
    {
        var facets = chunks[chunk];
        facets.Numbers.Count(set.Chunk(numbers[chunk]), runs[chunk], byOrigin.All, bySpan.All);
        Take(chunk, byOrigin, facets.Origins, origins);
        Take(chunk, bySpan, facets.Spans, spans);
    }

    private static void Take<T>(int chunk, Tally counted, T[] all, List<Met> met)
        where T : unmanaged
    {
        foreach (var (number, count) in counted.Met(all.Length))
        {
            Ahead.Fetch(ref all[number]);
            met.Add(new Met(chunk, number, count));
        }

        counted.All[..all.Length].Clear();
    }

    public void Dispose()
    {
        byOrigin.Dispose();
        bySpan.Dispose();
    }
}

/// <summary>That a chunk of the block has so many matches of a number.</summary>
internal readonly record struct Met(int Chunk, int Number, int Count);
