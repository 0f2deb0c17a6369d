using System.Numerics;

namespace Fonds.Search.Embedded;

/// <summary>Hits under their collections: the collections with the best hit first, and the best hits of each.</summary>
internal sealed class Grouping(IndexSnapshot snapshot, RecordSet set, Ranking ranking)
{
    // Many good hits say that the collection is about it, but never outweigh a better one.
    private const float ForTenfold = 0.1f;

    public List<HitGroup> Page(SearchRequest request, Func<int, float, Hit> hit, out int groupTotal)
    {
        var counts = new int[snapshot.OrdinalLimit];
        var best = new float[snapshot.OrdinalLimit];
        Each((chunk, slot, record) =>
        {
            var collection = chunk.Collection[slot];
            counts[collection]++;
            best[collection] = Math.Max(best[collection], ranking.Score(chunk, slot, record));
        });

        groupTotal = 0;
        var top = new TopKeys(request.Offset + request.Limit);
        for (var collection = 1; collection < counts.Length; collection++)
        {
            if (counts[collection] == 0)
                continue;
            groupTotal++;
            top.Add(Key(request.Order, collection, best[collection] * (1f + (ForTenfold * MathF.Log10(counts[collection])))), collection);
        }

        var page = top.InOrder().Skip(request.Offset).ToList();
        var hits = page.ToDictionary(collection => collection, _ => new TopKeys(request.HitsInGroup));
        Each((chunk, slot, record) =>
        {
            if (hits.TryGetValue(chunk.Collection[slot], out var ofGroup))
                ofGroup.Add(Ranking.Key(ranking.Score(chunk, slot, record), record), record);
        });
        return [.. page.Select(collection => new HitGroup(
            snapshot.Ordinals.Record(collection), counts[collection],
            [.. hits[collection].InOrder().Select(record => hit(record, ranking.Score(snapshot.Chunks[record >>> 12]!, record & (ColumnChunk.Size - 1), record)))]))];
    }

    private UInt128 Key(SearchOrder order, int collection, float score)
    {
        var record = (int)snapshot.Ordinals.Record(collection).Value;
        var chunk = snapshot.Chunk(record);
        var slot = record & (ColumnChunk.Size - 1);
        return order switch
        {
            SearchOrder.Date => new UInt128(chunk is null || chunk.First[slot] == ColumnChunk.Undated ? uint.MaxValue : (ulong)(chunk.First[slot] - short.MinValue), (ulong)collection),
            SearchOrder.Title or SearchOrder.Archival => chunk?.TitleKey[slot] ?? UInt128.MaxValue,
            _ => Ranking.Key(score, collection),
        };
    }

    private void Each(Action<ColumnChunk, int, int> take)
    {
        var words = set.Words;
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                take(chunk, record & (ColumnChunk.Size - 1), record);
            }
        }
    }
}
