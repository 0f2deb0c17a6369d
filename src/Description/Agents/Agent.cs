using System.Collections.Immutable;
using Fonds.Description.AccessPoints;
using Fonds.Description.Marc;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Agents;

/// <summary>
/// An authority record: a person, family or corporate body (ISAAR(CPF); EAC-CPF), or a term used as an access
/// point. It is an ordered sequence of statements, shaped as an EAC record whichever document it came from.
/// </summary>
/// <param name="Body">The record as one statement, <see cref="Term.AuthorityDocument"/>, or <see cref="Term.MarcCollection"/> with its one record.</param>
public sealed partial record Agent(RecordKind Kind, Statement Body)
{
    /// <summary>What the record says in the shape of EAC-CPF: the body itself, or what a MARC record says.</summary>
    public Statement Said => MarcAgent.Said(Body);

    /// <summary>The record that an authority document describes; its kind is read from the type of entity (ISAAR 5.1.1).</summary>
    public static Agent FromAuthority(AuthorityDocument document) => new(KindOf(document.Body), document.Body);

    /// <summary>
    /// The record of a heading that is met in finding aids only: its one name and, where the finding aid gives it, its
    /// identifier. Shaped as EAC-CPF 2.0, so that it can grow into a full record.
    /// </summary>
    public static Agent FromHeading(AccessPoint heading)
    {
        var identity = ImmutableArray.CreateBuilder<Node>(3);
        if (heading.Identifier is { } identifier)
            identity.Add(Statement.Of(Term.EntityIdentifier, identifier.Uri ?? identifier.Value, new Qualifier("vocabularySource", identifier.Scheme)));
        if (EntityTypes.NameOf(heading.Kind) is { } type)
            identity.Add(new Statement(Term.EntityType, [new Qualifier("value", type)]));

        var qualifiers = ImmutableArray.Create(new Qualifier("status", "authorized"), new Qualifier("preferredForm", "true"));
        if (heading.Vocabulary is { } vocabulary)
            qualifiers = qualifiers.Add(new("vocabularySource", vocabulary));

        var parts = ImmutableArray.CreateBuilder<Node>();
        foreach (var part in heading.Statement.All(Term.Part))
        {
            var local = part["localtype"] ?? part["localType"];
            parts.Add(new Statement(Term.Part, local is null ? [] : [new Qualifier("localType", local)], part.Content));
        }

        if (parts.Count == 0)
            parts.Add(Statement.Of(Term.Part, heading.Heading));
        identity.Add(new Statement(Term.NameEntry, qualifiers, parts.ToImmutable()));

        return new(heading.Kind, Statement.Of(
            Term.AuthorityDocument,
            Statement.Of(Term.AgentDescription, new Statement(Term.Identity, content: identity.ToImmutable()))));
    }

    /// <summary>Descriptions in the record: one, or one for each identity the agent had (EAC multipleIdentities).</summary>
    private IEnumerable<Statement> Descriptions
    {
        get
        {
            foreach (var statement in Said.Statements)
            {
                if (statement.Term == Term.AgentDescription)
                    yield return statement;
                else if (statement.Term == Term.MultipleIdentities)
                {
                    foreach (var identity in statement.All(Term.AgentDescription))
                        yield return identity;
                }
            }
        }
    }

    private IEnumerable<Statement> Identities => Descriptions.SelectMany(static description => description.All(Term.Identity));

    /// <summary>What stands in the description of the agent; EAC groups such as places and functions are opened.</summary>
    private IEnumerable<Statement> Described(Term term, Term group)
    {
        foreach (var description in Descriptions)
        {
            foreach (var holder in description.All(Term.DescriptionOfAgent))
            {
                foreach (var statement in holder.Statements)
                {
                    if (statement.Term == term)
                        yield return statement;
                    else if (statement.Term == group)
                    {
                        foreach (var member in statement.All(term))
                            yield return member;
                    }
                }
            }
        }
    }

    private Statement? Control => Said.First(Term.Control);

    private static RecordKind KindOf(Statement body)
    {
        if (MarcAgent.KindOf(body) is { } named)
            return named;
        var agent = new Agent(RecordKind.UnknownAgent, body);
        foreach (var identity in agent.Identities)
        {
            if (identity.First(Term.EntityType) is { } type)
                return EntityTypes.KindOf(type["value"] is { Length: > 0 } value ? value : PlainText.Of(type));
        }

        return RecordKind.UnknownAgent;
    }
}
