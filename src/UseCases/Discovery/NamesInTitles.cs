using System.Collections.Frozen;
using Fonds.Description.Statements;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Tells whether the title of a unit is nothing but somebody's name, as files of letters are titled: "Serge,
/// Victor(*)" in the Dwight Macdonald papers. What it finds is shown as such, and never becomes a link of the record.
/// </summary>
public sealed class NamesInTitles
{
    private static readonly FrozenSet<string> WordsOfDates = FrozenSet.ToFrozenSet(
        ["active", "approximately", "b", "born", "c", "ca", "century", "circa", "d", "died", "fl"]);

    private readonly HashSet<string> names = [];

    /// <param name="namesOfAgent">Authorized form, variants and direct form, with or without dates.</param>
    public NamesInTitles(IEnumerable<string> namesOfAgent)
    {
        foreach (var name in namesOfAgent)
        {
            Add(name);
            // The fuller form in "Auden, W. H. (Wystan Hugh), 1907-1973" is seldom written in titles.
            if (WithoutParentheses(name) is { } shorter)
                Add(shorter);
        }
    }

    /// <summary>The names looked for, folded; empty when the agent has none that could be told from common words.</summary>
    public IReadOnlyCollection<string> Folded => names;

    /// <summary>Whether the title is one of the names and nothing else but dates and marks.</summary>
    public bool IsIn(string title) => names.Contains(WithoutDates(Folding.Words(title)));

    private void Add(string name)
    {
        var folded = WithoutDates(Folding.Words(name));
        // A single word ("Vlady") is too often a word of another meaning.
        if (folded.Contains(' '))
            names.Add(folded);
    }

    private static string? WithoutParentheses(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.IndexOf(')', StringComparison.Ordinal);
        return open > 0 && close > open ? name[..open] + name[(close + 1)..] : null;
    }

    private static string WithoutDates(string folded)
    {
        var rest = folded.AsSpan();
        while (true)
        {
            var space = rest.LastIndexOf(' ');
            if (space < 0)
                return rest.ToString();
            var last = rest[(space + 1)..];
            if (!(last.Length is 3 or 4 && char.IsAsciiDigit(last[0]) && char.IsAsciiDigit(last[^1])) && !WordsOfDates.Contains(last.ToString()))
                return rest.ToString();
            rest = rest[..space];
        }
    }
}
