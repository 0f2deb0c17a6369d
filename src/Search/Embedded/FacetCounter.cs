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
    private static readonly ushort[] DecadeOfYear = [.. Enumerable.Range(short.MinValue, ushort.MaxValue + 1).Select(year => (ushort)(Decade(year) + DecadeZero))];
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
        var words = set.Words;
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            var first = (index & 63) << 6;
            CountOrigin(chunk, first, words[index], repositories);
            CountLevels(chunk, first, words[index]);
            CountYears(chunk, first, words[index] & chunk.Scopes.Units[index & 63]);
            if (chunk.HasLinks(first))
                CountTies(chunk, first, words[index], tied, creators);
        }
    }

    private void CountOrigin(ColumnChunk chunk, int first, ulong word, int[] repositories)
    {
        if ((chunk.Runs.Alike >> (first >> 6) & 1) != 0)
        {
            Add(first, BitOperations.PopCount(word));
            return;
        }

        for (; word != 0; word &= word - 1)
            Add(first + BitOperations.TrailingZeroCount(word), 1);

        void Add(int slot, int count)
        {
            repositories[chunk.Repository[slot]] += count;
            kinds[chunk.Kind[slot]] += count;
            if (chunk.Kind[slot] != (byte)RecordKind.Unit)
                return;
            languageSets[chunk.Languages[slot]] += count;
            digitised += chunk.Digitised[slot] * count;
        }
    }

    private void CountLevels(ColumnChunk chunk, int first, ulong word)
    {
        word &= chunk.Scopes.Units[first >> 6];
        if ((chunk.Runs.OfOneLevel >> (first >> 6) & 1) != 0)
        {
            levels[chunk.Level[first]] += BitOperations.PopCount(word);
            return;
        }

        for (; word != 0; word &= word - 1)
            levels[chunk.Level[first + BitOperations.TrailingZeroCount(word)]]++;
    }

    private void CountYears(ColumnChunk chunk, int first, ulong word)
    {
        for (; word != 0; word &= word - 1)
        {
            var slot = first + BitOperations.TrailingZeroCount(word);
            if (chunk.First[slot] == ColumnChunk.Undated)
            {
                undated++;
                continue;
            }

            // A span adds one where it begins and takes one after its end; the running sum is the count.
            decades[DecadeOfYear[chunk.First[slot] - short.MinValue]]++;
            decades[DecadeOfYear[chunk.Last[slot] - short.MinValue] + 1]--;
        }
    }

    private static void CountTies(ColumnChunk chunk, int first, ulong word, int[] tied, int[] creators)
    {
        for (; word != 0; word &= word - 1)
        {
            foreach (var tie in chunk.LinksOf(first + BitOperations.TrailingZeroCount(word)))
            {
                tied[tie.Target]++;
                if (tie.IsCreator)
                    creators[tie.Target]++;
            }
        }
    }

    private static int Decade(int year) => year >= 0 ? year / 10 : ((year + 1) / 10) - 1;

    private FacetCounts Answer(int[] tied, int[] creators, int[] repositories, int most)
    {
        var met = Met(tied);
        return new FacetCounts
        {
            Repositories = Top(repositories, Met(repositories), most, static _ => true),
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
    }

    private static IEnumerable<(int Value, int Count)> Counted(int[] counts) =>
        counts.Select((count, value) => (Value: value, Count: count)).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Value);

    // Few searches meet more than a part of all that records point at: the rest is passed over once, many at a time.
    private List<int> Met(int[] counts)
    {
        var met = new List<int>();
        var all = counts.AsSpan(0, snapshot.OrdinalLimit);
        for (var ordinal = 1; ordinal < all.Length; ordinal++)
        {
            var next = all[ordinal..].IndexOfAnyExcept(0);
            if (next < 0)
                break;
            met.Add(ordinal += next);
        }

        return met;
    }

    private FacetCount<RecordId>[] Top(int[] counts, List<int> met, int most, Func<RecordKind, bool> isWanted)
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
