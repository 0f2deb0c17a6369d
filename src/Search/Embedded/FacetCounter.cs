using System.Buffers;
using System.Numerics;
using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search.Embedded;

/// <summary>Counts every facet over a set of records, exactly, in one pass over the columns.</summary>
internal sealed class FacetCounter
{
    // Decades from 32770 BC on: every year that a column can hold.
    private const int DecadeZero = 3277;
    private readonly IndexSnapshot snapshot;
    private readonly int[] kinds = new int[256];
    private readonly int[] levels = new int[256];
    private readonly int[] languageSets;
    private readonly int[] decades = new int[(2 * DecadeZero) + 2];
    private int digitised;
    private int undated;

    private FacetCounter(IndexSnapshot snapshot)
    {
        this.snapshot = snapshot;
        languageSets = new int[snapshot.Languages.Count];
    }

    public static FacetCounts Count(IndexSnapshot snapshot, RecordSet set, int most)
    {
        var counter = new FacetCounter(snapshot);
        var limit = snapshot.OrdinalLimit;
        var tied = ArrayPool<int>.Shared.Rent(limit);
        var creators = ArrayPool<int>.Shared.Rent(limit);
        var repositories = ArrayPool<int>.Shared.Rent(limit);
        foreach (var counts in (ReadOnlySpan<int[]>)[tied, creators, repositories])
            counts.AsSpan(0, limit).Clear();
        counter.Count(set, tied, creators, repositories);
        var answer = counter.Answer(tied, creators, repositories, most);
        foreach (var counts in (ReadOnlySpan<int[]>)[tied, creators, repositories])
            ArrayPool<int>.Shared.Return(counts);
        return answer;
    }

