namespace Fonds.App.Shared.Drawing;

/// <summary>One event of a life as it is drawn.</summary>
public sealed record TimelineEvent
{
    /// <summary>First and last moment as years with a fraction: 1917.17 for March 1917. A year alone is its middle.</summary>
    public required double From { get; init; }

    public required double To { get; init; }

    /// <summary>Whether the text gives both ends, so that a bar may be drawn.</summary>
    public bool IsSpan { get; init; }

    /// <summary>Last moment of the stay that is concluded from it; null when none is.</summary>
    public double? Until { get; init; }

    /// <summary>What its place is known by; empty when none is named.</summary>
    public string Place { get; init; } = "";

    /// <summary>The place as it is written beside its row.</summary>
    public string PlaceLabel { get; init; } = "";

    /// <summary>Degrees east of its place; null when that is not known.</summary>
    public double? East { get; init; }

    /// <summary>Whether somebody to whom this happens somewhere is there: a birth, a move; not a book that comes out.</summary>
    public bool IsPresence { get; init; }

    /// <summary>Prison, internment, exile: drawn hollow.</summary>
    public bool IsHeld { get; init; }

    /// <summary>A word or two; the name of a work apart, since it is set in italics.</summary>
    public required string Words { get; init; }

    public string Work { get; init; } = "";

    public required string Dates { get; init; }

    /// <summary>The whole in words, for those who hear it and on pointing at it.</summary>
    public required string Said { get; init; }

    /// <summary>Where its sentence is.</summary>
    public required string Address { get; init; }

    /// <summary>How much it matters where not all can be labelled.</summary>
    public int Rank { get; init; }
}
