namespace Fonds.Description.Places;

/// <summary>A place in words that tell it from its namesakes: "Paris, Texas, United States of America"; the land that has its name from a city says so: "New York (State), United States".</summary>
internal static class PlaceWords
{
    public static string Of(GazetteerPlace place)
    {
        var country = place.Kind == PlaceKind.Country || place.Country.Length == 0 ? null : place.CountryPlace?.Name;
        var division = place.Division?.Name;
        return string.Join(", ", new[] { IsNamesakeOfCity(place) ? $"{place.Name} ({(place.Country == "US" ? "State" : "Region")})" : place.Name, division == place.Name ? null : division, country }.Where(part => part is not null));
    }

    // Its city is shown without it, so that both would be "New York, United States".
    private static bool IsNamesakeOfCity(GazetteerPlace place) =>
        place.Kind == PlaceKind.Region && place.Division is null && Gazetteer.Shipped.Find(place.Name).Any(sense => sense.Place.Kind == PlaceKind.City && sense.Place.Name == place.Name && place.Equals(sense.Place.Division));
}
