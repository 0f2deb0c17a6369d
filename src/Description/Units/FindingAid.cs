using Fonds.Description.Statements;

namespace Fonds.Description.Units;

/// <summary>
/// A finding aid: the document about one top unit. It holds what the document says of itself (EAD 2002 eadheader
/// and frontmatter, EAD3 control); the units are records of their own, and <see cref="UnitsHere"/> marks where the top unit stands.
/// </summary>
/// <param name="Body">The document as one statement, <see cref="Term.FindingAidDocument"/>.</param>
/// <param name="Form">How the document was written, so that it can be written that way again.</param>
public sealed partial record FindingAid(Statement Body, DocumentForm Form);

/// <summary>An authority record as a document (EAC-CPF): its <see cref="Term.AuthorityDocument"/> statement and its form.</summary>
public sealed record AuthorityDocument(Statement Body, DocumentForm Form);
