using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>
/// An authority record: a person, family or corporate body (ISAAR(CPF); EAC-CPF), or a term used as an access
/// point. It is an ordered sequence of statements, shaped as an EAC record whichever document it came from.
/// </summary>
/// <param name="Body">The record as one statement, <see cref="Term.AuthorityDocument"/>.</param>
public sealed partial record Agent(RecordKind Kind, Statement Body);
