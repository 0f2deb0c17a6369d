using Fonds.App.Shared.Drawing;
using Fonds.Description.Lives;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>The events of a life, made ready to be drawn: the subject's own that have a date, and nothing that only somebody after their death did.</summary>
public static class DrawnLife
{
    private const int MostWords = 34;

    // What happened to the papers or the fame of the dead would push a life together: this share of its length is kept.
    private const double Afterwards = 0.12;
    private const double DaysInYear = LifeDays.InYear;

    /// <param name="here">Address of the page that it is drawn on.</param>
    public static IReadOnlyList<TimelineEvent> Of(IReadOnlyList<LifeEventView> events, string here)
    {
        var own = events.Where(each => each.Of is null && each.Days is not null).ToList();
        var (born, died) = (YearOf(own, LifeEventType.Birth), YearOf(own, LifeEventType.Death));
        var last = born is { } from && died is { } to ? to + 1 + ((to - from) * Afterwards) : double.MaxValue;
        var drawn = DrawnOnce.Of(own.Where(each => (born is null || each.Days!.Value.FirstYear >= born) && each.Days!.Value.FirstYear <= last).Select(told => (told, Of(told, here)))).ToList();
        var namesakes = drawn.Where(each => each.PlaceLabel.Length > 0).DistinctBy(each => each.Place).GroupBy(each => WithoutWhere(each.PlaceLabel)).Where(places => places.Count() > 1)
            .Select(places => places.Key).ToHashSet();
        drawn = [.. drawn.Select(each => namesakes.Contains(WithoutWhere(each.PlaceLabel)) ? each : each with { PlaceLabel = WithoutWhere(each.PlaceLabel) })];
        return [.. drawn.Select(each => each.Place.Length > 0 ? each : WhereTheyWere(each, drawn))];
    }

    // "Orenburg" is enough beside a row, unless the life knows two of them.
    private static string WithoutWhere(string place) => place.IndexOf(", ", StringComparison.Ordinal) is > 0 and var end ? place[..end] : place;

    // What names no place happened where they lived just then, as far as a stay is known.
    private static TimelineEvent WhereTheyWere(TimelineEvent unplaced, List<TimelineEvent> all)
    {
        var stays = all.Where(each => each.IsPresence && each.Place.Length > 0 && (each.Until ?? (each.IsSpan ? each.To : each.From)) > each.From
            && each.From <= unplaced.From && (each.Until ?? each.To) >= unplaced.To).DistinctBy(each => each.Place).ToList();
        return stays is [var only] ? unplaced with { Place = only.Place, PlaceLabel = only.PlaceLabel, East = only.East, IsPresence = false } : unplaced;
    }

    private static TimelineEvent Of(LifeEventView told, string here)
    {
        var days = told.Days!.Value;
        var isSpan = told.Date is { Begin: not null, End: not null } && days.Last > days.First;
        var middle = (days.First + days.Last) / 2.0 / DaysInYear;
        var place = told.Places.Count > 0 ? told.Places[0] : null;
        var words = Words(told);
        return new()
        {
            From = isSpan ? days.First / DaysInYear : middle,
            To = isSpan ? days.Last / DaysInYear : middle,
            IsSpan = isSpan,
            Until = !isSpan && told.StaysUntil is { } until && until > days.Last ? until / DaysInYear : null,
            Place = place is null ? "" : place.Place == 0 ? place.Name : place.Label,
            PlaceLabel = place?.Name ?? "",
            East = place?.Longitude,
            IsPresence = Presence.IsShownBy(told.Type),
            IsHeld = EventKinds.IsHeld(told.Type),
            Words = words.Words,
            Work = words.Work,
            Dates = told.Dates,
            Said = $"{EventDates.Of(told)}: {EventText.Of(told)}",
            Address = SentenceAddress.Of(told, here),
            Rank = RankOf(told),
        };
    }

    // The text's own words where they are few; else the work, the body, or a word for what happened.
    private static (string Words, string Work) Words(LifeEventView told)
    {
        if (told.Works.FirstOrDefault(work => work.Length <= MostWords) is { } work
            && told.Type is LifeEventType.Publication or LifeEventType.Creation or LifeEventType.Performance)
            return ("", told.Works.First(each => each.Length <= MostWords));
        if (EventText.WithoutDate(told) is { Length: > 0 and <= MostWords } few && !EventText.IsData(told))
            return (few, "");
        if (told.Type is LifeEventType.Employment or LifeEventType.Membership or LifeEventType.Education or LifeEventType.Founding or LifeEventType.Degree
            && told.Organisations.FirstOrDefault(body => body.Name.Length <= MostWords) is { } body)
            return (body.Name, "");
        return (EventKinds.Short(told.Type), "");
    }

    private static int RankOf(LifeEventView told) => told.Type switch
    {
        LifeEventType.Birth or LifeEventType.Death => 100,
        LifeEventType.Imprisonment => 80,
        LifeEventType.Arrest or LifeEventType.Founding or LifeEventType.Dissolution => 75,
        LifeEventType.Move => 70,
        LifeEventType.NameChange or LifeEventType.Residence or LifeEventType.Military => 60,
        LifeEventType.Publication or LifeEventType.Creation or LifeEventType.Performance => told.Works.Count > 0 ? 58 : 30,
        LifeEventType.Employment or LifeEventType.Appointment or LifeEventType.Election or LifeEventType.Marriage => 55,
        LifeEventType.Education or LifeEventType.Degree or LifeEventType.Membership or LifeEventType.Award => 50,
        LifeEventType.Other => EventText.WithoutDate(told).Length <= MostWords ? 10 : 0,
        _ => 40,
    };

    private static int? YearOf(List<LifeEventView> events, LifeEventType type) =>
        events.Where(each => each.Type == type).Select(each => (int?)each.Days!.Value.FirstYear).FirstOrDefault();
}
