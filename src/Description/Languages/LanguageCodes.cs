using System.Collections.Frozen;

namespace Fonds.Description.Languages;

/// <summary>A language by code and English name.</summary>
/// <param name="Code">ISO 639-2/B.</param>
/// <param name="IsAsAsked">Whether the code was written as EAD asks for it: ISO 639-2, small letters.</param>
public readonly record struct KnownLanguage(string Code, string Name, bool IsAsAsked);

/// <summary>
/// Languages by the codes of ISO 639 (EAD langcode asks for 639-2). Finding aids also use capitals ("GER"),
/// two-letter codes and codes with a region; they are understood, and reported.
/// </summary>
public static class LanguageCodes
{
    private static readonly FrozenDictionary<string, KnownLanguage> ByCode = Codes();

    private static readonly FrozenDictionary<string, KnownLanguage>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByCode.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, KnownLanguage> ByEnglishName = Names();

    /// <summary>What a code means, or null when it is no language code.</summary>
    public static KnownLanguage? Understand(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return null;

        if (ByCode.TryGetValue(code, out var known))
            return known;

        var text = code.AsSpan().Trim().TrimEnd('.');
        var region = text.IndexOfAny('-', '_');
        if (region > 0)
            text = text[..region];
        if (text.Length is not (2 or 3))
            return null;

        Span<char> small = stackalloc char[text.Length];
        text.ToLowerInvariant(small);
        return BySpan.TryGetValue(small, out known) ? known with { IsAsAsked = false } : null;
    }

    /// <summary>The language of an English name ("German", "Greek, Modern (1453-)"), or null.</summary>
    public static KnownLanguage? ByName(string name)
    {
        var plain = name.Trim().TrimEnd('.');
        if (ByEnglishName.TryGetValue(plain, out var known))
            return known;

        // "English, Latin script", "Spanish; Castilian"
        var end = plain.AsSpan().IndexOfAny(',', ';', '(');
        return end > 0 && ByEnglishName.TryGetValue(plain[..end].TrimEnd(), out known) ? known : null;
    }

    /// <summary>The languages whose English names stand in a sentence, in its order.</summary>
    internal static IEnumerable<KnownLanguage> NamedIn(string sentence)
    {
        foreach (var word in sentence.Split([' ', ',', '.', ';', ':', '(', ')', '/', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            // Names of languages have a capital; "even" and "mono" are words as well as languages.
            if (char.IsUpper(word[0]) && word.Length > 3 && ByEnglishName.TryGetValue(word, out var known))
                yield return known;
        }
    }

    private static FrozenDictionary<string, KnownLanguage> Codes()
    {
        var codes = new Dictionary<string, KnownLanguage>(StringComparer.Ordinal);
        foreach (var (code, terminological, twoLetter, name) in LanguageTable.Languages)
        {
            codes[code] = new(code, name, true);
            if (terminological is not null)
                codes[terminological] = new(code, name, true);
            if (twoLetter is not null)
                codes[twoLetter] = new(code, name, false);
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, KnownLanguage> Names()
    {
        var names = new Dictionary<string, KnownLanguage>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, _, _, name) in LanguageTable.Languages)
            names.TryAdd(name, new(code, name, true));

        // The names by which people call them.
        foreach (var (name, code) in (ReadOnlySpan<(string, string)>)[("Greek", "gre"), ("Castilian", "spa"), ("Flemish", "dut"), ("Français", "fre"), ("Deutsch", "ger"), ("Español", "spa"), ("Italiano", "ita"), ("Nederlands", "dut")])
            names[name] = new(code, ByCode[code].Name, true);
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
