using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>What a statement cannot do without, after a standard's official schema: one of some statements, and one of others, in their order.</summary>
/// <remarks>The needs are a text beside each vocabulary; a test makes it from the schema.</remarks>
internal sealed class ContentNeeds
{
    private const string Unsaid = "-";

    private readonly Dictionary<Term, Term[][]> clauses = [];
    private readonly Dictionary<Term, Term[]> orders = [];
    private readonly ContentRules rules;

    public ContentNeeds(ContentRules rules, string resource)
    {
        this.rules = rules;
        using var stream = typeof(ContentNeeds).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(" : ") is not [var element, var needs, var order] || rules.Vocabulary.OfElement(element) is not { } spelling)
                continue;
            clauses[spelling.Term] = [.. needs.Split(' ').Select(clause => Terms(clause.Split('|')))];
            orders[spelling.Term] = Terms(order.Split(' '));
        }
    }

    /// <summary>
    /// A statement of which something was taken away, made whole for the schema: what holds no words any more goes, unless the schema wants
    /// it; what the schema wants is put there, empty. Null when the statement itself goes.
    /// </summary>
    public Statement? Mended(Statement statement, bool mayGo)
    {
        if (statement.Foreign is not null)
            return statement;
        var content = ImmutableArray.CreateBuilder<Node>(statement.Content.Length);
        var changed = false;
        var needs = clauses.GetValueOrDefault(statement.Term, []);
        foreach (var node in statement.Content)
        {
            var kept = node is Statement inner ? Mended(inner, mayGo: true) : node;
            changed |= !ReferenceEquals(kept, node);
            if (kept is not null)
                content.Add(kept);
        }

        var whole = changed ? statement with { Content = content.DrainToImmutable() } : statement;
        var missing = needs.Where(clause => clause.Length > 0 && !whole.Content.Any(node => Says(node, clause))).ToList();
        if (missing.Count == 0)
            return whole;
        if (mayGo && PlainText.Of(whole).Length == 0 && !whole.Content.Any(node => node is UnitsHere))
            return null;
        foreach (var clause in missing)
        {
            var empty = Empty(clause);
            whole = whole with { Content = whole.Content.Insert(PlaceOf(empty.Term, whole), empty) };
        }

        return whole;
    }

    private Term[] Terms(string[] names) => [.. names.Select(rules.Vocabulary.OfElement).OfType<Spelling>().Select(one => one.Term)];

    private static bool Says(Node node, Term[] clause) => node switch
    {
        Statement statement => Array.IndexOf(clause, statement.Term) >= 0,
        UnitsHere => Array.Exists(clause, term => term is Term.TopUnit or Term.Component or Term.ComponentList),
        _ => false,
    };

    // Before the first statement that stands later in the schema.
    private int PlaceOf(Term added, Statement holder)
    {
        var order = orders[holder.Term];
        var own = Array.IndexOf(order, added);
        for (var place = 0; place < holder.Content.Length; place++)
        {
            if (holder.Content[place] is UnitsHere || (holder.Content[place] is Statement statement && Array.IndexOf(order, statement.Term) > own))
                return place;
        }

        return holder.Content.Length;
    }

    // Of what may stand there, that which says least: a paragraph before a list, a title before a container.
    private Statement Empty(Term[] clause)
    {
        var term = Array.Find(clause, one => one is Term.Paragraph or Term.Title or Term.Part or Term.AgencyName or Term.Name or Term.Event or Term.Item);
        if (term == default)
            term = clause.MinBy(one => clauses.GetValueOrDefault(one, []).Length);
        // EAC-CPF 2.0 wants words in an identifier and in a name.
        var words = rules.Vocabulary.Name == "EAC-CPF 2.0" && term is Term.Part or Term.RecordIdentifier ? ImmutableArray.Create<Node>(new TextRun(Unsaid)) : [];
        var empty = new Statement(term, [.. rules.Required(term)], words);
        foreach (var inner in clauses.GetValueOrDefault(term, []))
            empty = empty with { Content = empty.Content.Add(Empty(inner)) };
        return empty;
    }
}
