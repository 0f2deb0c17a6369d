using Fonds.Description.Access;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Storage.Encoding;

namespace Fonds.Storage.Authorities;

/// <summary>An agent, subject, place, genre, function, occupation or work that descriptions name.</summary>
public sealed class StoredAuthority
{
    internal byte[] Body { get; init; } = [];

    internal bool StripInternal { get; init; }

    /// <summary>Whether something of the record may be kept from the reader.</summary>
    public bool HidesSomething => StripInternal;

    public required RecordId Id { get; init; }

    public required RecordKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>The heading under which it is listed.</summary>
    public required string Heading { get; init; }

    public long Version { get; init; }

    public bool IsPublished { get; init; }

    /// <summary>Whether an authority record was taken in; else it is a heading met in finding aids.</summary>
    public bool HasRecord { get; init; }

    /// <summary>Path such as <c>/agents/serge-victor-1890-1947</c>.</summary>
    public string Address => $"/{PathSegments.Of(Kind)}/{Slug}";

    /// <summary>The authority record; for the public, its published part.</summary>
    public Agent Record => field ??= Read();

    /// <summary>How the document was written.</summary>
    public DocumentForm Form => field ??= RecordBody.ReadAuthority(Kind, Body).Form;

    /// <summary>The record with everything internal: never shown, only asked whether what is not published any more stands in it.</summary>
    public Statement Whole => RecordBody.ReadStatement(Body);

    private Agent Read()
    {
        var agent = RecordBody.ReadAuthority(Kind, Body).Agent;
        return StripInternal ? agent with { Body = Publication.Published(agent.Body) ?? new(agent.Body.Term) } : agent;
    }
}
