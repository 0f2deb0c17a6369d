namespace Fonds.Description.Lives.Reading;

/// <summary>A history often gives the dates of a life twice: in brackets behind the name, and where it tells of birth and death. The fuller one stays.</summary>
internal static class Doubles
{
    public static IEnumerable<LifeEvent> Without(List<LifeEvent> events)
    {
        for (var at = 0; at < events.Count; at++)
        {
            if (!IsToldElsewhere(events, at))
                yield return events[at];
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
