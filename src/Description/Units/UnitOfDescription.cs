using Fonds.Description.Marc;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

/// <summary>
/// A unit of description at any level, from fonds to item (ISAD(G) glossary; EAD archdesc and c): one type for all.
/// It is an ordered sequence of statements; where its components stand is marked by <see cref="UnitsHere"/>.
/// </summary>
/// <param name="Body">The unit as one statement: <see cref="Term.TopUnit"/>, <see cref="Term.Component"/>, or <see cref="Term.MarcRecord"/>.</param>
public sealed partial record UnitOfDescription(Statement Body)
{
    /// <summary>What is said of the unit, in the words of a finding aid: the body itself, or what a MARC record says.</summary>
    public Statement Said => MarcUnit.Said(Body);

    /// <summary>The level (DACS 1; ISAD(G) 3.1.4).</summary>
    public Level Level => Level.Read(Said["level"], Said["otherlevel"]);

    /// <summary>The identifier of the unit within its finding aid (EAD id), or null.</summary>
    public string? LocalIdentifier => Body["id"];
}
