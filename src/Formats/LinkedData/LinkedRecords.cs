using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Formats.LinkedData;

/// <summary>A record that another points to: its full address, what kind of thing it is, and its heading or title.</summary>
public sealed record LinkedThing(string Address, RecordKind Kind, string Label)
{
    /// <summary>Addresses of the same thing in public authority files.</summary>
    public IReadOnlyList<string> SameAs { get; init; } = [];
}

/// <summary>What a name, subject or place is to a unit.</summary>
public enum LinkedTie : byte
{
    /// <summary>It is named, and no more is said.</summary>
    Named = 0,
    Creator = 1,
    Collector = 2,

    /// <summary>An access point without a role: what the unit is about, or what kind of records it holds.</summary>
    Subject = 3,
}

/// <summary>A name, subject or place tied to a unit.</summary>
public sealed record LinkedName(LinkedThing Thing, LinkedTie Tie);

/// <summary>A unit of description (ISAD(G)) with full addresses of everything around it. Only its published part is ever given here.</summary>
public sealed record LinkedUnit
{
    public required string Address { get; init; }
    public required UnitOfDescription Unit { get; init; }

    /// <summary>Title in plain words; for a unit without one, what lists call it.</summary>
    public required string Title { get; init; }

    /// <summary>The unit directly above; null for a top unit.</summary>
    public LinkedThing? Above { get; init; }

    /// <summary>Place among its siblings, from 1.</summary>
    public int Place { get; init; } = 1;

    /// <summary>How many units stand directly inside.</summary>
    public int PartCount { get; init; }

    /// <summary>The first of them; the rest point here themselves.</summary>
    public IReadOnlyList<LinkedThing> Parts { get; init; } = [];
    public LinkedThing? Holder { get; init; }
    public IReadOnlyList<LinkedName> Names { get; init; } = [];

    /// <summary>The finding aid that describes it; given with the top unit only.</summary>
    public FindingAid? FindingAid { get; init; }

    /// <summary>How it is cited; empty when nothing is known.</summary>
    public string Citation { get; init; } = "";

    /// <summary>When its description last changed here.</summary>
    public DateTimeOffset? ChangedAt { get; init; }
}

/// <summary>A relation whose other end has an address: a record here, or one in a public authority file.</summary>
/// <param name="Sense">What the other is to this agent.</param>
public sealed record LinkedRelation(RelationSense Sense, LinkedThing Target);

/// <summary>An authority record (ISAAR(CPF)) or a term, with full addresses of everything around it.</summary>
public sealed record LinkedAuthority
{
    public required LinkedThing Thing { get; init; }
    public required Agent Record { get; init; }

    /// <summary>Other headings under which finding aids write it.</summary>
    public IReadOnlyList<string> AlsoWritten { get; init; } = [];
    public IReadOnlyList<LinkedRelation> Relations { get; init; } = [];

    /// <summary>The first collections that name it, each with what it is to them.</summary>
    public IReadOnlyList<(LinkedThing Collection, LinkedTie Tie)> Collections { get; init; } = [];
    public DateTimeOffset? ChangedAt { get; init; }
}

/// <summary>An institution that holds archives (ISDIAH).</summary>
public sealed record LinkedRepository
{
    public required LinkedThing Thing { get; init; }

    /// <summary>Agency code (ISIL), or null.</summary>
    public string? Code { get; init; }
    public IReadOnlyList<string> AddressLines { get; init; } = [];

    /// <summary>The first collections it holds.</summary>
    public IReadOnlyList<LinkedThing> Collections { get; init; } = [];
}
