namespace Fonds.Description.Containers;

/// <summary>What the kinds of carrier are called in running text.</summary>
internal static class ContainerWords
{
    /// <summary>Whether this kind of carrier stands on the shelf itself, so that it is in no other.</summary>
    public static bool IsOutermost(string type) =>
        type.EndsWith("box", StringComparison.OrdinalIgnoreCase) || type.Equals("carton", StringComparison.OrdinalIgnoreCase)
        || type.Equals("tube", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a label names the material and not the carrier (ArchivesSpace instance types).</summary>
    public static bool IsMaterial(string label)
    {
        var text = label.AsSpan().Trim();
        if (text.IndexOf('[') is > 0 and var bracket)
            text = text[..bracket].TrimEnd();

        return text.Equals("mixed materials", StringComparison.OrdinalIgnoreCase) || text.Equals("mixed_materials", StringComparison.OrdinalIgnoreCase)
            || text.Equals("graphic materials", StringComparison.OrdinalIgnoreCase) || text.Equals("text", StringComparison.OrdinalIgnoreCase)
            || text.Equals("audio", StringComparison.OrdinalIgnoreCase) || text.Equals("video", StringComparison.OrdinalIgnoreCase)
            || text.Equals("moving images", StringComparison.OrdinalIgnoreCase) || text.Equals("electronic records", StringComparison.OrdinalIgnoreCase)
            || text.Equals("computer disks", StringComparison.OrdinalIgnoreCase) || text.Equals("microform", StringComparison.OrdinalIgnoreCase)
            || text.Equals("maps", StringComparison.OrdinalIgnoreCase) || text.Equals("books", StringComparison.OrdinalIgnoreCase)
            || text.Equals("realia", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The word for one carrier: "folder", "offsite box", "CD".</summary>
    public static string Singular(string type) => type.ToLowerInvariant() switch
    {
        "cdbox" => "CD box",
        "oversizeflatbox" => "oversize flat box",
        "mapcase" => "map case",
        // A number of the description, not a carrier (Princeton).
        "unitid" => "",
        "box-folder" or "box_folder" => "box and folder",
        "u-matic" => "U-matic",
        "cd" or "dvd" or "vhs" or "dat" or "dlt" or "lto" => type.ToUpperInvariant(),
        "minidv" => "MiniDV",
        "betacam" => "Betacam",
        "betamax" => "Betamax",
        _ => IsAcronym(type) ? type : Parted(type.Replace('_', ' ').Replace('-', ' ').ToLowerInvariant()),
    };

    /// <summary>The word for several: "folders", "boxes".</summary>
    public static string Plural(string singular) =>
        singular.EndsWith('x') || singular.EndsWith("ch", StringComparison.Ordinal) || singular.EndsWith("sh", StringComparison.Ordinal) ? singular + "es"
        : singular.EndsWith('s') || singular.EndsWith("materials", StringComparison.Ordinal) || singular.EndsWith("media", StringComparison.Ordinal) ? singular
        : singular.EndsWith('y') && singular.Length > 1 && !"aeiou".Contains(singular[^2], StringComparison.Ordinal) ? singular[..^1] + "ies"
        : singular + "s";

    /// <summary>"legalbox" is a legal box, "flatfolder" a flat folder: systems write their container types in one word.</summary>
    private static string Parted(string word)
    {
        foreach (var carrier in (ReadOnlySpan<string>)["box", "folder", "case"])
        {
            if (word.Length > carrier.Length + 2 && word.EndsWith(carrier, StringComparison.Ordinal) && char.IsLetter(word[^(carrier.Length + 1)]) && word is not ("suitcase" or "briefcase" or "bookcase" or "slipcase"))
                return $"{word[..^carrier.Length]} {carrier}";
        }

        return word;
    }

    private static bool IsAcronym(string type) => type.Length is > 1 and < 5 && type.All(static character => char.IsUpper(character) || char.IsDigit(character));
}
