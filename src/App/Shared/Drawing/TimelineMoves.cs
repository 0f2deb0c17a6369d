namespace Fonds.App.Shared.Drawing;

/// <summary>A way from one place to the next.</summary>
/// <param name="Left">When the first was last known.</param>
/// <param name="Arrived">When the second is first known.</param>
internal readonly record struct TimelineMove(TimelineEvent From, TimelineEvent To, double Left, double Arrived)
{
    // Within a year the text has said about when; beyond it, nobody knows when somebody went.
    private const double Sure = 1.01;

    public bool IsUnsure => Arrived - Left > Sure;
}

/// <summary>The ways between the places where somebody was, one after the other.</summary>
internal static class TimelineMoves
{
    public static IEnumerable<TimelineMove> Of(IReadOnlyList<TimelineEvent> events)
    {
        TimelineEvent? last = null;
        var until = double.MinValue;
        foreach (var here in events.Where(each => each.IsPresence && each.Place.Length > 0).OrderBy(each => each.From).ThenBy(each => each.To))
        {
            // What lies within a stay elsewhere is a visit: the text says no more than its date.
            if (last is not null && here.From < until && here.Place != last.Place && (here.Until ?? here.To) <= until)
                continue;
            if (last is not null && here.Place != last.Place)
                yield return new(last, here, Math.Min(until, here.From), here.From);
            until = Math.Max(here.Place == last?.Place ? until : double.MinValue, here.Until ?? here.To);
            last = here;
        }
    }
}
