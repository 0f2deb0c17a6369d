using System.Collections.Frozen;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>
/// One way from a standard to another: a table of rules for statements and for qualifiers. What has no row keeps its term and its
/// qualifiers where the target's schema allows them there; words always stay.
/// </summary>
internal sealed class Crosswalk
{
    private readonly CrosswalkRule?[] rules = new CrosswalkRule?[512];
    private readonly FrozenDictionary<string, QualifierRule[]> qualifiers;

    public Crosswalk(Standard from, Standard to, ContentRules content, CrosswalkRule[] rules, QualifierRule[] qualifiers, Term[] wrappers)
    {
        (From, To, Content, Rules, Qualifiers, Wrappers) = (from, to, content, rules, qualifiers, wrappers);
        foreach (var rule in rules)
            this.rules[(int)rule.Term] = rule;
        this.qualifiers = qualifiers.GroupBy(rule => rule.Source).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public Standard From { get; }

    public Standard To { get; }

    /// <summary>What the target's schema allows.</summary>
    public ContentRules Content { get; }

    public IReadOnlyList<CrosswalkRule> Rules { get; }

    public IReadOnlyList<QualifierRule> Qualifiers { get; }

    /// <summary>In what words are set that may not stand where they come: the first that the place allows.</summary>
    public IReadOnlyList<Term> Wrappers { get; }

    /// <summary>
    /// The words that become emphasis marked with their name where a phrase of the target may not hold them: what a physical description, a
    /// title or a name says of the words in it.
    /// </summary>
    public FrozenSet<Term> MarkedInPhrases { get; init; } = [];

    /// <summary>Words that need no rule where the target's schema allows them: it has them as the source has.</summary>
    public FrozenSet<Term> Kept { get; init; } = [];

    public CrosswalkRule? RuleOf(Term term) => rules[(int)term];

    /// <summary>A qualifier as the target spells it on a statement, or null when the target cannot say it there.</summary>
    public Qualifier? Respell(Qualifier qualifier, Term source, Term target)
    {
        if (qualifiers.TryGetValue(qualifier.Name, out var candidates))
        {
            foreach (var rule in candidates)
            {
                if (rule.Only.Length > 0 && Array.IndexOf(rule.Only, source) < 0)
                    continue;
                var value = Array.Find(rule.Values, pair => pair.Source == qualifier.Value).Target ?? qualifier.Value;
                if (Content.Allows(target, rule.Target, value))
                    return new Qualifier(rule.Target, value);
            }
        }

        // Where the schema of the source lies is no help to the target.
        return qualifier.Name != "xsi:schemaLocation" && Content.Allows(target, qualifier.Name, qualifier.Value) ? qualifier : null;
    }
}
