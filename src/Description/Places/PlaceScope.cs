namespace Fonds.Description.Places;

/// <summary>
/// What a word that stands with a place name narrows it to: the countries, regions and cities that the word can mean ("Georgia" is a
/// state and a country).
/// </summary>
internal sealed class PlaceScope
{
    private const double CityReach = 60;
    private const double SiteReach = 150;
    private const double LandReach = 600;
    private readonly Gazetteer gazetteer;
    private readonly List<GazetteerPlace> meant;

    private PlaceScope(Gazetteer gazetteer, string word, List<GazetteerPlace> meant) => (this.gazetteer, Word, this.meant) = (gazetteer, word, meant);

    /// <summary>As written.</summary>
    public string Word { get; }

    /// <summary>The scope of a word; null when it is no place that others lie in.</summary>
    public static PlaceScope? Of(Gazetteer gazetteer, string word)
    {
        var places = new List<GazetteerPlace>();
        foreach (var sense in gazetteer.Find(word))
        {
            if (sense.Use != NameUse.Variant && (sense.Place.Kind is PlaceKind.Country or PlaceKind.Region or PlaceKind.Site || sense.Place.Population >= 100_000))
                places.Add(sense.Place);
            if (places.Count == 8)
                break;
        }

        // "Middlesex" is Middlesex County where a part of a country is asked for.
        if (places.Count < 8)
            places.AddRange(gazetteer.Find(word + " County").Select(static sense => sense.Place).Where(static place => place.Kind == PlaceKind.Region));
        return places.Count == 0 ? null : new PlaceScope(gazetteer, word, places);
    }

    /// <summary>How well a place lies in it: 2 now, 1 in another time, 0 not; 0 for the place that the word itself means.</summary>
    public int Fit(int place)
    {
        var best = 0;
        foreach (var scope in meant)
        {
            if (scope.Index == place)
                continue;
            best = Math.Max(best, Fit(place, scope));
            if (best == 2)
                break;
        }

        return best;
    }

    private int Fit(int place, GazetteerPlace scope)
    {
        var columns = gazetteer.Columns;
        switch (scope.Kind)
        {
            case PlaceKind.Country:
                var country = columns.CountryOf(place);
                if (country.Length == 0)
                    return 0;
                if (country == scope.Country || scope.AlsoIn.Contains(country, StringComparer.Ordinal) || columns.Covers(place).Contains(scope.Country, StringComparer.Ordinal))
                    return 2;
                return FormerRule.Had(scope.Country, country) ? 1 : 0;
            case PlaceKind.Region when columns.Divisions[scope.Index] == scope.Index:
                return columns.Divisions[place] == scope.Index ? 2 : 0;
            case PlaceKind.Region when columns.Counties[scope.Index] == scope.Index:
                return columns.Counties[place] == scope.Index ? 2 : 0;
            case PlaceKind.Region or PlaceKind.Site:
                var inside = columns.CountryOf(place);
                return (inside == scope.Country || scope.AlsoIn.Contains(inside, StringComparer.Ordinal)) && PlaceDistance.Kilometres(columns, place, scope.Index) < (scope.Kind == PlaceKind.Site ? SiteReach : LandReach) ? 2 : 0;
            case PlaceKind.City or PlaceKind.Neighbourhood:
                return columns.CountryOf(place) == scope.Country && PlaceDistance.Kilometres(columns, place, scope.Index) < CityReach ? 2 : 0;
            default:
                return 0;
        }
    }
}
