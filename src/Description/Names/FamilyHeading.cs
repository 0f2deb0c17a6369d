using Fonds.Description.AccessPoints;
using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>
/// The parts of a family's heading (RDA 10; DACS 2.6): "Rothschild family", "Kibalchich (Family : 1860-1990 : Brussels)".
/// </summary>
internal static class FamilyHeading
{
    private static readonly Words Families = new("family", "families", "famille", "familie", "familia", "famiglia", "família", "rodina", "rodzina", "family.");

    public static bool IsWord(ReadOnlySpan<char> word) => Families.Have(word);

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
            else if (!Families.Have(part))
                qualifiers.Add(part.ToString());
        }

        foreach (var group in groups ?? [])
        {
            foreach (var range in group.AsSpan().Split(':'))
            {
                var part = group.AsSpan()[range].Trim();
                if (NameDates.IsDates(part) && dates is null)
                    dates = part.ToString();
                else if (!part.IsEmpty && !Families.Have(part))
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
