namespace Fonds.Description.AccessPoints;

/// <summary>
/// The identifier of an authority record, such as a Library of Congress control number (ISAAR 5.1.6, 5.4.1; EAD 2002
/// authfilenumber, EAD3 identifier). The many spellings of one identifier are one value, because a tie between
/// records goes by identifier first.
/// </summary>
/// <param name="Scheme">The file it belongs to: naf, lcsh, viaf, wikidata, isni, gnd, aat …, a vocabulary's own name, record (an agency's identifier of its own record that says whose it is), local, or uri.</param>
/// <param name="Value">The identifier in its file's normal form: <c>n50016856</c>, <c>Q314483</c>.</param>
public readonly record struct AuthorityIdentifier(string Scheme, string Value)
{
    /// <summary>The public address of the authority record, or null when its file has none.</summary>
    public string? Uri => IdentifierSchemes.AddressOf(Scheme, Value);

    /// <summary>
    /// Whether the identifier means the same everywhere. A local one means something only to the agency that
    /// gave it, so it never ties records of two institutions.
    /// </summary>
    public bool IsGlobal => Scheme != "local";

    /// <summary>Reads an identifier as written, with the vocabulary of the heading as a hint; null when nothing is there.</summary>
    public static AuthorityIdentifier? Read(string? value, string? source)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;

        var text = value.AsSpan().Trim();
        if (IdentifierSchemes.IsAddress(text))
            return IdentifierSchemes.FromAddress(text);

        // "(lccn)n50006880" and "lccn(n50006880)": the file is named in or before brackets.
        var scheme = Vocabularies.Normalise(source);
        if (text[0] == '(' && text.IndexOf(')') is > 0 and var close)
        {
            scheme = Vocabularies.Normalise(text[1..close].ToString());
            text = text[(close + 1)..].Trim();
        }
        else if (text[^1] == ')' && text.IndexOf('(') is > 0 and var open)
        {
            scheme = Vocabularies.Normalise(text[..open].ToString());
            text = text[(open + 1)..^1].Trim();
        }

        // "ISNI 0000 0001 2358 8976", "VIAF: 12345": the file is named in front.
        else if (text.IndexOfAny(' ', ':') is > 0 and var gap && Vocabularies.IsKnown(text[..gap].ToString()))
        {
            scheme = Vocabularies.Normalise(text[..gap].ToString());
            text = text[gap..].TrimStart(" :");
        }

        return text.IsEmpty ? null : IdentifierSchemes.Normal(scheme, text);
    }

    public override string ToString() => $"{Scheme}:{Value}";
}
