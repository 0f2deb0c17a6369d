using Fonds.Description.Records;

namespace Fonds.Storage.Links;

/// <summary>How a unit names an authority. The numbers are stored.</summary>
public enum LinkManner : byte
{
    /// <summary>Provenance: who made or gathered the unit (EAD origination).</summary>
    Origination = 1,

    /// <summary>An access point (EAD controlaccess).</summary>
    ControlAccess = 2,

    /// <summary>Named inside a sentence.</summary>
    Sentence = 3,
}

/// <summary>A heading of a unit and the authority it met.</summary>
/// <param name="Kind">Kind of the authority.</param>
/// <param name="Role">Role or relator as written ("correspondent", "aut"); null when none is given.</param>
/// <param name="Heading">The heading as this document writes it.</param>
/// <param name="Top">The top unit of the unit's finding aid.</param>
public sealed record StoredLink(
    RecordId Unit, RecordId Authority, RecordKind Kind, LinkManner Manner, string? Role, string Heading, RecordId Top, bool IsPublished);

/// <summary>A collection to which an authority is linked, and by how many of its units.</summary>
/// <param name="Units">How many units of the collection are linked, the top unit included.</param>
/// <param name="TopIsLinked">Whether the top unit itself is.</param>
public sealed record LinkedCollectionCount(RecordId Top, int Units, bool TopIsLinked);

/// <summary>A form in which documents write a heading, and how often.</summary>
public sealed record HeadingCount(string Heading, int Count);
