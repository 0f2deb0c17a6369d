using System.Numerics;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>A name that comes near to what was typed: the words of it that are meant, in the order typed.</summary>
/// <param name="Letters">How many letters differ.</param>
internal sealed record NearName(int Record, IReadOnlyList<string> Words, int Letters);

/// <summary>
/// Finds what a misspelt word means among the words of names, titles and codes. Only these are looked through: the words of notes hold as many
/// slips as readers make.
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 4;
    private const int MostNames = 20;
    private readonly SortedNames names;

    // Which letters a word has, one bit each: two words that differ in two letters differ in at most four bits.
    private readonly uint[] letters;

    public Spelling(SortedNames names)
    {
        this.names = names;
        letters = new uint[names.Words.Length];
        for (var index = 0; index < letters.Length; index++)
            letters[index] = Letters(names.Words[index]);
    }

    /// <summary>Names of which every word typed is one, give or take letters; those that differ in the fewest letters alone.</summary>
    public List<NearName> Near(IReadOnlyList<string> typed)
    {
        Dictionary<(int Record, int Name), (int Letters, string[] Words)>? found = null;
        for (var place = 0; place < typed.Count; place++)
        {
            var here = new Dictionary<(int Record, int Name), (int Letters, string[] Words)>();
            foreach (var (word, distance) in Candidates(typed[place]))
            {
                foreach (var name in names.StandsIn(word))
                {
                    if (found is not null && !found.ContainsKey(name))
                        continue;
                    var before = found?[name] ?? (0, new string[typed.Count]);
                    if (here.TryGetValue(name, out var other) && other.Letters <= before.Letters + distance)
                        continue;
                    var words = (string[])before.Words.Clone();
                    words[place] = names.Words[word];
                    here[name] = (before.Letters + distance, words);
                }
            }

            found = here;
        }

        if (found is null || found.Count == 0)
            return [];
        var least = found.Values.Min(one => one.Letters);
        return least == 0 ? [] : [.. found.Where(pair => pair.Value.Letters == least).Take(MostNames)
            .Select(pair => new NearName(names.Records[pair.Key.Record].Record, pair.Value.Words, pair.Value.Letters))];
    }

    /// <summary>The nearest words to one that is a word of no name, the commonest first.</summary>
    public List<string> NearWords(string typed)
    {
        var near = Candidates(typed).ToList();
        if (near.Count == 0 || near.Exists(candidate => candidate.Letters == 0))
            return [];
        var least = near.Min(candidate => candidate.Letters);
        return [.. near.Where(candidate => candidate.Letters == least).OrderByDescending(candidate => names.StandsIn(candidate.Word).Length).Take(2)
            .Select(candidate => names.Words[candidate.Word])];
    }

    private List<(int Word, int Letters)> Candidates(string typed)
    {
        var candidates = new List<(int, int)>();
        var allowed = Allowed(typed);
        var mask = Letters(typed);
        for (var index = 0; index < letters.Length; index++)
        {
            if (BitOperations.PopCount(letters[index] ^ mask) > 2 * allowed || Math.Abs(names.Words[index].Length - typed.Length) > allowed)
                continue;
            var distance = EditDistance.Between(typed, names.Words[index], allowed);
            if (distance <= allowed)
                candidates.Add((index, distance));
        }

        return candidates;
    }

    // A short word with a letter changed is another word; a number is never misspelt.
    private static int Allowed(string word) =>
        word.Length < Shortest || word.AsSpan().ContainsAnyInRange('0', '9') ? 0 : word.Length < 6 ? 1 : 2;

    private static uint Letters(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
            mask |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + (letter % 6));
        return mask;
    }
}
