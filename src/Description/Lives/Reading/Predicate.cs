using Fonds.Description.Lives.Reading.Dating;

namespace Fonds.Description.Lives.Reading;

/// <summary>How a verb stands in its clause.</summary>
internal enum VerbForm : byte
{
    Active,

    /// <summary>"was arrested".</summary>
    Passive,

    /// <summary>"was a member", "became editor".</summary>
    Copula,

    /// <summary>"after moving to Paris", ", finishing two novels": its subject is that of the clause around it.</summary>
    Gerund,

    /// <summary>"a school founded in 1870", "Born in Brussels, he": about the noun before it, or the subject that follows.</summary>
    Reduced,

    /// <summary>"his death in 1947".</summary>
    Noun,

    /// <summary>"returned to Leeds to teach": what a move or an invitation was for; when and whose is told by the verb before.</summary>
    Purpose,
}

/// <summary>How a clause hangs on what stands before it.</summary>
internal enum ClauseLink : byte
{
    Main,

    /// <summary>"and moved to Paris": the subject and the date of the clause before hold on.</summary>
    Coordinate,

    /// <summary>"when", "where", "because".</summary>
    Subordinate,

    /// <summary>"who", "which".</summary>
    Relative,
}

/// <summary>A verb of a sentence with its clause.</summary>
internal sealed class Predicate
{
    /// <summary>The first of its words: "had" of "had been arrested".</summary>
    public required int Chain { get; init; }

    /// <summary>The word that says what happened; moved on behind "began to", "continued".</summary>
    public required int Head { get; set; }

    public required string? Verb { get; set; }

    public required VerbForm Form { get; init; }

    public int Depth { get; init; }

    /// <summary>Where its clause begins, with what stands in front of its subject.</summary>
    public int Region { get; set; }

    /// <summary>Where its clause ends: where the next begins.</summary>
    public int RegionEnd { get; set; }

    public ClauseLink Link { get; set; }

    /// <summary>The words of its own subject; empty when it shares the one before.</summary>
    public int SubjectStart { get; set; } = -1;

    public int SubjectEnd { get; set; } = -1;

    /// <summary>The noun that a reduced clause or a relative pronoun is about; -1 elsewhere.</summary>
    public int About { get; set; } = -1;

    /// <summary>The clause whose subject it shares; null when it has its own.</summary>
    public Predicate? SharesWith { get; set; }

    public bool HasOwnSubject => SubjectStart >= 0;

    /// <summary>The clause that a word stands in: that of the last verb which begins before it, else of the first; null in a sentence without verbs.</summary>
    public static Predicate? Around(List<Predicate> verbs, int word) => verbs.FindLast(verb => verb.Region <= word && word < verb.RegionEnd) ?? verbs.FindLast(verb => verb.Chain <= word) ?? (verbs.Count > 0 ? verbs[0] : null);

    /// <summary>Whether somebody else did it to the history's subject: "the police arrested her".</summary>
    public bool IsDoneToSubject { get; set; }

    /// <summary>Whether something made the history's subject do it: "led him to move".</summary>
    public bool IsCaused { get; set; }

    public List<DateMention> Dates { get; } = [];

    /// <summary>Whose event it is; worked out after the clauses are known.</summary>
    public Owner Owner { get; set; }
}

/// <summary>Whose event a clause tells.</summary>
/// <param name="IsSubject">The subject's own.</param>
/// <param name="Name">Whose else, as written; empty when nobody's.</param>
internal readonly record struct Owner(bool IsSubject, string Name);
