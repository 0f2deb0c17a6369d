using System.Buffers;
using System.Diagnostics;
using System.Numerics;
using Fonds.Description.Records;
using Fonds.Search.Queries;

namespace Fonds.Search.Embedded;

/// <summary>One search from query to answer, on one snapshot.</summary>
internal sealed class SearchRun : IDisposable
{
    // A word so common tells nothing apart that the weight of the record does not.
    private const int TooCommonForPhrases = 150_000;
    private const int TooManyForTitles = 20_000;
    private const float AllInTitle = 2f;
    private const int ManyToCount = 5_000;
    private const int TooCommonForPairs = 30_000;
    private const float PairInTitle = 1.2f;
    private const float PairInText = 1.15f;
    private const float InARow = 1.5f;
    private const float WholeTitle = 3f;

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
        using var scored = names is null ? null : matching.Set.Copy();
        scored?.Or(names!);
        var scores = ArrayPool<float>.Shared.Rent(snapshot.Limit);
        scores.AsSpan(0, snapshot.Limit).Clear();
        try
        {
            Score(scores, scored ?? matching.Set, total);
            var ranking = new Ranking(snapshot, scores, matching);
            var answer = request.Grouped ? Grouped(total, ranking)
                : Answer(total, request.Order == SearchOrder.Relevance ? Best(ranking, matching.Set, request.Offset, request.Limit) : [.. Sorted().Select(record => Hit(record, 0))]);
            return names is null ? answer : answer with { Names = BestNames(names, ranking) };
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

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
        using var authorities = new RecordSet(snapshot.Limit);
        snapshot.Scopes.Agents.AsSpan().CopyTo(authorities.Words);
        authorities.Or(snapshot.Scopes.Terms);
        names.And(authorities);
        return names;
    }

    private IReadOnlyList<Hit> BestNames(RecordSet names, Ranking ranking)
    {
        using var agents = names.Copy();
        agents.And(snapshot.Scopes.Agents);
        names.And(snapshot.Scopes.Terms);
        return [.. Best(ranking, agents, 0, request.Names), .. Best(ranking, names, 0, (request.Names + 1) / 2)];
    }

    private void Score(float[] scores, RecordSet set, int total)
    {
        // Years and ties are met or not: without words nothing tells one match from another but what it weighs itself.
        if ((total <= 1 && request.Names == 0) || matching.Query.Words.Count == 0)
            return;
        var inSet = set.Count();
        foreach (var (clause, matches) in matching.Clauses)
        {
            if (clause.Excluded)
                continue;
            deadline?.Look();
            foreach (var match in matches)
                match.Score(set, inSet, Rarity(match.Count), scores);
        }

        ScoreWordsInARow(scores, set);
        ScoreFamilyNames(scores);
        if (total <= TooManyForTitles)
            ScoreWholeTitles(scores, set);
    }

    // A title with every word of the query, in any form and order, is about it as a whole.
    private void ScoreWholeTitles(float[] scores, RecordSet set)
    {
        var wanted = matching.Clauses.Where(pair => pair.Clause is { Optional: false, Excluded: false }).ToList();
        if (wanted.Count < 2)
            return;
        using var titles = set.Copy();
        foreach (var (_, matches) in wanted)
        {
            using var here = new RecordSet(snapshot.Limit);
            matches.ForEach(match => match.AddTitles(here));
            titles.And(here);
        }

        foreach (var record in titles.Records())
            scores[record] *= AllInTitle;
    }

    // Of "hotel workers union organizing" two that stand together say more than two that are scattered over a page.
    private void ScorePairs(List<string> words, float[] scores, RecordSet set)
    {
        for (var place = 0; place + 1 < words.Count; place++)
        {
            string[] pair = [words[place], words[place + 1]];
            var (one, other) = (lookup!.Word(pair[0]).Count, lookup.Word(pair[1]).Count);
            if (Math.Min(one, other) is 0 or > TooCommonForPairs || Math.Max(one, other) > TooCommonForPhrases)
                continue;
            lookup.Phrase(pair, ColumnMask.Written, prefix: false).Each((record, mask) =>
            {
                if (record < set.Limit && set[record])
                    scores[record] *= (mask & ColumnMask.Title) != ColumnMask.None ? PairInTitle : PairInText;
            });
        }
    }

    // A family name counts as much where it stands in another form of the name: Kibalchich is Victor Serge.
    private void ScoreFamilyNames(float[] scores)
    {
        foreach (var (record, bearing) in matching.Bearers)
        {
            if (bearing == Bearing.FamilyName)
                scores[record] = Math.Max(scores[record], Worth.Title * Rarity(matching.Clauses.Min(pair => pair.Matches[0].Count)));
        }
    }

    private float Rarity(int count)
    {
        var all = Math.Max(snapshot.Limit, count);
        return MathF.Log(1f + ((all - count + 0.5f) / (count + 0.5f))) + 0.1f;
    }

    // "victor serge papers" is most likely a title or a name, "gen mss 238" a code.
    private void ScoreWordsInARow(float[] scores, RecordSet set)
    {
        var plain = matching.Query.Clauses.Where(clause => !clause.Excluded)
            .Select(clause => clause.Alternatives[0]).ToList();
        if (plain.Count == 0 || !plain.TrueForAll(match => match is { Field: QueryField.Anywhere, Prefix: false }))
            return;
        var words = plain.SelectMany(match => match.Words).ToList();
        var rarest = matching.Clauses.Where(pair => !pair.Clause.Excluded).Min(pair => pair.Matches[0].Count);
        if (rarest > TooCommonForPhrases && words.Count > 1)
            return;
        // "box" stands nearly everywhere: that a box and its number stand together is what the container says, not the title.
        var isContainer = words.Count > 1 && words.Exists(word => char.IsAsciiDigit(word[0])) && words.Exists(word => lookup!.Word(word).Count > TooCommonForPhrases);
        if (isContainer)
            return;
        var title = words.Count == 1 ? lookup!.Word(words[0]) : lookup!.Phrase(words, ColumnMask.Title, prefix: false);
        title.Each((record, mask) =>
        {
            if ((mask & ColumnMask.Title) == ColumnMask.None || record >= set.Limit || !set[record])
                return;
            var isWhole = snapshot.Chunks[record >>> 12]!.TitleWords[record & (ColumnChunk.Size - 1)] == words.Count;
            scores[record] *= isWhole ? WholeTitle : words.Count > 1 ? InARow : 1f;
        });
        ScorePairs(words, scores, set);
        if (words.Count < 2 || !words.Exists(word => char.IsAsciiDigit(word[0])))
            return;
        lookup.Phrase(words, ColumnMask.Codes, prefix: false).Each((record, _) =>
        {
            if (record < set.Limit && set[record])
                scores[record] *= WholeTitle;
        });
    }

    private List<Hit> Best(Ranking ranking, RecordSet set, int offset, int limit)
    {
        var top = new TopKeys(offset + limit);
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

        return [.. top.InOrder().Skip(offset).Select(record =>
            Hit(record, ranking.Score(snapshot.Chunks[record >>> 12]!, record & (ColumnChunk.Size - 1), record)))];
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
