namespace Fonds.UseCases.Discovery.Json;

/// <summary>
/// A person, family, corporate body (ISAAR(CPF)), subject, place, genre, function, occupation or work:
/// <c>/agents/….json</c>, <c>/subjects/….json</c> and so on.
/// </summary>
public sealed record AuthorityJson
{
    public required long Id { get; init; }
    public required string Kind { get; init; }
    public required string Address { get; init; }

    /// <summary>The authorized form of the name.</summary>
    public required string Name { get; init; }

    /// <summary>In the order in which it is spoken: "Victor Serge".</summary>
    public string? DirectName { get; init; }

    /// <summary>Other headings under which finding aids write it, with how many do.</summary>
    public IReadOnlyList<HeadingJson>? WrittenAs { get; init; }

    /// <summary>Dates of existence in words, and as EDTF (ISO 8601-2).</summary>
    public ExistenceJson? Existence { get; init; }

    /// <summary>Full addresses in other authority files.</summary>
    public IReadOnlyList<string>? SameAs { get; init; }

    /// <summary>Biographical or administrative history, paragraph by paragraph.</summary>
    public IReadOnlyList<string>? History { get; init; }
    public IReadOnlyList<RelationJson>? Relations { get; init; }
    public int CollectionTotal { get; init; }
    public int UnitTotal { get; init; }
    public IReadOnlyList<LinkedCollectionJson>? Collections { get; init; }
    public IReadOnlyList<VersionJson>? Versions { get; init; }
}

public sealed record HeadingJson(string Heading, int Count);

public sealed record ExistenceJson(string Display, string? From, string? To);

/// <summary>A relation to another agent, to records or to a function.</summary>
/// <param name="Relation">What this one is to the other: "parent of".</param>
/// <param name="Role">What the other is to this one: "mother".</param>
/// <param name="Address">Address of the other when it is a record here.</param>
public sealed record RelationJson(string? Relation, string? Role, string Name, string? Dates, string? Address);

/// <summary>A collection the record is tied to, how, and the parts of it that show it.</summary>
public sealed record LinkedCollectionJson(
    UnitLineJson Collection, string? Abstract, LinkJson? Repository, IReadOnlyList<string> Ties, IReadOnlyList<LinkedPartJson> Parts, int PartTotal);

public sealed record LinkedPartJson(UnitLineJson Unit, IReadOnlyList<string> Path, IReadOnlyList<string> Ties, IReadOnlyList<SeeAlsoJson> SeeAlso);

public sealed record SeeAlsoJson(string Text, string? Address);
