using System.Collections.Immutable;
using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Search.Lives;

/// <summary>Everything that the histories of one record tell, as the index takes it in: it replaces what the index held of that record, event by event.</summary>
/// <param name="Fingerprint">Of all that it was read from: as long as it stays the same, nothing needs to be read again.</param>
public sealed record IndexedLife(long Fingerprint, IReadOnlyList<IndexedEvent> Events, IReadOnlyList<IndexedRelation> Relations)
{
    /// <summary>A record that tells nothing.</summary>
    public static readonly IndexedLife Empty = new(0, [], []);
}

/// <summary>One event as one record tells it.</summary>
public sealed record IndexedEvent
{
    /// <summary>By what it is known again; see <see cref="LifeEventKey"/>. No two events of one record have the same.</summary>
    public required string Key { get; init; }

    /// <summary>Whose life it belongs to: an agent; the unit that tells it where it is not known whose it is.</summary>
    public required RecordId Subject { get; init; }

    public required RecordKind SubjectKind { get; init; }

    public required LifeStanding Standing { get; init; }

    public required LifeEvent Event { get; init; }

    /// <summary>Which history of the record tells it, from 0; -1 for what stands in none, such as dates of existence.</summary>
    public int Note { get; init; }

    /// <summary>The sentence that tells it.</summary>
    public required LifeSentence Sentence { get; init; }

    /// <summary>Last day of the stay that follows from it (see <see cref="Stays"/>); null when none does.</summary>
    public int? StaysUntil { get; init; }

    /// <summary>Its places as far as they are known, in the order of the event's.</summary>
    public ImmutableArray<IndexedPlace> Places { get; init; } = [];
}

/// <summary>A relation as one record states it.</summary>
public sealed record IndexedRelation(RecordId Subject, LifeRelation Relation, int Note, LifeSentence Sentence);

/// <summary>A place as a text names it and, where that is known, which place of the gazetteer it is.</summary>
/// <param name="Name">As the text names it.</param>
/// <param name="Place">Number of the place in the gazetteer; 0 where it was left open.</param>
/// <param name="Label">Its usual name with what tells it apart, such as "Paris, Texas"; the name as written where it was left open.</param>
/// <param name="Within">Numbers of the country and region it lies in.</param>
/// <param name="IsArea">Whether it is a country or a region and no town.</param>
public sealed record IndexedPlace(
    string Name, int Place, string Label, ImmutableArray<int> Within, bool IsArea = false, double? Latitude = null, double? Longitude = null);
