using Fonds.Description.Statements;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>
/// Finds what a conversion loses by having it back: a statement that was carried over and back is laid beside what it was, and
/// whatever differs is a loss. So nothing can be lost in silence, whatever the rules say of themselves.
/// </summary>
/// <remarks>
/// Not counted, for it says nothing: white space, prefixes, the order of the groups in the description of an agent, whether links are spelt with or without the namespace for links, and
/// xlink:type="simple", which the schema sets on each of them.
/// </remarks>
internal sealed class LossFinder(ContentRules source, DocumentedLosses? known, Action<Loss> found)
{
    private readonly List<string> path = [];
    private readonly Dictionary<Node, ulong> fingerprints = new(ReferenceEqualityComparer.Instance);
    private Statement? whole;
    private StatementLines? lines;
    private IReadOnlyDictionary<Statement, int>? lineOf;
    private int unit;

    public void Compare(Statement before, Statement after, int unit, StatementLines? where)
    {
        (whole, this.unit, lines, lineOf) = (before, unit, where, null);
        path.Clear();
        fingerprints.Clear();
        CompareStatements(before, after, 1);
    }

    /// <summary>The same, where the lines of the statements have been noted before.</summary>
    public void CompareNoted(Statement before, Statement after, int unit, IReadOnlyDictionary<Statement, int> noted)
    {
        (whole, this.unit, lines, lineOf) = (before, unit, null, noted);
        path.Clear();
        fingerprints.Clear();
        CompareStatements(before, after, 1);
    }

    private string NameOf(Statement statement) => statement.Foreign?.LocalName ?? source.Vocabulary.OfTerm(statement.Term)?.Element ?? statement.Term.ToString();

    private void CompareStatements(Statement before, Statement after, int place)
    {
        if (before == after)
            return;
        Enter(before, place);
        CompareQualifiers(before, after);
        CompareContent(before, after);
        path.RemoveAt(path.Count - 1);
    }

    private void Enter(Statement statement, int place)
    {
        var name = NameOf(statement);
        path.Add(statement["id"] is { } id ? $"{name}[@id='{id}']" : place > 1 ? $"{name}[{place}]" : name);
    }

    private void CompareQualifiers(Statement before, Statement after)
    {
        foreach (var qualifier in before.Qualifiers)
        {
            if (!SaysNothing(qualifier) && !Has(after, qualifier))
                Report(LossKind.Attribute, before, null, "@" + qualifier.Name, qualifier.Value);
        }

        foreach (var qualifier in after.Qualifiers)
        {
            if (!SaysNothing(qualifier) && !Has(before, qualifier))
                Report(LossKind.Addition, before, null, "@" + qualifier.Name, qualifier.Value);
        }
    }

