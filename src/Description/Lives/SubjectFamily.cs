using Fonds.Description.AccessPoints;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Lives;

/// <summary>Whether the history in a finding aid is that of a family, and of which (DACS 2.6.3: families as creators).</summary>
internal static class SubjectFamily
{
    private const int LongestStart = 60;

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

    /// <summary>
    /// The one person whom a history tells of though a family stands among its creators: it begins with a bearer of the name, and goes on with "he", "she" or the surname alone and with no
    /// other bearer; null when it tells of several.
    /// </summary>
    public static string? OneOf(string text, string first, string family)
    {
        var surname = family.Split(' ', ',')[0];
        var end = first.IndexOf(" " + surname, StringComparison.Ordinal) + 1 + surname.Length;
        if (end <= surname.Length || first[..end].Split(' ') is not { Length: > 1 and < 6 } bearer || !Array.TrueForAll(bearer, static word => char.IsUpper(word[0])) || bearer[0] == "The")
            return null;
        var (own, others) = (0, 0);
        foreach (var start in Starts(text[end..]))
        {
            var words = start.Split(' ', 3);
            if (words[0] is "He" or "She" || (words[0] == surname && words is [_, not ("family" or "Family"), ..]))
                own++;
            else if (words is [var forename, var name, ..] && name == surname && forename != bearer[0] && forename.All(char.IsLetter) && (forename.Length > 3 || Forenames.Have(forename)))
                others++;
        }

        return own > 1 && others == 0 ? first[..end] : null;
    }

    /// <summary>Whether a person who is named in full may be a creator: "Samuel Reiss" is "Reiss, Sam", and "Gottfried (Fred) Schofs" is "Schofs, Fred".</summary>
    public static bool MayBe(AccessPoint creator, string person) =>
        NameReader.Read(creator.Heading, creator.Kind == RecordKind.UnknownAgent ? null : creator.Kind).Forename?.Split(' ')[0] is not { Length: > 0 } forename
        || char.ToUpperInvariant(forename[0]) == char.ToUpperInvariant(person[0]) || person.Contains(forename, StringComparison.Ordinal);

    // Where sentences begin, as far as a full stop and a capital tell.
    private static IEnumerable<string> Starts(string text)
    {
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 < text.Length && char.IsUpper(text[at + 2]))
                yield return text.Substring(at + 2, Math.Min(LongestStart, text.Length - at - 2));
        }
    }

    // How many begin their name with another forename: titles, initials and the ends of sentences are none, and Ben is Benjamin.
    private static int Bearers(string text, string surname)
    {
        var bearers = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf(" " + surname, StringComparison.Ordinal); at > 0; at = text.IndexOf(" " + surname, at + 1, StringComparison.Ordinal))
        {
            // "Both Does" are none of them.
            var end = at + 1 + surname.Length;
            var word = end < text.Length && char.IsLetter(text[end]) ? "" : FirstOfName(text, at);
            if (word.Length > 2 && char.IsLetter(word[^1]) && word is not ("The" or "Miss" or "Reverend") && !bearers.Any(other => other.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(other, StringComparison.Ordinal)))
                bearers.Add(word);
        }

        return bearers.Count;
    }

    // Of "Muriel Goodman Goldring" the forename; nothing where no name stands before.
    private static string FirstOfName(string text, int end)
    {
        var found = "";
        while (end > 0)
        {
            var start = text.LastIndexOf(' ', end - 1) + 1;
            var word = text[start..end];
            if (word.Length == 0 || !char.IsUpper(word[0]) || !char.IsLetter(word[^1]) || (found.Length > 0 && !Forenames.Have(word)))
                break;
            (found, end) = (word, start - 1);
        }

        return found;
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
