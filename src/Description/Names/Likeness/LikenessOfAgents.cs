using Fonds.Description.Records;

namespace Fonds.Description.Names.Likeness;

/// <summary>
/// Whether two agents may be one: names, dates and authority files, each with its weight. The weights are natural log-odds, set by
/// hand in the order in which cataloguers trust evidence, and held against pairs labelled by identifiers.
/// </summary>
public static class LikenessOfAgents
{
    /// <summary>How unlikely it is that two agents are one who share no more than a key.</summary>
    private const double Prior = -4;

    /// <summary>Compares two agents that share a key; null when nothing is alike.</summary>
    /// <param name="sharedCollections">In how many collections both are named.</param>
    public static AgentLikeness? Compare(LikenessSubject a, LikenessSubject b, int sharedCollections = 0)
    {
        if (!AreOfOneKind(a.Kind, b.Kind))
            return null;

        var reasons = BestNames(a, b);
        AddIdentifiers(a, b, reasons);
        if (reasons.Count == 0)
            return null;

        AddYears(a, b, reasons);
        if (sharedCollections > 0)
        {
            reasons.Add(new("shared-collections", sharedCollections == 1 ? "named in the same collection" : $"named in the same {sharedCollections} collections", 0.8));
        }

        return AgentLikeness.Of(reasons, Prior);
    }

    private static bool AreOfOneKind(RecordKind a, RecordKind b) => a == b || a == RecordKind.UnknownAgent || b == RecordKind.UnknownAgent;

    /// <summary>The two names, of all that both go by, that are most alike.</summary>
    private static List<LikenessReason> BestNames(LikenessSubject a, LikenessSubject b)
    {
        List<LikenessReason> best = [];
        var most = double.NegativeInfinity;
        for (var i = 0; i < a.Names.Count; i++)
        {
            for (var j = 0; j < b.Names.Count; j++)
            {
                var reasons = (a.Kind, b.Kind) switch
                {
                    (RecordKind.Person, RecordKind.Person) => PersonNames.Compare(a.Names[i], b.Names[j]),
                    (RecordKind.Family, RecordKind.Family) => FamilyNames.Compare(a.Names[i], b.Names[j]),
                    _ => BodyNames.Compare(a.Names[i], b.Names[j]),
                };
                if (reasons is null)
                    continue;
                if (i > 0 || j > 0)
                    reasons.Add(new("variant-name", $"by the name {(j > 0 ? b.Names[j] : a.Names[i]).Text}", -0.5));
                var weight = reasons.Sum(static reason => reason.Weight);
                if (weight > most)
                    (best, most) = (reasons, weight);
            }
        }

        return best;
    }

    private static void AddIdentifiers(LikenessSubject a, LikenessSubject b, List<LikenessReason> reasons)
    {
        foreach (var mine in a.Identifiers)
        {
            foreach (var other in b.Identifiers)
            {
                if (!mine.IsGlobal || mine.Scheme != other.Scheme || mine.Scheme is "uri" or "record")
                    continue;
                // Authority files hold a few under two numbers, and each number for one.
                reasons.Add(mine == other
                    ? new LikenessReason("same-identifier", $"both are {mine}", 10)
                    : new LikenessReason("other-identifier", $"{mine} and {other} are two records of one file", -9));
                return;
            }
        }
    }

    private static void AddYears(LikenessSubject a, LikenessSubject b, List<LikenessReason> reasons)
    {
        var begin = Agreement(a.FirstYear, b.FirstYear);
        var end = Agreement(a.LastYear, b.LastYear);
        var isPerson = a.Kind == RecordKind.Person && b.Kind == RecordKind.Person;
        if (begin == Years.Differ || end == Years.Differ)
        {
            // A slip in one year of two is common; both wrong is another person.
            var isSlip = (begin == Years.Agree || end == Years.Agree) && Math.Abs((a.FirstYear - b.FirstYear ?? 0) + (a.LastYear - b.LastYear ?? 0)) <= 3;
            reasons.Add(isSlip
                ? new LikenessReason("dates-nearly-agree", $"{Span(a)} and {Span(b)} differ in one year", 0.8)
                : new LikenessReason("dates-differ", $"{Span(a)} is not {Span(b)}", -9));
        }
        else if (begin == Years.Agree && end == Years.Agree)
        {
            reasons.Add(new("dates-agree", $"both {(isPerson ? "lived" : "existed")} {Span(a)}", 6));
        }
        else if (begin == Years.Agree || end == Years.Agree)
        {
            reasons.Add(new("dates-agree", $"{Span(a)} and {Span(b)} agree", 4));
        }
        else if (begin == Years.OneKnown || end == Years.OneKnown)
        {
            reasons.Add(new("dates-of-one", "dates are known of one only", -0.5));
        }

        // Nobody dies before being born.
        if ((a.LastYear < b.FirstYear || b.LastYear < a.FirstYear) && begin != Years.Differ && end != Years.Differ)
            reasons.Add(new("dates-differ", $"{Span(a)} is over before {Span(b)}", -9));
    }

    private static Years Agreement(int? a, int? b) =>
        a is null && b is null ? Years.Unknown : a is null || b is null ? Years.OneKnown : a == b ? Years.Agree : Years.Differ;

    private static string Span(LikenessSubject subject) => $"{subject.FirstYear}-{subject.LastYear}";

    private enum Years
    {
        Unknown,
        OneKnown,
        Agree,
        Differ,
    }
}
