using System.Collections.Immutable;
using System.Globalization;
using Fonds.Description.Lives;
using Fonds.Description.Places;
using Fonds.Description.Statements;
using Fonds.Search.Lives;

namespace Fonds.UseCases.Lives;

/// <summary>The places that one history names, as far as the text says which they are.</summary>
internal sealed class PlacesOfLives
{
    private readonly Dictionary<string, IndexedPlace> known = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, PlaceResolution> resolved;

    public PlacesOfLives(LifeHistory history, LifeSource source) =>
        resolved = HistoryPlaces.Resolve(history, new PlaceClues { Language = source.Told.Language, Country = source.Country });

    public ImmutableArray<IndexedPlace> Of(LifeEvent told) => [.. told.Places.Select(Of)];

    /// <summary>What a place is known by within the history: its number; where it was left open its name, which means one place there.</summary>
    public string MeaningOf(LifePlace place) => Of(place) is { Place: not 0 and var number } ? number.ToString(CultureInfo.InvariantCulture) : Folding.Of(place.Name);

    private IndexedPlace Of(LifePlace place)
    {
        if (!known.TryGetValue(place.Name, out var found))
            known[place.Name] = found = Indexed(place.Name, resolved.GetValueOrDefault(place.Name));
        return found;
    }

    private static IndexedPlace Indexed(string name, PlaceResolution? resolution)
    {
        var around = resolution?.Within is { } within ? Around(within).Append(within.Id) : [];
        return resolution?.Chosen is { } place
            ? new(name, place.Id, place.ToString(), [.. Around(place).Concat(around).Where(number => number != place.Id).Distinct()],
                place.Kind is PlaceKind.Country or PlaceKind.Region or PlaceKind.Continent or PlaceKind.Water, place.Latitude, WithinHalfTurn(place.Longitude))
            : new(name, 0, name, [.. around.Distinct()]);
    }

    // A country on both sides of the 180th meridian may have its middle beyond it.
    private static double WithinHalfTurn(double longitude) => longitude > 180 ? longitude - 360 : longitude;

    private static IEnumerable<int> Around(GazetteerPlace place)
    {
        foreach (var outer in (GazetteerPlace?[])[place.County, place.Division, place.CountryPlace])
        {
            if (outer is not null)
                yield return outer.Id;
        }

        foreach (var code in place.AlsoIn)
        {
            if (Gazetteer.Shipped.Country(code) is { } country)
                yield return country.Id;
        }
    }
}
