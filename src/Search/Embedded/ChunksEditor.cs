namespace Fonds.Search.Embedded;

/// <summary>Makes the chunks of the next generation: copies those that change and leaves the others as they are.</summary>
internal sealed class ChunksEditor<TChunk, TItem>(TChunk?[] before)
    where TChunk : class, IChunk<TChunk, TItem>, new()
    where TItem : unmanaged
{
    private readonly SortedDictionary<int, Open> open = [];

    // Neighbours come one after another.
    private (int Number, Open? Chunk) last;

    public bool IsUnchanged => open.Count == 0;

    /// <summary>The chunks that differ from the generation before, by number.</summary>
    public IEnumerable<(int Number, TChunk Chunk)> Changed => open.Select(pair => (pair.Key, pair.Value.Chunk));

    /// <summary>The chunk of a number when it is changed; else null.</summary>
    public TChunk? ChangedChunk(int number) => Opened(number / IChunk<TChunk, TItem>.Size)?.Chunk;

    /// <summary>The chunk of a record or event and its place in it, to be written to.</summary>
    /// <param name="run">Its run from now on.</param>
    public (TChunk Chunk, int Slot) Edit(int number, TItem[] run)
    {
        var at = number / IChunk<TChunk, TItem>.Size;
        if (Opened(at) is not { } changed)
        {
            open.Add(at, changed = new Open((at < before.Length ? before[at]?.Copy() : null) ?? new TChunk()));
            last = (at, changed);
        }

        changed.Runs[number % IChunk<TChunk, TItem>.Size] = run;
        return (changed.Chunk, number % IChunk<TChunk, TItem>.Size);
    }

    /// <summary>All chunks of the next generation.</summary>
    public TChunk?[] Finish()
    {
        var chunks = new TChunk?[IsUnchanged ? before.Length : Math.Max(before.Length, open.Keys.Max() + 1)];
        before.CopyTo(chunks, 0);
        foreach (var (number, changed) in open)
        {
            changed.Chunk.Replace(changed.Runs);
            chunks[number] = changed.Chunk;
        }

        return chunks;
    }

    private Open? Opened(int at)
    {
        if (last.Number != at || last.Chunk is null)
            last = (at, open.GetValueOrDefault(at));
        return last.Chunk;
    }

    private sealed class Open(TChunk chunk)
    {
        public TChunk Chunk { get; } = chunk;

        public Dictionary<int, TItem[]> Runs { get; } = [];
    }
}
