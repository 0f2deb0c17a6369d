using System.Collections.Immutable;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>
/// A small statement for each element in each other that a schema allows it in, and for each attribute with each value that it lists: carried over and
/// back, they show what a crosswalk loses whether or not any document has it.
/// </summary>
internal sealed class WhatTheSchemaAllows
{
    private static readonly string[] Samples = ["x", "1900", "Latn", "eng", "2000-01-01", "DE"];

    private readonly Rewriting there;
    private readonly Rewriting back;
    private readonly LossFinder finder;
    private readonly ContentRules content;
    private readonly Dictionary<Term, Term[]> ways = [];
    private readonly SortedSet<string> rows = new(StringComparer.Ordinal);

    private WhatTheSchemaAllows(Standard from, Standard to)
    {
        there = new(CrosswalkList.Find(from, to)!);
        back = new(CrosswalkList.Find(to, from)!);
        content = CrosswalkList.ContentOf(from);
        finder = new LossFinder(content, CrosswalkList.LossesOf(from, to), loss =>
        {
            if (loss.Reason != KnownLoss.AgainstTheRules && !loss.IsWithElement)
                rows.Add(Row(loss));
        });
    }

    /// <summary>The row of the list that a loss belongs to.</summary>
    public static string Row(Loss loss) => $"{loss.Kind} {DocumentedLosses.Plain(loss.Name)}";

    /// <summary>The rows of all that is lost.</summary>
    public static SortedSet<string> Losses(Standard from, Standard to)
    {
        var walk = new WhatTheSchemaAllows(from, to);
        if (from is Standard.Ead2002 or Standard.Ead3)
        {
            walk.FindWays(Term.TopUnit, [Term.Component, Term.TopUnit]);
            walk.FindWays(Term.FindingAidDocument, [Term.TopUnit]);
        }
        else
        {
            walk.FindWays(Term.AuthorityDocument, []);
        }

        foreach (var parent in walk.ways.Keys.ToArray())
            walk.TryAll(parent);
        return walk.rows;
    }

    // The shortest way down to each element.
    private void FindWays(Term root, Term[] closed)
    {
        var next = new Queue<Term>([root]);
        ways.TryAdd(root, [root]);
        while (next.TryDequeue(out var term))
        {
            foreach (var child in content.ChildrenOf(term).Where(child => !closed.Contains(child)))
            {
                if (ways.TryAdd(child, [.. ways[term], child]))
                    next.Enqueue(child);
            }
        }
    }

    private void TryAll(Term parent)
    {
        Try(parent, []);
        foreach (var child in content.ChildrenOf(parent).Where(child => child is not (Term.Component or Term.TopUnit)))
        {
            var filled = Filled(child);
            Try(parent, [filled]);
            if (content.AllowsText(parent))
                Try(parent, [new TextRun("before "), filled, new TextRun(" behind")]);
            foreach (var (name, values) in content.QualifiersOf(child))
            {
                foreach (var value in values.Count > 0 ? values : [Samples.First(sample => content.Allows(child, name, sample))])
                    Try(parent, [filled with { Qualifiers = [new(name, value)] }]);
            }
        }
    }

    private void Try(Term parent, ImmutableArray<Node> inside)
    {
        var way = ways[parent];
        var statement = new Statement(parent, content: inside);
        foreach (var outer in way.Reverse().Skip(1))
            statement = new Statement(outer, content: [statement]);
        finder.Compare(statement, back.Whole(there.Whole(statement)), -1, null);
    }

    // With words in it, as far down as they may stand.
    private Statement Filled(Term term)
    {
        var way = new Dictionary<Term, Term> { [term] = term };
        var next = new Queue<Term>([term]);
        while (next.TryDequeue(out var one))
        {
            if (content.AllowsText(one))
            {
                var statement = Statement.Of(one, "words");
                for (; one != term; one = way[one])
                    statement = Statement.Of(way[one], statement);
                return statement;
            }

            foreach (var child in content.ChildrenOf(one).Where(child => way.TryAdd(child, one)))
                next.Enqueue(child);
        }

        return new Statement(term);
    }
}
