using System.Buffers;
using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>Hits under their collections: the collections with the best hit first, and the best hits of each.</summary>
internal sealed class Grouping(IndexSnapshot snapshot, RecordSet set, Ranking ranking)
{
    // Many good hits say that the collection is about it, but never outweigh a better one.
    private const float ForTenfold = 0.1f;

    public List<HitGroup> Page(SearchRequest request, Func<int, float, Hit> hit, out int groupTotal)
    {
        var limit = snapshot.OrdinalLimit;
        var counts = ArrayPool<int>.Shared.Rent(limit);
        var firsts = ArrayPool<int>.Shared.Rent(limit);
        var lasts = ArrayPool<int>.Shared.Rent(limit);
        var best = ArrayPool<float>.Shared.Rent(limit);
        counts.AsSpan(0, limit).Clear();
        best.AsSpan(0, limit).Clear();
        // Units of a collection stand beside each other: what is known of the run that goes on is written down where it ends.
        var run = (Collection: 0, Count: 0, First: 0, Last: 0, Best: 0f);
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            var words = set.Chunk(number);
            if (!words.ContainsAnyExcept(0UL))
                continue;
            var chunk = snapshot.Chunks[number]!;
            ranking.Begin(number);
            for (var index = 0; index < words.Length; index++)
            {
                // Of a collection only the best counts, and how many there are.
                if (words[index] != 0 && chunk.Runs[index].Collection == run.Collection && ranking.MostOf(chunk, index) <= run.Best)
                {
                    run.Count += BitOperations.PopCount(words[index]);
                    run.Last = (number * ColumnChunk.Size) + (index << 6) + BitOperations.Log2(words[index]);
                    continue;
                }

                for (var word = words[index]; word != 0; word &= word - 1)
                {
                    var slot = (index << 6) + BitOperations.TrailingZeroCount(word);
                    var record = (number * ColumnChunk.Size) + slot;
                    var score = ranking.Score(chunk, slot, record);
                    if (chunk.Collection[slot] != run.Collection)
                    {
                        End(run.Collection, run.Count, run.First, run.Last, run.Best);
                        run = (chunk.Collection[slot], 0, record, record, 0f);
                    }

                    run.Count++;
                    run.Last = record;
                    run.Best = Math.Max(run.Best, score);
                }
            }
        }

        End(run.Collection, run.Count, run.First, run.Last, run.Best);
        groupTotal = 0;
        var top = new TopKeys(request.Offset + request.Limit);
        for (var collection = 1; collection < limit; collection++)
        {
            if (counts[collection] == 0)
                continue;
            groupTotal++;
            top.Add(Key(request.Order, collection, best[collection] * (1f + (ForTenfold * MathF.Log10(counts[collection])))), collection);
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

        void End(int collection, int count, int first, int last, float score)
        {
            if (counts[collection] == 0)
                firsts[collection] = first;
            counts[collection] += count;
            lasts[collection] = last;
            best[collection] = Math.Max(best[collection], score);
        }
    }

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
