using Fonds.Description.Lives;
using Fonds.Formats.Lives;
using Fonds.Search.Lives;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives.Json;

/// <summary>Makes the shapes of <see cref="EventsJson"/> from views.</summary>
internal static class EventShapes
{
    public static EventsJson Of(int total, IReadOnlyList<LifeEventView> events, EventCounts counts, IReadOnlyList<LifeRelationView>? relations = null) => new(
        total, [.. events.Select(Of)],
        relations is null ? null : Some([.. relations.Select(relation => new EventRelationJson(
            Of(relation.To), relation.Type.ToString().ToLowerInvariant(), relation.IsInverse,
            [.. relation.Tellings.Select(telling => telling.Sentence.Text)]))]),
        Some([.. counts.Places.Select(each => new PlaceCountJson(each.Place.Label, Number(each.Place), each.Place.Latitude, each.Place.Longitude, each.Count))]),
        Some([.. counts.Years.Select(each => new YearCountJson(each.Year, each.Count))]));

    public static EventJson Of(LifeEventView told) => new()
    {
        Id = new FactReference(told.Tellings[0].Record.Id, told.Tellings[0].Key).ToString(),
        Subject = Of(told.Subject),
        Type = EventWording.Of(told.Type),
        Date = told.Date is { } date ? new(told.Dates, date.Edtf, date.Begin, date.End, date.IsApproximate, date.IsInferred) : null,
        Places = Some([.. told.Places.Select(place => new EventPlaceJson(place.Name, place.Label, Number(place), place.Latitude, place.Longitude))]),
        Persons = Some([.. told.Persons.Select(Of)]),
        Organisations = Some([.. told.Organisations.Select(Of)]),
        Works = Some(told.Works),
        Of = told.Of,
        Summary = told.Summary,
        Standing = EventWording.Of(told.Standing),
        StaysUntil = told.StaysUntil is { } day ? LifeDays.Iso(day) : null,
        Sentences = [.. told.Tellings.Select(telling => new TellingJson(
            new FactReference(telling.Record.Id, telling.Key).ToString(), Of(telling.Record), telling.Address, telling.Sentence.Text, telling.Rule, telling.Certainty,
            EventWording.Of(telling.Standing)))],
    };

    private static LifeLinkJson Of(RecordLink link) => new(link.Label, link.Address);

    private static LifeLinkJson Of(NamedView named) => new(named.Name, named.Link?.Address);

    private static int? Number(IndexedPlace place) => place.Place > 0 ? place.Place : null;

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}
