using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Search.Lives;

/// <summary>The events found, in the order of time, the undated ones last.</summary>
/// <param name="Total">How many there are, each told however often.</param>
/// <param name="Events">Those of the window asked for.</param>
public sealed record EventAnswer(int Total, IReadOnlyList<FoundEvent> Events, EventCounts Counts);

/// <summary>One thing that happened, with every record and sentence that tells it; the one that says most comes first.</summary>
/// <param name="IsByStay">Whether it answers only because a stay that follows from it reaches into the time asked for.</param>
public sealed record FoundEvent(IReadOnlyList<Telling> Tellings, bool IsByStay)
{
    public IndexedEvent First => Tellings[0].Told;
}

/// <summary>An event as one record tells it.</summary>
public sealed record Telling(RecordId Record, IndexedEvent Told);

/// <summary>How many events each place, year, type and life has, over everything found.</summary>
/// <param name="Places">The place with most first.</param>
/// <param name="Years">In order of time; an event counts in each year it touches, and one of more than ten years in its first.</param>
/// <param name="Lives">Agents by how many of the events are of their lives, the one with most first; only so many as a list of choices holds.</param>
public sealed record EventCounts(
    IReadOnlyList<(IndexedPlace Place, int Count)> Places, IReadOnlyList<(int Year, int Count)> Years, IReadOnlyList<(LifeEventType Type, int Count)> Types,
    IReadOnlyList<(RecordId Subject, int Count)> Lives)
{
    public static readonly EventCounts None = new([], [], [], []);
}

/// <summary>Two events of two lives at the same place at overlapping times.</summary>
/// <param name="Days">The days in which both fall.</param>
/// <param name="IsByStay">Whether one of them is only concluded to have lasted so long.</param>
public sealed record Meeting(IndexedPlace Place, LifeDays Days, Telling One, Telling Other, bool IsByStay);
