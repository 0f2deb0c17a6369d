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
        var best = ArrayPool<float>.Shared.Rent(limit);
        counts.AsSpan(0, limit).Clear();
        best.AsSpan(0, limit).Clear();
        var words = set.Words;
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                var slot = record & (ColumnChunk.Size - 1);
                var collection = chunk.Collection[slot];
                var score = ranking.Score(chunk, slot, record);
                counts[collection]++;
                if (score > best[collection])
                    best[collection] = score;
            }
        }

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
        var hits = BestOf(page, request.HitsInGroup);
        List<HitGroup> groups = [.. page.Select(collection => new HitGroup(
            snapshot.Ordinals.Record(collection), counts[collection],
            [.. hits[collection].InOrder().Select(record => hit(record, ranking.Score(snapshot.Chunks[record >>> 12]!, record & (ColumnChunk.Size - 1), record)))]))];
        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<float>.Shared.Return(best);
        return groups;
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

    private Dictionary<int, TopKeys> BestOf(List<int> collections, int most)
    {
        var best = collections.ToDictionary(collection => collection, _ => new TopKeys(most));
        var wanted = ArrayPool<byte>.Shared.Rent(snapshot.OrdinalLimit);
        wanted.AsSpan(0, snapshot.OrdinalLimit).Clear();
        foreach (var collection in collections)
            wanted[collection] = 1;
        var words = set.Words;
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                var slot = record & (ColumnChunk.Size - 1);
                if (wanted[chunk.Collection[slot]] == 0)
                    continue;
                var ofCollection = best[chunk.Collection[slot]];
                var score = ranking.Score(chunk, slot, record);
                if (ofCollection.MayTake(Ranking.Upper(score)))
                    ofCollection.Add(Ranking.Key(score, record), record);
            }
        }

        ArrayPool<byte>.Shared.Return(wanted);
        return best;
    }
}
