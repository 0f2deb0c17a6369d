using Fonds.Description.Extents;
using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search;

namespace Fonds.UseCases.Discovery;

/// <summary>The first page: what is here, in numbers that are links.</summary>
public sealed record HomePage(
    HoldingCounts Counts, IReadOnlyList<FacetCount<int>> Decades,
    IReadOnlyList<RepositoryLine> Repositories, IReadOnlyList<PersonLine> People, IReadOnlyList<UnitSummary> Collections);

/// <summary>How many of each are published.</summary>
public sealed record HoldingCounts(
    int Collections, int Units, int People, int Families, int CorporateBodies, int Subjects, int Places, int Repositories, int Digitised);

public sealed record RepositoryLine(RecordLink Link, int Collections, int Units);

/// <summary>A person with a life: the years for the drawing, when the record gives them.</summary>
/// <param name="Name">As it is spoken: "Victor Serge".</param>
public sealed record PersonLine(RecordLink Link, string Name, string Dates, int? BirthYear, int? DeathYear, string Abstract, int Collections);

/// <summary>A list of records by letter: people, organisations, subjects, places, collections.</summary>
/// <param name="Letters">First letters that have entries.</param>
public sealed record BrowsePage(
    string Kind, string? Letter, IReadOnlyList<(string Letter, int Count)> Letters,
    IReadOnlyList<BrowseLine> Lines, int Total, int Offset, int Limit);

public sealed record BrowseLine(RecordLink Link, string Dates, int Collections, int Units, UnitSummary? Collection);

/// <summary>A repository: how to reach it, and what it holds.</summary>
/// <param name="Extent">How much its collections say they are, together.</param>
public sealed record RepositoryPage(
    RecordLink Link, IReadOnlyList<string> AddressLines, string? Code, int CollectionTotal, int UnitTotal,
    IReadOnlyList<UnitSummary> Collections, int Offset, FacetCounts Facets, FacetLabels Labels, ExtentTotal Extent);

/// <summary>A page of search results, every text finished.</summary>
public sealed record SearchPage(
    SearchRequest Request, SearchAnswer Answer, IReadOnlyList<HitLine> Hits, IReadOnlyList<GroupLine> Groups, FacetLabels Labels,
    IReadOnlyList<RecordLink> NearNames)
{
    /// <summary>Where in the collection the hits lie, when every match within one was asked for.</summary>
    public HitMap? Map { get; init; }

    /// <summary>How many events of lives the same words find, when they ask for a place and a time or for a kind of event: "Barcelona 1917".</summary>
    public int EventTotal { get; init; }

    /// <summary>People, organisations, subjects and places that match, when they were asked for.</summary>
    public IReadOnlyList<HitLine> Names { get; init; } = [];
}

/// <summary>One hit as shown.</summary>
/// <param name="Path">From the collection down to the parent.</param>
/// <param name="TitleMarked">Title with the matched words marked.</param>
/// <param name="Around">Words around the best match in the text, or null when the match is in the title.</param>
/// <param name="MatchedIn">"title", "scope note": where the words stand, finished.</param>
public sealed record HitLine(
    RecordLink Link, UnitSummary? Unit, IReadOnlyList<UnitSummary> Path, MarkedText TitleMarked, MarkedText? Around,
    IReadOnlyList<string> MatchedIn, string Dates, int LinkedUnits);

public sealed record GroupLine(UnitSummary Collection, RecordLink? Repository, int Total, IReadOnlyList<HitLine> Best);

/// <summary>Text in runs, of which some are marked.</summary>
public sealed record MarkedText(IReadOnlyList<(string Text, bool Marked)> Runs);

/// <summary>Names of the records that facets count.</summary>
public sealed record FacetLabels(IReadOnlyDictionary<RecordId, RecordLink> Records);

/// <summary>A window of the components of one unit, for the tree and long lists.</summary>
public sealed record ChildrenWindow(UnitSummary Parent, IReadOnlyList<UnitSummary> Children, int Offset, int Total);

/// <summary>One unit of a finding aid shown whole: its summary (with depth) and its published description.</summary>
public sealed record FullFindingAidLine(UnitSummary Summary, UnitOfDescription Unit);

/// <summary>
/// A whole finding aid on one page. The units are read while they are written out, so that no step holds a
/// whole collection: enumerate <see cref="Lines"/> once, then dispose.
/// </summary>
public sealed class FullFindingAid(
    UnitSummary top, FindingAid findingAid, RecordLink? repository, string citation, ILinkResolver links,
    IEnumerable<FullFindingAidLine> lines, IDisposable reading) : IDisposable
{
    public UnitSummary Top { get; } = top;

    /// <summary>The published part of what the document says of itself.</summary>
    public FindingAid FindingAid { get; } = findingAid;
    public RecordLink? Repository { get; } = repository;
    public string Citation { get; } = citation;
    public ILinkResolver Links { get; } = links;

    /// <summary>Every unit in document order, the top unit first.</summary>
    public IEnumerable<FullFindingAidLine> Lines { get; } = lines;

    public void Dispose() => reading.Dispose();
}

/// <summary>A record offered while typing.</summary>
/// <param name="Matched">The name or code that begins with what was typed.</param>
/// <param name="Detail">What tells it from others of the same name: dates, or the collection a unit stands in.</param>
public sealed record SuggestionLine(RecordLink Link, string Matched, string Detail, int Units);

/// <summary>One address of the sitemap, with the day of the newest version.</summary>
public sealed record SitemapLine(string Address, DateOnly Changed);
