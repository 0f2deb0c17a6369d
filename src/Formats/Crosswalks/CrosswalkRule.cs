using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

/// <summary>Writes what one statement becomes in the other standard.</summary>
/// <param name="source">The statement, in the words of its own standard.</param>
/// <param name="parent">What it will stand in, in the words of the other.</param>
internal delegate void Rewrite(Statement source, Rewriting rewriting, Term parent, List<Node> into);

/// <summary>One row of a crosswalk's table that says more than a new name: which statement it is about, what becomes of it, and how.</summary>
/// <param name="Source">The element as the source spells it, for the table.</param>
/// <param name="Target">What it becomes, as the target spells it.</param>
/// <param name="Note">The rule in an archivist's words.</param>
internal sealed record CrosswalkRule(Term Term, string Source, string Target, string Note, Rewrite Apply);

/// <summary>One row of a crosswalk's table about qualifiers: the name in the source, the name in the target, and where.</summary>
/// <param name="Only">The statements it is for; empty for all that the target allows it on.</param>
/// <param name="Values">How values are respelt: source, target.</param>
internal sealed record QualifierRule(string Source, string Target, Term[] Only, (string Source, string Target)[] Values);
