using Fonds.Description.Rules;
using Fonds.Description.Units;

namespace Fonds.Formats;

/// <summary>
/// Takes what a reader finds, as it finds it, so that no step holds a whole finding aid in memory. Units arrive
/// when their own content is complete: components before the unit that holds them. A file of several MARC records gives them one after the other,
/// each as a document of its own.
/// </summary>
public interface IDocumentSink
{
    /// <summary>The file's standard, as soon as it is known and before anything else.</summary>
    void Begins(Standard standard)
    {
    }

    /// <summary>As above, with what the document's beginning says of its dialect: its namespace, prefixes and DOCTYPE.</summary>
    void Begins(DocumentForm form) => Begins(form.Standard);

    /// <summary>Where the reader is to note on which line each statement stands; null when nobody asks.</summary>
    StatementLines? Lines => null;

    /// <summary>A unit whose content is complete. Its components have arrived before it.</summary>
    void Unit(UnitRead unit);

    /// <summary>The finding aid itself, after all its units.</summary>
    void FindingAid(FindingAid findingAid);

    /// <summary>An authority record.</summary>
    void Authority(AuthorityDocument authority);

    /// <summary>Something a cataloguer should see.</summary>
    void Finding(Finding finding);
}

/// <summary>One unit with its place in the tree, counted in document order.</summary>
/// <param name="Ordinal">Place in the document, in the order of start tags; the top unit is 0.</param>
/// <param name="Parent">Ordinal of the unit that holds this one; -1 for the top unit.</param>
/// <param name="Sibling">Place among the components of the same parent, from 0.</param>
/// <param name="Depth">0 for the top unit.</param>
/// <param name="ChildCount">How many components stand directly inside.</param>
/// <param name="DescendantCount">How many components stand inside at any depth.</param>
/// <param name="Line">Line of the start tag in the source.</param>
public sealed record UnitRead(
    int Ordinal, int Parent, int Sibling, int Depth, int ChildCount, int DescendantCount, int Line, UnitOfDescription Unit);

/// <summary>What reading a document came to.</summary>
public enum ReadOutcome
{
    /// <summary>Everything was taken in; there may be findings.</summary>
    Read,

    /// <summary>The document was refused whole; the findings say why. Whatever reached the sink must be dropped.</summary>
    Refused,

    /// <summary>Well-formed, but neither a finding aid nor an authority record.</summary>
    NotDescription,
}
