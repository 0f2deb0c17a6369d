using Fonds.Search.Lives;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded.Lives;

/// <summary>The words of an event as the index keeps them: folded, those of the sentence with their stems.</summary>
internal static class EventWords
{
    // A private-use letter: folding lets none into a word, and the engine takes it for one.
    private const string BetweenNames = " \uE0FF ";
    private const int ShortestWeighty = 4;

    /// <summary>The words of its sentence; each that is not its own stem with its stem beside it.</summary>
    public static string OfSentence(IndexedEvent told)
    {
        var words = Of(told.Sentence.Text);
        return string.Join(' ', words.Concat(words.Select(word => Stems.Of(word, StemLanguage.English)).Except(words)));
    }

    /// <summary>The names of others in it, each parted from the next by a word that stands in none.</summary>
    public static string OfNames(IndexedEvent told) =>
        string.Join(BetweenNames, told.Event.Persons.Concat(told.Event.Organisations).Concat(told.Event.Works).Select(name => string.Join(' ', Of(name))));

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text);
        while (reader.Next())
            words.Add(reader.Word.ToString());
        return words;
    }

    /// <summary>The longer words of what is told as a sign of 64 bits.</summary>
    public static ulong Sign(IndexedEvent told)
    {
        var sign = 0UL;
        foreach (var word in Of(told.Event.Summary))
        {
            if (word.Length >= ShortestWeighty)
                sign |= 1UL << (int)(Hash(Stems.Of(word, StemLanguage.English)) % 64);
        }

        return sign;
    }

    // FNV-1a: the same on every machine, for the sign is kept in the file.
    private static uint Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return hash;
    }
}
