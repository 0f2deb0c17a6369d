namespace Fonds.Description.Places;

/// <summary>A place in words that tell it from its namesakes: "Paris, Texas, United States of America".</summary>
internal static class PlaceWords
{
    public static string Of(GazetteerPlace place)
    {
        var country = place.Kind == PlaceKind.Country || place.Country.Length == 0 ? null : place.CountryPlace?.Name;
        var division = place.Division?.Name;
        return string.Join(", ", new[] { place.Name, division == place.Name ? null : division, country }.Where(part => part is not null));
    }
}
