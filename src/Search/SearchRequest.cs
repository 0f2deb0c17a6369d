using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search;

/// <summary>What a person or program asks of the index. Every part of it stands in the address of the page.</summary>
public sealed record SearchRequest
{
    /// <summary>Words as typed; phrases in double quotes, <c>-word</c> excludes, <c>field:word</c> narrows
    /// (title, name, creator, subject, place, code, box), <c>word*</c> takes every word that begins so, <c>OR</c> between two
    /// words takes either, <c>date:1936..1947</c> takes years. Empty matches everything.</summary>
    public string Query { get; init; } = "";

    public SearchScope Scope { get; init; } = SearchScope.All;

    /// <summary>
    /// Where few records have all the words: words of the collection's title and code count for what stands in it ("MS 730 box 46"), misspelt
    /// words are taken for the names they come near to, and then most of the words are enough. The answer says so.
    /// </summary>
    public bool Forgiving { get; init; }

    /// <summary>How many people and organisations that match are wanted beside the hits, whatever the scope, and half as many subjects and places.</summary>
    public int Names { get; init; }

    /// <summary>Only within this collection (the identifier of its top unit).</summary>
    public RecordId? Collection { get; init; }

    public IReadOnlyList<RecordId> Repositories { get; init; } = [];

    public IReadOnlyList<LevelName> Levels { get; init; } = [];

    /// <summary>Tied as creator to each of these.</summary>
    public IReadOnlyList<RecordId> Creators { get; init; } = [];

    /// <summary>Tied in any manner to each of these (names, subjects, places, genres).</summary>
    public IReadOnlyList<RecordId> Linked { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Units whose years overlap this span.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>Only units with a digital object, when true.</summary>
    public bool DigitisedOnly { get; init; }

    /// <summary>
    /// Results under their collections, instead of one list. Only units stand in collections, so a grouped search
    /// ranges over units alone; <see cref="Offset"/> and <see cref="Limit"/> then count collections.
    /// </summary>
    public bool Grouped { get; init; }

    /// <summary>When grouped, how many hits of each collection are wanted.</summary>
    public int HitsInGroup { get; init; } = 3;

    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    public int Offset { get; init; }

    public int Limit { get; init; } = 20;

    /// <summary>How many values each facet lists.</summary>
    public int FacetValues { get; init; } = 10;

    /// <summary>Whether every matching record is wanted by its identifier besides the page of hits: to draw where the hits lie in a collection.</summary>
    public bool EveryMatch { get; init; }

    /// <summary>Whether facets are wanted at all.</summary>
    public bool WithFacets { get; init; } = true;

    /// <summary>
    /// After what time the search is given up, so that one question cannot keep everybody else waiting; null for as long as it takes. See
    /// <see cref="SearchAnswer.GaveUp"/>.
    /// </summary>
    public TimeSpan? Patience { get; init; }
}

/// <summary>Which records a search ranges over.</summary>
public enum SearchScope
{
    All,
    Units,

    /// <summary>Top units only.</summary>
    Collections,
    Agents,
    Terms,
}

public enum SearchOrder
{
    Relevance,

    /// <summary>Earliest first; undated last.</summary>
    Date,

    /// <summary>By title.</summary>
    Title,

    /// <summary>By place in the finding aid; collections by title.</summary>
    Archival,

    /// <summary>By the reference code of the collection, numbers as numbers (MS 9 before MS 10), then by place in the finding aid.</summary>
    Code,
}
