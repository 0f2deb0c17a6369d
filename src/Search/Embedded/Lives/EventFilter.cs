using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Which events a request asks for, by their columns: one pass over all of them.</summary>
internal sealed class EventFilter
{
    private readonly LifeColumns columns;
    private readonly EventRequest request;
    private readonly bool[]? places;
    private readonly bool[]? types;
    private readonly bool[] standings = new bool[byte.MaxValue];
    private readonly HashSet<int>? matching;
    private readonly HashSet<int>? naming;
    private readonly HashSet<long>? concerned;

    /// <param name="matching">The events that the words asked for find; null when none were asked for.</param>
    /// <param name="naming">The events that name the person asked for.</param>
    public EventFilter(LifeColumns columns, EventRequest request, HashSet<int>? matching, HashSet<int>? naming)
    {
        this.naming = naming;
        this.columns = columns;
        this.request = request;
        this.matching = matching;
        concerned = request.Concerning?.Ids.Select(id => id.Value).ToHashSet();
        places = request.Where is { } where ? columns.Places.At(where) : null;
        if (request.Types.Count > 0)
        {
            types = new bool[byte.MaxValue + 1];
            foreach (var type in request.Types)
                types[(byte)type] = types[(byte)type | EventChunk.OfAnother] = true;
        }

        foreach (var standing in request.Standings.Count > 0 ? request.Standings : [LifeStanding.Suggested, LifeStanding.Stated, LifeStanding.Accepted, LifeStanding.Corrected])
            standings[(byte)standing] = true;
    }

    /// <summary>The events, in the order of time, the undated ones last.</summary>
    public List<int> Find()
    {
        // A day and the number behind it in one: to put fifty thousand in order is most of the work.
        var found = new List<long>();
        foreach (var number in Matching())
            found.Add(((long)columns.Chunk(number).First[number % EventChunk.Size] << 32) | (uint)number);
        found.Sort();
        return found.ConvertAll(each => (int)each);
    }

    /// <summary>Whether there is one; it looks no further than the first.</summary>
    public bool FindsAny() => Matching().Any();

    private IEnumerable<int> Matching()
    {
        for (var at = 0; at < columns.Chunks.Length; at++)
        {
            if (columns.Chunks[at] is not { } chunk)
                continue;
            for (var slot = 0; slot < EventChunk.Size; slot++)
            {
                if (chunk.Record[slot] != 0 && Holds(chunk, slot, (at * EventChunk.Size) + slot))
                    yield return (at * EventChunk.Size) + slot;
            }
        }
    }

    private bool Holds(EventChunk chunk, int slot, int number) =>
        standings[chunk.Standing[slot]]
        && (request.Subject is not { } subject || chunk.Subject[slot] == subject.Value)
        && (concerned is null || concerned.Contains(chunk.Subject[slot]) || naming?.Contains(number) == true)
        && (request.Record is not { } record || chunk.Record[slot] == record.Value)
        && (types is null || types[chunk.Type[slot]])
        && (!request.DatedOnly || chunk.First[slot] != EventChunk.Undated)
        && (request.When is not { } when || IsThen(chunk, slot, when))
        && (!request.WasThere || ShowsPresence(chunk, slot))
        && (places is null || IsAt(chunk.PlacesOf(slot)))
        && matching?.Contains(number) != false;

    /// <summary>Whether somebody, and no body, was there: their own event, and of a kind that shows it.</summary>
    public static bool ShowsPresence(EventChunk chunk, int slot) =>
        Presence.IsShownBy((LifeEventType)chunk.Type[slot])
        && (RecordKind)chunk.SubjectKind[slot] is RecordKind.Person or RecordKind.Family or RecordKind.UnknownAgent;

    private static bool IsThen(EventChunk chunk, int slot, LifeDays when) =>
        chunk.First[slot] != EventChunk.Undated && chunk.First[slot] <= when.Last && when.First <= chunk.StaysUntil[slot];

    private bool IsAt(ReadOnlySpan<int> named)
    {
        foreach (var place in named)
        {
            if (place < places!.Length && places[place])
                return true;
        }

        return false;
    }
}
