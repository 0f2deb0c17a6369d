using Fonds.Description.Statements;

namespace Fonds.Description.Names.Likeness;

/// <summary>Words of names as they are compared: folded, without what catalogues and people leave out at will.</summary>
internal static class NameWordsCompared
{
    private static readonly Words Unsaid = new("the", "inc", "incorporated", "co", "company", "corp", "corporation", "ltd", "limited", "a", "an");

    /// <summary>A surname without particles at its beginning, spaces and hyphens: "Van der Berg" and "berg" meet.</summary>
    public static string Surname(string surname)
    {
        var text = surname.AsSpan().Trim();
        while (text.IndexOf(' ') is > 0 and var space && NameWords.IsParticle(text[..space]))
            text = text[(space + 1)..].TrimStart();
        return Folding.Words(Cyrillic.Romanized(text.ToString())).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>Forenames, particles left behind by inversion ("Ludwig van") not among them.</summary>
    public static string[] Forenames(string? forename) =>
        forename is null ? [] : [.. Folding.Words(Spaced(Cyrillic.Romanized(forename))).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length == 1 || !NameWords.IsParticle(word))];

    /// <summary>Words of a body's name, "and" and "&amp;" and the legal form not among them.</summary>
    public static string[] OfBody(string name)
    {
        var text = name.Replace("U.S.", "United States", StringComparison.Ordinal).Replace("&", " ", StringComparison.Ordinal);
        return [.. Folding.Words(text.Replace("N.Y.", "NY", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "and" && !Unsaid.Have(word))];
    }

    public static string Acronym(string[] words) =>
        string.Concat(words.Where(word => word is not ("of" or "for" or "in" or "on" or "to" or "at" or "by")).Select(word => word[0]));

    // "D.H." is two initials.
    private static string Spaced(string forename) => forename.Replace(".", ". ", StringComparison.Ordinal);
}
