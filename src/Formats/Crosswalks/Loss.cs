namespace Fonds.Formats.Crosswalks;

/// <summary>The kinds of thing that a crosswalk can lose.</summary>
public enum LossKind
{
    /// <summary>An element: what it said of its content. The words in it may have stayed.</summary>
    Element,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A remark or an instruction to a program.</summary>
    Remark,

    /// <summary>Something that comes back with the way back and was not there: what had to be said in the target and nobody had said.</summary>
    Addition,
}

/// <summary>Something that the target of a conversion cannot say so that it could be had back.</summary>
/// <param name="Path">Where it stands in the source, as a path of elements with their places among elements of the same name.</param>
/// <param name="Line">Line of the element in the source: of the one lost, or of the one that loses an attribute or words or comes back with more. 0 where nobody noted lines.</param>
/// <param name="Name">The element or attribute.</param>
/// <param name="Value">Its words or value, shortened.</param>
/// <param name="Reason">Why, after the crosswalk's table.</param>
public sealed record Loss(LossKind Kind, string Path, int Line, string Name, string Value, string Reason)
{
    /// <summary>Whether it goes, or comes, with an element around it, whose own loss gives the reason.</summary>
    public bool IsWithElement { get; init; }

    /// <summary>The unit that it belongs to, by its place among the start tags of units; -1 for the document itself: its header, or the whole authority record.</summary>
    public int Unit { get; init; } = -1;
}
