using System.Globalization;
using System.Xml;
using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>An element that a standard knows, with its number where components are numbered (c01: 1); else 0.</summary>
internal sealed record ElementName(Spelling Spelling, int Number);

/// <summary>
/// The elements of a standard as one reader meets them: the reader gives each name as one and the same string,
/// so a look-up compares references and no characters.
/// </summary>
internal sealed class ElementNames
{
    public const int MostNumber = 12;

    private readonly Dictionary<object, ElementName> names = new(ReferenceEqualityComparer.Instance);

    public ElementNames(Vocabulary vocabulary, XmlNameTable table)
    {
        foreach (var spelling in vocabulary.Spellings)
            names.Add(table.Add(spelling.Element), new ElementName(spelling, 0));
        if (vocabulary.OfTerm(Term.Component) is not { } component)
            return;
        for (var number = 1; number <= MostNumber; number++)
            names.Add(table.Add(Numbered(number)), new ElementName(component, number));
    }

    public ElementName? this[string interned] => names.GetValueOrDefault(interned);

    /// <summary>The name of a numbered component at a depth below the top unit: c01 to c12, then c.</summary>
    public static string Numbered(int depth) => depth is >= 1 and <= MostNumber ? "c" + depth.ToString("00", CultureInfo.InvariantCulture) : "c";
}
