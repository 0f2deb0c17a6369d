using System.Collections.Immutable;

namespace Fonds.Description.Places;

/// <summary>What a place name means where it stands: one place, with how sure and why; or several that it could be.</summary>
public sealed record PlaceResolution
{
    /// <summary>The place meant; null when it is left open.</summary>
    public GazetteerPlace? Chosen { get; init; }

    /// <summary>The smallest country or region that the name itself says it lies in, where that is clear; given also when the place is left open.</summary>
    public GazetteerPlace? Within { get; init; }

    /// <summary>What it could mean, likeliest first; at most five.</summary>
    public ImmutableArray<RankedPlace> Candidates { get; init; } = [];

    /// <summary>How sure the first candidate is, from 0 to 1.</summary>
    public double Certainty { get; init; }

    public required PlaceGround Ground { get; init; }

    /// <summary>The word or place that decided: "Mass.", "Brussels", "French".</summary>
    public string? Witness { get; init; }

    /// <summary>The ground in words.</summary>
    public string Reason => Ground switch
    {
        PlaceGround.Unknown => "not in the gazetteer",
        PlaceGround.Open => "several places of this name, and nothing says which is meant",
        PlaceGround.TooSmall => "a small place, and nothing in the text points to it",
        PlaceGround.UnknownWithin => $"not in the gazetteer; it lies in {Witness}",
        PlaceGround.NotThere => $"no place of this name is known in {Witness}",
        PlaceGround.Only => "the only place of this name",
        PlaceGround.Greatest => "by far the greatest place of this name",
        PlaceGround.Qualified => $"named with {Witness}",
        PlaceGround.Nearby => $"named together with {Witness}",
        PlaceGround.Spoken => $"the text speaks of “{Witness}”",
        PlaceGround.Home => $"the description is from {Witness}",
        PlaceGround.NameOfTheTime => $"its name in {Witness}",
        _ => throw new InvalidOperationException($"No words for {Ground}."),
    };
}

/// <summary>A place that a name could mean.</summary>
/// <param name="Certainty">Its share, from 0 to 1.</param>
/// <param name="Name">The name of it that was met, as the gazetteer spells it.</param>
public readonly record struct RankedPlace(GazetteerPlace Place, double Certainty, string Name);
