using Fonds.Description.Records;

namespace Fonds.Description.Names.Likeness;

/// <summary>
/// Whether two agents may be one: names, dates, collections and authority files, each with its weight in natural log-odds, fitted to pairs
/// that are labelled by identifiers (<see cref="LikenessWeights"/>).
/// </summary>
public static class LikenessOfAgents
{
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
            reasons.Add(LikenessWeights.Reason("shared-collections", sharedCollections == 1 ? "named in the same collection" : $"named in the same {sharedCollections} collections"));
        }

        return AgentLikeness.Of(reasons, LikenessWeights.Prior);
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
                    reasons.Add(LikenessWeights.Reason("variant-name", $"by the name {(j > 0 ? b.Names[j] : a.Names[i]).Text}"));
                var weight = reasons.Sum(static reason => reason.Weight);
                if (weight > most)
                    (best, most) = (reasons, weight);
            }
        }

        return best;
    }

    /// <summary>One identifier in common speaks for one; two of one file for two, where none is in common.</summary>
    private static void AddIdentifiers(LikenessSubject a, LikenessSubject b, List<LikenessReason> reasons)
    {
        LikenessReason? against = null;
        foreach (var mine in a.Identifiers)
        {
            foreach (var other in b.Identifiers)
            {
                if (!mine.IsGlobal || mine.Scheme != other.Scheme || mine.Scheme is "uri" or "record")
                    continue;
                if (mine == other)
                {
                    reasons.Add(LikenessWeights.Reason("same-identifier", $"both are {mine}"));
                    return;
                }

                against ??= LikenessWeights.Reason("other-identifier", $"{mine} and {other} are two records of one file");
            }
        }

        if (against is not null && reasons.Count > 0)
            reasons.Add(against);
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
                ? LikenessWeights.Reason("dates-nearly-agree", $"{Span(a)} and {Span(b)} differ in one year")
                : LikenessWeights.Reason("dates-differ", $"{Span(a)} is not {Span(b)}"));
        }
        else if (begin == Years.Agree && end == Years.Agree)
        {
            reasons.Add(LikenessWeights.Reason("dates-agree", $"both {(isPerson ? "lived" : "existed")} {Span(a)}"));
        }
        else if (begin == Years.Agree || end == Years.Agree)
        {
            reasons.Add(LikenessWeights.Reason("dates-agree-in-part", $"{Span(a)} and {Span(b)} agree"));
        }
        else if (begin == Years.OneKnown || end == Years.OneKnown)
        {
            reasons.Add(LikenessWeights.Reason("dates-of-one", "dates are known of one only"));
        }

        // Nobody dies before being born.
        if ((a.LastYear < b.FirstYear || b.LastYear < a.FirstYear) && begin != Years.Differ && end != Years.Differ)
            reasons.Add(LikenessWeights.Reason("dates-differ", $"{Span(a)} is over before {Span(b)}"));
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
