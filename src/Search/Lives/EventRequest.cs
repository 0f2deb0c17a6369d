using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Search.Lives;

/// <summary>Which events are wanted; what is left out asks for all. Everything given must hold of an event.</summary>
public sealed record EventRequest
{
    /// <summary>Only events of this life.</summary>
    public RecordId? Subject { get; init; }

    /// <summary>Only events of this life, and those of others in which they are named; null for all.</summary>
    public EventPerson? Concerning { get; init; }

    /// <summary>Only what this record tells.</summary>
    public RecordId? Record { get; init; }

    public IReadOnlyList<LifeEventType> Types { get; init; } = [];

    /// <summary>Days that the event, or the stay that follows from it, overlaps; what began within them comes before what only lasted into them.</summary>
    public LifeDays? When { get; init; }

    /// <summary>At one of these places or inside it; null for anywhere.</summary>
    public EventPlace? Where { get; init; }

    /// <summary>Words that its sentence has, in any of their forms.</summary>
    public string Words { get; init; } = "";

    /// <summary>Names under one of which somebody is named in it, such as "André Gide".</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Only what shows that somebody was there: events of persons, their own, and of a kind that <see cref="Presence"/> counts.</summary>
    public bool WasThere { get; init; }

    /// <summary>Only what stands so; what was rejected is only given when asked for here.</summary>
    public IReadOnlyList<LifeStanding> Standings { get; init; } = [];

    /// <summary>Only events with a date.</summary>
    public bool DatedOnly { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 50;

    /// <summary>Whether counts by place, year and type are wanted.</summary>
    public bool WithCounts { get; init; }
}

/// <summary>A place to ask for.</summary>
/// <param name="Places">Numbers of the gazetteer: these places and everything in them.</param>
/// <param name="Name">The name asked for: it finds places that were left open, as they are written.</param>
public sealed record EventPlace(IReadOnlyList<int> Places, string Name);

/// <summary>Somebody to ask for.</summary>
/// <param name="Ids">The agents who bear the name asked for: a question does not say which is meant.</param>
/// <param name="Names">Names under which others' lives name them, as people write them.</param>
public sealed record EventPerson(IReadOnlyList<RecordId> Ids, IReadOnlyList<string> Names);
