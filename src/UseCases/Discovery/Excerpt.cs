namespace Fonds.UseCases.Discovery;

/// <summary>The beginning of a long text, cut where a word ends.</summary>
public static class Excerpt
{
    /// <summary>Length of an abstract in a list: what the eye takes in before it decides.</summary>
    public const int AbstractLength = 500;

    /// <summary>
    /// The text itself when it is no longer than asked; else as many whole words as fit with the ellipsis. Text
    /// without spaces (Chinese, Japanese) is cut at a character, never inside one.
    /// </summary>
    public static string Of(string text, int most = AbstractLength)
    {
        if (text.Length <= most)
            return text;

        var end = text.LastIndexOf(' ', most - 1);
        if (end < most / 2)
            end = char.IsLowSurrogate(text[most - 1]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.', '–', '—', '-', '(') + "…";
    }
}
