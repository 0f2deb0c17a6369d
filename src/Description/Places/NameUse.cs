namespace Fonds.Description.Places;

/// <summary>How a name belongs to a place. The numbers are the marks before a name in the data.</summary>
public enum NameUse : byte
{
    /// <summary>The name that the gazetteer shows.</summary>
    Main = 0,

    /// <summary>One of the many spellings that GeoNames collects, of any language and time; the weakest claim.</summary>
    Variant = 2,

    /// <summary>A name of another language or time that catalogues really use: "Lemberg", "Leghorn".</summary>
    Other = 3,

    /// <summary>An abbreviation: "Mass.", "N.Y.C.".</summary>
    Short = 4,
}
