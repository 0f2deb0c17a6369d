using System.Buffers;
using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>Hits under their collections: the collections with the best hit first, and the best hits of each.</summary>
internal sealed class Grouping(IndexSnapshot snapshot, RecordSet set, Ranking ranking)
{
    // Many good hits say that the collection is about it, but never outweigh a better one.
    private const float ForTenfold = 0.1f;

    // What a count below each power of two adds at most.
    private static readonly float[] MostForBits = [.. Enumerable.Range(0, 34).Select(bits => 1f + (ForTenfold * MathF.Log10(MathF.Pow(2f, bits))))];

    public List<HitGroup> Page(SearchRequest request, Func<int, float, Hit> hit, out int groupTotal)
    {
        var limit = snapshot.OrdinalLimit;
        var counts = ArrayPool<int>.Shared.Rent(limit);
        var firsts = ArrayPool<int>.Shared.Rent(limit);
        var lasts = ArrayPool<int>.Shared.Rent(limit);
        var best = ArrayPool<float>.Shared.Rent(limit);
        counts.AsSpan(0, limit).Clear();
        best.AsSpan(0, limit).Clear();
        // Only for this order does it count how good the hits of a collection are.
        var weighs = request.Order == SearchOrder.Relevance;
        var leaders = new TopKeys(weighs ? request.Offset + request.Limit : 0);
        // Units of a collection stand beside each other: what is known of the run that goes on is written down where it ends.
        var run = (Collection: 0, Count: 0, First: 0, Last: 0, Best: 0f, Most: 1f);
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            var words = set.Chunk(number);
            if (!words.ContainsAnyExcept(0UL))
                continue;
            var chunk = snapshot.Chunks[number]!;
            var collections = chunk.Collection;
            if (weighs)
                ranking.Begin(number);
            for (var index = 0; index < words.Length; index++)
            {
                if (words[index] == 0)
                    continue;
                var first = (number * ColumnChunk.Size) + (index << 6);
                var most = weighs ? ranking.MostOf(chunk, index) : 0f;
                if (chunk.Runs[index].Collection is not RunFacts.Mixed and var collection)
                {
                    if (collection != run.Collection)
                        Begin(collection, first + BitOperations.TrailingZeroCount(words[index]));
                    run.Count += BitOperations.PopCount(words[index]);
                    run.Last = first + BitOperations.Log2(words[index]);
                    for (var word = MayLead(most) ? words[index] : 0; word != 0; word &= word - 1)
                        Weigh(chunk, first + BitOperations.TrailingZeroCount(word));
                    continue;
                }

                for (var word = words[index]; word != 0; word &= word - 1)
                {
                    var record = first + BitOperations.TrailingZeroCount(word);
                    if (collections[record & (ColumnChunk.Size - 1)] is var own && own != run.Collection)
                        Begin(own, record);
                    run.Count++;
                    run.Last = record;
                    if (MayLead(most))
                        Weigh(chunk, record);
                }
            }
        }

        End();
        groupTotal = 0;
        var top = new TopKeys(request.Offset + request.Limit);
        for (var collection = 1; collection < limit; collection++)
        {
            if (counts[collection] == 0)
                continue;
            groupTotal++;
            if (!weighs || top.MayTake(Ranking.Upper(best[collection] * MostForCount(counts[collection]))))
                top.Add(Key(request.Order, collection, best[collection] * ForCount(counts[collection])), collection);
        }

        var page = top.InOrder().Skip(request.Offset).ToList();
        List<HitGroup> groups = [.. page.Select(collection => new HitGroup(
            snapshot.Ordinals.Record(collection), counts[collection],
            [.. BestOf(collection, firsts[collection], lasts[collection], request.HitsInGroup)
                .Select(record => hit(record, ranking.ScoreOf(record)))]))];
        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<int>.Shared.Return(firsts);
        ArrayPool<int>.Shared.Return(lasts);
        ArrayPool<float>.Shared.Return(best);
        return groups;

        void Begin(int collection, int first)
        {
            End();
            // No more of its records match than it has.
            run = (collection, 0, first, first, 0f, MostForCount(snapshot.Ties.Of(collection)));
        }

        // Whether a score that is no more than this can change which collections lead. One that cannot is not worked out: its collection is on no page that is asked for, whatever its best.
        bool MayLead(float most) => most > run.Best && leaders.MayTake(Ranking.Upper(most * run.Most));

        void Weigh(ColumnChunk chunk, int record) => run.Best = Math.Max(run.Best, ranking.Score(chunk, record & (ColumnChunk.Size - 1), record));

        void End()
        {
            var (collection, count, first, last, score, most) = run;
            if (count == 0)
                return;
            if (counts[collection] == 0)
            {
                firsts[collection] = first;
                // A collection that goes on elsewhere can only gain.
                if (collection != 0 && leaders.MayTake(Ranking.Upper(score * most)))
                    leaders.Add(Ranking.Key(score * ForCount(count), collection), collection);
            }

            counts[collection] += count;
            lasts[collection] = last;
            best[collection] = Math.Max(best[collection], score);
        }
    }

    private static float ForCount(int count) => 1f + (ForTenfold * MathF.Log10(count));

    // No less, and without a logarithm for each collection.
    private static float MostForCount(int count) => MostForBits[BitOperations.Log2((uint)count) + 1];

    private UInt128 Key(SearchOrder order, int collection, float score)
    {
        var record = (int)snapshot.Ordinals.Record(collection).Value;
        var chunk = snapshot.Chunk(record);
        var slot = record & (ColumnChunk.Size - 1);
        return order switch
        {
            SearchOrder.Date => new UInt128(chunk is null || chunk.First[slot] == ColumnChunk.Undated ? uint.MaxValue : (ulong)(chunk.First[slot] - short.MinValue), (ulong)collection),
            SearchOrder.Code => new UInt128((ulong)(uint)snapshot.Codes.Of(record), (ulong)collection),
            SearchOrder.Title or SearchOrder.Archival => chunk?.TitleKey[slot] ?? UInt128.MaxValue,
            _ => Ranking.Key(score, collection),
        };
    }

    // The units of a collection were taken in one after the other: only what lies between its first hit and its last is looked through.
    private IEnumerable<int> BestOf(int collection, int first, int last, int most)
    {
        var best = new TopKeys(most);
        var words = set.Words;
        for (var index = first >> 6; index <= last >> 6; index++)
        {
            if (words[index] == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            ranking.Begin(index >> 6);
            if (!best.MayTakeLater(Ranking.Upper(ranking.MostOf(chunk, index & 63))))
                continue;
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                var slot = record & (ColumnChunk.Size - 1);
                if (chunk.Collection[slot] != collection)
                    continue;
                var score = ranking.Score(chunk, slot, record);
                if (best.MayTake(Ranking.Upper(score)))
                    best.Add(Ranking.Key(score, record), record);
            }
        }

        return best.InOrder();
    }
}
