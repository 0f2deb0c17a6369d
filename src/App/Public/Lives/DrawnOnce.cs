using Fonds.App.Shared.Drawing;
using Fonds.Description.Lives;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>
/// What a record tells several times is drawn once: a birth, a death; the same kind of presence at one place and date; bars from a date to the same date at one
/// place. The one that says most stands for all, and is heard with the words of the others. Lists and tables keep every one.
/// </summary>
public static class DrawnOnce
{
    public static IReadOnlyList<TimelineEvent> Of(IEnumerable<(LifeEventView Told, TimelineEvent Drawn)> events) =>
        [.. events.GroupBy(each => Alike(each.Told, each.Drawn)).SelectMany(alike => alike.Key.Kind.Length == 0 ? alike.Select(each => each.Drawn) : [Merged([.. alike.OrderBy(each => each.Told.Standing == LifeStanding.Suggested).Select(each => each.Drawn)])])];

    private static (string Kind, double From, double To, string Place) Alike(LifeEventView told, TimelineEvent drawn)
    {
        if (told.Type is LifeEventType.Birth or LifeEventType.Death)
            return ($"{told.Type}", told.Days!.Value.FirstYear, 0, "");
        if (drawn.IsSpan && drawn.Place.Length > 0)
            return (drawn.IsHeld ? "held" : "bar", drawn.From, drawn.To, drawn.Place);
        return Presence.IsShownBy(told.Type) ? ($"{told.Type}", drawn.From, drawn.To, drawn.Place) : ("", 0, 0, "");
    }

    // A day says more than its year, and a place more than none; the archivist's own word comes first.
    private static TimelineEvent Merged(List<TimelineEvent> alike)
    {
        var first = alike.OrderByDescending(each => each.Rank).ThenByDescending(each => each.Dates.Length).ThenByDescending(each => each.Place.Length > 0)
            .ThenByDescending(each => each.Words.Length + each.Work.Length).First();
        var place = first.Place.Length > 0 ? first : alike.Find(each => each.Place.Length > 0) ?? first;
        return first with
        {
            Place = place.Place,
            PlaceLabel = place.PlaceLabel,
            East = place.East,
            IsPresence = alike.Exists(each => each.IsPresence),
            Until = alike.Max(each => each.Until),
            Said = string.Join("; ", alike.OrderBy(each => !ReferenceEquals(each, first)).Select(each => each.Said).Distinct(StringComparer.Ordinal)),
        };
    }
}
