namespace Fonds.Description.Lives.Reading;

/// <summary>A history often gives the dates of a life twice: in brackets behind the name, and where it tells of birth and death. The fuller one stays.</summary>
internal static class Doubles
{
    public static IEnumerable<LifeEvent> Without(List<LifeEvent> events)
    {
        Merge(events);
        for (var at = 0; at < events.Count; at++)
        {
            if (!IsToldElsewhere(events, at))
                yield return events[at];
        }
    }

    // "Samuel Reid (1783-1861) was born in Norwich": the telling has the place, the brackets the date.
    private static void Merge(List<LifeEvent> events)
    {
        foreach (var bracket in events.FindAll(static one => one.Rule == "bracket:life"))
        {
            var told = events.FindIndex(one => one.Type == bracket.Type && one.Of is null && one.Rule != "bracket:life" && (one.Date is null || one.Date is { IsInferred: true, Text: null }));
            if (told >= 0 && !events.Exists(one => one.Type == bracket.Type && one.Of is null && one.Rule != "bracket:life" && one.Date is { IsInferred: false }))
                events[told] = events[told] with { Date = bracket.Date };
        }
    }

    private static bool IsToldElsewhere(List<LifeEvent> events, int at)
    {
        var one = events[at];
        for (var other = 0; other < events.Count; other++)
        {
            if (other == at || events[other].Type != one.Type || events[other].Of != one.Of)
                continue;
            if (one.Rule == "bracket:life" && events[other].Rule != "bracket:life" && events[other].Date is not null)
                return true;
            if (other < at && events[other].Sentence == one.Sentence && events[other].Date == one.Date && events[other].Places.SequenceEqual(one.Places) && events[other].Summary == one.Summary)
                return true;
        }

        return false;
    }
}
