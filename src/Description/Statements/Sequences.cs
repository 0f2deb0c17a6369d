namespace Fonds.Description.Statements;

/// <summary>How one row of things became another: which stayed, and where others stand in their place.</summary>
public static class Sequences
{
    /// <summary>
    /// The places where two rows differ, in order: in the first from one place to another, in the second likewise. What stays is a longest
    /// common row.
    /// </summary>
    public static IReadOnlyList<(int From, int To, int NewFrom, int NewTo)> Differences(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = new int[before.Count + 1, after.Count + 1];
        for (var one = before.Count - 1; one >= 0; one--)
        {
            for (var other = after.Count - 1; other >= 0; other--)
            {
                common[one, other] = before[one] == after[other]
                    ? common[one + 1, other + 1] + 1
                    : Math.Max(common[one + 1, other], common[one, other + 1]);
            }
        }

        var differences = new List<(int, int, int, int)>();
        var (at, to) = (0, 0);
        while (at < before.Count || to < after.Count)
        {
            var (from, newFrom) = (at, to);
            while ((at < before.Count || to < after.Count) && !(at < before.Count && to < after.Count && before[at] == after[to]))
            {
                if (to == after.Count || (at < before.Count && common[at + 1, to] >= common[at, to + 1]))
                    at++;
                else
                    to++;
            }

            if (from < at || newFrom < to)
                differences.Add((from, at, newFrom, to));
            while (at < before.Count && to < after.Count && before[at] == after[to])
                (at, to) = (at + 1, to + 1);
        }

        return differences;
    }
}
