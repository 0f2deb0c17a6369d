namespace Fonds.Description.Places;

/// <summary>What stands around a place name, for telling which place is meant. All of it may be missing.</summary>
public sealed record PlaceClues
{
    public static readonly PlaceClues None = new();

    /// <summary>Other place names of the same sentence.</summary>
    public IReadOnlyList<string> Sentence { get; init; } = [];

    /// <summary>Place names of the rest of the note.</summary>
    public IReadOnlyList<string> Note { get; init; } = [];

    /// <summary>The sentence: its words "French", "Soviet", "Spain" speak of countries.</summary>
    public string? Text { get; init; }

    /// <summary>The whole note, for the same words; they count less.</summary>
    public string? NoteText { get; init; }

    /// <summary>Language of the note, ISO 639-2 ("fre").</summary>
    public string? Language { get; init; }

    /// <summary>Country of the archive, ISO 3166-1 ("US").</summary>
    public string? Country { get; init; }

    /// <summary>The year that is spoken of.</summary>
    public int? Year { get; init; }
}
