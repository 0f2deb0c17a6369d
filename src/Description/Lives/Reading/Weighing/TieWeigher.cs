
namespace Fonds.Description.Lives.Reading.Weighing;

/// <summary>
/// Decides what those are to the subject of whom no rule is sure: by what speaks for each tie around all their names in the note.
/// A rule that only guesses ("named in the sentence") is one cue among the others.
/// </summary>
internal static class TieWeigher
{
    /// <summary>The name of the rule of what was weighed; behind a colon the cue that spoke loudest.</summary>
    public const string Rule = "weighed";

    /// <summary>From here a tie is told: where the readers' answers gain as much by one that is there as they lose by two that are not.</summary>
    private const double Likely = 0.34;

    /// <summary>That somebody founded something is the greater claim.</summary>
    private const double LikelyFounded = 0.42;

    /// <summary>
    /// Rules that tell what was done beside somebody rather than what he is, or an office that one may hold in a society as well as in a firm: those that were most often
    /// wrong when readers checked them.
    /// </summary>
    private static readonly string[] Guesses =
    [
        "named", "event",
        "post:president", "post:chairman", "post:chair", "post:secretary", "post:treasurer", "post:officer", "post:leader", "post:service", "post:commander",
    ];

    /// <summary>The cues that a reader finds in the sentence, for the name of the rule: the words that lead to the name, the verb, the office, what a rule saw.</summary>
    private static readonly string[] InWords = ["h=", "hh=", "gov=", "v=", "vp=", "role=", "app=", "last=", "RR="];

    public static bool IsGuess(LifeRelation relation) =>
        relation.Type is LifeRelationType.Other or LifeRelationType.Employer or LifeRelationType.MemberOf
        && Array.Exists(Guesses, guess => relation.Rule.StartsWith(guess, StringComparison.Ordinal) && (relation.Rule.Length == guess.Length || relation.Rule[guess.Length] == ':'));

    /// <summary>The relations of a note: what rules are sure of, and what was weighed, in the order of the text.</summary>
    public static IEnumerable<LifeRelation> Settle(IReadOnlyList<LifeRelation> told, IReadOnlyList<Mention> mentions, SubjectNames subject, CueWeights weights)
    {
        if (mentions.Count == 0)
            return told;
        var weighed = Open(told, mentions, subject)
            .GroupBy(static mention => mention.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => Weigh([.. group], weights))
            .Where(static one => one.Certainty >= (one.Type == LifeRelationType.FounderOf ? LikelyFounded : Likely));
        var added = Distinct(weighed);
        // What confirms a guess stands in its place, the rest behind what rules tell of the same sentence.
        var settled = new List<LifeRelation>();
        foreach (var relation in told)
        {
            if (!IsGuess(relation))
                settled.Add(relation);
            else if (added.Find(one => one.To == relation.To) is { } confirmed && added.Remove(confirmed))
                settled.Add(confirmed);
        }

        return settled.Concat(added).OrderBy(static relation => relation.Sentence);
    }

    // The likeliest first: a shorter form of a name that was taken is the same agent.
    private static List<LifeRelation> Distinct(IEnumerable<LifeRelation> weighed)
    {
        var all = weighed.ToList();
        var taken = new List<string[]>();
        var distinct = new HashSet<LifeRelation>();
        foreach (var one in all.OrderByDescending(static one => one.Certainty))
        {
            var words = Mention.WordsOf(one.To);
            if (taken.Exists(known => Mention.AreWithin(known, words)))
                continue;
            taken.Add(words);
            distinct.Add(one);
        }

        return all.FindAll(distinct.Contains);
    }

    /// <summary>The mentions of those of whom no rule is sure, with what rules guess of them among their cues.</summary>
    public static List<Mention> Open(IReadOnlyList<LifeRelation> told, IReadOnlyList<Mention> mentions, SubjectNames subject)
    {
        var sure = told.Where(static relation => !IsGuess(relation)).Select(static relation => Mention.WordsOf(relation.To)).ToList();
        var guesses = told.Where(IsGuess).ToList();
        var open = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (sure.Exists(known => Mention.AreWithin(known, mention.Words)))
                continue;
            var cues = new List<string>(mention.Cues);
            if ((guesses.Find(guess => guess.To == mention.Name) ?? guesses.Find(guess => IsOf(mention, guess))) is { } guess)
                MentionCues.OfGuess(guess, guess.Sentence == mention.Sentence, mention.Kind, subject, cues);
            open.Add(mention with { Cues = cues });
        }

        return open;
    }

    private static bool IsOf(Mention mention, LifeRelation relation) => mention.Name == relation.To || Mention.AreWithin(mention.Words, Mention.WordsOf(relation.To));

    // The mean over all mentions; the direction is the likelier one.
    private static LifeRelation Weigh(List<Mention> mentions, CueWeights weights)
    {
        var ties = CueWeights.Ties;
        var likely = new double[ties.Length];
        var each = new double[mentions.Count][];
        for (var at = 0; at < mentions.Count; at++)
        {
            each[at] = Likelihoods(mentions[at], weights);
            for (var tie = 0; tie < ties.Length; tie++)
                likely[tie] += each[at][tie] / mentions.Count;
        }

        var (best, certainty) = (1, 0.0);
        for (var tie = 1; tie < ties.Length; tie++)
        {
            var both = likely[tie] + Enumerable.Range(1, ties.Length - 1).Where(other => other != tie && ties[other].Type == ties[tie].Type).Sum(other => likely[other]);
            if (both > certainty || both == certainty && likely[tie] > likely[best])
                (best, certainty) = (tie, both);
        }

        var told = Enumerable.Range(0, mentions.Count).MaxBy(at => each[at][best]);
        var loudest = mentions[told].Cues.Where(static cue => Array.Exists(InWords, form => cue.StartsWith(form, StringComparison.Ordinal))).MaxBy(cue => weights.Of(cue, best)) ?? "";
        return new(mentions[0].Name, ties[best].Type, mentions[told].Sentence, ties[best].IsInverse, $"{Rule}:{loudest}", Math.Round(certainty, 2));
    }

    private static double[] Likelihoods(Mention mention, CueWeights weights)
    {
        var sums = new float[CueWeights.Ties.Length];
        weights.Add("", sums);
        foreach (var cue in mention.Cues)
            weights.Add(cue, sums);
        var most = sums.Max();
        var likely = Array.ConvertAll(sums, sum => Math.Exp(sum - most));
        var total = likely.Sum();
        return [.. likely.Select((one, tie) => IsRuledOut(mention, CueWeights.Ties[tie].Type, CueWeights.Ties[tie].IsInverse) ? 0 : one / total)];
    }

    private static bool IsRuledOut(Mention mention, LifeRelationType type, bool isInverse) => type switch
    {
        LifeRelationType.Employer or LifeRelationType.MemberOf => isInverse ? mention.IsOfAnother : mention.IsNotServed,
        LifeRelationType.FounderOf => isInverse && mention.IsOfAnother,
        _ => false,
    };
}
