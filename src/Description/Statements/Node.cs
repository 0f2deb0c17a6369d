using System.Collections.Immutable;

namespace Fonds.Description.Statements;

/// <summary>
/// A piece of a description, in the order in which the archivist put it: a statement, a run of text,
/// a remark, a processing instruction, or the place where the components stand.
/// </summary>
public abstract record Node;

/// <summary>A run of text, with its white space as written.</summary>
public sealed record TextRun(string Text) : Node;

/// <summary>A remark to other archivists that is no part of the description (an XML comment).</summary>
public sealed record Remark(string Text) : Node;

/// <summary>An instruction to a program (an XML processing instruction).</summary>
public sealed record Instruction(string Target, string Data) : Node;

/// <summary>
/// Marks where units of description stand within the content of the unit or document above them, so that
/// each unit can be a record of its own and the whole still knows its order.
/// </summary>
/// <param name="Count">How many units stand here; null for all that remain.</param>
public sealed record UnitsHere(int? Count) : Node;

/// <summary>
/// One statement of a description: what it says (<see cref="Term"/>), the qualifiers it carries, and its
/// content, which is text, further statements, or both mixed as in a sentence.
/// </summary>
/// <remarks>
/// Everything that EAD or EAC-CPF can say is a statement, and a statement keeps every qualifier and the
/// order of its content; the views (<c>UnitOfDescription.Dates</c>, <c>Agent.NameForms</c>) read from it and never
/// hold a second copy. That is how nothing is lost and one edit changes one thing.
/// </remarks>
public sealed record Statement : Node
{
    public Statement(Term term, ImmutableArray<Qualifier> qualifiers = default, ImmutableArray<Node> content = default)
    {
        Term = term;
        Qualifiers = qualifiers.IsDefault ? [] : qualifiers;
        Content = content.IsDefault ? [] : content;
    }

    /// <summary>What is said, in the field's words.</summary>
    public Term Term { get; init; }

    /// <summary>The name as found, when <see cref="Term"/> is <see cref="Term.Foreign"/>; else null.</summary>
    public ForeignName? Foreign { get; init; }

    /// <summary>What qualifies the statement (XML attributes), in the order found.</summary>
    public ImmutableArray<Qualifier> Qualifiers { get; init; }

    /// <summary>Text and statements inside, in the order found.</summary>
    public ImmutableArray<Node> Content { get; init; }

    /// <summary>The statements directly inside.</summary>
    public IEnumerable<Statement> Statements
    {
        get
        {
            foreach (var node in Content)
            {
                if (node is Statement statement)
                    yield return statement;
            }
        }
    }

    /// <summary>The value of a qualifier, or null when it is not there.</summary>
    public string? this[string qualifier]
    {
        get
        {
            foreach (var candidate in Qualifiers)
            {
                if (string.Equals(candidate.Name, qualifier, StringComparison.Ordinal))
                    return candidate.Value;
            }

            return null;
        }
    }

    /// <summary>A statement with plain text.</summary>
    public static Statement Of(Term term, string text, params ReadOnlySpan<Qualifier> qualifiers) =>
        new(term, [.. qualifiers], [new TextRun(text)]);

    /// <summary>A statement that holds other nodes.</summary>
    public static Statement Of(Term term, params ReadOnlySpan<Node> content) => new(term, content: [.. content]);

    /// <summary>The first statement directly inside that says this, or null.</summary>
    public Statement? First(Term term)
    {
        foreach (var node in Content)
        {
            if (node is Statement statement && statement.Term == term)
                return statement;
        }

        return null;
    }

    /// <summary>The statements directly inside that say this, in order.</summary>
    public IEnumerable<Statement> All(Term term) => Statements.Where(statement => statement.Term == term);

    /// <summary>
    /// The same statement with one inside it, that very one and not its equals, said otherwise; everything else is as it was. The same
    /// object when it does not stand here.
    /// </summary>
    public Statement Replacing(Statement old, Statement replacement)
    {
        if (ReferenceEquals(this, old))
            return replacement;
        for (var place = 0; place < Content.Length; place++)
        {
            if (Content[place] is Statement inner && inner.Replacing(old, replacement) is var changed && !ReferenceEquals(changed, inner))
                return this with { Content = Content.SetItem(place, changed) };
        }

        return this;
    }

    /// <summary>The same statement without one inside it, that very one, at any depth; the same object when it does not stand here.</summary>
    public Statement Removing(Statement gone)
    {
        for (var place = 0; place < Content.Length; place++)
        {
            if (ReferenceEquals(Content[place], gone))
                return this with { Content = Content.RemoveAt(place) };
            if (Content[place] is Statement inner && inner.Removing(gone) is var changed && !ReferenceEquals(changed, inner))
                return this with { Content = Content.SetItem(place, changed) };
        }

        return this;
    }

    /// <summary>The same statement with another set right behind (or before) one inside it, that very one, at any depth.</summary>
    public Statement Placing(Statement added, Statement beside, bool before = false)
    {
        for (var place = 0; place < Content.Length; place++)
        {
            if (ReferenceEquals(Content[place], beside))
                return this with { Content = Content.Insert(before ? place : place + 1, added) };
            if (Content[place] is Statement inner && inner.Placing(added, beside, before) is var changed && !ReferenceEquals(changed, inner))
                return this with { Content = Content.SetItem(place, changed) };
        }

        return this;
    }

    /// <summary>The same statement with a qualifier set, in its place when it was there, else as the last; without it when the value is null.</summary>
    public Statement Qualified(string name, string? value)
    {
        for (var place = 0; place < Qualifiers.Length; place++)
        {
            if (Qualifiers[place].Name == name)
                return this with { Qualifiers = value is null ? Qualifiers.RemoveAt(place) : Qualifiers.SetItem(place, new(name, value)) };
        }

        return value is null ? this : this with { Qualifiers = Qualifiers.Add(new(name, value)) };
    }

    /// <summary>Equal when every part is equal, in order.</summary>
    public bool Equals(Statement? other) =>
        other is not null && Term == other.Term && Foreign == other.Foreign
        && Qualifiers.AsSpan().SequenceEqual(other.Qualifiers.AsSpan())
        && Content.SequenceEqual(other.Content);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Term);
        hash.Add(Foreign);
        foreach (var qualifier in Qualifiers)
            hash.Add(qualifier);
        foreach (var node in Content)
            hash.Add(node);
        return hash.ToHashCode();
    }
}
