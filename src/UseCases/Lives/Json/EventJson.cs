namespace Fonds.UseCases.Lives.Json;

/// <summary>Events of a life, of a place, of a year or of an answer: <c>/agents/…/life.json</c>, <c>/events.json?q=…</c>.</summary>
/// <param name="Total">How many there are; <paramref name="Events"/> may be a window of them.</param>
public sealed record EventsJson(
    int Total, IReadOnlyList<EventJson> Events, IReadOnlyList<EventRelationJson>? Relations = null, IReadOnlyList<PlaceCountJson>? Places = null,
    IReadOnlyList<YearCountJson>? Years = null);

/// <summary>One event.</summary>
public sealed record EventJson
{
    /// <summary>Number of the record that tells it and key of the event, as the verb <c>facts</c> takes it.</summary>
    public required string Id { get; init; }
    public required LifeLinkJson Subject { get; init; }

    /// <summary>"birth", "imprisonment" …</summary>
    public required string Type { get; init; }
    public EventDateJson? Date { get; init; }
    public IReadOnlyList<EventPlaceJson>? Places { get; init; }
    public IReadOnlyList<LifeLinkJson>? Persons { get; init; }
    public IReadOnlyList<LifeLinkJson>? Organisations { get; init; }
    public IReadOnlyList<string>? Works { get; init; }

    /// <summary>Whose event it is when it is not the subject's own.</summary>
    public string? Of { get; init; }
    public required string Summary { get; init; }

    /// <summary>"suggested", "stated", "accepted" or "corrected".</summary>
    public required string Standing { get; init; }

    /// <summary>Last day of the stay that the text lets conclude.</summary>
    public string? StaysUntil { get; init; }
    public required IReadOnlyList<TellingJson> Sentences { get; init; }
}

/// <summary>A name, with its address when it is a record here.</summary>
public sealed record LifeLinkJson(string Name, string? Address);

public sealed record EventDateJson(string Display, string Edtf, string? Begin, string? End, bool Approximate, bool Inferred);

/// <param name="Geonames">Number of GeoNames; left out where the place was left open.</param>
public sealed record EventPlaceJson(string Name, string Label, int? Geonames, double? Latitude, double? Longitude);

/// <param name="Address">Address of the sentence on the page of its record.</param>
public sealed record TellingJson(string Id, LifeLinkJson Record, string Address, string Text, string Rule, double Certainty, string Standing);

public sealed record EventRelationJson(LifeLinkJson To, string Type, bool Inverse, IReadOnlyList<string> Sentences);

public sealed record PlaceCountJson(string Label, int? Geonames, double? Latitude, double? Longitude, int Count);

public sealed record YearCountJson(int Year, int Count);
