namespace Fonds.Formats.LinkedData;

/// <summary>What a place was to a person, as far as linked data has a word for it.</summary>
public enum PlaceRole : byte
{
    Other = 0,
    Birth = 1,
    Death = 2,
}

/// <summary>Reads the roles that archives give places (EAC placeRole, localType), in the languages of their records.</summary>
public static class PlaceRoles
{
    private static readonly string[] OfBirth = ["birth", "born", "naissance", "geburt", "nacimiento", "nascita", "naixement"];
    private static readonly string[] OfDeath = ["death", "died", "décès", "deces", "mort", "sterbe", "todes", "fallecimiento", "muerte", "morte"];

    public static PlaceRole Of(string? role) =>
        role is null ? PlaceRole.Other
        : Array.Exists(OfBirth, word => role.Contains(word, StringComparison.OrdinalIgnoreCase)) ? PlaceRole.Birth
        : Array.Exists(OfDeath, word => role.Contains(word, StringComparison.OrdinalIgnoreCase)) ? PlaceRole.Death
        : PlaceRole.Other;
}
