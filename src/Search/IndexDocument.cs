using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search.Lives;

namespace Fonds.Search;

/// <summary>
/// The only mapping from a record to what can be searched, filtered and counted. Text fields are plain
/// text of the published description.
/// </summary>
public sealed record IndexDocument
{
    public required RecordId Id { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>For a unit, the top unit of its finding aid (itself for a top unit); else null.</summary>
    public RecordId? Collection { get; init; }

    /// <summary>The unit above, or null.</summary>
    public RecordId? Parent { get; init; }

    public RecordId? Repository { get; init; }

    public Level Level { get; init; }

    /// <summary>First and last year of the inclusive dates, own or inherited; null when undated.</summary>
    public (int First, int Last)? Years { get; init; }

    public bool Digitised { get; init; }

    /// <summary>How many units stand directly inside: a static sign of weight.</summary>
    public int ChildCount { get; init; }

    /// <summary>Place among the units of the same parent, from 0.</summary>
    public int Sibling { get; init; }

    /// <summary>Records this one is tied to, each with the manner of the tie.</summary>
    public IReadOnlyList<IndexLink> Links { get; init; } = [];

    /// <summary>ISO 639-2 codes of the languages of the material, own or inherited.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>ISO 639-2 code of the language in which the description is written, by which the forms of its words are known; null when it is not said.</summary>
    public string? DescriptionLanguage { get; init; }

    /// <summary>Title of a unit, authorized heading of an agent or term, name of a repository.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// Names and codes under which people look for the record, each whole: direct order and variants of an agent's name,
    /// reference code of a collection. They are offered while typing, with the title, and come first when typed whole.
    /// Left empty for components.
    /// </summary>
    public IReadOnlyList<string> KnownAs { get; init; } = [];

    /// <summary>Variant names of an agent; names, places and subjects of a unit as written there.</summary>
    public string Names { get; init; } = "";

    /// <summary>Reference code, identifiers, and containers as "box 46 folder 1127-1136".</summary>
    public string Codes { get; init; } = "";

    /// <summary>Abstract, scope and content, biography, every other note, dates and extent as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>What its histories tell; null when that is what the index holds already.</summary>
    public IndexedLife? Life { get; init; } = IndexedLife.Empty;
}

/// <summary>How a unit is tied to another record.</summary>
public enum TieManner : byte
{
    /// <summary>Provenance: the record names who made or gathered the unit (EAD origination).</summary>
    Creator = 1,

    /// <summary>An access point (EAD controlaccess): the unit is about it, or of its kind.</summary>
    AccessPoint = 2,

    /// <summary>Named inside a sentence.</summary>
    Mention = 3,

    /// <summary>The institution that holds the unit.</summary>
    Holder = 4,
}

/// <summary>One tie of a document, for facets and for pages of what is linked.</summary>
public readonly record struct IndexLink(RecordId Target, RecordKind TargetKind, TieManner Manner);
