using System.Collections.Immutable;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Weighing;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <summary>The relations that a note has stated so far: each other agent once, however often and by whatever part of its name it is told again.</summary>
internal sealed class RelationsOfNote
{
    /// <summary>The rule of what is only known to be named.</summary>
    public const string NamedOnly = "named";

    private readonly List<(LifeRelation Relation, NameKind Kind)> found = [];
    private readonly Dictionary<string, string> shorter = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<Mention> mentions = [];

    /// <summary>What rules told, as far as they are sure, and what was weighed.</summary>
    public ImmutableArray<LifeRelation> Settle(SubjectNames subject) => [.. TieWeigher.Settle([.. Told], mentions, subject, CueWeights.Shipped)];

    /// <summary>What rules told, guesses among it.</summary>
    public IEnumerable<LifeRelation> Told => found.Select(static one => one.Relation);

    /// <summary>The names of those of whom no rule was sure when their sentence was read.</summary>
    public IReadOnlyList<Mention> Mentions => mentions;

    public void Keep(Mention mention) => mentions.Add(mention);

    /// <summary>What the rules told from one sentence.</summary>
    public List<LifeRelation> Of(int sentence) => [.. Told.Where(relation => relation.Sentence == sentence)];

    /// <summary>Whether no rule is sure of an agent so far.</summary>
    /// <param name="isUnlikely">It names the subject or a place: only when a rule guessed something of it.</param>
    public bool IsOpen(string name, bool isUnlikely) => !shorter.ContainsKey(name) && (isUnlikely
        ? found.Exists(one => one.Relation.To == name && TieWeigher.IsGuess(one.Relation))
        : !found.Exists(one => one.Relation.To == name && !TieWeigher.IsGuess(one.Relation)));

    /// <summary>Whether anything is said of this agent already.</summary>
    public bool Knows(string to, NameKind kind) => found.Exists(one => AreOne(one.Relation.To, to, one.Kind, kind));

    /// <summary>Whether an agent is said to be this to the subject.</summary>
    public bool Knows(string to, NameKind kind, LifeRelationType type) => found.Exists(one => one.Relation.Type == type && AreOne(one.Relation.To, to, one.Kind, kind));

    /// <summary>Whether a sentence told who founded the subject.</summary>
    public bool HasFounderIn(int sentence) => found.Exists(one => one.Relation.Sentence == sentence && one.Relation is { Type: LifeRelationType.FounderOf, IsInverse: true });

    /// <summary>What a sentence told of an agent; null when it told nothing.</summary>
    public LifeRelation? RelationIn(int sentence, string to) => found.FindLast(one => one.Relation.Sentence == sentence && one.Relation.To == to).Relation;

    /// <summary>Whom the sentence before this one, or this one, told of last as known to the subject; null when it was nobody.</summary>
    public LifeRelation? LastPerson(int sentence) => found is [.., (var last, NameKind.Person)] && last.Sentence >= sentence - 1 && last.Type is LifeRelationType.Other or LifeRelationType.Colleague ? last : null;

    /// <summary>Learns what a body is called for short: "Arabian-American Oil Company (Aramco)".</summary>
    public void Shorten(string name, string called) => shorter.TryAdd(called, name);

    /// <summary>Whether somebody of this forename and of another surname is known: "Barbara Miller" is "Barbara Green" later.</summary>
    public bool KnowsForename(string name)
    {
        var said = Tokens(name);
        return said.Length == 2 && found.Exists(one => one.Kind == NameKind.Person && Tokens(one.Relation.To) is { Length: > 1 } known && known[0] == said[0] && known[^1] != said[^1]);
    }

