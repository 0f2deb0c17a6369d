using System.Collections.Frozen;

namespace Fonds.Storage.Encoding;

/// <summary>
/// Qualifier names that are stored as a number. The number is the place in the list and stands in every record version:
/// names are only ever added at the end. Zero is kept for a name that is not in the list and stands there in full.
/// </summary>
internal static class QualifierNames
{
    private static readonly string[] Names =
    [
        "",
        "id", "level", "otherlevel", "audience", "label", "type", "encodinganalog", "altrender", "source", "authfilenumber",
        "role", "rules", "normal", "datechar", "era", "calendar", "certainty", "langcode", "scriptcode", "render",
        "xlink:href", "xlink:type", "xlink:role", "xlink:show", "xlink:actuate", "xlink:title", "xlink:arcrole", "href", "show", "actuate",
        "title", "linktitle", "linkrole", "target", "parent", "unit", "countrycode", "repositorycode", "identifier", "relator",
        "localtype", "lang", "script", "standarddate", "notbefore", "notafter", "unitdatetype", "physdescstructuredtype", "coverage", "approximate",
        "containerid", "listtype", "numeration", "mark", "continuation", "dsctype", "unittype", "countryencoding", "dateencoding", "langencoding",
        "repositoryencoding", "scriptencoding", "relatedencoding", "mainagencycode", "publicid", "url", "urn", "findaidstatus", "base", "xml:lang",
        "xml:id", "xml:base", "xml:space", "xsi:schemaLocation", "xsi:type", "xsi:noNamespaceSchemaLocation", "daotype", "entityref", "entityreference", "arcrole",
        "tpattern", "cols", "colname", "colnum", "colwidth", "colsep", "rowsep", "align", "valign", "char",
        "charoff", "frame", "pgwide", "morerows", "namest", "nameend", "spanname", "legend", "quote", "abbr",
        "expan", "pubstatus", "from", "to", "standardDate", "notBefore", "notAfter", "localType", "scriptCode", "languageCode",
        "transliteration", "lastDateTimeVerified", "cpfRelationType", "resourceRelationType", "functionRelationType", "vocabularySource", "vocabularySourceURI", "valueURI", "conventionDeclarationReference", "sourceReference",
        "maintenanceEventReference", "languageOfElement", "scriptOfElement", "countryCode", "identityType", "nameEntryType", "status", "style", "accuracy", "latitude",
        "longitude", "altitude", "coordinateSystem", "transcription", "maintenancestatus", "publicationstatus", "value", "eventtype", "agenttype", "standarddatetime",
        "instanceurl", "targettype", "targetEntityType", "preferredForm", "maintenanceStatus", "publicationStatus", "xml:lang:script", "count", "unitlevel", "behavior",
        "tag", "ind1", "ind2", "code",
    ];

    private static readonly FrozenDictionary<string, int> Codes = Names.Skip(1)
        .Select((name, place) => KeyValuePair.Create(name, place + 1))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number of a name; 0 when it has none.</summary>
    public static int CodeOf(string name) => Codes.GetValueOrDefault(name);

    public static string NameOf(int code) => Names[code];
}
