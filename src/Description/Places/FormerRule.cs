using System.Collections.Frozen;

namespace Fonds.Description.Places;

/// <summary>
/// Countries of today that wholly or partly belonged to another when biographies are set: "Kiev, Russia", "Breslau (Germany)",
/// "Lwów, Poland", "Dublin (Great Britain)" are right for their time.
/// </summary>
internal static class FormerRule
{
    private static readonly FrozenDictionary<string, string[]> Ruled = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["AT"] = ["CZ", "SK", "HU", "PL", "UA", "RO", "HR", "SI", "BA", "IT", "RS", "BE"],
        ["BE"] = ["CD", "RW", "BI"],
        ["CN"] = ["TW", "HK", "MO", "MN"],
        ["CZ"] = ["UA", "SK"],
        ["DE"] = ["PL", "RU", "LT", "CZ", "FR", "DK", "AT", "NA", "TZ"],
        ["DK"] = ["DE", "IS", "NO", "VI", "GL", "FO", "SE"],
        ["ES"] = ["MX", "CU", "PR", "PH", "AR", "PE", "CO", "MA", "CL", "VE", "US"],
        ["FR"] = ["DZ", "TN", "MA", "VN", "LA", "KH", "SN", "HT", "SY", "LB", "DE", "IT", "BE", "CA", "US", "MG", "GP", "MQ", "RE"],
        ["GB"] = ["IE", "IN", "PK", "BD", "LK", "MM", "IL", "PS", "EG", "ZA", "CA", "US", "AU", "NZ", "NG", "KE", "GH", "HK", "SG", "MY", "JM", "BB", "TT", "GY", "MT", "CY", "ZW", "ZM", "SL"],
        ["GR"] = ["TR", "AL", "MK"],
        ["HU"] = ["SK", "RO", "RS", "HR", "UA", "AT", "SI"],
        ["IL"] = ["PS"],
        ["IN"] = ["PK", "BD", "MM"],
        ["IT"] = ["HR", "SI", "FR", "LY", "ER", "SO", "GR", "AL", "ET"],
        ["JP"] = ["KR", "KP", "TW", "CN"],
        ["LT"] = ["BY", "PL", "UA"],
        ["MX"] = ["US", "GT"],
        ["NL"] = ["ID", "SR", "BE", "CW", "ZA", "LK", "US"],
        ["PL"] = ["UA", "LT", "BY", "DE", "RU"],
        ["PS"] = ["IL", "JO"],
        ["PT"] = ["BR", "AO", "MZ", "IN", "MO", "CV", "GW"],
        ["RO"] = ["MD", "UA", "BG"],
        ["RS"] = ["HR", "SI", "BA", "MK", "ME", "XK"],
        ["RU"] = ["UA", "BY", "PL", "LT", "LV", "EE", "FI", "GE", "AM", "AZ", "MD", "KZ", "UZ", "TM", "TJ", "KG", "CN", "US"],
        ["SE"] = ["FI", "NO", "EE", "LV", "DE"],
        ["SY"] = ["LB", "TR", "IL", "PS"],
        ["TR"] = ["GR", "BG", "RS", "BA", "AL", "MK", "SY", "LB", "IL", "PS", "IQ", "JO", "EG", "LY", "RO", "AM", "CY", "SA", "XK"],
        ["US"] = ["PH", "PR", "CU", "PA"],
        ["UA"] = ["PL", "MD", "RU"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether places of a country of today may be written as lying in another.</summary>
    public static bool Had(string ruler, string country) => Ruled.TryGetValue(ruler, out var ruled) && ruled.Contains(country, StringComparer.Ordinal);
}
