namespace Fonds.Description.Places;

/// <summary>Why a place was chosen among its namesakes, or why none was.</summary>
public enum PlaceGround : byte
{
    /// <summary>No place of the gazetteer bears the name.</summary>
    Unknown = 0,

    /// <summary>Several could be meant, and the text does not say which.</summary>
    Open = 1,

    /// <summary>Only a small place is known by the name, and nothing in the text points to it: another could be meant.</summary>
    TooSmall = 2,

    /// <summary>The name stands with a country or region in which no place of the name is known.</summary>
    NotThere = 3,

    /// <summary>No place of the gazetteer bears the name, but it says in what it lies: "Claverack, Columbia County, New York".</summary>
    UnknownWithin = 4,

    /// <summary>No other place of the name is known.</summary>
    Only = 10,

    /// <summary>So much greater than the others of the name that a text which means another would say so.</summary>
    Greatest = 11,

    /// <summary>The name says in which country or region it lies: "Cambridge, Mass.", "Paris (France)".</summary>
    Qualified = 12,

    /// <summary>Other places named in the same sentence or note lie near or in the same country.</summary>
    Nearby = 13,

    /// <summary>The sentence speaks of the country: "the French army".</summary>
    Spoken = 14,

    /// <summary>The language of the note, or the country of the archive, decides.</summary>
    Home = 15,

    /// <summary>It bore this name in the year in question.</summary>
    NameOfTheTime = 16,
}
