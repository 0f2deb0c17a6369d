namespace Fonds.Description.Units;

/// <summary>The level of a unit of description (DACS 1; ISAD(G) 3.1.4; EAD level). The numbers are stored.</summary>
public enum LevelName : byte
{
    /// <summary>The source does not say.</summary>
    Unstated = 0,
    Fonds = 1,
    Collection = 2,
    RecordGroup = 3,
    Subfonds = 4,
    Subgroup = 5,
    Class = 6,
    Series = 7,
    Subseries = 8,
    File = 9,
    Item = 10,

    /// <summary>A level of the archive's own, named by <see cref="Level.OtherLabel"/>.</summary>
    Other = 11,
}

/// <summary>A level as the archivist gave it: one of the standard's names, or a name of the archive's own.</summary>
/// <param name="OtherLabel">The archive's own name (EAD otherlevel), or the unknown word found in level; else null.</param>
public readonly record struct Level(LevelName Name, string? OtherLabel = null)
{
    // What programs write into otherlevel where nobody chose a level.
    private static readonly HashSet<string> NothingSaid = new(StringComparer.OrdinalIgnoreCase) { "unspecified", "unstated", "undefined", "unknown", "other", "otherlevel", "none", "null", "n/a" };

    /// <summary>In plain words with a capital: "Series", "Record group", "Plan of record groups"; empty when the source does not say, or says that it is unspecified.</summary>
    public string Label => Name switch
    {
        LevelName.Unstated => "",
        LevelName.RecordGroup => "Record group",
        LevelName.Other => Own(OtherLabel?.Trim() ?? ""),
        _ => Name.ToString(),
    };

    /// <summary>Reads EAD level and otherlevel. An unknown word is kept as a level of the archive's own.</summary>
    public static Level Read(string? level, string? otherLevel) => level?.Trim().ToLowerInvariant() switch
    {
        null or "" => new(LevelName.Unstated),
        "fonds" => new(LevelName.Fonds),
        "collection" => new(LevelName.Collection),
        "recordgrp" => new(LevelName.RecordGroup),
        "subfonds" => new(LevelName.Subfonds),
        "subgrp" => new(LevelName.Subgroup),
        "class" => new(LevelName.Class),
        "series" => new(LevelName.Series),
        "subseries" => new(LevelName.Subseries),
        "file" => new(LevelName.File),
        "item" => new(LevelName.Item),
        "otherlevel" => new(LevelName.Other, otherLevel),
        var unknown => new(LevelName.Other, unknown),
    };

    // Words joined by underscores, as a code would be.
    private static string Own(string word) =>
        word.Length == 0 || NothingSaid.Contains(word) ? "" : char.ToUpperInvariant(word[0]) + (word.Contains(' ', StringComparison.Ordinal) ? word : word.Replace('_', ' '))[1..];

    /// <summary>Whether EAD knows this word for a level.</summary>
    public static bool IsStandard(string level) => level == "otherlevel" || Read(level, null).Name is not (LevelName.Other or LevelName.Unstated);
}
