using Fonds.App.Public.Lives;
using Fonds.App.Public.Search;
using Fonds.Search.Lives;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Events;

/// <summary>The places, the people and the kinds of the events found, each as a link that narrows to it.</summary>
public static class EventFacets
{
    private const int Most = 12;

    public static IReadOnlyList<FacetGroup> Of(EventsPage page, EventsAddress address)
    {
        FacetGroup[] all =
        [
            new("Places", [.. page.Counts.Places.Where(each => each.Place.Label.Length > 0).Take(Most).Select(each => Place(each.Place, each.Count, address))]),
            new("Whose life", [.. page.Lives.Take(Most).Select(each => Life(each.Subject, each.Count, address))]),
            new("Kinds of event", [.. page.Counts.Types.OrderByDescending(each => each.Count).Take(Most).Select(each => Type(each.Type, each.Count, address))]),
        ];
        return [.. all.Where(group => group.Lines.Count > 0)];
    }

    private static FacetLine Place(IndexedPlace place, int count, EventsAddress address)
    {
        var chosen = address.Place == place.Label || address.Place == place.Name;
        return new(PlaceWords.Short(place.Label), count, (address with { Place = chosen ? "" : place.Label, Page = 1 }).ToString(), chosen);
    }

    private static FacetLine Life(RecordLink subject, int count, EventsAddress address)
    {
        var slug = subject.Address[(subject.Address.LastIndexOf('/') + 1)..];
        var chosen = address.Life == slug;
        return new(SpokenName.Of(subject), count, (address with { Life = chosen ? "" : slug, Page = 1 }).ToString(), chosen);
    }

    private static FacetLine Type(Description.Lives.LifeEventType type, int count, EventsAddress address)
    {
        var chosen = address.Type == type;
        return new(EventKinds.Name(type), count, (address with { Type = chosen ? null : type, Page = 1 }).ToString(), chosen);
    }
}
