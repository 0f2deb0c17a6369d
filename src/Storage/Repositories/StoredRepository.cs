using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Storage.Encoding;

namespace Fonds.Storage.Repositories;

/// <summary>An institution that holds archives (ISDIAH), as finding aids name it.</summary>
public sealed class StoredRepository
{
    internal byte[] Body { get; init; } = [];

    public required RecordId Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Agency code (ISIL), such as "US-CtY-BR"; null when no document gives one.</summary>
    public string? Code { get; init; }

    public long Version { get; init; }

    public string Address => $"/repositories/{Slug}";

    /// <summary>The statement in which a finding aid names it, with its address lines.</summary>
    public Statement Record => field ??= RecordBody.ReadStatement(Body);
}

/// <summary>A repository with how much of it can be seen.</summary>
public sealed record RepositoryHoldings(StoredRepository Repository, int Collections, int Units);
