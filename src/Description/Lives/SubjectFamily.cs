using Fonds.Description.AccessPoints;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Lives;

/// <summary>Whether the history in a finding aid is that of a family, and of which (DACS 2.6.3: families as creators).</summary>
internal static class SubjectFamily
{
    /// <summary>
    /// The family that a history is of: its first words say "the X family", or the creators or the title show a family and several
    /// bearers of its name are told of; null when it is one person's.
    /// </summary>
    public static string? In(string text, string first, IReadOnlyList<AccessPoint> creators, string title)
    {
        if (creators.Any(static creator => creator.Kind == RecordKind.CorporateBody))
            return null;
        if (creators.Count == 0)
            return BeginsWithFamily(first) is { } begun && title.Contains(begun, StringComparison.Ordinal) ? begun + " family" : null;
        if (creators.Count == 1)
            return null;
        var (most, family) = (1, (string?)null);
        var isTitled = title.Contains("famil", StringComparison.OrdinalIgnoreCase);
        foreach (var surname in creators.Select(SurnameOf).OfType<string>().Where(static surname => surname.Length > 2).Distinct(StringComparer.Ordinal))
        {
            var sharing = creators.Where(creator => SurnameOf(creator) == surname).ToList();
            var named = sharing.Find(static creator => creator.Kind == RecordKind.Family);
            if (named is null && sharing.Count < 2 && !(isTitled && title.Contains(surname, StringComparison.Ordinal)))
                continue;
            var bearers = Bearers(text, surname) + (isTitled && title.Contains(surname, StringComparison.Ordinal) ? 1 : 0);
            // A couple is two persons: whose history it is, is whom it tells of most.
            if (named is null && !isTitled && (bearers < 3 || GoesBySurname(text, surname)))
                continue;
            if (bearers > most)
                (most, family) = (bearers, named?.Heading ?? surname + " family");
        }

        return family;
    }

    private static string? SurnameOf(AccessPoint creator)
    {
        var reading = NameReader.Read(creator.Heading, creator.Kind == RecordKind.UnknownAgent ? null : creator.Kind);
        return reading.Surname ?? (creator.Kind == RecordKind.Family ? reading.Name.Split(' ')[0] : null);
    }

    // How many forenames stand before the surname: titles, initials and the ends of sentences are none.
    private static int Bearers(string text, string surname)
    {
        var bearers = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf(" " + surname, StringComparison.Ordinal); at > 0; at = text.IndexOf(" " + surname, at + 1, StringComparison.Ordinal))
        {
            var word = text[(text.LastIndexOf(' ', at - 1) + 1)..at];
            if (word.Length > 2 && char.IsUpper(word[0]) && char.IsLetter(word[^1]) && word is not ("The" or "Miss" or "Reverend"))
                bearers.Add(word);
        }

        return bearers.Count;
    }

    // "Morgan moved", and again: only one of them can go by the surname alone.
    private static bool GoesBySurname(string text, string surname)
    {
        var alone = 0;
        for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + surname.Length, StringComparison.Ordinal))
        {
            var end = at + surname.Length;
            var before = text.AsSpan(0, at).TrimEnd();
            var word = before[(before.LastIndexOf(' ') + 1)..];
            var isBare = word.Length == 0 || word[^1] is '.' or ',' && word.Length > 4 || char.IsLower(word[0]) || char.IsAsciiDigit(word[0]);
            if (isBare && end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]) && !text.AsSpan(end + 1).StartsWith("famil") && !text.AsSpan(end + 1).StartsWith("and ") && !before.EndsWith("the"))
                alone++;
        }

        return alone > 2;
    }

    private static string? BeginsWithFamily(string first)
    {
        var words = first.Split(' ', 5);
        return words.Length > 3 && words[0] == "The" && words[2] is "family" or "Family" && char.IsUpper(words[1][0]) ? words[1] : null;
    }
}
