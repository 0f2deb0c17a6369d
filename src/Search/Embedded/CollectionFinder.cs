using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>
/// Finds the collections with hits in some of the blocks. All hits are counted, but only those of collections that may still come onto the page are weighed: what 64 neighbours can be worth at
/// most, and how many hits the collection has, say which.
/// </summary>
/// <param name="ranking">Null where it does not count how good the hits of a collection are.</param>
/// <param name="most">How many collections lead.</param>
internal sealed class CollectionFinder(IndexSnapshot snapshot, RecordSet set, Ranking? ranking, int most)
{
    private readonly TopKeys leaders = new(ranking is null ? 0 : most);
    private readonly float[] mostOfRuns = new float[RunFacts.Runs];

    // Units of a collection stand beside each other: what is known of the run that goes on is written down where it ends.
    private CollectionRun open;

    /// <summary>Of each block, in order of their hits; a collection has several where others stand between. Many short lists, since a long one is a large object.</summary>
    public List<List<CollectionRun>> Runs { get; } = [];

    public void Find(int block)
    {
        Runs.Add([]);
        for (var (number, after) = snapshot.ChunksOf(block); number < after; number++)
        {
            var words = set.Chunk(number);
            if (words.ContainsAnyExcept(0UL))
                FindIn(snapshot.Chunks[number]!, number, words);
        }

        End();
    }

    private void FindIn(ColumnChunk chunk, int number, ReadOnlySpan<ulong> words)
    {
        var mayLead = ranking is not null && leaders.MayTake(Ranking.Upper(ranking.FindMost(chunk, number, mostOfRuns) * CollectionRun.MostForAny));
        foreach (var span in chunk.Collections)
        {
            var (count, first, last, worth) = (0, 0, 0, 0f);
            for (var (index, end) = span.Words; index <= end; index++)
            {
                if (words[index] == 0 || span.In(words, index) is not (not 0 and var here))
                    continue;
                first = count == 0 ? (index << 6) + BitOperations.TrailingZeroCount(here) : first;
                last = (index << 6) + BitOperations.Log2(here);
                count += BitOperations.PopCount(here);
                worth = Math.Max(worth, mostOfRuns[index]);
            }

            if (count == 0)
                continue;
            if (span.Collection != open.Collection)
                End();
            var start = number * ColumnChunk.Size;
            var run = new CollectionRun(span.Collection, count, start + first, start + last, 0f);
            open = open.Count == 0 ? run : open.With(run);
            if (mayLead && MayLead(span, count, worth))
                Weigh(chunk, number, words, span);
        }
    }

    // Whether a score that is no more than this can change which collections lead. One that cannot is not worked out: its collection is on no page that is asked for, whatever its best.
    private bool MayLead(CollectionSpan span, int count, float worth)
    {
        if (worth <= open.Best || !leaders.MayTake(Ranking.Upper(worth * CollectionRun.MostForAny)))
            return false;
        // No more of its units match than it has elsewhere.
        var units = snapshot.Ties[span.Collection];
        return leaders.MayTake(Ranking.Upper(worth * CollectionRun.MostFor(units - span.Units + count)));
    }

    private void Weigh(ColumnChunk chunk, int number, ReadOnlySpan<ulong> words, CollectionSpan span)
    {
        Span<ulong> mayLead = stackalloc ulong[ColumnChunk.Size / 64];
        mayLead.Clear();
        var (from, end) = span.Words;
        for (var index = from; index <= end; index++)
            mayLead[index] = mostOfRuns[index] > open.Best ? span.In(words, index) : 0UL;
        ranking!.Begin(number, mayLead);
        var best = open.Best;
        for (var index = from; index <= end; index++)
        {
            for (var word = mayLead[index] != 0 && ranking.MostOf(chunk, index) > best ? mayLead[index] : 0UL; word != 0; word &= word - 1)
            {
                var slot = (index << 6) + BitOperations.TrailingZeroCount(word);
                best = Math.Max(best, ranking.Score(chunk, slot, (number * ColumnChunk.Size) + slot));
            }
        }

        open = open with { Best = best };
    }

    private void End()
    {
        if (open.Count == 0)
            return;
        Runs[^1].Add(open);
        // A collection that goes on elsewhere can only gain, and leads once.
        if (leaders.MayTake(Ranking.Upper(open.MostScore)) && !leaders.Has(open.Collection))
            leaders.Add(Ranking.Key(open.Score, open.Collection), open.Collection);
        open = default;
    }
}
