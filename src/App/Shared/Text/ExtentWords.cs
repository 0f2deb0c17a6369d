using System.Globalization;
using Fonds.App.Shared.Wording;
using Fonds.Description.Extents;
using Fonds.Description.Languages;

namespace Fonds.App.Shared.Text;

/// <summary>How much there is of several units together (DACS 2.5), in the language of the catalogue: "12.4 linear metres, 3,410 photographs, 450 GB".</summary>
internal static class ExtentWords
{
    private static readonly (decimal Size, string Unit)[] Sizes = [(1e12m, "TB"), (1e9m, "GB"), (1e6m, "MB"), (1e3m, "KB"), (1m, "bytes")];

    /// <summary>The total in words; empty when nothing was counted.</summary>
    public static string Of(ExtentTotal total)
    {
        var parts = new List<string>();
        if (total.Metres > 0)
            parts.Add(total.FeetOverMetres >= 0 ? Phrases.Say("{0} linear feet ({1} m)", Number(total.LinearFeet), Number(total.Metres)) : Phrases.Say("{0} linear metres", Number(total.Metres)));
        if (total.CubicMetres > 0)
            parts.Add(Phrases.Say("{0} cubic metres", Number(total.CubicMetres)));
        if (total.Boxes > 0)
            parts.Add(Phrases.Say("{0} boxes, folders and other carriers", Number(total.Boxes)));

        // The one word for all of them is the archivist's own.
        if (total.Items > 0)
            parts.Add(total.ItemWord is { } word ? $"{Number(total.Items)} {word}" : Phrases.Say("{0} items", Number(total.Items)));
        if (total.Seconds > 0)
            parts.Add(total.Seconds >= 3600 ? Phrases.Say("{0} hours", Number(total.Seconds / 3600)) : Phrases.Say("{0} minutes", Number(Math.Ceiling(total.Seconds / 60))));
        if (total.Bytes > 0 && Array.Find(Sizes, size => total.Bytes >= size.Size) is { Unit: not null } fit)
            parts.Add($"{Number(total.Bytes / fit.Size)} {fit.Unit}");

        var text = string.Join(", ", parts);
        return total.Approximate && text.Length > 0 ? Phrases.Say("about {0}", text) : text;
    }

    /// <summary>As much behind the point as a shelf is measured to.</summary>
    private static string Number(decimal number)
    {
        var text = number.ToString(number >= 100 ? "#,0" : "#,0.##", CultureInfo.InvariantCulture);
        var language = DisplayLanguage.Current;
        return language == DisplayLanguage.English ? text : text.Replace('.', '\u0001').Replace(',', language.Thousands).Replace('\u0001', ',');
    }
}
