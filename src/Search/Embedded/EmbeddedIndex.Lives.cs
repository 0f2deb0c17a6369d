using Fonds.Description.Records;
using Fonds.Search.Embedded.Lives;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded;

/// <content>The events of all lives.</content>
public sealed partial class EmbeddedIndex
{
    public int EventCount => current.Lives.Count;

    public EventAnswer Events(EventRequest request) =>
        Read(needsWords: true, (snapshot, reader) => new EventRun(snapshot.Lives, reader!.Events, request).Answer());

    public bool AnyEvent(EventRequest request) =>
        Read(needsWords: true, (snapshot, reader) => new EventRun(snapshot.Lives, reader!.Events, request).Any());

    public IReadOnlyList<(RecordId Record, IndexedRelation Relation)> RelationsOf(RecordId subject) =>
        Read(needsWords: true, (_, reader) => reader!.Events.RelationsOf(subject));

    public IReadOnlyList<Meeting> Meetings(RecordId one, RecordId? other, int most) =>
        Read(needsWords: true, (snapshot, reader) => new MeetingRun(snapshot.Lives, reader!.Events).Of(one, other, most));

    public long? LifeFingerprint(RecordId record) => Writer.LifeFingerprint(record);

    public IReadOnlyList<RecordId> AgentsNamed(string name)
    {
        var snapshot = current;
        return [.. snapshot.Names.Bearing(EventWords.Of(name))
            .Where(pair => pair.Value >= Bearing.Usual && snapshot.KindOf(pair.Key).IsAgent()).Select(pair => pair.Key).Order().Select(bearer => new RecordId(bearer))];
    }
}
