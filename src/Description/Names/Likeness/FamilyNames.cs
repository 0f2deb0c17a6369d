using Fonds.Description.Statements;

namespace Fonds.Description.Names.Likeness;

/// <summary>How alike two names of families are.</summary>
internal static class FamilyNames
{
    public static List<LikenessReason>? Compare(NameReading a, NameReading b)
    {
        if (a.Surname is null || b.Surname is null || NameWordsCompared.Surname(a.Surname) != NameWordsCompared.Surname(b.Surname))
            return null;

        var (mine, others) = (Folding.Words(a.Qualifier ?? ""), Folding.Words(b.Qualifier ?? ""));
        // Families share their names: equal ones in one archive are as often one as two.
        List<LikenessReason> reasons = [LikenessWeights.Reason("same-family", $"the same family name, {a.Surname}")];
        if (mine == others && mine.Length > 0)
            reasons.Add(LikenessWeights.Reason("same-qualifier", $"both told apart as \"{a.Qualifier}\""));
        else if (mine.Length > 0 && others.Length > 0)
            reasons.Add(LikenessWeights.Reason("other-qualifier", $"\"{a.Qualifier}\" is not \"{b.Qualifier}\""));
        return reasons;
    }
}
