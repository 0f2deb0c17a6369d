using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search.Queries;

namespace Fonds.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">Exact number of matching records.</param>
/// <param name="Hits">The page of hits asked for; when grouped, the best hits of each group in turn.</param>
/// <param name="Groups">When grouped: the page of collections, best first.</param>
public sealed record SearchAnswer(
    int Total, IReadOnlyList<Hit> Hits, IReadOnlyList<HitGroup> Groups, int GroupTotal, FacetCounts Facets, ParsedQuery Query)
{
    /// <summary>Whether the search was given up because it took longer than <see cref="SearchRequest.Patience"/>: then it says nothing of what there is.</summary>
    public bool GaveUp { get; init; }

    /// <summary>Where the time went; nothing of it for an answer that was kept.</summary>
    public SearchTimes Times { get; init; }

    /// <summary>Every matching record in order of identifier, when that was asked for.</summary>
    public IReadOnlyList<RecordId> Matches { get; init; } = [];

    /// <summary>People, organisations, subjects and places that match, best first, when they were asked for.</summary>
    public IReadOnlyList<Hit> Names { get; init; } = [];

    /// <summary>How many of the records have every word themselves, as typed or in another form; the rest were found forgivingly.</summary>
    public int WithAllWords { get; init; }

    /// <summary>Words typed, each with a word of a name that was looked for as well.</summary>
    public IReadOnlyList<(string Typed, string Taken)> Corrected { get; init; } = [];
}

/// <summary>One record found.</summary>
/// <param name="MatchedIn">The fields in which the words stand: title, names, codes, text.</param>
public sealed record Hit(RecordId Id, RecordKind Kind, RecordId? Collection, double Score, MatchedFields MatchedIn);

/// <summary>A collection with how many of its units match and the best of them.</summary>
public sealed record HitGroup(RecordId Collection, int Total, IReadOnlyList<Hit> Best);

[Flags]
public enum MatchedFields
{
    None = 0,
    Title = 1,
    Names = 2,
    Codes = 4,
    Text = 8,

    /// <summary>Only another form of the word matched (stemming), not the word as typed.</summary>
    OtherForm = 16,
}

/// <summary>Exact counts over all matching records, most first.</summary>
public sealed record FacetCounts
{
    public static readonly FacetCounts Empty = new();

    public IReadOnlyList<FacetCount<RecordId>> Repositories { get; init; } = [];
    public IReadOnlyList<FacetCount<LevelName>> Levels { get; init; } = [];
    public IReadOnlyList<FacetCount<RecordId>> Creators { get; init; } = [];
    public IReadOnlyList<FacetCount<RecordId>> Names { get; init; } = [];
    public IReadOnlyList<FacetCount<RecordId>> Subjects { get; init; } = [];
    public IReadOnlyList<FacetCount<RecordId>> Places { get; init; } = [];
    public IReadOnlyList<FacetCount<RecordId>> Genres { get; init; } = [];
    public IReadOnlyList<FacetCount<string>> Languages { get; init; } = [];
    public IReadOnlyList<FacetCount<RecordKind>> Kinds { get; init; } = [];

    /// <summary>Matching units by decade (1910 for the 1910s), each unit counted in every decade its years touch; in order of time.</summary>
    public IReadOnlyList<FacetCount<int>> Decades { get; init; } = [];
    public int Digitised { get; init; }
    public int Undated { get; init; }
}

/// <summary>A value of a facet and how many matching records have it.</summary>
public readonly record struct FacetCount<T>(T Value, int Count);

/// <summary>A record offered while typing.</summary>
/// <param name="Matched">The name or code that begins with what was typed.</param>
/// <param name="Units">How many units are tied to it, or stand in it.</param>
public sealed record Suggestion(RecordId Id, RecordKind Kind, string Matched, int Units);
