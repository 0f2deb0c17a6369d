using System.Diagnostics;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Queries;
using Fonds.Storage;
using Fonds.UseCases.Lives;
using Fonds.UseCases.Watching;

namespace Fonds.UseCases.Discovery;

/// <summary>Searches everything published, and says of each hit why it matched and where in its collection it stands.</summary>
/// <param name="slow">Who is told of searches that take long; null for nobody.</param>
public sealed class SearchHoldings(Archive archive, ISearchIndex index, SlowQueries? slow = null)
{
    private const int NearNamesOffered = 8;

    private readonly AskEvents events = new(archive, index);

    private readonly RecentlyShown recently = new();

    public SearchPage Find(SearchRequest request)
    {
        var begun = Stopwatch.GetTimestamp();
        var answer = index.Search(request);
        var searched = Stopwatch.GetElapsedTime(begun);
        var page = PageOf(request, answer);
        var sort = SearchClass.Of(answer.Query, answer.Total);
        Measures.Searches.Record(searched.TotalSeconds, new("fonds.search.class", sort), new("fonds.search.grouped", request.Grouped));
        if (answer.GaveUp)
            Measures.SearchesGivenUp.Add(1);
        slow?.Note(request, answer, sort, searched, Stopwatch.GetElapsedTime(begun) - searched);
        return page;
    }

    private SearchPage PageOf(SearchRequest request, SearchAnswer answer)
    {
        using var reader = archive.Read();
        var shown = recently.In(reader);
        var hits = new HitLines(shown, answer.Query);
        // All that the groups show is asked for at once.
        var units = shown.Units([.. answer.Groups.Select(group => group.Collection), .. answer.Groups.SelectMany(group => group.Best).Where(hit => hit.Kind == RecordKind.Unit).Select(hit => hit.Id)]);
        var groups = new List<GroupLine>(answer.Groups.Count);
        foreach (var group in answer.Groups)
        {
            if (units.TryGetValue(group.Collection, out var top))
                groups.Add(new(shown.Summary(top), top.Repository is { } holder ? shown.Repository(holder) : null, group.Total, hits.Of(group.Best, units)));
        }

        return new(
            request, answer, request.Grouped ? [.. groups.SelectMany(group => group.Best)] : hits.Of(answer.Hits), groups,
            shown.Labels(answer.Facets, [.. request.Repositories, .. request.Creators, .. request.Linked]),
            answer is { Total: 0, GaveUp: false } ? Near(reader, answer.Query) : [])
        {
            Names = hits.Of(answer.Names),
            EventTotal = request.Offset == 0 && request.Collection is null ? events.CountFor(request.Query) : 0,
            Map = request is { EveryMatch: true, Collection: { } collection } ? HitMap.Of(reader, collection, answer.Matches) : null,
        };
    }

    private IReadOnlyList<RecordLink> Near(ArchiveReader reader, ParsedQuery query) =>
        [.. NearNames.To(string.Join(' ', query.Words), index, NearNamesOffered)
            .Select(near => near.Kind == RecordKind.Unit
                ? reader.Unit(near.Id) is { } unit ? Summaries.LinkTo(unit) : null
                : reader.Authority(near.Id) is { } authority ? Summaries.LinkTo(authority) : null)
            .OfType<RecordLink>()];
}
