namespace Fonds.App.Shared;

/// <summary>One line to write on: the whole catalogue, or one collection of it.</summary>
public sealed record SearchBox(string Name, string Label, string Placeholder)
{
    public static readonly SearchBox OfCatalogue = new("Whole catalogue", "Search the catalogue", "Name, title, box or code");

    public string? Query { get; init; }
    public bool Large { get; init; }
    public bool Suggests { get; init; } = true;

    /// <summary>What else of the view stays in the address when the words change.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept { get; init; } = [];
}
