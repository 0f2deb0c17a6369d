using System.Collections.Concurrent;
using System.Numerics;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <summary>The best of some records, sought by as many as take part.</summary>
internal sealed class BestRecords
{
    private readonly IndexSnapshot snapshot;
    private readonly WantedInChunk wanted;
    private readonly int most;
    private readonly ConcurrentBag<TopKeys> found = [];

    /// <param name="rank">Gives each who takes part a ranking of his own.</param>
    /// <param name="wanted">Of which records of a chunk the best are sought.</param>
    public BestRecords(IndexSnapshot snapshot, Func<Ranking> rank, WantedInChunk wanted, int most, Deadline? deadline)
    {
        (this.snapshot, this.wanted, this.most) = (snapshot, wanted, most);
        Pass = new Pass(snapshot.Blocks, Begin, deadline);

        Action<int> Begin()
        {
            var (ranking, top) = (rank(), new TopKeys(most));
            found.Add(top);
            return block => Find(block, ranking, top);
        }
    }

    public Pass Pass { get; }

    /// <summary>The best first; asked when the pass is over.</summary>
    public IEnumerable<int> InOrder()
    {
        var all = new TopKeys(most);
        foreach (var top in found)
            all.Add(top);
        return all.InOrder();
    }

    private void Find(int block, Ranking ranking, TopKeys top)
    {
        Span<ulong> room = stackalloc ulong[ColumnChunk.Size / 64];
        for (var (number, after) = snapshot.ChunksOf(block); number < after; number++)
        {
            var words = wanted(number, room);
            if (words.ContainsAnyExcept(0UL))
                Find(number, words, ranking, top);
        }
    }

    private void Find(int number, ReadOnlySpan<ulong> words, Ranking ranking, TopKeys top)
    {
        var chunk = snapshot.Chunks[number]!;
        Span<ulong> mayLead = stackalloc ulong[ColumnChunk.Size / 64];
        Span<float> possible = stackalloc float[RunFacts.Runs];
        if (!top.MayTakeLater(Ranking.Upper(ranking.FindMost(chunk, number, possible))))
            return;
        for (var run = 0; run < words.Length; run++)
            mayLead[run] = words[run] != 0 && top.MayTakeLater(Ranking.Upper(possible[run])) ? words[run] : 0;
        if (!mayLead.ContainsAnyExcept(0UL))
            return;
        ranking.Begin(number, mayLead);
        for (var run = 0; run < words.Length; run++)
        {
            if (mayLead[run] == 0 || !top.MayTakeLater(Ranking.Upper(ranking.MostOf(chunk, run))))
                continue;
            for (var word = mayLead[run]; word != 0; word &= word - 1)
            {
                var slot = (run << 6) + BitOperations.TrailingZeroCount(word);
                var record = (number * ColumnChunk.Size) + slot;
                var score = ranking.Score(chunk, slot, record);
                if (top.MayTake(Ranking.Upper(score)))
                    top.Add(Ranking.Key(score, record), record);
            }
        }
    }
}

/// <summary>The bits of the records of one chunk that are wanted.</summary>
/// <param name="room">Where they may be worked out.</param>
internal delegate ReadOnlySpan<ulong> WantedInChunk(int chunk, Span<ulong> room);
