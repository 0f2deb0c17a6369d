using System.Buffers;

namespace Fonds.Search.Embedded;

/// <summary>Finds the postings of words, phrases and beginnings of words for one search, from memory or from the file.</summary>
internal sealed class TermLookup(IndexReader reader, PostingsCache cache, long generation, int limit)
{
    public Postings Word(string folded)
    {
        if (cache.Get(folded, generation) is { } known)
            return known;
        var postings = reader.Word(folded);
        cache.Put(folded, postings, generation);
        return postings;
    }

    /// <summary>Records with the words in a row within one of the columns.</summary>
    /// <remarks>
    /// The file says which records; the columns are those in which all the words stand, which asks the file no second time and is
    /// wrong only for a record that has the phrase in a note and its words scattered in the title.
    /// </remarks>
    public Postings Phrase(IReadOnlyList<string> words, ColumnMask within, bool prefix)
    {
        var key = PostingsCache.KeyOfPhrase(words, within, prefix);
        if (cache.Get(key, generation) is { } known)
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
        cache.Put(key, found, generation);
        return found;
    }

    /// <summary>
    /// Records with a word that begins so. The commonest of these words are in memory; only what lies between them is read.
    /// </summary>
    public Postings Prefix(string prefix)
    {
        var key = PostingsCache.KeyOfPhrase([prefix], ColumnMask.Written, prefix: true);
        if (cache.Get(key, generation) is { } known)
            return known;
        var masks = ArrayPool<byte>.Shared.Rent(limit);
        masks.AsSpan(0, limit).Clear();
        void Take(int record, ColumnMask mask) => masks[record] |= (byte)(mask & ColumnMask.Written);

        var (from, after) = (prefix, false);
        foreach (var word in cache.WordsFrom(prefix))
        {
            if (cache.Get(word, generation) is not { } common)
                continue;
            common.Each(Take);
            reader.Range(from, after, word, Take);
            (from, after) = (word, true);
        }

        reader.Range(from, after, prefix + "\U0010FFFF", Take);
        var builder = new Postings.Builder();
        for (var record = 0; record < limit; record++)
            builder.Add(record, (ColumnMask)masks[record]);
        ArrayPool<byte>.Shared.Return(masks);
        var postings = builder.Finish();
        cache.Put(key, postings, generation);
        return postings;
    }
}
