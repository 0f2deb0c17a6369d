using Fonds.Description.Lives;
using Fonds.Formats.LinkedData;

namespace Fonds.Formats.Lives;

/// <summary>One event of a life as it is taken away, with full addresses of everything around it. Only what is published is ever given here.</summary>
public sealed record ToldEvent : EventInWords
{
    /// <summary>Number of the record that tells it and key of the event: the same as long as its sentence is.</summary>
    public required string Identifier { get; init; }

    /// <summary>Whose life it belongs to.</summary>
    public required LinkedThing Subject { get; init; }

    public IReadOnlyList<ToldPlace> Places { get; init; } = [];

    /// <summary>Persons and organisations named in it; those known here with their record.</summary>
    public IReadOnlyList<ToldName> Names { get; init; } = [];

    /// <summary>Every sentence that says it, one or more.</summary>
    public required IReadOnlyList<ToldSentence> Sentences { get; init; }
}

/// <summary>A place of an event.</summary>
/// <param name="Number">Number of GeoNames; 0 where the place was left open or GeoNames has none.</param>
public sealed record ToldPlace(string Name, string Label, int Number, double? Latitude, double? Longitude);

/// <summary>A name in an event, and the record here that bears it, or null.</summary>
public sealed record ToldName(string Name, LinkedThing? Thing, bool IsOrganisation);

/// <summary>A sentence that says it.</summary>
/// <param name="Record">The record in whose history it stands.</param>
/// <param name="Address">Full address of the sentence on the page of that record.</param>
public sealed record ToldSentence(LinkedThing Record, string Address, string Text, string Rule, double Certainty);
