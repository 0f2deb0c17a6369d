namespace Fonds.App.Public.Lives;

/// <summary>Names of places as a line has room for them: with what tells them apart for most readers, and no more.</summary>
public static class PlaceWords
{
    // Where towns are told apart by their state, and nobody adds the country.
    private static readonly HashSet<string> ByState = ["United States", "Canada", "Australia"];

    /// <summary>"Marseille, France" for "Marseille, Provence-Alpes-Côte d'Azur, France"; "Tampa, Florida" for "Tampa, Florida, United States".</summary>
    public static string Short(string label) =>
        label.Split(", ") is { Length: > 2 } parts ? $"{parts[0]}, {(ByState.Contains(parts[^1]) ? parts[^2] : parts[^1])}" : label;
}
