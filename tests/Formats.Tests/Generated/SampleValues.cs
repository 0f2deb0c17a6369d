using System.Xml;
using System.Xml.Schema;

namespace Fonds.Formats.Tests.Generated;

/// <summary>Values that a simple type of a schema takes: each that it lists in turn, else the first of some samples that it does not refuse.</summary>
internal sealed class SampleValues
{
    /// <summary>The identifier of the root, to which every reference points.</summary>
    private const string First = "i0";

    private static readonly string[] Samples =
    [
        "words of it", "1950", "1950-01-01", "1950/1960", "1950-01-01/1960-12-31", "eng", "en", "Latn", "US", "DE-2", "US-NhCoL", "token", "http://example.org/x", "true", "1", "1.5", "P1Y", "iso8601", "iso3166-1", "+00:00",
        "1950-01-01T10:00:00", "1950-01-01T10:00:00Z", "a", "100%", "urn:example:x",
    ];

    private readonly Dictionary<XmlSchemaSimpleType, int> turns = [];
    private int identifiers;

    public string Of(XmlSchemaSimpleType type, string? fixedValue)
    {
        if (fixedValue is not null)
            return fixedValue;
        switch (type.Datatype!.TypeCode)
        {
            case XmlTypeCode.Id:
                return $"i{identifiers++}";
            case XmlTypeCode.Idref:
                return First;
        }

        if (type.TypeCode == XmlTypeCode.Idref || type.QualifiedName.Name == "IDREFS" || type.BaseXmlSchemaType?.QualifiedName.Name == "IDREFS")
            return First;
        var listed = Listed(type);
        if (listed.Count > 0)
        {
            var turn = turns[type] = turns.GetValueOrDefault(type, -1) + 1;
            return listed[turn % listed.Count];
        }

        return Samples.FirstOrDefault(sample => Takes(type, sample)) ?? throw new InvalidOperationException($"No sample for the type {type.QualifiedName}, line {type.LineNumber}.");
    }

    private static bool Takes(XmlSchemaSimpleType type, string sample)
    {
        try
        {
            type.Datatype!.ParseValue(sample, new NameTable(), null);
            return true;
        }
        catch (XmlSchemaException)
        {
            return false;
        }
    }

    private static List<string> Listed(XmlSchemaSimpleType type) => type.Content switch
    {
        XmlSchemaSimpleTypeRestriction restriction when restriction.Facets.OfType<XmlSchemaEnumerationFacet>().Any() => [.. restriction.Facets.OfType<XmlSchemaEnumerationFacet>().Select(facet => facet.Value!)],
        XmlSchemaSimpleTypeUnion union => [.. union.BaseMemberTypes!.SelectMany(Listed)],
        _ => [],
    };
}
