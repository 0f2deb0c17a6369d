using System.Collections.Frozen;
using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>What may stand inside an element; decides whether white space there is text.</summary>
internal enum ContentModel
{
    /// <summary>Only elements: white space between them is layout.</summary>
    Elements,

    /// <summary>Text, perhaps with elements in it: white space is text.</summary>
    Mixed,

    /// <summary>Nothing.</summary>
    Empty,
}

/// <summary>How one standard spells one word of description.</summary>
internal sealed record Spelling(string Element, Term Term, ContentModel Content);

/// <summary>How a standard spells the words of description: its elements, each with its term, both ways.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Spelling> byElement;
    private readonly FrozenDictionary<Term, Spelling> byTerm;

    public Vocabulary(string name, Spelling[] spellings)
    {
        Name = name;
        Spellings = spellings;
        byElement = spellings.ToFrozenDictionary(spelling => spelling.Element, StringComparer.Ordinal);
        byTerm = spellings.ToFrozenDictionary(spelling => spelling.Term);
    }

    /// <summary>The standard's name, for messages.</summary>
    public string Name { get; }

    /// <summary>Every spelling, for look-ups of other kinds.</summary>
    public IReadOnlyList<Spelling> Spellings { get; }

    /// <summary>The spelling of an element, or null when the standard does not know it.</summary>
    public Spelling? OfElement(string element) => byElement.GetValueOrDefault(element);

    /// <summary>The spelling of a term, or null when the standard has no word for it.</summary>
    public Spelling? OfTerm(Term term) => byTerm.GetValueOrDefault(term);
}
