namespace Fonds.Formats.Xml;

/// <summary>Namespaces that stand by their usual prefix in the names of qualifiers.</summary>
internal static class Names
{
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string XLink = "http://www.w3.org/1999/xlink";
    public const string XmlSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The usual prefix of a namespace, or null.</summary>
    public static string? WellKnown(string @namespace) => @namespace switch
    {
        XLink => "xlink",
        Xml => "xml",
        XmlSchemaInstance => "xsi",
        _ => null,
    };

    /// <summary>The namespace for which a prefix usually stands, or null.</summary>
    public static string? OfWellKnown(string prefix) => prefix switch
    {
        "xlink" => XLink,
        "xml" => Xml,
        "xsi" => XmlSchemaInstance,
        _ => null,
    };
}
