using Fonds.Description.Statements;
using Fonds.Search;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Names that come near to what was typed when nothing was found: "serje" for Serge. A likeness is only ever
/// offered, never acted on.
/// </summary>
public static class NearNames
{
    // Misspellings seldom touch the first letters: longer beginnings are asked first, and bring fewer others.
    private const int Beginning = 3;
    private const int Candidates = 400;

    /// <summary>The nearest names, nearest first; none when nothing is near.</summary>
    public static IReadOnlyList<Suggestion> To(string typed, ISearchIndex index, int most)
    {
        var wanted = Folding.Words(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= Beginning).ToArray();
        if (wanted.Length == 0)
            return [];

        return [.. wanted.Take(4)
            .SelectMany(word => Enumerable.Range(0, Beginning).SelectMany(shorter => index.Suggest(word[..(Beginning - shorter)], Candidates)))
            .DistinctBy(suggestion => suggestion.Id)
            .Select(suggestion => (suggestion, Distance: Distance(wanted, suggestion.Matched)))
            .Where(pair => pair.Distance is not null)
            .OrderBy(pair => pair.Distance).ThenByDescending(pair => pair.suggestion.Units)
            .Take(most).Select(pair => pair.suggestion)];
    }

    /// <summary>Letters to change until every typed word is one of the name; null when that is another name.</summary>
    private static int? Distance(string[] wanted, string name)
    {
        var words = Folding.Words(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sum = 0;
        foreach (var word in wanted)
        {
            var allowed = word.Length <= 4 ? 1 : 2;
            var nearest = words.Where(candidate => Math.Abs(candidate.Length - word.Length) <= allowed)
                .Select(candidate => Letters(word, candidate)).DefaultIfEmpty(int.MaxValue).Min();
            if (nearest > allowed)
                return null;
            sum += nearest;
        }

        return sum;
    }

    /// <summary>Letters added, dropped, changed, or swapped with their neighbour.</summary>
    private static int Letters(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
