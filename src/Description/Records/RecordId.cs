using System.Globalization;

namespace Fonds.Description.Records;

/// <summary>
/// The identifier of a record that never changes: a unit of description, an agent, a subject, a place or a
/// repository. All kinds draw from one sequence, so a number names one record and no other.
/// </summary>
public readonly record struct RecordId(long Value) : IComparable<RecordId>
{
    public int CompareTo(RecordId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What kind of thing a record describes. The numbers are stored.</summary>
public enum RecordKind : byte
{
    /// <summary>A unit of description at any level.</summary>
    Unit = 1,

    /// <summary>A finding aid: the document about one top unit, with its front matter.</summary>
    FindingAid = 2,

    Person = 10,
    Family = 11,
    CorporateBody = 12,

    /// <summary>A name whose kind the source did not say (EAD name).</summary>
    UnknownAgent = 13,

    Subject = 20,
    Place = 21,
    GenreForm = 22,
    Function = 23,
    Occupation = 24,

    /// <summary>A work used as an access point (EAD title in controlaccess).</summary>
    Work = 25,

    /// <summary>An institution that holds archives (ISDIAH).</summary>
    Repository = 30,

    /// <summary>What people decided about the events read from the histories of another record.</summary>
    Judgements = 40,
}
