namespace Fonds.UseCases.Discovery.Json;

/// <summary>The first page: <c>/.json</c>.</summary>
public sealed record HomeJson(
    HoldingCounts Counts, IReadOnlyList<DecadeJson> Decades, IReadOnlyList<RepositoryLineJson> Repositories,
    IReadOnlyList<PersonLineJson> People, IReadOnlyList<UnitLineJson> Collections);

public sealed record DecadeJson(int Decade, int Units);

public sealed record RepositoryLineJson(LinkJson Repository, int Collections, int Units);

public sealed record PersonLineJson(LinkJson Person, string? Dates, string? Abstract, int Collections);

/// <summary>A list of records by letter.</summary>
public sealed record BrowseJson(
    string Kind, string? Letter, IReadOnlyList<LetterJson> Letters, IReadOnlyList<BrowseLineJson> Records, int Total, int Offset);

public sealed record LetterJson(string Letter, int Count);

public sealed record BrowseLineJson(LinkJson Record, string? Dates, int Collections, int Units);

/// <summary>A repository (ISDIAH) and a window of its collections.</summary>
public sealed record RepositoryJson(
    long Id, string Address, string Name, string? Code, IReadOnlyList<string>? AddressLines, int CollectionTotal, int UnitTotal,
    IReadOnlyList<UnitLineJson> Collections, int Offset, ExtentTotalJson? ExtentTotal);

/// <summary>A page of search results.</summary>
/// <param name="Total">Exact number of matching records.</param>
public sealed record SearchJson(
    string Query, int Total, int Offset, IReadOnlyList<HitJson> Hits, IReadOnlyList<GroupJson>? Groups,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValueJson>> Facets, IReadOnlyList<LinkJson>? NearNames, IReadOnlyList<string>? Problems)
{
    /// <summary>People, organisations, subjects and places that match.</summary>
    public IReadOnlyList<HitJson>? Names { get; init; }

    /// <summary>How many have every word, when others that come near are among the hits.</summary>
    public int? WithAllWords { get; init; }

    /// <summary>Words of names that were looked for beside misspelt ones.</summary>
    public IReadOnlyList<string>? AlsoLookedFor { get; init; }
}

/// <param name="Path">Titles from the collection down to the unit above.</param>
/// <param name="MatchedIn">Where the words stand: "title", "description" …</param>
public sealed record HitJson(LinkJson Record, IReadOnlyList<string>? Path, string? Dates, string? Around, IReadOnlyList<string> MatchedIn, UnitLineJson? Unit);

public sealed record GroupJson(UnitLineJson Collection, LinkJson? Repository, int Total, IReadOnlyList<HitJson> Best);

/// <summary>A value of a facet: what to pass back in the address, its name, how many records have it.</summary>
public sealed record FacetValueJson(string Value, string Label, int Count);

/// <summary>A window of the components of one unit.</summary>
public sealed record ChildrenJson(LinkJson Parent, IReadOnlyList<UnitLineJson> Components, int Offset, int Total);

public sealed record SuggestionJson(LinkJson Record, string Matched, string? Detail, int Units);
