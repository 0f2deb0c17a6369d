using System.Numerics;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Queries;

namespace Fonds.Search.Embedded;

/// <summary>
/// What the words of a query are worth to the records that count: each by how rare it is and where it stands; then words beside each other, names, and titles with every word.
/// </summary>
internal sealed class WordScores
{
    // A word so common tells nothing apart that the weight of the record does not.
    private const int TooCommonForPhrases = 150_000;
    private const int TooManyForTitles = 20_000;
    private const float AllInTitle = 2f;
    private const int TooCommonForPairs = 30_000;
    private const float PairInTitle = 1.2f;
    private const float PairInText = 1.15f;

    /// <summary>What a title is worth in which the words stand in a row.</summary>
    public const float InARow = 1.5f;

    private const float WholeCode = 3f;

    /// <summary>What a title is worth that is what was typed and nothing more.</summary>
    public const float WholeTitle = 3f;

    // Above any sum of words, below what bears a name.
    private const float InThatContainer = 5_000f;

    private readonly IndexSnapshot snapshot;
    private readonly Matching matching;
    private readonly TermLookup? lookup;
    private readonly List<ScoreStep> steps = [];

    private WordScores(IndexSnapshot snapshot, Matching matching, TermLookup? lookup) => (this.snapshot, this.matching, this.lookup) = (snapshot, matching, lookup);

    /// <summary>In the order in which they are taken.</summary>
    public IReadOnlyList<ScoreStep> Steps => steps;

    /// <param name="total">How many match.</param>
    public static WordScores Of(IndexSnapshot snapshot, Matching matching, TermLookup? lookup, int total, Deadline? deadline)
    {
        var scores = new WordScores(snapshot, matching, lookup);
        foreach (var (_, matches) in matching.Clauses.Where(pair => !pair.Clause.Excluded))
        {
            deadline?.Look();
            foreach (var match in matches)
                scores.steps.AddRange(match.Steps(snapshot, scores.Rarity(match.Count)));
        }

        scores.AddWordsInARow();
        scores.AddContainer();
        scores.AddFamilyNames();
        if (total <= TooManyForTitles)
            scores.AddWholeTitles();
        return scores;
    }

    // A title with every word of the query, in any form and order, is about it as a whole.
    private void AddWholeTitles()
    {
        var wanted = matching.Clauses.Where(pair => pair.Clause is { Optional: false, Excluded: false }).Select(pair => pair.Matches).OrderBy(matches => matches.Sum(match => (long)match.Count)).ToList();
        if (wanted.Count < 2)
            return;
        steps.Add(new(Raise, RaiseMost));

        void RaiseMost(int block, Span<float> most)
        {
            Span<ulong> titles = stackalloc ulong[PostingsBlock.WordsOfBlock];
            titles.Fill(ulong.MaxValue);
            if (!Keep(titles, (match, bits) => match.AddTitlesOfBlock(block, bits)))
                return;
            for (var run = 0; run < titles.Length; run++)
                most[run] *= titles[run] != 0 ? AllInTitle : 1f;
        }

        void Raise(int chunk, ReadOnlySpan<ulong> counting, Span<float> scores)
        {
            Span<ulong> titles = stackalloc ulong[PostingsBlock.WordsOfChunk];
            counting.CopyTo(titles);
            if (Keep(titles, (match, bits) => match.AddTitles(chunk, bits)))
                ChunkScores.Each(titles, counting, scores, static score => score * AllInTitle);
        }

        // Of some records those in whose title every word stands; false when there are none, which the rarest word says soonest.
        bool Keep(Span<ulong> titles, AddTitlesTo add)
        {
            Span<ulong> room = stackalloc ulong[PostingsBlock.WordsOfBlock];
            var here = room[..titles.Length];
            foreach (var matches in wanted)
            {
                here.Clear();
                foreach (var match in matches)
                    add(match, here);
                RecordSet.And(titles, here);
                if (!titles.ContainsAnyExcept(0UL))
                    return false;
            }

            return true;
        }
    }

    // Of "hotel workers union organizing" two that stand together say more than two that are scattered over a page.
    private void AddPairs(List<string> words)
    {
        for (var place = 0; place + 1 < words.Count; place++)
        {
            string[] pair = [words[place], words[place + 1]];
            if (IsTooCommon(pair))
                continue;
            var together = lookup!.Phrase(pair, ColumnMask.Written, prefix: false);
            var worth = new float[(int)ColumnMask.All + 1];
            for (var mask = 0; mask < worth.Length; mask++)
                worth[mask] = ((ColumnMask)mask & ColumnMask.Title) != ColumnMask.None ? PairInTitle : PairInText;
            steps.Add(ScoreStep.Raising(together, worth));
        }
    }

