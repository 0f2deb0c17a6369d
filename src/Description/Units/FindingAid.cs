using Fonds.Description.Marc;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

/// <summary>
/// A finding aid: the document about one top unit. It holds what the document says of itself (EAD 2002 eadheader
/// and frontmatter, EAD3 control); the units are records of their own, and <see cref="UnitsHere"/> marks where the top unit stands.
/// </summary>
/// <param name="Body">The document as one statement, <see cref="Term.FindingAidDocument"/>.</param>
/// <param name="Form">How the document was written, so that it can be written that way again.</param>
public sealed partial record FindingAid(Statement Body, DocumentForm Form)
{
    /// <summary>
    /// The finding aid with what its unit says of the document: a MARC record describes itself among its other fields. For reading; what is written is
    /// the finding aid as it is.
    /// </summary>
    public FindingAid AsSaidBy(UnitOfDescription top) => top.Body.Term == Term.MarcRecord ? this with { Body = MarcHeader.Of(top.Body) } : this;
}

/// <summary>An authority record as a document (EAC-CPF, MARC): its <see cref="Term.AuthorityDocument"/> or <see cref="Term.MarcCollection"/> statement and its form.</summary>
public sealed record AuthorityDocument(Statement Body, DocumentForm Form);
