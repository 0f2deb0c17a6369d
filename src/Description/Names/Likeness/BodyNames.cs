namespace Fonds.Description.Names.Likeness;

/// <summary>How alike two names of corporate bodies are.</summary>
internal static class BodyNames
{
    private const double MostlyAlike = 0.8;

    public static List<LikenessReason>? Compare(NameReading a, NameReading b)
    {
        var (bareA, bareB) = (BracketedWords.Apart(a.Name).Bare, BracketedWords.Apart(b.Name).Bare);
        var (mine, others) = (NameWordsCompared.OfBody(bareA), NameWordsCompared.OfBody(bareB));
        if (mine.Length == 0 || others.Length == 0 || !Numbers(mine).SequenceEqual(Numbers(others), StringComparer.Ordinal))
            return null;

        var reasons = new List<LikenessReason>();
        if (mine.AsSpan().SequenceEqual(others))
        {
            reasons.Add(LikenessWeights.Reason("same-words", $"the same words, {bareA.Trim()}"));
        }
        else if (a.Units.Count != b.Units.Count && !mine.ToHashSet(StringComparer.Ordinal).SetEquals(others))
        {
            // A body and its division are two.
            return null;
        }
        else if (IsAcronym(mine, others) || IsAcronym(others, mine))
        {
            reasons.Add(LikenessWeights.Reason("acronym", $"{bareA.Trim()} and {bareB.Trim()}: one may stand for the other"));
        }
        else
        {
            var together = mine.Intersect(others, StringComparer.Ordinal).Count();
            var share = (double)together / Math.Max(mine.Length, others.Length);
            var spelling = mine.Length == others.Length && mine.Length > 1 && mine.Zip(others).All(pair => pair.First == pair.Second || Spelling.IsNear(pair.First, pair.Second));
            if (spelling)
                reasons.Add(LikenessWeights.Reason("near-spelling", $"{bareA.Trim()} and {bareB.Trim()} are spelt nearly alike"));
            else if (share >= MostlyAlike && together > 1)
                reasons.Add(LikenessWeights.Reason("most-words", $"{bareA.Trim()} and {bareB.Trim()} share most of their words"));
            else
                return null;
        }

        AddQualifiers(a, b, reasons);
        return reasons;
    }

    private static void AddQualifiers(NameReading a, NameReading b, List<LikenessReason> reasons)
    {
        var (mine, others) = (NameWordsCompared.OfBody(a.Qualifier ?? ""), NameWordsCompared.OfBody(b.Qualifier ?? ""));
        if (mine.AsSpan().SequenceEqual(others))
            return;
        if (mine.Length == 0 || others.Length == 0)
            reasons.Add(LikenessWeights.Reason("qualifier-of-one", $"only one is told apart as \"{a.Qualifier ?? b.Qualifier}\""));
        else if (mine.Intersect(others, StringComparer.Ordinal).Any())
            reasons.Add(LikenessWeights.Reason("near-qualifier", $"\"{a.Qualifier}\" and \"{b.Qualifier}\" have words in common"));
        else
            reasons.Add(LikenessWeights.Reason("other-qualifier", $"\"{a.Qualifier}\" is not \"{b.Qualifier}\""));
    }

    private static bool IsAcronym(string[] acronym, string[] words) =>
        acronym.Length == 1 && words.Length > 2 && acronym[0].Length > 2 && (acronym[0] == NameWordsCompared.Acronym(words) || acronym[0] == string.Concat(words.Select(static word => word[0])));

    // "Local 3" and "Local 1199" differ in nothing else.
    private static IEnumerable<string> Numbers(string[] words) => words.Where(static word => char.IsAsciiDigit(word[0]));
}
