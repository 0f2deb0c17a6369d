namespace Fonds.UseCases.FindingAids;

/// <summary>
/// What follows from where each unit stands: whether it is published (nothing above it nor itself is internal), its place among
/// the published siblings, and how much of what is inside it can be seen.
/// </summary>
internal sealed class Standing
{
    private Standing(int count)
    {
        Published = new bool[count];
        Shown = new int[count];
        PublishedChildren = new int[count];
        PublishedDescendants = new int[count];
    }

    public bool[] Published { get; }

    /// <summary>Place among the published siblings.</summary>
    public int[] Shown { get; }

    public int[] PublishedChildren { get; }

    public int[] PublishedDescendants { get; }

    /// <param name="units">The units in document order, so that each stands after its parent.</param>
    /// <param name="documentIsInternal">Whether the finding aid as a whole is for staff.</param>
    public static Standing Of(IReadOnlyList<UnitAsRead> units, bool documentIsInternal)
    {
        var standing = new Standing(units.Count);
        for (var place = 0; place < units.Count; place++)
        {
            var parent = units[place].Read.Parent;
            standing.Published[place] = !units[place].IsInternal && (parent < 0 ? !documentIsInternal : standing.Published[parent]);
            if (parent < 0)
                continue;
            standing.Shown[place] = standing.PublishedChildren[parent];
            if (standing.Published[place])
                standing.PublishedChildren[parent]++;
        }

        for (var place = units.Count - 1; place > 0; place--)
        {
            if (standing.Published[place])
                standing.PublishedDescendants[units[place].Read.Parent] += standing.PublishedDescendants[place] + 1;
        }

        return standing;
    }
}