    /// <param name="isDistinct">Only exactly the same name is the same.</param>
    public void Add(LifeRelation relation, NameKind kind, bool isDistinct = false)
    {
        if (relation.To.Length == 0)
            return;
        if (shorter.TryGetValue(relation.To, out var full))
            relation = relation with { To = full };
        for (var at = found.Count - 1; at >= 0; at--)
        {
            var known = found[at].Relation;
            if (isDistinct ? known.To != relation.To : !AreOne(known.To, relation.To, found[at].Kind, kind))
                continue;
            if (IsKin(relation.Type) && !IsKin(known.Type) && (known.To != relation.To || relation.Rule.StartsWith("marriage", StringComparison.Ordinal) || !known.Rule.StartsWith("kin:", StringComparison.Ordinal)))
            {
                found.RemoveAt(at);
            }
            else if (known.Rule == NamedOnly && relation.Rule != NamedOnly)
            {
                found.RemoveAt(at);
                if (relation.Type != LifeRelationType.Other || known.To.Length <= relation.To.Length)
                    continue;
                relation = relation with { To = known.To };
            }
            else if (known is { Type: LifeRelationType.Other, Rule: "with" } && relation.Type is LifeRelationType.Employer or LifeRelationType.Teacher
                || known is { Type: LifeRelationType.Other, Rule: "joint" } && relation.Type == LifeRelationType.Colleague)
            {
                // "came with Ned Green, for whom she had worked"
                found.RemoveAt(at);
            }
            else if (known.Type == relation.Type || !IsMore(known.Type, relation.Type))
            {
                return;
            }
        }

        found.Add((relation, kind));
    }

    // A founder may be an officer too, and a child have the name of an uncle.
    private static bool IsMore(LifeRelationType known, LifeRelationType type) =>
        type == LifeRelationType.FounderOf || IsKin(type);

    private static bool IsKin(LifeRelationType type) => type is LifeRelationType.Parent or LifeRelationType.Child or LifeRelationType.Sibling or LifeRelationType.Spouse;

    private static bool AreOne(string known, string said, NameKind knownKind, NameKind kind)
    {
        if (known.Equals(said, StringComparison.OrdinalIgnoreCase))
            return true;
        var (first, second) = (Tokens(known), Tokens(said));
        if (first.Length == 0 || second.Length == 0)
            return false;
        if (knownKind == NameKind.Person && kind == NameKind.Person && first.Length > 1 && second.Length > 1 && first[0] != second[0])
            (first, second) = (WithoutTitle(first), WithoutTitle(second));
        if (first.AsSpan().SequenceEqual(second))
            return true;
        if (knownKind == NameKind.Person
            && kind == NameKind.Person
            && first.Length > 1
            && second.Length > 1
            && first.Length != second.Length
            && first[0] == second[0]
            && (first.Length < second.Length ? first.All(second.Contains) : second.All(first.Contains)))
            return true;
        // "Benjamin (Ben) Green" is Ben Green.
        if (knownKind == NameKind.Person
            && kind == NameKind.Person
            && first.Length + second.Length == 5
            && first[^1] == second[^1]
            && (first.Length == 2 ? first.All(second.Contains) && said.AsSpan().IndexOfAny("(\"“") > 0 : second.All(first.Contains) && known.AsSpan().IndexOfAny("(\"“") > 0))
            return true;
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        // "Cutting, Moore and Havens" is not Francis Cutting.
        if (knownKind != kind && (knownKind == NameKind.Organisation || kind == NameKind.Organisation) && (knownKind == NameKind.Person || kind == NameKind.Person) && longer.Length > 1)
            return false;
        if (knownKind == NameKind.Person || kind == NameKind.Person)
            return shorter.Length == 1 ? shorter[0].Length > 1 && (longer[0] == shorter[0] || longer[^1] == shorter[0]) : shorter[0] == longer[0] && shorter[^1] == longer[^1];
        if (shorter.Length == 1)
            return shorter[0].Length > 2 && (longer[0] == shorter[0] || longer[^1] == shorter[0]) || Initials(longer) == shorter[0];
        // "Cornell University's Hill Library" is the Hill Library.
        return longer.AsSpan().EndsWith(shorter) && longer[^(shorter.Length + 1)] is "s";
    }

    // "Senator Herbert Lehm" is Herbert Lehm, but Mrs. Lehm is somebody else.
    private static string[] WithoutTitle(string[] name) => name.Length > 2 && (NameCues.IsTitle(name[0]) || NameCues.IsTitle(name[0] + ".")) ? name[1..] : name;

    private static string Initials(string[] words) => string.Concat(words.Where(static word => word is not ("of" or "the" or "and" or "for" or "in" or "at")).Select(static word => word[0]));

    private static string[] Tokens(string name)
    {
        var words = name.ToLowerInvariant().Split([' ', ',', '.', '(', ')', '\'', '’', '"', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["the", _, ..] ? words[1..] : words;
    }
}
