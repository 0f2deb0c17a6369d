using Fonds.Description.Access;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Storage.Encoding;

namespace Fonds.Storage.Units;

/// <summary>
/// A unit of description with its place in its finding aid. For the public, counts and places are among what is published, and
/// <see cref="Unit"/> is the published part of the description.
/// </summary>
public sealed class StoredUnit
{
    internal byte[] Body { get; init; } = [];

    internal bool StripInternal { get; init; }

    /// <summary>Bytes of the description as it is held, long texts packed.</summary>
    public int Size => Body.Length;

    /// <summary>Whether something of the description is kept from the reader.</summary>
    public bool HidesSomething => StripInternal;

    /// <summary>Empty where the identifier in the body is the key.</summary>
    internal string KeyInRow { get; init; } = "";

    public required RecordId Id { get; init; }

    /// <summary>The finding aid that describes it.</summary>
    public required RecordId FindingAid { get; init; }

    /// <summary>The top unit of its finding aid; itself for a top unit.</summary>
    public required RecordId Top { get; init; }

    /// <summary>The unit directly above; null for a top unit.</summary>
    public RecordId? Parent { get; init; }

    /// <summary>Place among its siblings, from 0.</summary>
    public int Sibling { get; init; }

    /// <summary>0 for a top unit.</summary>
    public int Depth { get; init; }

    /// <summary>Place in the whole finding aid in document order, from 0: for sorting, with gaps for what is not shown.</summary>
    public int Position { get; init; }

    /// <summary>The last part of its address; empty for a top unit.</summary>
    public string Key => field ??= KeyInRow.Length > 0 || Parent is null ? KeyInRow : RecordBody.Identifier(Body);

    /// <summary>How many components stand directly inside.</summary>
    public int ChildCount { get; init; }

    /// <summary>How many components stand inside at any depth.</summary>
    public int DescendantCount { get; init; }

    /// <summary>The number of this version in the change log.</summary>
    public long Version { get; init; }

    /// <summary>The part of the address that names the collection.</summary>
    public required string CollectionSlug { get; init; }

    /// <summary>Title of the collection: that of the top unit, else that of the finding aid.</summary>
    public string FindingAidTitle { get; init; } = "";

    /// <summary>The institution that holds it.</summary>
    public RecordId? Repository { get; init; }

    public bool IsPublished { get; init; }

    /// <summary>Whether any heading of it is linked to an authority.</summary>
    public bool HasLinks { get; init; }

    public LevelName LevelName { get; init; }

    /// <summary>Path such as <c>/collections/gen-mss-238/ref69</c>.</summary>
    public string Address => Parent is null ? $"/collections/{CollectionSlug}" : $"/collections/{CollectionSlug}/{Key}";

    /// <summary>The description, read when first asked for.</summary>
    public UnitOfDescription Unit => field ??= new UnitOfDescription(Read());

    /// <summary>The description with everything internal: never shown, only asked whether what is not published any more stands in it.</summary>
    public Statement Whole => RecordBody.ReadStatement(Body);

    private Statement Read()
    {
        var statement = RecordBody.ReadStatement(Body);
        return StripInternal ? Publication.Published(statement) ?? new Statement(statement.Term) : statement;
    }
}
