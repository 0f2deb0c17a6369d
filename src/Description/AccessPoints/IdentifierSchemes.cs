namespace Fonds.Description.AccessPoints;

/// <summary>The authority files whose identifiers are known: their addresses, and the normal form of their numbers.</summary>
internal static class IdentifierSchemes
{
    /// <summary>Hosts and paths, each with its file; the identifier is what follows. Longer prefixes first.</summary>
    private static readonly (string Prefix, string Scheme)[] Addresses =
    [
        ("id.loc.gov/authorities/names/", "naf"),
        ("id.loc.gov/authorities/subjects/", "lcsh"),
        ("id.loc.gov/authorities/genreForms/", "lcgft"),
        ("id.loc.gov/authorities/childrensSubjects/", "lcshac"),
        ("id.loc.gov/rwo/agents/", "naf"),
        ("id.loc.gov/authorities/", "naf"),
        ("lccn.loc.gov/", "naf"),
        ("viaf.org/viaf/", "viaf"),
        ("www.viaf.org/viaf/", "viaf"),
        ("viaf.org/", "viaf"),
        ("www.wikidata.org/wiki/", "wikidata"),
        ("www.wikidata.org/entity/", "wikidata"),
        ("m.wikidata.org/wiki/", "wikidata"),
        ("wikidata.org/wiki/", "wikidata"),
        ("wikidata.org/entity/", "wikidata"),
        ("isni.org/isni/", "isni"),
        ("www.isni.org/isni/", "isni"),
        ("www.isni.org/", "isni"),
        ("isni.org/", "isni"),
        ("d-nb.info/gnd/", "gnd"),
        ("lobid.org/gnd/", "gnd"),
        ("vocab.getty.edu/aat/", "aat"),
        ("vocab.getty.edu/page/aat/", "aat"),
        ("vocab.getty.edu/tgn/", "tgn"),
        ("vocab.getty.edu/page/tgn/", "tgn"),
        ("vocab.getty.edu/ulan/", "ulan"),
        ("vocab.getty.edu/page/ulan/", "ulan"),
        ("snaccooperative.org/ark:/99166/", "snac"),
        ("n2t.net/ark:/99166/", "snac"),
        ("snaccooperative.org/view/", "snac-view"),
        ("id.worldcat.org/fast/", "fast"),
        ("sws.geonames.org/", "geonames"),
        ("www.geonames.org/", "geonames"),
        ("www.idref.fr/", "idref"),
        ("idref.fr/", "idref"),
        ("data.bnf.fr/ark:/12148/", "bnf"),
        ("catalogue.bnf.fr/ark:/12148/", "bnf"),
        ("orcid.org/", "orcid"),
        ("homosaurus.org/v3/", "homoit"),
        ("homosaurus.org/v2/", "homoit"),
    ];

