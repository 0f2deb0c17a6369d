using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.UseCases.Discovery.Citing;

/// <summary>Names of creators as styles set them.</summary>
internal static class CitationNames
{
    /// <summary>"Serge, Victor"; bodies and families as they are.</summary>
    public static string Inverted(NameReading name) =>
        IsInverted(name) ? string.Join(", ", new[] { name.Surname, Forename(name), Suffix(name) }.OfType<string>()) : Plain(name);

    /// <summary>"SERGE, Victor" (ISO 690).</summary>
    public static string Capitals(NameReading name) =>
        IsInverted(name) ? string.Join(", ", new[] { name.Surname!.ToUpperInvariant(), Forename(name), Suffix(name) }.OfType<string>()) : Plain(name);

    /// <summary>"Serge, V." (APA); "Sartre, J.-P.".</summary>
    public static string Initials(NameReading name)
    {
        if (!IsInverted(name) || Forename(name) is not { } forename)
            return Plain(name);
        var initials = string.Join(' ', forename.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Initial))));
        return string.Join(", ", new[] { name.Surname, initials, Suffix(name) }.OfType<string>());
    }

    /// <summary>Whether a title already says who made it: "Victor Serge papers".</summary>
    public static bool IsNamedIn(NameReading name, string title) =>
        title.Contains(name.Surname ?? Plain(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>One, "A, and B", or "A, et al.": MLA, where every name after the first stands in the order of speech.</summary>
    public static string Mla(IReadOnlyList<NameReading> names) => names.Count switch
    {
        0 => "",
        1 => Inverted(names[0]),
        2 => $"{Inverted(names[0])}, and {names[1].Direct}",
        _ => $"{Inverted(names[0])}, et al.",
    };

    /// <summary>"Serge, V., &amp; Kibalchich, V.": APA names up to twenty.</summary>
    public static string Apa(IReadOnlyList<NameReading> names)
    {
        var said = names.Take(20).Select(Initials).ToList();
        return said.Count < 2 ? string.Concat(said) : $"{string.Join(", ", said[..^1])}, & {said[^1]}";
    }

    /// <summary>"Victor Serge and Laurette Séjourné"; from four on the first "et al." (Chicago).</summary>
    public static string Spoken(IReadOnlyList<NameReading> names) => names.Count switch
    {
        0 => "",
        1 => names[0].Direct,
        2 => $"{names[0].Direct} and {names[1].Direct}",
        3 => $"{names[0].Direct}, {names[1].Direct}, and {names[2].Direct}",
        _ => $"{names[0].Direct} et al.",
    };

    private static bool IsInverted(NameReading name) => name is { Kind: RecordKind.Person, Surname.Length: > 0 };

    private static string? Forename(NameReading name) => string.IsNullOrEmpty(name.Forename) ? null : name.Forename;

    // Of all titles only these belong to a name in print.
    private static string? Suffix(NameReading name) => name.Title is "Jr." or "Sr." or "II" or "III" or "IV" ? name.Title : null;

    private static string Plain(NameReading name) => name.Name.Length > 0 ? name.Name : name.Text;

    private static string Initial(string word) => char.IsLetter(word[0]) ? $"{char.ToUpperInvariant(word[0])}." : word;
}
