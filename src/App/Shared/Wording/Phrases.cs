using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Fonds.Description.Languages;

namespace Fonds.App.Shared.Wording;

/// <summary>
/// The catalogue's own words in the language it speaks. The English phrase is the key; the others stand in <c>Languages/fr.json</c>,
/// <c>de.json</c>, <c>es.json</c>, and a test sees that none is missing. Words of archivists never pass through here.
/// </summary>
public static class Phrases
{
    private static readonly FrozenDictionary<DisplayLanguage, FrozenDictionary<string, string>> Tables =
        DisplayLanguage.All.Skip(1).ToFrozenDictionary(language => language, Load);

    /// <summary>A phrase as it is.</summary>
    public static string Say(string english) => Say(english, DisplayLanguage.Current);

    /// <summary>A phrase with what belongs in its places: <c>Say("{0} of {1}", 3, 12)</c>. Numbers are set as <see cref="Number"/> sets them.</summary>
    public static string Say(string english, params ReadOnlySpan<object> places)
    {
        var texts = new object[places.Length];
        for (var place = 0; place < places.Length; place++)
            texts[place] = places[place] is int number ? Number(number) : places[place];
        return string.Format(CultureInfo.InvariantCulture, Say(english), texts);
    }

    public static string Say(string english, DisplayLanguage language) =>
        language == DisplayLanguage.English ? english : Tables[language].GetValueOrDefault(english, english);

    /// <summary>
    /// "1 collection", "2 collections", and "in {0} collection", "in {0} collections" where the words around change with the number.
    /// French has the singular for none as well.
    /// </summary>
    public static string SayCount(int number, string one, string many)
    {
        var language = DisplayLanguage.Current;
        var single = number == 1 || (number == 0 && language == DisplayLanguage.French);
        var phrase = Say(single ? one : many, language);
        return phrase.Contains("{0}", StringComparison.Ordinal) ? phrase.Replace("{0}", Number(number), StringComparison.Ordinal) : $"{Number(number)} {phrase}";
    }

    /// <summary>"12,345" as the language sets it.</summary>
    public static string Number(int number)
    {
        var text = number.ToString("N0", CultureInfo.InvariantCulture);
        return DisplayLanguage.Current.Thousands is var thousands && thousands == ',' ? text : text.Replace(',', thousands);
    }

    /// <summary>Every phrase that has a translation, by language: for the test that none is missing or left over.</summary>
    public static IReadOnlyDictionary<string, string> Table(DisplayLanguage language) => Tables[language];

    private static FrozenDictionary<string, string> Load(DisplayLanguage language)
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream($"Languages/{language.Code}.json")
            ?? throw new InvalidOperationException($"The program carries no words in {language.Name}.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
