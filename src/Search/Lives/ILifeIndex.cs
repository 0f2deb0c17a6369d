using Fonds.Description.Records;

namespace Fonds.Search.Lives;

/// <summary>The events of all lives, as the histories of published records tell them.</summary>
public interface ILifeIndex
{
    /// <summary>How many events there are, rejected ones left out; told by how many records is not asked.</summary>
    int EventCount { get; }

    /// <summary>Events by place, time, type, person and words.</summary>
    EventAnswer Events(EventRequest request);

    /// <summary>Whether there is an event of the kind asked for; quicker to answer than how many there are.</summary>
    bool AnyEvent(EventRequest request);

    /// <summary>Relations that histories state of a life.</summary>
    IReadOnlyList<(RecordId Record, IndexedRelation Relation)> RelationsOf(RecordId subject);

    /// <summary>
    /// Who was where somebody was when they were: the narrowest spans first. Between two, or with everybody.
    /// </summary>
    IReadOnlyList<Meeting> Meetings(RecordId one, RecordId? other, int most);

    /// <summary>The fingerprint of what the index holds of a record's histories; null when it holds nothing of the record. It waits for no batch that is being taken in.</summary>
    long? LifeFingerprint(RecordId record);

    /// <summary>The agents that bear this name as people write it ("André Gide" for "Gide, André, 1869-1951").</summary>
    IReadOnlyList<RecordId> AgentsNamed(string name);
}
