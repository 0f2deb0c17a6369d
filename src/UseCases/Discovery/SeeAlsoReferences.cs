using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>What the notes of a unit point to: "box 8, folder 159" in "See also: …" (EAD ref in odd and in other notes).</summary>
public static class SeeAlsoReferences
{
    private static readonly string[] Openings = ["see also", "see", "voir aussi", "voir", "siehe auch", "siehe", "véase también", "véase"];

    /// <summary>Every reference in the notes, in order, each with its address when it leads to a record here.</summary>
    public static IReadOnlyList<SeeAlso> Of(UnitOfDescription unit, ILinkResolver links)
    {
        var found = new List<SeeAlso>();
        foreach (var note in unit.Notes)
        {
            foreach (var reference in In(note.Statement))
            {
                var text = WithoutOpening(PlainText.Of(reference));
                if (text.Length > 0)
                    found.Add(new(text, links.AddressOf(reference)));
            }
        }

        return found;
    }

    /// <summary>References to places in the same finding aid, at any depth.</summary>
    public static IEnumerable<Statement> In(Statement statement)
    {
        foreach (var inner in statement.Statements)
        {
            if (inner.Term is Term.Reference or Term.Pointer && inner["target"] is not null)
                yield return inner;
            else
            {
                foreach (var deeper in In(inner))
                    yield return deeper;
            }
        }
    }

    // Yale writes the opening words inside the first reference: <ref>See also: Box 2, folder 96</ref>.
    private static string WithoutOpening(string text)
    {
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.Length > opening.Length && text[opening.Length] is ':' or ' ')
                return text[opening.Length..].TrimStart(':', ' ');
        }

        return text.TrimEnd('.', ';', ' ');
    }
}
