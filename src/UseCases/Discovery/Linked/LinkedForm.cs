namespace Fonds.UseCases.Discovery.Linked;

/// <summary>The forms of linked data.</summary>
public enum LinkedForm
{
    /// <summary>schema.org as JSON-LD, for search engines and everybody who knows no archival standard.</summary>
    JsonLd,

    /// <summary>Records in Contexts (RiC-O) as Turtle.</summary>
    Turtle,
}
