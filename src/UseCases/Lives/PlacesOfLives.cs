using System.Collections.Immutable;
using System.Globalization;
using Fonds.Description.Lives;
using Fonds.Description.Statements;
using Fonds.Search.Lives;

namespace Fonds.UseCases.Lives;

/// <summary>The places that the histories of one record name, as far as they are known.</summary>
internal sealed class PlacesOfLives
{
    private readonly Dictionary<string, IndexedPlace> known = new(StringComparer.Ordinal);

    public ImmutableArray<IndexedPlace> Of(LifeEvent told) => [.. told.Places.Select(Of)];

    /// <summary>What a place is known by within one history: its number; where it was left open its name, which means one place there.</summary>
    public string MeaningOf(LifePlace place) => Of(place) is { Place: not 0 and var number } ? number.ToString(CultureInfo.InvariantCulture) : Folding.Of(place.Name);

    private IndexedPlace Of(LifePlace place)
    {
        if (!known.TryGetValue(place.Name, out var found))
            known[place.Name] = found = new IndexedPlace(place.Name, 0, place.Name, []);
        return found;
    }
}
