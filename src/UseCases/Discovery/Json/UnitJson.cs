namespace Fonds.UseCases.Discovery.Json;

/// <summary>A record pointed at: what it is, where it is, what it is called.</summary>
/// <param name="Id">The identifier that never changes.</param>
/// <param name="Kind">"unit", "person", "family", "corporateBody", "agent", "subject", "place", "genre", "function", "occupation", "work", "repository".</param>
public sealed record LinkJson(long Id, string Kind, string Address, string Label);

/// <summary>A unit as lists show it.</summary>
public sealed record UnitLineJson(
    long Id, string Address, string Title, string? Level, string? ReferenceCode, string? Dates, string? Extent,
    IReadOnlyList<string> Containers, bool Digitised, int Components, int UnitsBelow);

/// <summary>
/// A unit of description (ISAD(G)): <c>/collections/….json</c>, and each unit of <c>export --format json</c>. Fields
/// that hold nothing are left out; fields are only ever added.
/// </summary>
public sealed record UnitJson
{
    public required long Id { get; init; }
    public string Kind { get; init; } = "unit";
    public required string Address { get; init; }
    public required string Title { get; init; }
    public string? Level { get; init; }
    public string? ReferenceCode { get; init; }
    public DatesJson? Dates { get; init; }
    public IReadOnlyList<string>? Extents { get; init; }
    public ExtentTotalJson? ExtentTotal { get; init; }
    public IReadOnlyList<string>? Containers { get; init; }
    public IReadOnlyList<LanguageJson>? Languages { get; init; }
    public string? Abstract { get; init; }
    public LinkJson? Repository { get; init; }

    /// <summary>The units above, the collection first.</summary>
    public IReadOnlyList<LinkJson>? Path { get; init; }
    public IReadOnlyList<NameJson>? Names { get; init; }

    /// <summary>In the order of the description.</summary>
    public IReadOnlyList<NoteJson>? Notes { get; init; }
    public IReadOnlyList<DigitalObjectJson>? DigitalObjects { get; init; }

    /// <summary>What holds for the unit because a unit above says it.</summary>
    public IReadOnlyList<InheritedJson>? Inherited { get; init; }

    /// <summary>How many units stand directly inside, and how many at any depth.</summary>
    public int Components { get; init; }
    public int UnitsBelow { get; init; }

    /// <summary>The first of them; the rest by <c>?from=</c>.</summary>
    public IReadOnlyList<UnitLineJson>? FirstComponents { get; init; }
    public LinkJson? Previous { get; init; }
    public LinkJson? Next { get; init; }
    public string? Citation { get; init; }
    public IReadOnlyList<VersionJson>? History { get; init; }
}

/// <summary>Dates as people read them, with the first and last year when they are known. Derived: nothing states them; they stand in the title.</summary>
public sealed record DatesJson(string Display, int? FirstYear, int? LastYear, bool? Derived = null);

/// <summary>How much there is in measures that can be added up; what is zero is left out.</summary>
/// <param name="Of">"unit": as it says itself; "components": as those below it say together; "collections": as a repository's collections say.</param>
/// <param name="Units">How many units say it.</param>
/// <param name="Uncounted">How many say something that could not be counted.</param>
public sealed record ExtentTotalJson(
    string Display, string Of, decimal? LinearMetres, decimal? LinearFeet, decimal? CubicMetres, decimal? Items, decimal? Carriers, decimal? Seconds, decimal? Bytes,
    bool Approximate, int Units, int? Uncounted);

/// <summary>A language of the material; the code is ISO 639-2.</summary>
public sealed record LanguageJson(string? Code, string Name);

/// <summary>A name, subject or place tied to a unit.</summary>
/// <param name="Tie">"creator", "subject", "photographer" …</param>
/// <param name="AsWritten">The heading as the finding aid writes it.</param>
public sealed record NameJson(long Id, string Kind, string Address, string Label, string Tie, string AsWritten);

/// <summary>A note: its kind in the field's words ("ScopeAndContent"), its heading, its paragraphs as plain text.</summary>
public sealed record NoteJson(string Kind, string Label, IReadOnlyList<string> Paragraphs);

public sealed record DigitalObjectJson(string? Title, string Address);

/// <summary>A statement of a unit above: its kind, its text, and whose it is.</summary>
public sealed record InheritedJson(string Kind, string Text, LinkJson From);

/// <summary>One version of a record: when, by whom, why, from which source.</summary>
public sealed record VersionJson(long Version, DateTimeOffset At, string Author, string Reason, string? Source);

/// <summary>A unit inside an exported collection: its depth below the top unit, the identifier of the unit above, its own description.</summary>
public sealed record UnitInCollectionJson(int Depth, long Parent, UnitJson Unit);
