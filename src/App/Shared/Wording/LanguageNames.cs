using System.Collections.Frozen;
using System.Text.Json;
using Fonds.App.Shared.Text;
using Fonds.Description.Languages;

namespace Fonds.App.Shared.Wording;

/// <summary>What languages are called in the language that is spoken (ISO 639-2; the names are those of the Unicode CLDR). What is not the name of a language stays as it is.</summary>
public static class LanguageNames
{
    // French, German, Spanish, by bibliographic code.
    private static readonly FrozenDictionary<string, string[]> Names = Load();

    /// <summary>The name of a language, given its English name.</summary>
    public static string Of(string english) =>
        DisplayLanguage.Current != DisplayLanguage.English && LanguageCodes.ByName(english) is { } known && known.Name == english && Names.TryGetValue(known.Code, out var names)
            ? Words.Capital(names[DisplayLanguage.All.Skip(1).ToList().IndexOf(DisplayLanguage.Current)])
            : english;

    /// <summary>Names in a row: "French, Russian".</summary>
    public static string Of(IEnumerable<string> english) => string.Join(", ", english.Select(Of));

    private static FrozenDictionary<string, string[]> Load()
    {
        using var stream = typeof(LanguageNames).Assembly.GetManifestResourceStream("Languages/names.json")
            ?? throw new InvalidOperationException("The program carries no names of languages.");
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
