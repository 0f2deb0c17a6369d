namespace Fonds.App.Public.Authorities;

/// <summary>Whose file an identifier is from, in words, and the number without its address.</summary>
public static class IdentifierWords
{
    private static readonly (string Host, string Name)[] Files =
    [
        ("id.loc.gov/authorities/names", "Library of Congress names"), ("id.loc.gov/authorities/subjects", "Library of Congress subjects"),
        ("id.loc.gov", "Library of Congress"), ("viaf.org", "VIAF"), ("wikidata.org", "Wikidata"), ("isni.org", "ISNI"),
        ("d-nb.info/gnd", "German National Library"), ("vocab.getty.edu/aat", "Art & Architecture Thesaurus"), ("vocab.getty.edu", "Getty vocabularies"),
        ("snaccooperative.org", "SNAC"), ("data.bnf.fr", "French National Library"), ("geonames.org", "GeoNames"), ("orcid.org", "ORCID"),
    ];

    public static string Scheme(string address) => Array.Find(Files, file => address.Contains(file.Host, StringComparison.OrdinalIgnoreCase)).Name ?? "";

    /// <summary>"n50016856" of an address in a known file; else the address itself.</summary>
    public static string Short(string address) =>
        Scheme(address).Length > 0 ? address.TrimEnd('/')[(address.TrimEnd('/').LastIndexOf('/') + 1)..] : address;
}
