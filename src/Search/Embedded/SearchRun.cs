using System.Diagnostics;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Embedded.Sharing;
using Fonds.Search.Queries;

namespace Fonds.Search.Embedded;

/// <summary>One search from query to answer, on one snapshot.</summary>
internal sealed class SearchRun : IDisposable
{
    // From here on what counting takes is worth another core.
    private const int ManyToShare = 100;

    private readonly IndexSnapshot snapshot;
    private readonly SearchRequest request;
    private readonly TermLookup? lookup;
    private readonly Matching matching;
    private readonly Cores cores;
    private readonly Deadline? deadline;
    private readonly TimeSpan matched;

    public SearchRun(IndexSnapshot snapshot, SearchRequest request, ParsedQuery query, TermLookup? lookup, Cores cores, Deadline? deadline = null)
    {
        this.cores = cores;
        this.snapshot = snapshot;
        this.request = request;
        this.lookup = lookup;
        var begun = Stopwatch.GetTimestamp();
        matching = Matching.Of(snapshot, lookup, request, query, cores, deadline);
        matched = Stopwatch.GetElapsedTime(begun);
        this.deadline = deadline;
    }

    public SearchAnswer Answer()
    {
        var answer = Page();
        return request.EveryMatch ? answer with { Matches = [.. matching.Set.Records().Select(record => new RecordId(record))] } : answer;
    }

    private SearchAnswer Page()
    {
        deadline?.Look();
        var total = matching.Set.Count();
        var begun = Stopwatch.GetTimestamp();
        var words = IsRanked && !AreAlike(total) ? WordScores.Of(snapshot, matching, lookup, total, deadline) : null;
        Func<Ranking> rank = () => new Ranking(snapshot, new ChunkScores(words), matching);
        using var counting = request.WithFacets ? new FacetCounting(snapshot, matching.Set, deadline) : null;
        var grouping = request.Grouped ? new Grouping(snapshot, matching.Set, rank, request, deadline) : null;
        var best = !request.Grouped && request.Order == SearchOrder.Relevance ? new BestRecords(snapshot, rank, (chunk, _) => matching.Set.Chunk(chunk), request.Offset + request.Limit, deadline) : null;
        var names = request.Names > 0 ? new BestNames(snapshot, matching.All, rank, request.Names, deadline) : null;

        // Counting and ranking read the same set and wait for nothing of each other.
        Pass?[] ranks = [grouping?.Pass, best?.Pass, ..names?.Passes ?? []];
        using var work = SharedWork.Begin(cores, total > ManyToShare, [..ranks, counting?.Pass]);
        Array.ForEach(ranks, pass => pass?.Work());
        var ranked = Stopwatch.GetElapsedTime(begun);
        work.Finish();

        var facets = counting?.Answer(request.FacetValues) ?? FacetCounts.Empty;
        var answer = grouping is not null ? Grouped(total, grouping)
            : Answer(total, best is not null ? Hits(best.InOrder().Skip(request.Offset), rank()) : [.. Sorted().Select(record => Hit(record, 0))]);
        return answer with
        {
            Facets = facets, Names = names is null ? [] : Hits(names.InOrder(), rank()),
            Times = new(matched, ranked, Stopwatch.GetElapsedTime(begun) - ranked),
        };
    }

    private bool IsRanked => request.Order == SearchOrder.Relevance || request.Grouped || request.Names > 0;

    // Years and ties are met or not: without words nothing tells one match from another but what it weighs itself.
    private bool AreAlike(int total) => (total <= 1 && request.Names == 0) || matching.Query.Words.Count == 0;

    private SearchAnswer Answer(int total, List<Hit> hits) => new(total, hits, [], 0, FacetCounts.Empty, matching.Query)
    {
        WithAllWords = matching.WithAllWords, Corrected = matching.Corrected,
    };

    private SearchAnswer Grouped(int total, Grouping grouping)
    {
        var groups = grouping.Page(Hit, out var groupTotal);
        return Answer(total, [.. groups.SelectMany(group => group.Best)]) with { Groups = groups, GroupTotal = groupTotal };
    }

    private List<Hit> Hits(IEnumerable<int> records, Ranking ranking) => [.. records.Select(record => Hit(record, ranking.ScoreOf(record)))];

    private IEnumerable<int> Sorted()
    {
        if (request.Order is SearchOrder.Archival or SearchOrder.Code)
            return ArchivalOrder.Page(snapshot, matching.Set, request.Offset, request.Limit, byCode: request.Order == SearchOrder.Code);
        var top = new TopKeys(request.Offset + request.Limit);
        foreach (var record in matching.Set.Records())
        {
            var chunk = snapshot.Chunks[record >>> 12]!;
            var slot = record & (ColumnChunk.Size - 1);
            var key = chunk.TitleKey[slot];
            if (request.Order == SearchOrder.Date)
            {
                // The sign bit turned over sorts years before Christ first; undated ones come last.
                var year = chunk.First[slot] == ColumnChunk.Undated ? uint.MaxValue : (uint)(chunk.First[slot] - short.MinValue);
                key = ((UInt128)year << 96) | (key >> 32);
            }

            if (top.MayTake((ulong)(key >> 64)))
                top.Add(key, record);
        }

        return top.InOrder().Skip(request.Offset);
    }

    private Hit Hit(int record, float score)
    {
        var chunk = snapshot.Chunks[record >>> 12]!;
        var slot = record & (ColumnChunk.Size - 1);
        var collection = chunk.Collection[slot];
        var fields = MatchedFields.None;
        var otherForm = false;
        foreach (var (clause, matches) in matching.Clauses)
        {
            if (clause.Excluded)
                continue;
            var here = matches.Aggregate(MatchedFields.None, (all, match) => all | match.In(record));
            otherForm |= here.HasFlag(MatchedFields.OtherForm) && !matches.Exists(match => match.StandsAsTyped(record));
            fields |= here & ~MatchedFields.OtherForm;
        }

        return new Hit(
            new RecordId(record), (RecordKind)chunk.Kind[slot], collection == 0 ? null : snapshot.Ordinals.Record(collection), score,
            otherForm ? fields | MatchedFields.OtherForm : fields);
    }

    public void Dispose() => matching.Dispose();
}