    private static bool Has(Statement statement, Qualifier qualifier) =>
        statement.Qualifiers.Any(one => Plain(one.Name) == Plain(qualifier.Name) && Squeezed(one.Value).Equals(Squeezed(qualifier.Value), IsLinkValue(qualifier) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    // onLoad in the namespace for links is onload without it.
    private static bool IsLinkValue(Qualifier qualifier) => Plain(qualifier.Name) == "actuate";

    private static string Plain(string name) => name.StartsWith("xlink:", StringComparison.Ordinal) ? name["xlink:".Length..] : name;

    private static bool SaysNothing(Qualifier qualifier) =>
        qualifier.IsAboutWriting || (qualifier.Name is "xlink:type" or "linktype" && qualifier.Value == "simple") || qualifier.Name == "xsi:schemaLocation";

    private void CompareContent(Statement before, Statement after)
    {
        var lost = new List<(Node Node, Statement Parent)>();
        var first = PartsOf(before);
        var second = PartsOf(after);
        var parents = new Dictionary<Node, Statement>(ReferenceEqualityComparer.Instance);
        var pairs = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Expand(before, first, second, lost, parents);
        // What found no partner may have left what stood in it behind: look for that too.
        while (true)
        {
            Match(first, second, pairs);
            foreach (var node in first)
                lost.Add((node, parents.GetValueOrDefault(node, before)));
            var inner = new List<Node>();
            foreach (var statement in first.OfType<Statement>())
            {
                foreach (var node in statement.Content.Where(IsPart))
                {
                    parents[node] = statement;
                    inner.Add(node);
                }
            }

            if (inner.Count == 0)
                break;
            first = inner;
            Expand(before, first, second, lost, parents);
        }

        Report(before, lost, parents);
        foreach (var node in second)
            ReportAdded(before, node, before);
        if (!HasOwnWords(before, pairs) && !HasOwnWords(after, pairs))
            return;
        if (!WordsInOrder.Of(before, pairs).SequenceEqual(WordsInOrder.Of(after, pairs)))
            Report(LossKind.Text, before, null, "", WordsInOrder.BeginningOf(before, pairs, LongestValue) is { Length: > 0 } words ? words : WordsInOrder.BeginningOf(after, pairs, LongestValue));
    }

    // What stood in something lost that came back nowhere is lost with it, and its attributes too.
    private void Report(Statement before, List<(Node Node, Statement Parent)> lost, Dictionary<Node, Statement> parents)
    {
        var told = new Dictionary<Node, Loss>(ReferenceEqualityComparer.Instance);
        foreach (var (node, parent) in lost)
        {
            var depth = path.Count;
            var outer = told.GetValueOrDefault(parent);
            var chain = new List<Statement>();
            for (var one = node as Statement ?? parent; !ReferenceEquals(one, before); one = parents.GetValueOrDefault(one, before))
                chain.Add(one);
            foreach (var one in chain.AsEnumerable().Reverse())
                Enter(one, 1);
            if (node is Statement statement)
            {
                var own = told[node] = Report(LossKind.Element, parent, statement.Term, NameOf(statement), WordsInOrder.BeginningOf(statement, Nothing, LongestValue), statement, outer);
                foreach (var qualifier in statement.Qualifiers.Where(one => !SaysNothing(one)))
                    Report(LossKind.Attribute, statement, null, "@" + qualifier.Name, qualifier.Value, statement, own);
            }
            else
            {
                Report(LossKind.Remark, parent, null, RemarkName, WordsOf(node), parent, outer);
            }

            path.RemoveRange(depth, path.Count - depth);
        }
    }

    private static readonly HashSet<Node> Nothing = [];

    private void ReportAdded(Statement parent, Node node, Statement where, Loss? outer = null)
    {
        if (node is not Statement added)
        {
            Report(LossKind.Addition, parent, null, RemarkName, WordsOf(node), where, outer);
            return;
        }

        var own = Report(LossKind.Addition, parent, null, NameOf(added), WordsInOrder.BeginningOf(added, Nothing, LongestValue), where, outer);
        foreach (var qualifier in added.Qualifiers.Where(one => !SaysNothing(one)))
            Report(LossKind.Addition, added, null, "@" + qualifier.Name, qualifier.Value, where, own);
        foreach (var inner in added.Content.Where(IsPart))
            ReportAdded(added, inner, where, own);
    }

    private const string RemarkName = "(remark)";

    private static string WordsOf(Node remark) => remark is Remark own ? own.Text : remark is Instruction instruction ? $"{instruction.Target} {instruction.Data}" : "";

    // What has come back nowhere is replaced by what stood in it, in its place, so that this finds its like in order.
    private static void Expand(Statement before, List<Node> first, List<Node> second, List<(Node, Statement)> lost, Dictionary<Node, Statement> parents)
    {
        for (var i = 0; i < first.Count;)
        {
            if (first[i] is not Statement { Foreign: null } statement || second.Exists(node => Agree(statement, node)))
            {
                i++;
                continue;
            }

            lost.Add((statement, parents.GetValueOrDefault(statement, before)));
            var inner = statement.Content.Where(IsPart).ToArray();
            foreach (var node in inner)
                parents[node] = statement;
            first.RemoveAt(i);
            first.InsertRange(i, inner);
        }
    }

    private static List<Node> PartsOf(Statement statement)
    {
        var parts = statement.Content.Where(IsPart);
        return statement.Term == Term.DescriptionOfAgent ? [.. parts.OrderBy(node => node is Statement part ? (int)part.Term : 0)] : [.. parts];
    }

    private static bool IsPart(Node node) => node is Statement or Remark or Instruction;

    // Pairs what agrees, in order, compares the pairs, and leaves in both lists what found no partner.
    private void Match(List<Node> first, List<Node> second, HashSet<Node> pairs)
    {
        var (i, j) = (0, 0);
        var (alone, aloneSecond) = (new List<Node>(), new List<Node>());
        var places = new Dictionary<Term, int>();
        while (i < first.Count && j < second.Count)
        {
            if (!Agree(first[i], second[j]))
            {
                var ahead = second.FindIndex(j, Math.Min(Window, second.Count - j), node => Agree(first[i], node));
                var behind = first.FindIndex(i, Math.Min(Window, first.Count - i), node => Agree(node, second[j]));
                if (ahead >= 0 && (behind < 0 || ahead - j <= behind - i))
                    aloneSecond.Add(second[j++]);
                else
                    alone.Add(first[i++]);
                continue;
            }

            // Where parts have come or gone, words say better than names which is which.
            if (first.Count - i != second.Count - j && FingerprintOf(first[i]) != FingerprintOf(second[j]))
            {
                if (second.FindIndex(j + 1, Math.Min(ShortWindow, second.Count - j - 1), node => Agree(first[i], node) && FingerprintOf(first[i]) == FingerprintOf(node)) >= 0)
                {
                    aloneSecond.Add(second[j++]);
                    continue;
                }

                if (first.FindIndex(i + 1, Math.Min(ShortWindow, first.Count - i - 1), node => Agree(node, second[j]) && FingerprintOf(node) == FingerprintOf(second[j])) >= 0)
                {
                    alone.Add(first[i++]);
                    continue;
                }
            }

            pairs.Add(first[i]);
            pairs.Add(second[j]);
            if (first[i] is Statement before)
                CompareStatements(before, (Statement)second[j], places[before.Term] = places.GetValueOrDefault(before.Term) + 1);
            i++;
            j++;
        }

        alone.AddRange(first.Skip(i));
        aloneSecond.AddRange(second.Skip(j));
        first.Clear();
        first.AddRange(alone);
        second.Clear();
        second.AddRange(aloneSecond);
    }

    private const int Window = 60;
    private const int ShortWindow = 4;

    private ulong FingerprintOf(Node node)
    {
        if (node is not Statement statement)
            return 0;
        if (!fingerprints.TryGetValue(node, out var print))
            fingerprints.Add(node, print = WordsInOrder.FingerprintOf(statement));
        return print;
    }

    private static bool Agree(Node one, Node other) => (one, other) switch
    {
        (Statement first, Statement second) => first.Term == second.Term && first.Foreign == second.Foreign,
        _ => one == other,
    };

    // Whether words belong to a statement and to no pair inside it.
    private static bool HasOwnWords(Statement statement, HashSet<Node> pairs) =>
        statement.Term != Term.DescriptionOfAgent && statement.Content.Any(node => node is TextRun || (node is Statement inner && !pairs.Contains(inner)));

    private static string Squeezed(string text) =>
        text.AsSpan().IndexOfAny(" \t\r\n") < 0 ? text : string.Concat(text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private const int LongestValue = 200;

    // Most units lose nothing, and nobody needs to know where their statements stand.
    private int LineOf(Statement statement) => lineOf is not null ? lineOf.GetValueOrDefault(statement) : lines is not { Count: > 0 } ? 0 : (lineOf ??= lines.Of(whole!)).GetValueOrDefault(statement);

    private Loss Report(LossKind kind, Statement parent, Term? term, string own, string value, Statement? lost = null, Loss? outer = null)
    {
        var name = own.Length == 0 ? NameOf(parent) : $"{NameOf(parent)}/{own}";
        var reason = outer?.Reason ?? (IsAgainstTheRules(kind, parent, term, own, value) ? KnownLoss.AgainstTheRules : known?.ReasonOf(kind, name) is { Length: > 0 } why ? why : KnownLoss.Undocumented);
        var loss = new Loss(kind, string.Join('/', path), LineOf(lost ?? parent), name, value.Length > LongestValue ? value[..LongestValue] + "…" : value, reason) { Unit = unit, IsWithElement = outer is not null };
        found(loss);
        return loss;
    }

    // What the source's own standard does not allow there, the target has no duty to say.
    private bool IsAgainstTheRules(LossKind kind, Statement parent, Term? term, string own, string value) => kind switch
    {
        LossKind.Attribute => source.Knows(parent.Term) && !source.Allows(parent.Term, own[1..], value) && !source.Allows(parent.Term, "xlink:" + own[1..], value),
        LossKind.Element => !source.Knows(parent.Term) || !source.Allows(parent.Term, term!.Value),
        LossKind.Text or LossKind.Addition => !source.AllowsText(parent.Term) && parent.Content.Any(node => node is TextRun || (node is Statement inner && !source.Allows(parent.Term, inner.Term))),
        _ => false,
    };
}
