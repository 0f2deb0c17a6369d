using System.Diagnostics;
using System.Numerics;
using Fonds.Description.Records;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Queries;

namespace Fonds.Search.Embedded;

/// <summary>One search from query to answer, on one snapshot.</summary>
internal sealed class SearchRun : IDisposable
{
    // From here on what counting takes is worth a thread of its own.
    private const int ManyToCount = 100;

    private readonly IndexSnapshot snapshot;
    private readonly SearchRequest request;
    private readonly TermLookup? lookup;
    private readonly Matching matching;
    private readonly Deadline? deadline;
    private readonly TimeSpan matched;

    public SearchRun(IndexSnapshot snapshot, SearchRequest request, ParsedQuery query, TermLookup? lookup, Deadline? deadline = null)
    {
        this.snapshot = snapshot;
        this.request = request;
        this.lookup = lookup;
        var begun = Stopwatch.GetTimestamp();
        matching = Matching.Of(snapshot, lookup, request, query, deadline);
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
        // Counting and ranking read the same set and wait for nothing of each other.
        FacetCounts? facets = null;
        var counting = request.WithFacets && total > ManyToCount ? Task.Run(() => facets = Facets()) : null;
        SearchAnswer answer;
        var begun = Stopwatch.GetTimestamp();
        TimeSpan ranked;
        try
        {
            answer = Ranked(total);
        }
        finally
        {
            ranked = Stopwatch.GetElapsedTime(begun);
            counting?.Wait();
        }

        answer = answer with { Facets = facets ?? Facets() };
        return answer with { Times = new(matched, ranked, Stopwatch.GetElapsedTime(begun) - ranked) };
    }

    private FacetCounts Facets() => !request.WithFacets ? FacetCounts.Empty : FacetCounter.Count(snapshot, matching.Set, request.FacetValues);

    private SearchAnswer Ranked(int total)
    {
        if (request.Order != SearchOrder.Relevance && !request.Grouped && request.Names == 0)
            return Answer(total, [.. Sorted().Select(record => Hit(record, 0))]);

        using var names = Names();
        // Years and ties are met or not: without words nothing tells one match from another but what it weighs itself.
        var areAlike = (total <= 1 && request.Names == 0) || matching.Query.Words.Count == 0;
        using var together = names is null ? null : matching.Set.Copy();
        together?.Or(names!);
        using var words = areAlike ? null : WordScores.Of(snapshot, matching, lookup, together ?? matching.Set, total, deadline);
        var ranking = RankingOf(matching.Set, words);
        var answer = request.Grouped ? Grouped(total, ranking)
            : Answer(total, request.Order == SearchOrder.Relevance ? Best(ranking, matching.Set, request.Offset, request.Limit) : [.. Sorted().Select(record => Hit(record, 0))]);
        return names is null ? answer : answer with { Names = BestNames(names, words) };
    }

    private Ranking RankingOf(RecordSet set, WordScores? words) => new(snapshot, new ChunkScores(set, words?.Steps ?? []), matching);

    private SearchAnswer Answer(int total, List<Hit> hits) => new(total, hits, [], 0, FacetCounts.Empty, matching.Query)
    {
        WithAllWords = matching.WithAllWords, Corrected = matching.Corrected,
    };

    private SearchAnswer Grouped(int total, Ranking ranking)
    {
        var groups = new Grouping(snapshot, matching.Set, ranking).Page(request, Hit, out var groupTotal);
        return Answer(total, [.. groups.SelectMany(group => group.Best)]) with { Groups = groups, GroupTotal = groupTotal };
    }

    private RecordSet? Names()
    {
        if (request.Names <= 0)
            return null;
        var names = matching.All.Copy();
        snapshot.Keep(names, static scopes => scopes.Authorities);
        return names;
    }

    private IReadOnlyList<Hit> BestNames(RecordSet names, WordScores? words)
    {
        using var agents = names.Copy();
        snapshot.Keep(agents, static scopes => scopes.Agents);
        snapshot.Keep(names, static scopes => scopes.Terms);
        return [.. Best(RankingOf(agents, words), agents, 0, request.Names), .. Best(RankingOf(names, words), names, 0, (request.Names + 1) / 2)];
    }

    private List<Hit> Best(Ranking ranking, RecordSet set, int offset, int limit)
    {
        var top = new TopKeys(offset + limit);
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            var words = set.Chunk(number);
            if (!words.ContainsAnyExcept(0UL))
                continue;
            var chunk = snapshot.Chunks[number]!;
            ranking.Begin(number);
            for (var index = 0; index < words.Length; index++)
            {
                if (words[index] == 0 || !top.MayTakeLater(Ranking.Upper(ranking.MostOf(chunk, index))))
                    continue;
                for (var word = words[index]; word != 0; word &= word - 1)
                {
                    var slot = (index << 6) + BitOperations.TrailingZeroCount(word);
                    var record = (number * ColumnChunk.Size) + slot;
                    var score = ranking.Score(chunk, slot, record);
                    if (top.MayTake(Ranking.Upper(score)))
                        top.Add(Ranking.Key(score, record), record);
                }
            }
        }

        return [.. top.InOrder().Skip(offset).Select(record => Hit(record, ranking.ScoreOf(record)))];
    }

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
