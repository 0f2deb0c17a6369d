namespace Fonds.App.Shared.Drawing.Maps;

/// <summary>A place on a map: where it is, what happened there and when, and where each thing is told.</summary>
public sealed record MapPoint
{
    public required string Name { get; init; }

    /// <summary>The name without what tells it apart, which the map shows: "Rouen" for "Rouen, France".</summary>
    public string Label => Name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var end ? Name[..end] : Name;

    /// <summary>Degrees north.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public required double Longitude { get; init; }

    /// <summary>The years, as they are shown: "1917–1919".</summary>
    public string? Years { get; init; }

    /// <summary>Where the mark leads: the place's own page, or the first sentence.</summary>
    public required string Address { get; init; }

    /// <summary>How much happened there; the mark of more is bigger, and its name is written first.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>What tells of it, for the table beside the map.</summary>
    public IReadOnlyList<MapMention> Mentions { get; init; } = [];

    /// <summary>Why the name was taken for this place, when it was not written down as data: "named together with Brussels".</summary>
    public string? Reason { get; init; }
}

/// <summary>A sentence or event that a place on the map leads to.</summary>
/// <param name="Label">What is shown of it: "1917 Imprisoned at Précigné".</param>
public sealed record MapMention(string Label, string Address);
