namespace Fonds.Search.Embedded;

/// <summary>Neighbours in a chunk that are all of one collection: its units were taken in one after the other, so most collections have one such span in a chunk or two.</summary>
/// <param name="Collection">Ordinal of the top unit.</param>
/// <param name="First">Slot of the first.</param>
/// <param name="After">Slot after the last.</param>
internal readonly record struct CollectionSpan(int Collection, short First, short After)
{
    public int Units => After - First;

    /// <summary>In order; what is in no collection is in none.</summary>
    public static CollectionSpan[] Of(ColumnChunk chunk)
    {
        var spans = new List<CollectionSpan>();
        for (int first = 0, after; first < ColumnChunk.Size; first = after)
        {
            var collection = chunk.Collection[first];
            after = chunk.Collection.AsSpan(first).IndexOfAnyExcept(collection) is >= 0 and var length ? first + length : ColumnChunk.Size;
            if (collection != 0)
                spans.Add(new CollectionSpan(collection, (short)first, (short)after));
        }

        return [.. spans];
    }

    /// <summary>Of the bits of a chunk those of the span that stand in one word.</summary>
    public ulong In(ReadOnlySpan<ulong> words, int index)
    {
        var word = words[index];
        if (index == First >> 6)
            word &= ulong.MaxValue << (First & 63);
        return index == (After - 1) >> 6 ? word & (ulong.MaxValue >> (63 - ((After - 1) & 63))) : word;
    }

    /// <summary>The words in which it stands.</summary>
    public (int First, int Last) Words => (First >> 6, (After - 1) >> 6);
}
