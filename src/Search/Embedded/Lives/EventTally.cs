using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Counts what happened by place, year, kind and life: each thing that happened once, however often it is told.</summary>
internal sealed class EventTally(LifeColumns columns)
{
    /// <summary>A longer span counts in its first year alone: a life is no event of each of its years.</summary>
    private const int MostYears = 10;

    private const int MostLives = 24;

    private readonly int[] places = new int[columns.Places.Count];

    // The group, from 1, that a place was counted for last: one that is named twice counts once.
    private readonly int[] countedFor = new int[columns.Places.Count];

    // Of each place the numbers of those around it, looked for when it is first counted.
    private readonly int[]?[] around = new int[columns.Places.Count][];

    private readonly int[] types = new int[byte.MaxValue + 1];
    private readonly Dictionary<int, int> years = [];
    private readonly Dictionary<int, int> lives = [];

    /// <param name="groups">The tellings of each thing that happened.</param>
    public EventCounts Of(List<List<int>> groups)
    {
        for (var number = 0; number < groups.Count; number++)
        {
            foreach (var told in groups[number])
                CountPlaces(told, number + 1);
            var (chunk, slot) = (columns.Chunk(groups[number][0]), groups[number][0] % EventChunk.Size);
            types[chunk.Type[slot] & ~EventChunk.OfAnother]++;
            if (((RecordKind)chunk.SubjectKind[slot]).IsAgent())
                lives[chunk.Subject[slot]] = lives.GetValueOrDefault(chunk.Subject[slot]) + 1;
            if (chunk.First[slot] != EventChunk.Undated)
                CountYears(new LifeDays(chunk.First[slot], chunk.Last[slot]));
        }

        return new(
            [.. Counted(places).Select(pair => (columns.Places[pair.Number], pair.Count)).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Item1.Label, StringComparer.Ordinal)],
            [.. years.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))],
            [.. Counted(types).Select(pair => ((LifeEventType)pair.Number, pair.Count)).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Item1)],
            [.. lives.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostLives).Select(pair => (new RecordId(pair.Key), pair.Value))]);
    }

    private static IEnumerable<(int Number, int Count)> Counted(int[] counts) =>
        counts.Select((count, number) => (number, count)).Where(pair => pair.count > 0);

    private void CountPlaces(int told, int group)
    {
        foreach (var named in columns.PlacesOf(told))
        {
            var place = columns.Places.SameAs(named);
            CountPlace(place, group);
            foreach (var area in around[place] ??= Around(place))
                CountPlace(area, group);
        }
    }

    private void CountPlace(int place, int group)
    {
        if (countedFor[place] == group)
            return;
        countedFor[place] = group;
        places[place]++;
    }

    // Who asks for a country is answered with what happened in its cities, so it is counted for the country too.
    private int[] Around(int place) => [.. columns.Places[place].Within.Select(columns.Places.NumberOf).Where(number => number >= 0 && number < places.Length && number != place)];

    private void CountYears(LifeDays days)
    {
        var last = days.LastYear - days.FirstYear < MostYears ? days.LastYear : days.FirstYear;
        for (var year = days.FirstYear; year <= last; year++)
            years[year] = years.GetValueOrDefault(year) + 1;
    }
}
