using Fonds.Description.Statements;

namespace Fonds.Description.Names;

/// <summary>Names as a text shortens them after it has said them in full: "Trotsky" for "Leon Trotsky", "B. C. Vladeck" for "Baruch Charney Vladeck".</summary>
public static class ShortNames
{
    private const int MostWords = 4;

    /// <summary>Whether the first is the second made shorter: its family name, its forename, or initials for its forenames.</summary>
    /// <param name="name">In the order in which it is spoken.</param>
    /// <param name="whole">In the same order.</param>
    public static bool IsShortFor(string name, string whole)
    {
        var (words, all) = (Words(name), Words(whole));
        if (words.Length == 0 || all.Length < 2 || all.Length > MostWords || words.Length > all.Length || words.AsSpan().SequenceEqual(all))
            return false;
        if (words.Length == 1)
            return words[0].Length > 1 && (words[0] == all[^1] || words[0] == all[0]);
        return words[^1] == all[^1] && Begin(words.AsSpan(0, words.Length - 1), all.AsSpan(0, all.Length - 1));
    }

    // Every forename begins one of the whole name, in its order.
    private static bool Begin(ReadOnlySpan<string> forenames, ReadOnlySpan<string> all)
    {
        var next = 0;
        foreach (var forename in forenames)
        {
            while (next < all.Length && !(forename.Length == 1 ? all[next].StartsWith(forename[0]) : all[next] == forename || (all[next].Length == 1 && forename.StartsWith(all[next][0]))))
                next++;
            if (next++ == all.Length)
                return false;
        }

        return true;
    }

    private static string[] Words(string name) => Folding.Words(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
