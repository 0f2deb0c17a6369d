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
internal sealed class LossFinder(ContentRules source, IReadOnlyList<KnownLoss> known, Action<Loss> found)
{
    private readonly List<string> path = [];
    private int line;
    private bool isOfDocument;

    public void Compare(Statement before, Statement after, int atLine)
    {
        line = atLine;
        isOfDocument = before.Term is Term.FindingAidDocument or Term.AuthorityDocument;
        path.Clear();
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
            if (!SaysNothing(qualifier) && !before.Qualifiers.Any(one => Plain(one.Name) == Plain(qualifier.Name)))
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

        var reasons = new Dictionary<Node, string>(ReferenceEqualityComparer.Instance);
        foreach (var (node, parent) in lost)
        {
            // What stood in something lost is lost for the same reason.
            var outer = reasons.GetValueOrDefault(parent);
            reasons[node] = node is Statement statement
                ? Report(LossKind.Element, parent, statement.Term, NameOf(statement), Words(node), outer)
                : Report(LossKind.Remark, parent, null, "(remark)", Words(node), outer);
        }

        foreach (var statement in second.OfType<Statement>())
            Report(LossKind.Addition, before, null, NameOf(statement), Words(statement));
        var (rest, now) = (Rest(before, pairs), Rest(after, pairs));
        if (rest != now)
            Report(LossKind.Text, before, null, "", rest.Length > 0 ? rest : now);
    }

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
            if (first.Count - i != second.Count - j && WordsOf(first[i]) != WordsOf(second[j]))
            {
                if (second.FindIndex(j + 1, Math.Min(ShortWindow, second.Count - j - 1), node => Agree(first[i], node) && WordsOf(first[i]) == WordsOf(node)) >= 0)
                {
                    aloneSecond.Add(second[j++]);
                    continue;
                }

                if (first.FindIndex(i + 1, Math.Min(ShortWindow, first.Count - i - 1), node => Agree(node, second[j]) && WordsOf(node) == WordsOf(second[j])) >= 0)
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

    private static string WordsOf(Node node) => node is Statement statement ? Squeezed(statement.Words()) : "";

    private static bool Agree(Node one, Node other) => (one, other) switch
    {
        (Statement first, Statement second) => first.Term == second.Term && first.Foreign == second.Foreign,
        _ => one == other,
    };

    // The words that belong to a statement and to no pair inside it, without white space.
    private static string Rest(Statement statement, HashSet<Node> pairs)
    {
        if (statement.Content is [] || statement.Term == Term.DescriptionOfAgent || (statement.Content is [Statement only] && pairs.Contains(only)))
            return "";
        var text = new System.Text.StringBuilder();
        Add(statement);
        return text.ToString();

        void Add(Statement one)
        {
            foreach (var node in one.Content)
            {
                if (node is TextRun run)
                    text.Append(Squeezed(run.Text));
                else if (node is Statement inner && !pairs.Contains(inner))
                    Add(inner);
            }
        }
    }

    private static string Squeezed(string text) =>
        text.AsSpan().IndexOfAny(" \t\r\n") < 0 ? text : string.Concat(text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Words(Node node) => node switch
    {
        Statement statement => PlainText.Of(statement),
        Remark remark => remark.Text,
        Instruction instruction => $"{instruction.Target} {instruction.Data}",
        _ => "",
    };

    private const int LongestValue = 200;

    private string Report(LossKind kind, Statement parent, Term? term, string own, string value, string? outer = null)
    {
        var name = own.Length == 0 ? NameOf(parent) : $"{NameOf(parent)}/{own}";
        var reason = IsAgainstTheRules(kind, parent, term, own, value) ? KnownLoss.AgainstTheRules : known.FirstOrDefault(one => one.Covers(kind, name))?.Reason ?? outer ?? KnownLoss.Undocumented;
        found(new Loss(kind, string.Join('/', path), line, name, value.Length > LongestValue ? value[..LongestValue] + "…" : value, reason) { IsOfDocument = isOfDocument });
        return reason;
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
