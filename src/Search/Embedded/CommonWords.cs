namespace Fonds.Search.Embedded;

/// <summary>Reads the postings of the commonest words into memory ahead of the first search for them.</summary>
internal sealed class CommonWords(string path, PostingsCache cache)
{
    // At three bytes each, some 40 MB.
    private const long MostPostings = 13_000_000;
    private const int LeastCommon = 2_000;

    /// <summary>Reads as many words as there is room for, the commonest first, until told to stop.</summary>
    public void Read(long generation, Func<bool> stop)
    {
        using var connection = IndexFile.OpenForReading(path);
        using var reader = new IndexReader(path);
        connection.Execute("CREATE VIRTUAL TABLE temp.word_count USING fts5vocab('main', 'words', 'row')");
        var words = new List<(string Word, int Count)>();
        var rows = connection.Prepare("SELECT term, doc FROM word_count WHERE doc >= " + LeastCommon);
        while (rows.Step() && !stop())
            words.Add((rows.Text(0), rows.Int32(1)));

        if (reader.Begin() == generation)
        {
            var read = 0L;
            foreach (var (word, count) in words.OrderByDescending(pair => pair.Count))
            {
                read += count;
                if (read > MostPostings || stop())
                    break;
                if (cache.Get(word, generation) is null)
                    cache.Put(word, reader.Word(word), generation);
            }
        }

        reader.End();
    }
}
