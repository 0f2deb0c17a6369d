namespace Fonds.Description.Names.Likeness;

/// <summary>How far a likeness goes. Neither is ever acted on: a person decides.</summary>
public enum LikenessLevel : byte
{
    /// <summary>Worth a look.</summary>
    Possible = 1,

    /// <summary>At least 99 of 100 such pairs are one.</summary>
    VeryLikely = 2,
}

/// <summary>One thing that speaks for or against two agents being one.</summary>
/// <param name="Code">For machines: "same-name", "dates-agree", "shared-collections".</param>
/// <param name="Text">For people: "both lived 1890-1947".</param>
/// <param name="Weight">How much it counts, in natural log-odds; against when negative.</param>
public sealed record LikenessReason(string Code, string Text, double Weight);

/// <summary>What speaks for and against two agents being one.</summary>
/// <param name="Score">How likely they are one, 0 to 1.</param>
/// <param name="Reasons">The weightiest first.</param>
public sealed record AgentLikeness(double Score, IReadOnlyList<LikenessReason> Reasons)
{
    // Held against labelled pairs in WhoIsWho (tests): see docs/names.md.
    private const double LeastVeryLikely = 0.98;
    private const double LeastPossible = 0.25;

    /// <summary>How far it goes; null when it is not worth showing.</summary>
    public LikenessLevel? Level => Score >= LeastVeryLikely ? LikenessLevel.VeryLikely : Score >= LeastPossible ? LikenessLevel.Possible : null;

    internal static AgentLikeness Of(List<LikenessReason> reasons, double prior)
    {
        var odds = prior;
        foreach (var reason in reasons)
            odds += reason.Weight;
        reasons.Sort(static (a, b) => Math.Abs(b.Weight).CompareTo(Math.Abs(a.Weight)));
        return new(Math.Round(1 / (1 + Math.Exp(-odds)), 3), reasons);
    }
}
