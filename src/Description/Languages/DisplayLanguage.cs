namespace Fonds.Description.Languages;

/// <summary>
/// The language in which the catalogue itself speaks: its own words, and dates and numbers as it finishes them. What archivists
/// wrote is never translated.
/// </summary>
public sealed class DisplayLanguage
{
    public static readonly DisplayLanguage English = new("en", "English", ',');
    public static readonly DisplayLanguage French = new("fr", "Français", '\u202f');
    public static readonly DisplayLanguage German = new("de", "Deutsch", '.');
    public static readonly DisplayLanguage Spanish = new("es", "Español", '\u202f');

    /// <summary>English first: it is spoken where nothing else is asked for.</summary>
    public static readonly IReadOnlyList<DisplayLanguage> All = [English, French, German, Spanish];

    private static readonly AsyncLocal<DisplayLanguage?> Spoken = new();

    private DisplayLanguage(string code, string name, char thousands)
    {
        Code = code;
        Name = name;
        Thousands = thousands;
    }

    /// <summary>ISO 639-1: "fr".</summary>
    public string Code { get; }

    /// <summary>What its speakers call it: "Français".</summary>
    public string Name { get; }

    /// <summary>What stands between thousands: "12,345", "12 345", "12.345".</summary>
    public char Thousands { get; }

    /// <summary>The language spoken to whoever is being answered; English outside the site (commands, data, exports).</summary>
    public static DisplayLanguage Current
    {
        get => Spoken.Value ?? English;
        set => Spoken.Value = value;
    }

    /// <summary>The language of a code, or null when the catalogue does not speak it.</summary>
    public static DisplayLanguage? Of(ReadOnlySpan<char> code)
    {
        foreach (var language in All)
        {
            if (code.Equals(language.Code, StringComparison.OrdinalIgnoreCase))
                return language;
        }

        return null;
    }

    public override string ToString() => Code;
}
