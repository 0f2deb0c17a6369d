namespace Fonds.Formats.Crosswalks;

/// <summary>Why some things cannot be had back. Which they are, each by its name, <see cref="DocumentedLosses"/> lists.</summary>
/// <param name="Name">Parent and element, or element and attribute, each "*" where it may be any: "physdesc/extent", "*/@unit"; of MARC field and subfield, with X for any digit.</param>
internal sealed record KnownLoss(LossKind Kind, string Name, string Reason)
{
    /// <summary>The reason given for a loss that the table does not have. The tests see that the corpus knows none.</summary>
    public const string Undocumented = "The target has no place for it here.";

    /// <summary>The reason given for a loss of what the source should not have there by its own schema.</summary>
    public const string AgainstTheRules = "The source's own standard does not allow it there.";

    public bool Covers(LossKind kind, string name)
    {
        if (kind != Kind)
            return false;
        var (mine, theirs) = (Name.Split('/'), name.Split('/'));
        return mine.Length == theirs.Length && mine.Zip(theirs).All(pair => pair.First == "*" || (pair.First == "@*" && pair.Second.StartsWith('@')) || pair.First.Split('|').Any(one => one == pair.Second || IsField(one, pair.Second)));
    }

    // "5XX" is any field of MARC that begins with 5.
    private static bool IsField(string pattern, string tag) =>
        pattern.Length == 3 && tag.Length == 3 && pattern[2] == 'X' && pattern.Zip(tag).All(pair => pair.First == 'X' ? char.IsAsciiDigit(pair.Second) : pair.First == pair.Second);
}
