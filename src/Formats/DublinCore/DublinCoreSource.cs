using Fonds.Description.Units;

namespace Fonds.Formats.DublinCore;

/// <summary>A unit with what a record of it alone must say that the unit itself leaves to those above it.</summary>
/// <param name="Holder">The institution that holds it, or null.</param>
/// <param name="PartOf">Titles of the units above, from the top down; empty for a top unit.</param>
/// <param name="Address">Where it can be seen, or null.</param>
/// <param name="Inherited">What holds for it because a unit above says it: element of Dublin Core and words.</param>
public sealed record DublinCoreSource(
    UnitOfDescription Unit, string? Holder, IReadOnlyList<string> PartOf, string? Address, IReadOnlyList<(string Element, string Text)> Inherited);
