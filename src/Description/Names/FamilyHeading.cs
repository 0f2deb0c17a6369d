using Fonds.Description.AccessPoints;
using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>
/// The parts of a family's heading (RDA 10; DACS 2.6): "Rothschild family", "Kibalchich (Family : 1860-1990 : Brussels)".
/// </summary>
internal static class FamilyHeading
{
    private static readonly Words Families = new("family", "families", "famille", "familie", "familia", "famiglia", "família", "rodina", "rodzina", "family.", "dynasty", "dynastie", "clan", "geslacht", "geschlecht", "família", "lignage", "casata", "linaje", "släkt", "slekt", "suku", "család");

    /// <summary>Behind the comma of an inverted name: "Habsburg, House of".</summary>
    private static readonly Words Houses = new("house of", "casa de", "casa di", "casa d'", "maison de", "maison d'", "haus", "huis");

    /// <summary>Words that say so in brackets only: Czech "rod" is a forename elsewhere.</summary>
    private static readonly Words InBrackets = new("rod", "ród", "šlechtický rod", "rod šlechtický", "szlachta", "nemzetség");

    public static bool IsWord(ReadOnlySpan<char> word) => Families.Have(word) || InBrackets.Have(word);

    /// <summary>"Rothschild family", "Familie Mann", "famille de Broglie", "Medici, House of".</summary>
    public static bool IsFamily(ReadOnlySpan<char> bare)
    {
        if (bare.IndexOf(',') is > 0 and var comma)
            return IsFamily(bare[..comma]) || Families.Have(bare[(bare.LastIndexOf(' ') + 1)..]) || Houses.Have(bare[(comma + 1)..].Trim());
        var space = bare.IndexOf(' ');
        if (space <= 0)
            return false;
        if (Families.Have(bare[(bare.LastIndexOf(' ') + 1)..]))
            return true;

        // "Family Circle" is a journal; "Familia Madero" and "famille de Broglie" are no phrases of English.
        var rest = bare[(space + 1)..];
        return Families.Have(bare[..space]) && !BodyWords.Have(rest[(rest.LastIndexOf(' ') + 1)..]) && (rest.Count(' ') == 0 || (NameWords.IsParticle(NameWords.FirstWord(rest)) && rest.Count(' ') < 4));
    }

    public static NameReading Read(string text, string heading)
    {
        var (bare, groups) = BracketedWords.Apart(heading);
        string? surname = null;
        string? dates = null;
        string? title = null;
        var qualifiers = new List<string>();
        var relators = new List<string>();
        foreach (var range in bare.AsSpan().Split(','))
        {
            var part = HeadingEnds.Trimmed(bare.AsSpan()[range]);
            if (part.IsEmpty)
                continue;
            if (surname is null)
                surname = WithoutFamily(part).ToString();
            else if (NameDates.IsDates(part))
                dates ??= part.ToString();
            else if (Relators.IsKnown(part))
                relators.Add(NameReader.Lower(part));
            else if (NameWords.IsTitle(part))
                title = title is null ? part.ToString() : $"{title}, {part}";
            else if (!Families.Have(part) && !Houses.Have(part))
                qualifiers.Add(part.ToString());
        }

        foreach (var group in groups ?? [])
        {
            foreach (var range in group.AsSpan().Split(':'))
            {
                var part = group.AsSpan()[range].Trim();
                if (NameDates.IsDates(part) && dates is null)
                    dates = part.ToString();
                else if (part.IndexOf(' ') is > 0 and var space && Families.Have(part[..space]) && NameWords.IsParticle(part[(space + 1)..].Trim()))
                    surname = $"{part[(space + 1)..].Trim()} {surname}";
                else if (!part.IsEmpty && !IsWord(part))
                    qualifiers.Add(part.ToString());
            }
        }

        return new(text, RecordKind.Family)
        {
            Name = heading, Surname = surname, Dates = dates, Title = title, Relators = relators,
            Qualifier = qualifiers.Count == 0 ? null : string.Join(" : ", qualifiers),
        };
    }

    private static ReadOnlySpan<char> WithoutFamily(ReadOnlySpan<char> part)
    {
        if (part.LastIndexOf(' ') is > 0 and var last && Families.Have(part[(last + 1)..]))
            return part[..last].TrimEnd();
        if (part.IndexOf(' ') is > 0 and var first && Families.Have(part[..first]))
            return part[(first + 1)..].TrimStart();
        return part;
    }
}
