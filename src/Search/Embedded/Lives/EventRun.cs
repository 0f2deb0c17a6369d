using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Answers one question about events within one generation of the index.</summary>
internal sealed class EventRun(LifeColumns columns, EventTexts texts, EventRequest request)
{
    public EventAnswer Answer()
    {
        if (Filter() is not { } filter)
            return new(0, [], EventCounts.None);
        var groups = new SameEvents(columns).Of(filter.Find());
        if (request.When is { } when)
            groups = [.. groups.Where(group => !HadBegun(group, when)), .. groups.Where(group => HadBegun(group, when))];
        var window = groups.Skip(request.Offset).Take(request.Limit)
            .Select(group => new FoundEvent([.. group.Select(number => texts.Event(columns, number))], IsByStay(group)));
        return new(groups.Count, [.. window], request.WithCounts ? new EventTally(columns).Of(groups) : EventCounts.None);
    }

    public bool Any() => Filter()?.FindsAny() == true;

    // Null when it cannot find anything: a name was asked for that has no word.
    private EventFilter? Filter()
    {
        var words = EventWords.Of(request.Words);
        var names = Folded(request.Named);
        if (request.Named.Count > 0 && names.Count == 0)
            return null;
        var matching = words.Count + names.Count > 0 ? texts.Matching(words, names) : null;
        var naming = request.Concerning is { } person && Folded(person.Names) is { Count: > 0 } called ? texts.Matching([], called) : null;
        return new EventFilter(columns, request, matching, naming);
    }

    private static List<string> Folded(IReadOnlyList<string> names) =>
        [.. names.Select(name => string.Join(' ', EventWords.Of(name))).Where(name => name.Length > 0)];

    private bool HadBegun(List<int> group, Description.Lives.LifeDays when) => group.TrueForAll(number => columns.Chunk(number).First[number % EventChunk.Size] < when.First);

    private bool IsByStay(List<int> group) =>
        request.When is { } when && group.TrueForAll(number => columns.Chunk(number).Last[number % EventChunk.Size] < when.First);
}
