using Fonds.App.Public.Events;
using Fonds.App.Shared.Drawing;
using Fonds.App.Shared.Drawing.Maps;
using Fonds.App.Shared.Wording;
using Fonds.Description.Places;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>Where a place is, who was there and what happened, for the page of the place.</summary>
/// <param name="Map">The place, and the places in it of which something is told.</param>
/// <param name="Told">The first of what is told.</param>
/// <param name="Bars">When it happened; null where that is little.</param>
/// <param name="Address">The whole answer.</param>
public sealed record PlaceLived(int Total, MapOfPlaces Map, ToldList Told, YearBars? Bars, string Address)
{
    private const int Shown = 12;
    private const int MostOnMap = 40;

    /// <summary>Null when it is not known which place the heading means: "Paris (Tex.)" is not asked for as Paris.</summary>
    public static PlaceLived? Of(string heading, AskEvents events)
    {
        if (PlaceResolver.Resolve(heading, PlaceContext.None).Chosen is not { } place)
            return null;
        var found = events.AtPlace(place.Id, place.Name, limit: Shown);
        var asked = new EventsAddress { Place = place.ToString() };
        return new(
            found.Total, MapOf(place, found, asked), new ToldList(EventLine.Of(found.Events), Here: place.ToString()),
            found.Counts.Years.Count > 2 ? new YearBars(found.Counts.Years, Phrases.Say("Events by year"), (from, to) => (asked with { From = from, To = to }).ToString()) : null,
            asked.ToString());
    }

    private static MapOfPlaces MapOf(GazetteerPlace place, EventsPage found, EventsAddress asked)
    {
        var here = new MapPoint { Name = place.ToString(), Latitude = place.Latitude, Longitude = place.Longitude, Address = asked.ToString(), Weight = 1 };
        var inside = found.Counts.Places.Where(each => each.Place is { Latitude: not null, Longitude: not null, IsArea: false } && each.Place.Within.Contains(place.Id)).Take(MostOnMap).Select(each => new MapPoint
        {
            Name = PlaceWords.Short(each.Place.Label),
            Latitude = each.Place.Latitude!.Value,
            Longitude = each.Place.Longitude!.Value,
            Address = new EventsAddress { Place = each.Place.Label }.ToString(),
            Weight = each.Count,
        }).ToList();
        return new(Phrases.Say("{0} on the map", place.Name), inside.Count > 0 ? inside : [here]);
    }
}
