using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Notes;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

// What a unit is tied to, and what is said of it at length.
public sealed partial record UnitOfDescription
{
    /// <summary>
    /// Every heading in document order: creators (EAD origination), access points (controlaccess, however nested, and index),
    /// and names, places and subjects inside sentences. The institution that holds the unit is no heading of it.
    /// </summary>
    public IReadOnlyList<AccessPoint> Headings => HeadingCollector.Of(Said);

    /// <summary>Relations to agents, records and functions (EAD3 relations).</summary>
    public IReadOnlyList<AgentRelation> Relations =>
        [.. Said.All(Term.Relations).SelectMany(static relations => relations.All(Term.Relation)).Select(AgentRelation.Read)];

    /// <summary>Whether a note may tell a history (DACS 2.7): asked of every unit of an import, so without reading the notes.</summary>
    public bool MayTellHistory => Holds(Said, Term.BiographyOrHistory);

    /// <summary>The notes in document order, those in groups included (ISAD(G) 3.2 to 3.7; DACS 3 to 8).</summary>
    public IReadOnlyList<Note> Notes => Note.Read(Said);

    private static bool Holds(Statement statement, Term term)
    {
        foreach (var node in statement.Content)
        {
            if (node is Statement inner && (inner.Term == term || (NoteKind.IsGroup(inner.Term) && Holds(inner, term))))
                return true;
        }

        return false;
    }
}
