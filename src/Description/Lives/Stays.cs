namespace Fonds.Description.Lives;

/// <summary>
/// How long somebody who moved to a place stayed there, as far as the text lets conclude it: until the next event of the same history that
/// shows them elsewhere. Always a conclusion, never a fact; where in doubt, none.
/// </summary>
public static class Stays
{
    /// <summary>Who is not heard of for longer than this may have been anywhere.</summary>
    private const int LongestYears = 12;

    /// <summary>And who is not heard of for longer than this before dying elsewhere, or nobody says where, may have left at any time between.</summary>
    private const int LongestYearsToDeath = 6;

    private static readonly string[] Leaving = ["from", "left", "leaves", "leaving", "fled", "flees", "escaped", "quit", "quitted", "quitte", "quitta", "verließ"];

    /// <summary>For each event the last day of the stay that follows from it, or null.</summary>
    /// <param name="placeOf">What a place is known by, so that two names of one place are one.</param>
    public static IReadOnlyList<int?> Of(LifeHistory history, Func<LifePlace, string> placeOf)
    {
        var stays = new int?[history.Events.Length];
        var shown = new List<(int Event, LifeDays Days, string[] Places)>();
        for (var place = 0; place < history.Events.Length; place++)
        {
            var told = history.Events[place];
            if (told.Of is null && LifeDays.Of(told.Date) is { } days && Presence.IsShownBy(told.Type)
                && (told.Type == LifeEventType.Death || told.Places.Length > 0))
            {
                shown.Add((place, days, [.. told.Places.Select(placeOf)]));
            }
        }

        shown = [.. shown.OrderBy(each => each.Days.First).ThenBy(each => each.Event)];
        for (var at = 0; at < shown.Count; at++)
        {
            var told = history.Events[shown[at].Event];
            if (Presence.Lasts(told.Type) && told.Date is { End: null, IsApproximate: false } && shown[at].Places.Length == 1 && !IsLeft(told))
                stays[shown[at].Event] = EndOf(history, shown, at);
        }

        return stays;
    }

    // "Expelled from France" names where the move began.
    private static bool IsLeft(LifeEvent told)
    {
        var place = told.Summary.IndexOf(told.Places[0].Name, StringComparison.Ordinal);
        var before = place < 0 ? "" : told.Summary[..place].TrimEnd();
        return Array.Exists(Leaving, word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static int? EndOf(LifeHistory history, List<(int Event, LifeDays Days, string[] Places)> shown, int at)
    {
        var (begin, here) = (shown[at].Days, shown[at].Places[0]);
        foreach (var (later, days, places) in shown.Skip(at + 1))
        {
            var told = history.Events[later];

            // A journey ends where it began; what happened at the same place confirms the stay.
            if (told.Type == LifeEventType.Travel || (places.Contains(here) && told.Type != LifeEventType.Death))
                continue;
            // Two places in one year: which came first is not said.
            if (days.First <= begin.Last || told.Date!.IsApproximate || days.FirstYear - begin.FirstYear > (told.Type == LifeEventType.Death && !places.Contains(here) ? LongestYearsToDeath : LongestYears))
                return null;
            return days.First - 1;
        }

        return null;
    }
}
