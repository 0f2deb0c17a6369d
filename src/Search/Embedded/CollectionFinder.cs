using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>
/// Finds the collections with hits in some of the blocks. All hits are counted, but only those of collections that may still come onto the page are weighed: what 64 neighbours can be worth at
/// most, and how many records the collection has, say which.
/// </summary>
/// <param name="ranking">Null where it does not count how good the hits of a collection are.</param>
/// <param name="most">How many collections lead.</param>
internal sealed class CollectionFinder(IndexSnapshot snapshot, RecordSet set, Ranking? ranking, int most)
{
    private readonly TopKeys leaders = new(ranking is null ? 0 : most);

    // Units of a collection stand beside each other: what is known of the run that goes on is written down where it ends.
    private int collection;
    private int count;
    private int first;
    private int last;
    private float best;
    private float mostForAll = 1f;

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
        count = 0;
        collection = 0;
    }

    private void FindIn(ColumnChunk chunk, int number, ReadOnlySpan<ulong> words)
    {
        Span<ulong> mayLead = stackalloc ulong[ColumnChunk.Size / 64];
        FindLeading(chunk, number, words, mayLead);
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            var start = (number * ColumnChunk.Size) + (index << 6);
            var worth = mayLead[index] != 0 ? ranking!.MostOf(chunk, index) : 0f;
            if (chunk.Runs[index].Collection is not RunFacts.Mixed and var all)
            {
                if (all != collection)
                    Begin(all, start + BitOperations.TrailingZeroCount(words[index]));
                count += BitOperations.PopCount(words[index]);
                last = start + BitOperations.Log2(words[index]);
                for (var word = MayLead(worth) ? words[index] : 0; word != 0; word &= word - 1)
                    Weigh(chunk, start + BitOperations.TrailingZeroCount(word));
                continue;
            }

            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = start + BitOperations.TrailingZeroCount(word);
                if (chunk.Collection[record & (ColumnChunk.Size - 1)] is var own && own != collection)
                    Begin(own, record);
                count++;
                last = record;
                if (MayLead(worth))
                    Weigh(chunk, record);
            }
        }
    }

    // Of most neighbours it is known before they are weighed that they cannot lead.
    private void FindLeading(ColumnChunk chunk, int number, ReadOnlySpan<ulong> words, Span<ulong> mayLead)
    {
        mayLead.Clear();
        if (ranking is null)
            return;
        var (known, mostForKnown) = (RunFacts.Mixed, CollectionRun.MostForAny);
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            ref readonly var run = ref chunk.Runs[index];
            if (run.Collection != known)
                (known, mostForKnown) = (run.Collection, run.Collection == RunFacts.Mixed ? CollectionRun.MostForAny : CollectionRun.MostFor(snapshot.Ties.Of(run.Collection)));
            if (leaders.MayTake(Ranking.Upper(ranking.MostPossible(number, run) * mostForKnown)))
                mayLead[index] = words[index];
        }

        if (mayLead.ContainsAnyExcept(0UL))
            ranking.Begin(number, mayLead);
    }

    private void Begin(int next, int record)
    {
        End();
        // No more of its records match than it has.
        (collection, count, first, last, best, mostForAll) = (next, 0, record, record, 0f, CollectionRun.MostFor(snapshot.Ties.Of(next)));
    }

    // Whether a score that is no more than this can change which collections lead. One that cannot is not worked out: its collection is on no page that is asked for, whatever its best.
    private bool MayLead(float worth) => worth > best && leaders.MayTake(Ranking.Upper(worth * mostForAll));

    private void Weigh(ColumnChunk chunk, int record) => best = Math.Max(best, ranking!.Score(chunk, record & (ColumnChunk.Size - 1), record));

    private void End()
    {
        if (count == 0)
            return;
        var run = new CollectionRun(collection, count, first, last, best);
        Runs[^1].Add(run);
        // A collection that goes on elsewhere can only gain, and leads once.
        if (collection != 0 && leaders.MayTake(Ranking.Upper(run.MostScore)) && !leaders.Has(collection))
            leaders.Add(Ranking.Key(run.Score, collection), collection);
    }
}
