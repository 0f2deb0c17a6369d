using System.Buffers;

namespace Fonds.Search.Embedded.Inverted;

/// <summary>Finds the postings of words, phrases and beginnings of words for one search, from memory or from the file.</summary>
/// <param name="tookTooLong">Told the word that was being read when the patience of the search ended.</param>
internal sealed class TermLookup(IndexReader reader, PostingsCache cache, long generation, int limit, Action<string> tookTooLong)
{
    public Postings Word(string folded)
    {
        var sought = Sought.Word(folded);
        if (cache.Get(sought, generation) is { } known)
            return known;
        try
        {
            var postings = reader.Word(folded);
            cache.Put(sought, postings, generation);
            return postings;
        }
        catch (DeadlinePassedException)
        {
            tookTooLong(folded);
            throw;
        }
    }

    /// <summary>Records with the words in a row within one of the columns.</summary>
    /// <remarks>
    /// The file says which records; the columns are those in which all the words stand, which asks the file no second time and is
    /// wrong only for a record that has the phrase in a note and its words scattered in the title.
    /// </remarks>
    public Postings Phrase(IReadOnlyList<string> words, ColumnMask within, bool prefix)
    {
        var sought = Sought.Phrase(words, within, prefix);
        if (cache.Get(sought, generation) is { } known)
            return known;
        var whole = prefix ? words.Take(words.Count - 1) : words;
        var each = whole.Distinct(StringComparer.Ordinal).Select(Word).ToArray();
        var builder = new Postings.Builder();
        foreach (var record in reader.Phrase(words, within, prefix))
        {
            var mask = within & ColumnMask.Written;
            foreach (var postings in each)
                mask &= postings.In(record);
            builder.Add(record, mask == ColumnMask.None ? within : mask);
        }

        var found = builder.Finish();
        cache.Put(sought, found, generation);
        return found;
    }

    /// <summary>
    /// Records with a word that begins so. The commonest of these words are in memory; only what lies between them is read.
    /// </summary>
    public Postings Prefix(string prefix)
    {
        var sought = Sought.Beginning(prefix);
        if (cache.Get(sought, generation) is { } known)
            return known;
        // A page for each chunk of columns that is met.
        var pages = new byte[]?[(limit / ColumnChunk.Size) + 1];
        void Take(int record, ColumnMask mask)
        {
            if (record < limit)
                (pages[record / ColumnChunk.Size] ??= Page())[record % ColumnChunk.Size] |= (byte)(mask & ColumnMask.Written);
        }

        var (from, after) = (prefix, false);
        foreach (var word in cache.WordsFrom(prefix))
        {
            if (cache.Get(Sought.Word(word), generation) is not { } common)
                continue;
            common.Each(Take);
            reader.Range(from, after, word, Take);
            (from, after) = (word, true);
        }

        reader.Range(from, after, prefix + "\U0010FFFF", Take);
        var postings = Gathered(pages);
        cache.Put(sought, postings, generation);
        return postings;
    }

    private static byte[] Page()
    {
        var page = ArrayPool<byte>.Shared.Rent(ColumnChunk.Size);
        page.AsSpan().Clear();
        return page;
    }

    private static Postings Gathered(byte[]?[] pages)
    {
        var builder = new Postings.Builder();
        for (var number = 0; number < pages.Length; number++)
        {
            if (pages[number] is not { } page)
                continue;
            var masks = page.AsSpan(0, ColumnChunk.Size);
            for (var slot = 0; masks[slot..].IndexOfAnyExcept((byte)0) is >= 0 and var skipped; slot++)
            {
                slot += skipped;
                builder.Add((number * ColumnChunk.Size) + slot, (ColumnMask)masks[slot]);
                if (slot == ColumnChunk.Size - 1)
                    break;
            }

            ArrayPool<byte>.Shared.Return(page);
        }

        return builder.Finish();
    }
}
