using System.Collections.Frozen;

namespace Fonds.Description.AccessPoints;

/// <summary>
/// The vocabularies and authority files that headings are taken from (EAD source), by the code that
/// the MARC source code lists give them.
/// </summary>
public static class Vocabularies
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["naf"] = "naf",
        ["lcnaf"] = "naf",
        ["lcnaf."] = "naf",
        ["lccn"] = "naf",
        ["lcna"] = "naf",
        ["nad"] = "naf",
        ["library of congress name authority file"] = "naf",
        ["lc name authority file"] = "naf",
        ["library of congress name authorities"] = "naf",
        ["naco"] = "naf",
        ["naco authority file"] = "naf",
        ["nacoaf"] = "naf",
        ["http://id.loc.gov/authorities/names"] = "naf",
        ["lcsh"] = "lcsh",
        ["lcsh."] = "lcsh",
        ["lctgm/lcsh"] = "lcsh",
        ["library of congress subject heading"] = "lcsh",
        ["library of congress subject headings"] = "lcsh",
        ["http://id.loc.gov/authorities/subjects"] = "lcsh",
        ["lcgft"] = "lcgft",
        ["library of congress genre/form terms"] = "lcgft",
        ["library of congress genre/form terms for library and archival materials"] = "lcgft",
        ["aat"] = "aat",
        ["gettyaat"] = "aat",
        ["art & architecture thesaurus"] = "aat",
        ["art and architecture thesaurus"] = "aat",
        ["http://vocab.getty.edu/aat"] = "aat",
        ["tgn"] = "tgn",
        ["gettytgn"] = "tgn",
        ["getty thesaurus of geographic names"] = "tgn",
        ["ulan"] = "ulan",
        ["gettyulan"] = "ulan",
        ["union list of artist names"] = "ulan",
        ["viaf"] = "viaf",
        ["viaf id"] = "viaf",
        ["virtual international authority file"] = "viaf",
        ["wikidata"] = "wikidata",
        ["isni"] = "isni",
        ["gnd"] = "gnd",
        ["de-588"] = "gnd",
        ["pnd"] = "gnd",
        ["gemeinsame normdatei"] = "gnd",
        ["https://d-nb.info/gnd"] = "gnd",
        ["snac"] = "snac",
        ["fast"] = "fast",
        ["mesh"] = "mesh",
        ["medical subject headings"] = "mesh",
        ["gmgpc"] = "gmgpc",
        ["lctgm"] = "lctgm",
        ["tgm"] = "lctgm",
        ["thesaurus for graphic materials"] = "lctgm",
        ["rbgenr"] = "rbgenr",
        ["ftamc"] = "ftamc",
        ["homoit"] = "homoit",
        ["geonames"] = "geonames",
        ["idref"] = "idref",
        ["bnf"] = "bnf",
        ["orcid"] = "orcid",
        ["local"] = "local",
        ["local sources"] = "local",
        ["uncontrolled"] = "local",
        ["ingest"] = "local",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the name is that of a file or vocabulary known here.</summary>
    public static bool IsKnown(string? source) => !string.IsNullOrWhiteSpace(source) && BySpan.ContainsKey(source.AsSpan().Trim());

    /// <summary>
    /// One code for the many ways a vocabulary is named: "naf", "lcnaf" and "Library of Congress Name Authority File"
    /// are "naf". An unknown name is kept in lower case; nothing said is the empty string.
    /// </summary>
    public static string Normalise(string? source)
    {
        if (string.IsNullOrWhiteSpace(source))
            return "";

        var trimmed = source.AsSpan().Trim();
        if (BySpan.TryGetValue(trimmed, out var code))
            return code;

        var plain = source.Replace('_', ' ').Trim().TrimEnd('.', '/', '#');
        return Codes.GetValueOrDefault(plain) ?? plain.Replace(' ', '-').ToLowerInvariant();
    }
}