    private bool IsTooCommon(string[] pair)
    {
        var (one, other) = (lookup!.Word(pair[0]).Count, lookup.Word(pair[1]).Count);
        return Math.Min(one, other) is 0 or > TooCommonForPairs || Math.Max(one, other) > TooCommonForPhrases;
    }

    // A family name counts as much where it stands in another form of the name: Kibalchich is Victor Serge.
    private void AddFamilyNames()
    {
        var bearers = matching.Bearers.Where(pair => pair.Value == Bearing.FamilyName).ToLookup(pair => pair.Key / ColumnChunk.Size, pair => pair.Key % ColumnChunk.Size);
        if (bearers.Count == 0)
            return;
        var least = Worth.Title * Rarity(matching.Clauses.Min(pair => pair.Matches[0].Count));
        steps.Add(new(
            (chunk, _, scores) =>
            {
                foreach (var slot in bearers[chunk])
                    scores[slot] = Math.Max(scores[slot], least);
            },
            // A chunk with bearers is not told apart by what its neighbours can be worth.
            static (_, _) => { }));
    }

    private float Rarity(int count)
    {
        var all = Math.Max(snapshot.Limit, count);
        return MathF.Log(1f + ((all - count + 0.5f) / (count + 0.5f))) + 0.1f;
    }

    // "victor serge papers" is most likely a title or a name, "gen mss 238" a code.
    private void AddWordsInARow()
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
        AddTitles(words.Count == 1 ? lookup!.Word(words[0]) : lookup!.Phrase(words, ColumnMask.Title, prefix: false), words.Count);
        AddPairs(words);
        if (words.Count < 2 || !words.Exists(word => char.IsAsciiDigit(word[0])))
            return;
        var codes = lookup.Phrase(words, ColumnMask.Codes, prefix: false);
        var worth = new float[(int)ColumnMask.All + 1];
        worth.AsSpan().Fill(WholeCode);
        steps.Add(ScoreStep.Raising(codes, worth));
    }

    // Folder 11 of box 46 comes before what has a box 46 and, in that box or another, a folder 11 among many.
    private void AddContainer()
    {
        var containers = matching.Query.Clauses.Where(clause => !clause.Excluded)
            .SelectMany(clause => clause.Alternatives).Where(match => match.Implied).SelectMany(match => match.Words).ToList();
        foreach (var pair in containers.Zip(containers.Skip(1), static (outer, inner) => (string[])[outer, inner]))
        {
            if (IsTooCommon(pair))
                continue;
            var worth = new float[(int)ColumnMask.All + 1];
            worth.AsSpan().Fill(InThatContainer);
            var together = lookup!.Phrase(pair, ColumnMask.Codes, prefix: false);
            steps.Add(ScoreStep.AddingTheSame(
                snapshot, (chunk, wanted, scores) => together.Score(chunk, wanted, worth, scores), (block, bits) => together.AddBlockTo(block, bits, ColumnMask.All), InThatContainer));
        }
    }

    private void AddTitles(Postings titles, int words)
    {
        var measure = RunMeasure.OfTitles(words);
        steps.Add(new(Raise, RaiseMost));

        void RaiseMost(int block, Span<float> most)
        {
            Span<float> here = stackalloc float[PostingsBlock.WordsOfBlock];
            if (!titles.MostOfRuns(block, measure, snapshot, here))
                return;
            for (var run = 0; run < most.Length; run++)
                most[run] *= Math.Max(1f, here[run]);
        }

        void Raise(int chunk, ReadOnlySpan<ulong> counting, Span<float> scores)
        {
            Span<ulong> here = stackalloc ulong[PostingsBlock.WordsOfChunk];
            here.Clear();
            titles.AddTo(chunk, here, ColumnMask.Title);
            var titleWords = snapshot.Chunks[chunk]!.TitleWords;
            for (var run = 0; run < here.Length; run++)
            {
                for (var word = here[run] & counting[run]; word != 0; word &= word - 1)
                {
                    var slot = (run << 6) + BitOperations.TrailingZeroCount(word);
                    if (titleWords[slot] == words)
                        scores[slot] *= WholeTitle;
                    else if (words > 1)
                        scores[slot] *= InARow;
                }
            }
        }
    }

    private delegate void AddTitlesTo(ClauseMatch match, Span<ulong> bits);
}
