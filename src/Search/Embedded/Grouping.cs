using System.Buffers;
using System.Collections.Concurrent;
using System.Numerics;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <summary>Hits under their collections: the collections with the best hit first, and the best hits of each.</summary>
internal sealed class Grouping
{
    private readonly IndexSnapshot snapshot;
    private readonly RecordSet set;
    private readonly Func<Ranking> rank;
    private readonly SearchRequest request;
    private readonly ConcurrentBag<CollectionFinder> finders = [];

    /// <param name="rank">Gives each who takes part a ranking of his own.</param>
    public Grouping(IndexSnapshot snapshot, RecordSet set, Func<Ranking> rank, SearchRequest request, Deadline? deadline)
    {
        (this.snapshot, this.set, this.rank, this.request) = (snapshot, set, rank, request);
        Pass = new Pass(snapshot.Blocks, Begin, deadline);
    }

    public Pass Pass { get; }

    // Only for this order does it count how good the hits of a collection are.
    private bool Weighs => request.Order == SearchOrder.Relevance;

    /// <summary>The collections that were asked for; asked when the pass is over.</summary>
    public List<HitGroup> Page(Func<int, float, Hit> hit, out int groupTotal)
    {
        using var places = new Tally(snapshot.OrdinalLimit);
        var runs = finders.SelectMany(finder => finder.Runs).ToList();
        var collections = ArrayPool<CollectionRun>.Shared.Rent(runs.Sum(each => each.Count));
        groupTotal = Gather(runs, places, collections);
        var top = new TopKeys(request.Offset + request.Limit);
        foreach (ref readonly var found in collections.AsSpan(0, groupTotal))
        {
            if (!Weighs || top.MayTake(Ranking.Upper(found.MostScore)))
                top.Add(Key(found), found.Collection);
        }

        var ranking = rank();
        List<HitGroup> groups = [.. top.InOrder().Skip(request.Offset).Select(collection => collections[places[collection] - 1]).Select(found => new HitGroup(
            snapshot.Ordinals.Record(found.Collection), found.Count, [.. BestOf(found, ranking).Select(record => hit(record, ranking.ScoreOf(record)))]))];
        ArrayPool<CollectionRun>.Shared.Return(collections);
        return groups;
    }

    private Action<int> Begin()
    {
        var finder = new CollectionFinder(snapshot, set, Weighs ? rank() : null, request.Offset + request.Limit);
        finders.Add(finder);
        return finder.Find;
    }

    // Each collection once, and at which place it stands, from one; how many there are.
    private static int Gather(List<List<CollectionRun>> runs, Tally places, CollectionRun[] collections)
    {
        var count = 0;
        foreach (var ofBlock in runs)
        {
            foreach (var run in ofBlock)
            {
                if (run.Collection == 0)
                    continue;
                ref var place = ref places[run.Collection];
                if (place == 0)
                    collections[(place = ++count) - 1] = run;
                else
                    collections[place - 1] = collections[place - 1].With(run);
            }
        }

        return count;
    }

    private UInt128 Key(CollectionRun found)
    {
        var record = (int)snapshot.Ordinals.Record(found.Collection).Value;
        var chunk = snapshot.Chunk(record);
        var slot = record & (ColumnChunk.Size - 1);
        return request.Order switch
        {
            SearchOrder.Date => new UInt128(chunk is null || chunk.First[slot] == ColumnChunk.Undated ? uint.MaxValue : (ulong)(chunk.First[slot] - short.MinValue), (ulong)found.Collection),
            SearchOrder.Code => new UInt128((ulong)(uint)snapshot.Codes.Of(record), (ulong)found.Collection),
            SearchOrder.Title or SearchOrder.Archival => chunk?.TitleKey[slot] ?? UInt128.MaxValue,
            _ => Ranking.Key(found.Score, found.Collection),
        };
    }

    // The units of a collection were taken in one after the other: only what lies between its first hit and its last is looked through.
    private IEnumerable<int> BestOf(CollectionRun found, Ranking ranking)
    {
        var best = new TopKeys(request.HitsInGroup);
        var words = set.Words;
        var begun = -1;
        for (var index = found.First >> 6; index <= found.Last >> 6; index++)
        {
            if (words[index] == 0)
                continue;
            var number = index >> 6;
            var chunk = snapshot.Chunks[number]!;
            if (number != begun)
                ranking.Begin(begun = number, set.Chunk(number));
            if (!best.MayTakeLater(Ranking.Upper(ranking.MostOf(chunk, index & 63))))
                continue;
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                var slot = record & (ColumnChunk.Size - 1);
                if (chunk.Collection[slot] != found.Collection)
                    continue;
                var score = ranking.Score(chunk, slot, record);
                if (best.MayTake(Ranking.Upper(score)))
                    best.Add(Ranking.Key(score, record), record);
            }
        }

        return best.InOrder();
    }
}
