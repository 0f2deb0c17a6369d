namespace Fonds.Description.Places;

/// <summary>What sort of place an entry of the gazetteer is. The numbers stand in the data.</summary>
public enum PlaceKind : byte
{
    /// <summary>A state, of today or of another time ("France", "Soviet Union").</summary>
    Country = 1,

    /// <summary>A part of a country, or a land of history: state, province, county, "Galicia", "Bohemia".</summary>
    Region = 2,

    /// <summary>A city, town or village.</summary>
    City = 3,

    /// <summary>A part of a city: a borough, a quarter.</summary>
    Neighbourhood = 4,

    /// <summary>A part of the world: a continent, "Middle East".</summary>
    Continent = 5,

    /// <summary>A sea, a lake, a river.</summary>
    Water = 6,

    /// <summary>Something else that lives touch: an island, a mountain, a camp, a battlefield.</summary>
    Site = 7,
}
