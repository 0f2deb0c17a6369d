using Fonds.Description.Access;
using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Storage.Encoding;

namespace Fonds.Storage.FindingAids;

/// <summary>A finding aid: the document about one top unit, where it came from and who holds what it describes.</summary>
public sealed class StoredFindingAid
{
    internal byte[] Body { get; init; } = [];

    internal bool StripInternal { get; init; }

    public required RecordId Id { get; init; }

    public required RecordId Top { get; init; }

    public required string Slug { get; init; }

    public RecordId? Repository { get; init; }

    public long Version { get; init; }

    /// <summary>Path of the file it was last read from.</summary>
    public required string Path { get; init; }

    /// <summary>How many units it describes, the top unit included; for the public, the published ones.</summary>
    public int Units { get; init; }

    /// <summary>Whether something of <see cref="FindingAid"/>, which has been read, is kept from the reader.</summary>
    public bool HidesSomething { get; private set; }

    /// <summary>The document's own description; for the public, its published part.</summary>
    public FindingAid FindingAid => field ??= Read();

    /// <summary>Its units in document order with their depths, unpublished ones included.</summary>
    public Arrangement Arrangement => field ??= RecordBody.ReadFindingAid(Body).Arrangement;

    private FindingAid Read()
    {
        var findingAid = RecordBody.ReadFindingAid(Body).FindingAid;
        if (!StripInternal)
            return findingAid;
        var published = Publication.Published(findingAid.Body) ?? new(findingAid.Body.Term);
        HidesSomething = !ReferenceEquals(published, findingAid.Body);
        return findingAid with { Body = published };
    }
}
