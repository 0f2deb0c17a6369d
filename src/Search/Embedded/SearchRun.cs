using System.Buffers;
using System.Numerics;
using Fonds.Description.Records;
using Fonds.Search.Queries;

namespace Fonds.Search.Embedded;

/// <summary>One search from query to answer, on one snapshot.</summary>
internal sealed class SearchRun : IDisposable
{
    // A word so common tells nothing apart that the weight of the record does not.
    private const int TooCommonForPhrases = 150_000;
    private const float InARow = 1.5f;
    private const float WholeTitle = 3f;

    private readonly IndexSnapshot snapshot;
    private readonly SearchRequest request;
    private readonly ParsedQuery query;
    private readonly TermLookup? lookup;
    private readonly List<(QueryClause Clause, List<ClauseMatch> Matches)> clauses = [];
    private readonly RecordSet set;
    private readonly Deadline? deadline;

    public SearchRun(IndexSnapshot snapshot, SearchRequest request, ParsedQuery query, TermLookup? lookup, Deadline? deadline = null)
    {
        this.snapshot = snapshot;
        this.request = request;
        this.query = query;
        this.lookup = lookup;
        this.deadline = deadline;
        set = Match();
        Filters.Apply(request, snapshot, set);
    }

    public SearchAnswer Answer(bool isEverything)
    {
        deadline?.Look();
        var total = set.Count();
        var facets = !request.WithFacets ? FacetCounts.Empty : isEverything ? FacetsOfEverything() : FacetCounter.Count(snapshot, set, request.FacetValues);
        if (request.Order != SearchOrder.Relevance && !request.Grouped)
            return new SearchAnswer(total, [.. Sorted().Select(record => Hit(record, 0))], [], 0, facets, query);

        var scores = ArrayPool<float>.Shared.Rent(snapshot.Limit);
        scores.AsSpan(0, snapshot.Limit).Clear();
        try
        {
            Score(scores, total);
            var ranking = new Ranking(snapshot, scores, Bearers(), hasWords: query.Words.Count > 0);
            if (request.Grouped)
            {
                var groups = new Grouping(snapshot, set, ranking).Page(request, Hit, out var groupTotal);
                return new SearchAnswer(total, [.. groups.SelectMany(group => group.Best)], groups, groupTotal, facets, query);
            }

            return new SearchAnswer(total, Best(ranking), [], 0, facets, query);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    private RecordSet Match()
    {
        RecordSet? result = null;
        foreach (var clause in query.Clauses)
        {
            deadline?.Look();
            var matches = clause.Alternatives.Select(match => ClauseMatch.Of(match, lookup!, snapshot)).ToList();
            clauses.Add((clause, matches));
            if (clause.Excluded || clause.Optional)
                continue;
            using var matching = Set(matches);
            if (result is null)
                result = matching.Copy();
            else
                result.And(matching);
        }

        result ??= snapshot.Everything();
        foreach (var (_, matches) in clauses.Where(pair => pair.Clause.Excluded))
        {
            using var excluded = Set(matches);
            result.AndNot(excluded);
        }

        return result;
    }

    private RecordSet Set(List<ClauseMatch> matches)
    {
        var matching = new RecordSet(snapshot.Limit);
        foreach (var match in matches)
            match.AddTo(matching);
        return matching;
    }

    private void Score(float[] scores, int total)
    {
        if (total <= 1)
            return;
        foreach (var (clause, matches) in clauses)
        {
            if (clause.Excluded)
                continue;
            deadline?.Look();
            foreach (var match in matches)
                match.Score(set, Rarity(match.Count), scores);
        }

        ScoreWordsInARow(scores);
    }

    private float Rarity(int count)
    {
        var all = Math.Max(snapshot.Limit, count);
        return MathF.Log(1f + ((all - count + 0.5f) / (count + 0.5f))) + 0.1f;
    }

    // "victor serge papers" is most likely a title or a name, "gen mss 238" a code.
    private void ScoreWordsInARow(float[] scores)
    {
        var plain = query.Clauses.Where(clause => !clause.Excluded)
            .Select(clause => clause.Alternatives[0]).ToList();
        if (plain.Count == 0 || !plain.TrueForAll(match => match is { Field: QueryField.Anywhere, Prefix: false }))
            return;
        var words = plain.SelectMany(match => match.Words).ToList();
        var rarest = clauses.Where(pair => !pair.Clause.Excluded).Min(pair => pair.Matches[0].Count);
        if (rarest > TooCommonForPhrases && words.Count > 1)
            return;
        var title = words.Count == 1 ? lookup!.Word(words[0]) : lookup!.Phrase(words, ColumnMask.Title, prefix: false);
        title.Each((record, mask) =>
        {
            if ((mask & ColumnMask.Title) == ColumnMask.None || record >= set.Limit || !set[record])
                return;
            var isWhole = snapshot.Chunks[record >>> 12]!.TitleWords[record & (ColumnChunk.Size - 1)] == words.Count;
            scores[record] *= isWhole ? WholeTitle : words.Count > 1 ? InARow : 1f;
        });
        if (words.Count < 2 || !words.Exists(word => char.IsAsciiDigit(word[0])))
            return;
        lookup.Phrase(words, ColumnMask.Codes, prefix: false).Each((record, _) =>
        {
            if (record < set.Limit && set[record])
                scores[record] *= WholeTitle;
        });
    }

    // Records that bear exactly what was typed as their name or code.
    private HashSet<int> Bearers()
    {
        var words = new List<string>();
        foreach (var clause in query.Clauses)
        {
            if (clause.Excluded || clause.Alternatives[0] is not { Field: QueryField.Anywhere or QueryField.Code or QueryField.Name, Prefix: false } match)
                return [];
            words.AddRange(match.Words);
        }

        return [.. snapshot.Names.Bearing(words)];
    }

    private List<Hit> Best(Ranking ranking)
    {
        var top = new TopKeys(request.Offset + request.Limit);
        var scored = new Dictionary<int, float>();
        var words = set.Words;
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                var score = ranking.Score(chunk, record & (ColumnChunk.Size - 1), record);
                if (top.MayTake(Ranking.Upper(score)))
                    top.Add(Ranking.Key(score, record), record);
            }
        }

        return [.. top.InOrder().Skip(request.Offset).Select(record =>
            Hit(record, ranking.Score(snapshot.Chunks[record >>> 12]!, record & (ColumnChunk.Size - 1), record)))];
    }

    private IEnumerable<int> Sorted()
    {
        if (request.Order == SearchOrder.Archival)
            return ArchivalOrder.Page(snapshot, set, request.Offset, request.Limit);
        var top = new TopKeys(request.Offset + request.Limit);
        foreach (var record in set.Records())
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

    private FacetCounts FacetsOfEverything()
    {
        var key = $"{request.Scope} {request.FacetValues} {request.Grouped}";
        lock (snapshot.FacetsOfEverything)
        {
            if (!snapshot.FacetsOfEverything.TryGetValue(key, out var facets))
                snapshot.FacetsOfEverything.Add(key, facets = FacetCounter.Count(snapshot, set, request.FacetValues));
            return facets;
        }
    }

    private Hit Hit(int record, float score)
    {
        var chunk = snapshot.Chunks[record >>> 12]!;
        var slot = record & (ColumnChunk.Size - 1);
        var collection = chunk.Collection[slot];
        var fields = MatchedFields.None;
        var otherForm = false;
        foreach (var (clause, matches) in clauses)
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

    public void Dispose()
    {
        set.Dispose();
        foreach (var match in clauses.SelectMany(pair => pair.Matches))
            match.Dispose();
    }
}
