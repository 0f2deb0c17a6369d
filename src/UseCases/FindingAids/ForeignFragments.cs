using Fonds.Description.Statements;
using Fonds.Formats;

namespace Fonds.UseCases.FindingAids;

/// <summary>Counts in one document what the domain has no word for and keeps as it was found.</summary>
internal sealed class ForeignFragments
{
    private readonly Dictionary<(ForeignName Name, Term Within), int> counts = [];

    public IReadOnlyList<ForeignFragment> All =>
        [.. counts.Select(each => new ForeignFragment(each.Key.Name.LocalName, each.Key.Name.Namespace, each.Key.Within.ToString(), each.Value))];

    /// <summary>Counts in units as they pass.</summary>
    public IEnumerable<UnitToWrite> CountIn(IEnumerable<UnitToWrite> units)
    {
        foreach (var unit in units)
        {
            Count(unit.Unit.Body);
            yield return unit;
        }
    }

    public void Count(Statement statement)
    {
        foreach (var node in statement.Content)
        {
            if (node is not Statement inner)
                continue;
            if (inner.Foreign is { } name)
                counts[(name, statement.Term)] = counts.GetValueOrDefault((name, statement.Term)) + 1;
            Count(inner);
        }
    }
}