    private void Count(RecordSet set, int[] tied, int[] creators, int[] repositories)
    {
        var ofOrigin = new int[ColumnChunk.Size];
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            var words = set.Chunk(number);
            if (!words.ContainsAnyExcept(0UL))
                continue;
            var chunk = snapshot.Chunks[number]!;
            var origins = chunk.Origins;
            var numbers = origins.Numbers;
            for (var index = 0; index < words.Length; index++)
            {
                if (words[index] == 0)
                    continue;
                for (var word = words[index]; word != 0; word &= word - 1)
                    ofOrigin[numbers[(index << 6) + BitOperations.TrailingZeroCount(word)]]++;
                ref readonly var run = ref chunk.Runs[index];
                CountYears(chunk, run, index << 6, run.IsOfUnits ? words[index] : words[index] & chunk.Scopes.Units[index]);
            }

            CountOrigins(chunk, origins.All, ofOrigin, tied, creators, repositories);
        }
    }

    private void CountOrigins(ColumnChunk chunk, ReadOnlySpan<Origin> origins, int[] counts, int[] tied, int[] creators, int[] repositories)
    {
        for (var number = 0; number < origins.Length; number++)
        {
            var count = counts[number];
            if (count == 0)
                continue;
            counts[number] = 0;
            ref readonly var origin = ref origins[number];
            repositories[origin.Repository] += count;
            kinds[origin.Kind] += count;
            foreach (var tie in chunk.Links[origin.FirstTie..origin.AfterTies])
            {
                tied[tie.Target] += count;
                if (tie.IsCreator)
                    creators[tie.Target] += count;
            }

            if (origin.Kind != (byte)RecordKind.Unit)
                continue;
            levels[origin.Level] += count;
            languageSets[origin.Languages] += count;
            digitised += origin.Digitised * count;
        }
    }

    private void CountYears(ColumnChunk chunk, in RunFacts run, int first, ulong word)
    {
        if (run.LeastFirst > run.MostLast)
        {
            undated += BitOperations.PopCount(word);
            return;
        }

        while (word != 0)
        {
            var slot = first + BitOperations.TrailingZeroCount(word);
            var count = TakeAlike(ref word, run.OtherYears);
            if (chunk.First[slot] == ColumnChunk.Undated)
            {
                undated += count;
                continue;
            }

            // A span adds where it begins and takes after its end; the running sum is the count.
            decades[Decade(chunk.First[slot])] += count;
            decades[Decade(chunk.Last[slot]) + 1] -= count;
        }
    }

    /// <summary>Takes the first of a word and those after it that are like it out of the word, and answers how many they are.</summary>
    /// <param name="others">Where neighbours begin that are unlike those before.</param>
    private static int TakeAlike(ref ulong word, ulong others)
    {
        var first = BitOperations.TrailingZeroCount(word);
        var next = others >> first >> 1 << first << 1;
        var before = next == 0 ? word : word & ((next & (~next + 1)) - 1);
        word &= ~before;
        return BitOperations.PopCount(before);
    }

    // By its place in the counts: from the first decade on no year is negative, and all are rounded down.
    private static int Decade(int year) => (int)((uint)(year + (DecadeZero * 10)) / 10);

    private FacetCounts Answer(int[] tied, int[] creators, int[] repositories, int most)
    {
        var room = ArrayPool<int>.Shared.Rent(snapshot.OrdinalLimit);
        var topRepositories = Top(repositories, Met(repositories, room), most, static _ => true);
        var met = Met(tied, room);
        var answer = new FacetCounts
        {
            Repositories = topRepositories,
            Levels = [.. Counted(levels).Select(level => new FacetCount<LevelName>((LevelName)level.Value, level.Count))],
            Creators = Top(creators, met, most, static _ => true),
            Names = Top(tied, met, most, static kind => kind.IsAgent()),
            Subjects = Top(tied, met, most, static kind => kind.IsTerm() && kind is not (RecordKind.Place or RecordKind.GenreForm)),
            Places = Top(tied, met, most, static kind => kind == RecordKind.Place),
            Genres = Top(tied, met, most, static kind => kind == RecordKind.GenreForm),
            Languages = Languages(most),
            Kinds = [.. Counted(kinds).Select(kind => new FacetCount<RecordKind>((RecordKind)kind.Value, kind.Count))],
            Decades = Decades(),
            Digitised = digitised,
            Undated = undated,
        };
        ArrayPool<int>.Shared.Return(room);
        return answer;
    }

    private static IEnumerable<(int Value, int Count)> Counted(int[] counts) =>
        counts.Select((count, value) => (Value: value, Count: count)).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Value);

    // Few searches meet more than a part of all that records point at: the rest is passed over once, many at a time.
    private ReadOnlySpan<int> Met(int[] counts, int[] room)
    {
        var met = 0;
        var all = counts.AsSpan(0, snapshot.OrdinalLimit);
        for (var ordinal = 1; ordinal < all.Length; ordinal++)
        {
            var next = all[ordinal..].IndexOfAnyExcept(0);
            if (next < 0)
                break;
            room[met++] = ordinal += next;
        }

        return room.AsSpan(0, met);
    }

    private FacetCount<RecordId>[] Top(int[] counts, ReadOnlySpan<int> met, int most, Func<RecordKind, bool> isWanted)
    {
        var top = new TopKeys(most);
        foreach (var ordinal in met)
        {
            if (counts[ordinal] > 0 && top.MayTake((ulong)(int.MaxValue - counts[ordinal])) && isWanted(snapshot.Ordinals.Kind(ordinal)))
                top.Add(new UInt128((ulong)(int.MaxValue - counts[ordinal]), (ulong)ordinal), ordinal);
        }

        return [.. top.InOrder().Select(ordinal => new FacetCount<RecordId>(snapshot.Ordinals.Record(ordinal), counts[ordinal]))];
    }

    private FacetCount<string>[] Languages(int most)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < languageSets.Length; number++)
        {
            if (languageSets[number] == 0)
                continue;
            foreach (var language in snapshot.Languages[number])
                counts[language] = counts.GetValueOrDefault(language) + languageSets[number];
        }

        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most)
            .Select(pair => new FacetCount<string>(pair.Key, pair.Value))];
    }

    private List<FacetCount<int>> Decades()
    {
        var counted = new List<FacetCount<int>>();
        var running = 0;
        for (var index = 0; index < decades.Length; index++)
        {
            running += decades[index];
            if (running > 0)
                counted.Add(new FacetCount<int>((index - DecadeZero) * 10, running));
        }

        return counted;
    }
}
