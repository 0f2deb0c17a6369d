using Fonds.Description.AccessPoints;
using Fonds.Description.Notes;

namespace Fonds.Description.Units;

// What a unit is tied to, and what is said of it at length.
public sealed partial record UnitOfDescription
{
    /// <summary>
    /// Every heading in document order: creators (EAD origination), access points (controlaccess, however nested, and index),
    /// and names, places and subjects inside sentences. The institution that holds the unit is no heading of it.
    /// </summary>
    public IReadOnlyList<AccessPoint> Headings => HeadingCollector.Of(Body);

    /// <summary>The notes in document order, those in groups included (ISAD(G) 3.2 to 3.7; DACS 3 to 8).</summary>
    public IReadOnlyList<Note> Notes => Note.Read(Body);
}
