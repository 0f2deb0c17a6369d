using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

/// <summary>Carries statements over by a crosswalk's table, from the outside in, and sees that each may stand where it comes.</summary>
internal sealed class Rewriting(Crosswalk crosswalk)
{
    // The wrapper made last for words that could not stand where they came, so that what follows joins it.
    private Statement? loose;

    public Crosswalk Crosswalk { get; } = crosswalk;

    /// <summary>A whole statement that stands for itself: a unit, an authority record.</summary>
    public Statement Whole(Statement statement)
    {
        var into = new List<Node>(1);
        if (Crosswalk.RuleOf(statement.Term) is { } rule)
            rule.Apply(statement, this, Term.Foreign, into);
        else
            into.Add(Renamed(statement, statement.Term));
        return (Statement)into[0];
    }

    /// <summary>The statement under another word, with its qualifiers and content carried over.</summary>
    public Statement Renamed(Statement statement, Term term) =>
        new(term, Qualifiers(statement, term), Content(statement.Content, term));

    /// <summary>Content carried over, to stand in a statement of the target.</summary>
    public ImmutableArray<Node> Content(ImmutableArray<Node> content, Term parent)
    {
        if (content.Length == 0)
            return [];
        var into = new List<Node>(content.Length);
        foreach (var node in content)
            Carry(node, parent, into);
        return ImmutableCollectionsMarshal.AsImmutableArray(into.ToArray());
    }

    /// <summary>Carries one node over.</summary>
    public void Carry(Node node, Term parent, List<Node> into)
    {
        if (node is Statement { Foreign: not null } foreign)
            into.Add(foreign with { Content = Content(foreign.Content, Term.Foreign) });
        else if (node is not Statement statement)
            Place(node, parent, into);
        else if (Crosswalk.Kept.Contains(statement.Term) && Crosswalk.Content.Allows(parent, statement.Term))
            into.Add(Renamed(statement, statement.Term));
        else if (Crosswalk.RuleOf(statement.Term) is { } rule)
            rule.Apply(statement, this, parent, into);
        else if (!Crosswalk.Content.Knows(statement.Term) && !Crosswalk.MarkedInPhrases.Contains(statement.Term))
            CarryAll(statement.Content, parent, into);
        else
            Place(Renamed(statement, statement.Term), parent, into);
    }

    /// <summary>Carries the content of a statement over without the statement.</summary>
    public void CarryAll(ImmutableArray<Node> content, Term parent, List<Node> into)
    {
        foreach (var node in content)
            Carry(node, parent, into);
    }

    /// <summary>Qualifiers as the target spells them on a statement; those it cannot say there are left out.</summary>
    public ImmutableArray<Qualifier> Qualifiers(Statement statement, Term target, params ReadOnlySpan<Qualifier> added)
    {
        if (statement.Qualifiers.Length == 0)
            return [.. added];
        var into = new Qualifier[statement.Qualifiers.Length + added.Length];
        added.CopyTo(into);
        var count = added.Length;
        foreach (var qualifier in statement.Qualifiers)
        {
            var respelt = qualifier.IsAboutWriting ? qualifier.Name == Qualifier.ElementAsWritten ? qualifier : (Qualifier?)null : Crosswalk.Respell(qualifier, statement.Term, target);
            // What a rule adds stands before what the statement brings under the same name.
            if (respelt is { } one && !IsAmong(into.AsSpan(0, count), one.Name))
                into[count++] = one;
        }

        if (count < into.Length)
            Array.Resize(ref into, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(into);
    }

    private static bool IsAmong(ReadOnlySpan<Qualifier> qualifiers, string name)
    {
        foreach (var one in qualifiers)
        {
            if (string.Equals(one.Name, name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Puts what has been carried over into its place. Where the schema does not allow it, it is set in a wrapper that the place
    /// allows; else its words stand without it.
    /// </summary>
    public void Place(Node node, Term parent, List<Node> into)
    {
        var content = Crosswalk.Content;
        switch (node)
        {
            case TextRun run when content.AllowsText(parent):
                into.Add(run);
                break;
            case TextRun run when string.IsNullOrWhiteSpace(run.Text):
                break;
            // What is foreign to the standard may hold anything.
            case Statement { Foreign: null } statement when parent != Term.Foreign && !content.Allows(parent, statement.Term):
                if (Wrap(statement, parent, into) || Mark(statement, parent, into))
                    break;
                loose = null;
                foreach (var inner in statement.Content)
                    Place(inner, parent, into);
                loose = null;
                if (IsBlock(statement.Term) && content.AllowsText(parent))
                    into.Add(Space);
                break;
            case TextRun run:
                Wrap(run, parent, into);
                break;
            default:
                into.Add(node);
                break;
        }
    }

    private static readonly TextRun Space = new(" ");

    private static bool IsBlock(Term term) =>
        term is Term.Paragraph or Term.Item or Term.Label or Term.Heading or Term.AddressLine or Term.Event or Term.Date or Term.SingleDate or Term.TableCell;

    // EAD's "altrender" says which rendering is meant where none of the named ones is.
    private bool Mark(Statement statement, Term parent, List<Node> into)
    {
        if (!Crosswalk.MarkedInPhrases.Contains(statement.Term) || !Crosswalk.Content.Allows(parent, Term.Emphasis))
            return false;
        var inside = new List<Node>();
        foreach (var inner in statement.Content)
            Place(inner, Term.Emphasis, inside);
        var name = Crosswalk.Content.Vocabulary.OfTerm(statement.Term)!.Element;
        ImmutableArray<Qualifier> qualifiers = [new("render", "altrender"), new("altrender", name), .. statement.Qualifiers.Where(one => one.Name is "id" or "audience")];
        into.Add(new Statement(Term.Emphasis, qualifiers, [.. inside]));
        return true;
    }

    private bool Wrap(Node node, Term parent, List<Node> into)
    {
        if (Crosswalk.Content.AllowsText(parent))
            return false;
        foreach (var wrapper in Crosswalk.Wrappers)
        {
            if (!Crosswalk.Content.Allows(parent, wrapper))
                continue;
            var holds = Holds(wrapper, node);
            if (!holds && node is Statement)
                continue;
            var (before, last) = into is [.., Statement open] && ReferenceEquals(open, loose) && open.Term == wrapper && (wrapper != Term.Name || node is TextRun) ? (open.Content, open) : ([], null);
            var inside = new List<Node>(before);
            Place(node, wrapper, inside);
            // A name made for words that were none says so, to be undone.
            loose = new Statement(wrapper, wrapper == Term.Name && node is TextRun ? [new("altrender", "text")] : [], [.. inside]);
            if (last is null)
                into.Add(loose);
            else
                into[^1] = loose;
            return true;
        }

        return false;
    }

    // Whether a wrapper can hold this as it is, itself or in a wrapper of its own.
    private bool Holds(Term wrapper, Node node) => node is not Statement statement
        || Crosswalk.Content.Allows(wrapper, statement.Term)
        || Crosswalk.Wrappers.Any(inner => Crosswalk.Content.Allows(wrapper, inner) && Crosswalk.Content.Allows(inner, statement.Term));
}