    /// <summary>The identifier behind an address; an unknown address is an identifier of its own.</summary>
    public static AuthorityIdentifier FromAddress(ReadOnlySpan<char> address)
    {
        var rest = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var start ? address[(start + 3)..] : address;
        foreach (var (prefix, scheme) in Addresses)
        {
            if (!rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                continue;

            var value = rest[prefix.Length..];
            if (value.IndexOfAny('#', '?') is >= 0 and var tail)
                value = value[..tail];
            value = value.TrimEnd('/');
            foreach (var suffix in (ReadOnlySpan<string>)[".html", ".rdf", ".json"])
            {
                if (value.EndsWith(suffix, StringComparison.Ordinal))
                    value = value[..^suffix.Length];
            }

            if (value.Length > 0 && (scheme is "bnf" or "snac" or "snac-view" || value.IndexOf('/') < 0))
                return Normal(scheme, value);

            // viaf.org/viaf/12345/some-name: the number comes first.
            if (value.IndexOf('/') is > 0 and var slash)
                return Normal(scheme, value[..slash]);
        }

        return new("uri", address.ToString());
    }

    /// <summary>Whether it is an address of a known file, with or without its protocol.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        foreach (var (prefix, _) in Addresses)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return text.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>The identifier in its file's normal form, with the file corrected by the shape of the number.</summary>
    public static AuthorityIdentifier Normal(string scheme, ReadOnlySpan<char> value)
    {
        // Any vocabulary but the Library of Congress's own keeps its numbers as they are.
        if (scheme is "naf" or "lcsh" or "lcgft" or "lcshac" or "" or "dlc" or "local" or "library-of-congress")
        {
            var compact = WithoutSpaces(value).ToLowerInvariant();
            if (LibraryOfCongressFile(compact) is { } file)
                return new(file, compact);
        }

        return scheme switch
        {
            // Nobody else numbers with a Q and nothing but digits behind it.
            "" when value.Length > 2 && value[0] is 'Q' or 'q' && !value[1..].ContainsAnyExceptInRange('0', '9') => new("wikidata", value.ToString().ToUpperInvariant()),
            "" or "local" => new(IsRecordIdentifier(value) ? "record" : "local", value.ToString()),
            "wikidata" => new(scheme, value.ToString().ToUpperInvariant()),
            "isni" or "orcid" => new(scheme, WithoutSpaces(value).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()),
            "gnd" or "viaf" or "aat" or "tgn" or "ulan" or "geonames" or "homoit" or "naf" or "lcsh" or "lcgft" => new(scheme, WithoutSpaces(value)),
            _ => new(scheme, value.ToString()),
        };
    }

    public static string? AddressOf(string scheme, string value) => scheme switch
    {
        "naf" => $"http://id.loc.gov/authorities/names/{value}",
        "lcsh" => $"http://id.loc.gov/authorities/subjects/{value}",
        "lcgft" => $"http://id.loc.gov/authorities/genreForms/{value}",
        "lcshac" => $"http://id.loc.gov/authorities/childrensSubjects/{value}",
        "viaf" => $"http://viaf.org/viaf/{value}",
        "wikidata" => $"http://www.wikidata.org/entity/{value}",
        "isni" => $"https://isni.org/isni/{value}",
        "gnd" => $"https://d-nb.info/gnd/{value}",
        "aat" or "tgn" or "ulan" => $"http://vocab.getty.edu/{scheme}/{value}",
        "snac" => $"http://n2t.net/ark:/99166/{value}",
        "snac-view" => $"https://snaccooperative.org/view/{value}",
        "fast" => $"http://id.worldcat.org/fast/{value}",
        "geonames" => $"https://sws.geonames.org/{value}/",
        "idref" => $"http://www.idref.fr/{value}",
        "bnf" => $"https://data.bnf.fr/ark:/12148/{value}",
        "orcid" when value.Length == 16 => $"https://orcid.org/{value[..4]}-{value[4..8]}-{value[8..12]}-{value[12..]}",
        "homoit" => $"https://homosaurus.org/v3/{value}",
        "mesh" => $"http://id.nlm.nih.gov/mesh/{value}",
        "uri" => value,
        _ => null,
    };

    /// <summary>Which Library of Congress file a control number belongs to: letters, then digits only.</summary>
    private static string? LibraryOfCongressFile(string number)
    {
        var digits = number.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits is < 1 or > 3 || number.Length - digits is < 6 or > 10 || number.AsSpan(digits).ContainsAnyExceptInRange('0', '9'))
            return null;

        return number.AsSpan(0, digits) switch
        {
            "n" or "nb" or "no" or "nr" or "ns" => "naf",
            "sh" => "lcsh",
            "gf" => "lcgft",
            "sj" => "lcshac",
            _ => null,
        };
    }

    /// <summary>
    /// Whether an agency's own identifier says whose and what it is, so that no other agency gives it: "FRAN_NP_051234",
    /// "PERSON.ITI.2009255", "ehri-pers-000051". Two words of letters, then a number.
    /// </summary>
    private static bool IsRecordIdentifier(ReadOnlySpan<char> value)
    {
        var words = 0;
        var digits = 0;
        foreach (var range in value.SplitAny('_', '.', '-'))
        {
            var part = value[range];
            if (part.IsEmpty || digits > 0)
                return false;

            if (!part.ContainsAnyExceptInRange('0', '9'))
                digits = part.Length;
            else if (IsLetters(part) && part.Length > 1)
                words++;
            else
                return false;
        }

        return words == 2 && digits >= 3;
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
                return false;
        }

        return true;
    }

    private static string WithoutSpaces(ReadOnlySpan<char> value)
    {
        if (!value.ContainsAny(" \t\n\u00a0"))
            return value.ToString();

        Span<char> buffer = value.Length <= 128 ? stackalloc char[value.Length] : new char[value.Length];
        var length = 0;
        foreach (var character in value)
        {
            if (!char.IsWhiteSpace(character))
                buffer[length++] = character;
        }

        return buffer[..length].ToString();
    }
}
