using Fonds.Description.Statements;

namespace Fonds.Description.Names.Likeness;

/// <summary>How alike two names of persons are.</summary>
internal static class PersonNames
{
    private static readonly Words Wives = new("mrs.", "mrs", "mme", "mme.", "madame", "frau", "señora", "signora");

    /// <summary>Reasons that the names give; null when they are names of two.</summary>
    public static List<LikenessReason>? Compare(NameReading a, NameReading b)
    {
        var reasons = new List<LikenessReason>();
        if (a.Surname is null || b.Surname is null)
            return Phrases(a, b, reasons) ? reasons : null;

        var (one, two) = (NameWordsCompared.Surname(a.Surname), NameWordsCompared.Surname(b.Surname));
        if (one != two)
        {
            if (!Spelling.IsNear(one, two))
                return null;
            reasons.Add(LikenessWeights.Reason("near-surname", $"{a.Surname} and {b.Surname} are spelt nearly alike"));
        }

        if (Forenames(a, b) is not { } forenames)
            return null;
        reasons.Add(forenames);
        AddFuller(a, b, reasons);
        AddTitles(a, b, reasons);
        return reasons;
    }

    /// <summary>Names that are one word or a phrase: alike only when equal.</summary>
    private static bool Phrases(NameReading a, NameReading b, List<LikenessReason> reasons)
    {
        if (Folding.Words(a.Name) != Folding.Words(b.Name) || a.Name.Length == 0)
            return false;
        var isOffice = a.Title is not null && b.Title is not null && Folding.Words(a.Title) == Folding.Words(b.Title);
        if (a.Numeration != b.Numeration)
            return false;
        reasons.Add(isOffice || a.Name.Contains(' ', StringComparison.Ordinal)
            ? LikenessWeights.Reason("same-phrase", $"the same name, {a.Name}")
            : LikenessWeights.Reason("same-single-name", $"the same single name, {a.Name}"));
        return true;
    }

    private static LikenessReason? Forenames(NameReading a, NameReading b)
    {
        var (mine, others) = (NameWordsCompared.Forenames(a.Forename), NameWordsCompared.Forenames(b.Forename));
        if (mine.Length == 0 || others.Length == 0)
            return mine.Length == others.Length
                ? LikenessWeights.Reason("same-surname", "the same surname and no forename")
                : LikenessWeights.Reason("no-forename", "one has no forename");

        if (mine.AsSpan().SequenceEqual(others))
        {
            var full = mine.Count(static word => word.Length > 1);
            // How many bear it: "King, John A." is one of few, "Smith, John" of many, "Smith, J." of more.
            return LikenessWeights.Reason(full > 0 && mine.Length > 1 ? "same-name" : full > 0 ? "same-short-name" : "same-initials", $"the same name, {a.Name}");
        }

        var shorter = Math.Min(mine.Length, others.Length);
        var initials = false;
        var near = false;
        for (var place = 0; place < shorter; place++)
        {
            var (x, y) = (mine[place], others[place]);
            if (x == y)
                continue;
            if (x.Length == 1 || y.Length == 1)
            {
                if (x[0] != y[0])
                    return null;
                initials = true;
            }
            else if (Nicknames.AreOne(x, y) || Spelling.IsNear(x, y) || (Math.Min(x.Length, y.Length) > 2 && (x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal))))
            {
                near = true;
            }
            else
            {
                return null;
            }
        }

        if (near)
            return LikenessWeights.Reason("near-forename", $"{a.Forename} and {b.Forename} may be forms of one name");
        if (initials)
            return LikenessWeights.Reason(mine.Length == others.Length && shorter > 1 ? "initials-agree" : "initial-agrees", $"{a.Forename} and {b.Forename} agree where both are written out");
        return LikenessWeights.Reason("fewer-forenames", $"{a.Forename} and {b.Forename} agree as far as they go");
    }

    /// <summary>"T. S. (Thomas Stearns)" is "Thomas Stearns": the fuller form of one is the forename of the other, or of both.</summary>
    private static void AddFuller(NameReading a, NameReading b, List<LikenessReason> reasons)
    {
        if (a.Fuller is not null && b.Fuller is not null)
        {
            var same = Folding.Words(a.Fuller) == Folding.Words(b.Fuller);
            reasons.Add(same ? LikenessWeights.Reason("same-fuller-form", $"the same fuller form, {a.Fuller}") : LikenessWeights.Reason("other-fuller-form", $"{a.Fuller} is not {b.Fuller}"));
        }
        else if ((a.Fuller ?? b.Fuller) is { } fuller && (a.Fuller is null ? a : b).Forename is { } other)
        {
            if (Folding.Words(fuller) == Folding.Words(other))
                reasons.Add(LikenessWeights.Reason("fuller-form-is-name", $"{fuller} is the fuller form of one and the forename of the other"));
        }
    }

    private static void AddTitles(NameReading a, NameReading b, List<LikenessReason> reasons)
    {
        var (mine, others) = (Generation(a), Generation(b));
        if (mine != others)
            reasons.Add(mine is null || others is null ? LikenessWeights.Reason("generation-of-one", $"one is {mine ?? others}") : LikenessWeights.Reason("other-generation", $"{mine} is not {others}"));
        // "Bowen, G. M., Mrs." is the wife of G. M. Bowen, not he.
        if (IsWife(a) != IsWife(b))
            reasons.Add(LikenessWeights.Reason("wife-of", "one of them is Mrs."));
    }

    private static string? Generation(NameReading name)
    {
        if (name.Numeration is { } number)
            return number;
        foreach (var part in (name.Title ?? "").Split(", "))
        {
            switch (part.TrimEnd('.').ToLowerInvariant())
            {
                case "jr" or "junior" or "fils" or "the younger" or "filho":
                    return "Jr.";
                case "sr" or "senior" or "père" or "the elder":
                    return "Sr.";
                case "2nd" or "2d" or "3rd" or "3d" or "4th":
                    return part;
            }
        }

        return null;
    }

    private static bool IsWife(NameReading name) => name.Title is { } title && title.Split(", ").Any(part => Wives.Have(part));
}
