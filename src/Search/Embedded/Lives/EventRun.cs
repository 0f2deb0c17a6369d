using Fonds.Description.Lives;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Answers one question about events within one generation of the index.</summary>
internal sealed class EventRun(LifeColumns columns, EventTexts texts, EventRequest request)
{
    private const int MostYears = 10;

    public EventAnswer Answer()
    {
        var words = EventWords.Of(request.Words);
        var names = Folded(request.Named);
        if (request.Named.Count > 0 && names.Count == 0)
            return new(0, [], EventCounts.None);
        var matching = words.Count + names.Count > 0 ? texts.Matching(words, names) : null;
        var naming = request.Concerning is { } person && Folded(person.Names) is { Count: > 0 } called ? texts.Matching([], called) : null;
        var groups = new SameEvents(columns).Of(new EventFilter(columns, request, matching, naming).Find());
        var window = groups.Skip(request.Offset).Take(request.Limit)
            .Select(group => new FoundEvent([.. group.Select(number => texts.Event(columns, number))], IsByStay(group)));
        return new(groups.Count, [.. window], request.WithCounts ? Counts(groups) : EventCounts.None);
    }

    private static List<string> Folded(IReadOnlyList<string> names) =>
        [.. names.Select(name => string.Join(' ', EventWords.Of(name))).Where(name => name.Length > 0)];

    private bool IsByStay(List<int> group) =>
        request.When is { } when && group.TrueForAll(number => columns.Chunk(number).Last[number % EventChunk.Size] < when.First);

    private EventCounts Counts(List<List<int>> groups)
    {
        var places = new Dictionary<int, int>();
        var years = new SortedDictionary<int, int>();
        var types = new Dictionary<LifeEventType, int>();
        foreach (var group in groups)
        {
            foreach (var place in group.SelectMany(number => columns.PlacesOf(number).ToArray()).Select(columns.Places.SameAs).Distinct())
                places[place] = places.GetValueOrDefault(place) + 1;
            var (chunk, slot) = (columns.Chunk(group[0]), group[0] % EventChunk.Size);
            var type = (LifeEventType)(chunk.Type[slot] & ~EventChunk.OfAnother);
            types[type] = types.GetValueOrDefault(type) + 1;
            if (chunk.First[slot] != EventChunk.Undated)
                CountYears(new LifeDays(chunk.First[slot], chunk.Last[slot]), years);
        }

        return new(
            [.. places.Select(pair => (columns.Places[pair.Key], pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Item1.Label, StringComparer.Ordinal)],
            [.. years.Select(pair => (pair.Key, pair.Value))],
            [.. types.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)]);
    }

    private static void CountYears(LifeDays days, SortedDictionary<int, int> years)
    {
        var last = days.LastYear - days.FirstYear < MostYears ? days.LastYear : days.FirstYear;
        for (var year = days.FirstYear; year <= last; year++)
            years[year] = years.GetValueOrDefault(year) + 1;
    }
}
