using Fonds.App.Public.Lives;
using Fonds.App.Public.Search;
using Fonds.Search.Lives;

namespace Fonds.App.Public.Events;

/// <summary>The places and the kinds of the events found, each as a link that narrows to it.</summary>
public static class EventFacets
{
    private const int Most = 12;

    public static IReadOnlyList<FacetGroup> Of(EventCounts counts, EventsAddress address)
    {
        FacetGroup[] all =
        [
            new("Places", [.. counts.Places.Where(each => each.Place.Label.Length > 0).Take(Most).Select(each => Place(each.Place, each.Count, address))]),
            new("Kinds of event", [.. counts.Types.OrderByDescending(each => each.Count).Take(Most).Select(each => Type(each.Type, each.Count, address))]),
        ];
        return [.. all.Where(group => group.Lines.Count > 0)];
    }

    private static FacetLine Place(IndexedPlace place, int count, EventsAddress address)
    {
        var chosen = address.Place == place.Name;
        return new(place.Label, count, (address with { Place = chosen ? "" : place.Name, Page = 1 }).ToString(), chosen);
    }

    private static FacetLine Type(Description.Lives.LifeEventType type, int count, EventsAddress address)
    {
        var chosen = address.Type == type;
        return new(EventKinds.Name(type), count, (address with { Type = chosen ? null : type, Page = 1 }).ToString(), chosen);
    }
}
