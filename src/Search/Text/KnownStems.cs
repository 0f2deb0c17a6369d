namespace Fonds.Search.Text;

/// <summary>
/// The stems of the words of one language that came up, as UTF-8. An import asks for those of fifty million words, nearly all of which came up before, so
/// words are looked up as they stand in the reader's buffer, in a table of its own.
/// </summary>
internal sealed class KnownStems(StemLanguage language)
{
    private const int MostKnown = 200_000;

    private readonly Dictionary<string, KnownStem> byText = new(StringComparer.Ordinal);
    private int[] buckets = new int[4096];
    private Entry[] entries = new Entry[4096];
    private int count;

    /// <summary>
    /// Said before each text: forgets what is known when it has become much. Never within a text, where a stem that was met must stay the object that it was.
    /// </summary>
    public void BeginText()
    {
        if (count >= MostKnown)
            Forget();
    }

    /// <summary>The stem of a folded word, the same object for the same stem; null when the word is its own.</summary>
    public KnownStem? Of(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        for (var next = buckets[hash & (uint)(buckets.Length - 1)]; next > 0; next = entries[next - 1].Next)
        {
            ref readonly var entry = ref entries[next - 1];
            if (entry.Hash == hash && word.SequenceEqual(entry.Word))
                return entry.Stem;
        }

        return Learn(word.ToString(), hash);
    }

    private KnownStem? Learn(string word, uint hash)
    {
        var text = Stems.Of(word, language);
        KnownStem? stem = null;
        if (!ReferenceEquals(text, word) && !byText.TryGetValue(text, out stem))
            byText.Add(text, stem = new KnownStem(System.Text.Encoding.UTF8.GetBytes(text)));
        if (count == entries.Length)
            Grow();
        Put(new Entry(word, stem, hash, 0));
        return stem;
    }

    private void Put(Entry entry)
    {
        ref var bucket = ref buckets[entry.Hash & (uint)(buckets.Length - 1)];
        entries[count++] = entry with { Next = bucket };
        bucket = count;
    }

    private void Grow()
    {
        var before = entries;
        entries = new Entry[before.Length * 2];
        buckets = new int[before.Length * 2];
        count = 0;
        foreach (var entry in before)
            Put(entry);
    }

    private void Forget()
    {
        byText.Clear();
        Array.Clear(buckets);
        Array.Clear(entries);
        count = 0;
    }

    // FNV-1a, folded upon itself, for only the lower bits choose the bucket.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private readonly record struct Entry(string Word, KnownStem? Stem, uint Hash, int Next);
}

/// <summary>A stem that words share.</summary>
internal sealed class KnownStem(byte[] text)
{
    public ReadOnlySpan<byte> Text => text;

    /// <summary>Number of the last text in which it was met, so that it is taken once from each.</summary>
    public int MetIn { get; set; }
}
