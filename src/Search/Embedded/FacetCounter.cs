using System.Buffers;
using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search.Embedded;

/// <summary>Counts every facet over a set of records, exactly, in one pass over the columns.</summary>
internal sealed class FacetCounter
{
    private readonly IndexSnapshot snapshot;
    private readonly int[] kinds = new int[256];
    private readonly int[] levels = new int[256];
    private readonly int[] languageSets;
    private readonly int[] decades = new int[ChunkSpans.Decades];
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
        var counts = new int[ColumnChunk.Size];
        var ofTies = new int[ColumnChunk.Size];
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            var words = set.Chunk(number);
            if (!words.ContainsAnyExcept(0UL))
                continue;
            var chunk = snapshot.Chunks[number]!;
            var origins = chunk.Origins;
            origins.Numbers.Count(words, counts);
            CountOrigins(origins.All, counts, ofTies, repositories);
            CountTies(chunk.Links, origins.Ties, ofTies, tied, creators);
            chunk.Spans.Numbers.Count(words, counts);
            CountYears(chunk.Spans.All, counts);
        }
    }

    private void CountOrigins(ReadOnlySpan<Origin> origins, int[] counts, int[] ofTies, int[] repositories)
    {
        for (var number = 0; number < origins.Length; number++)
        {
            var count = Take(ref counts[number]);
            if (count == 0)
                continue;
            ref readonly var origin = ref origins[number];
            repositories[origin.Repository] += count;
            kinds[origin.Kind] += count;
            ofTies[origin.Ties] += count;
            if (origin.Kind != (byte)RecordKind.Unit)
                continue;
            levels[origin.Level] += count;
            languageSets[origin.Languages] += count;
            digitised += origin.Digitised * count;
        }
    }

    private static void CountTies(ReadOnlySpan<Tie> links, ReadOnlySpan<(int First, int After)> ties, int[] counts, int[] tied, int[] creators)
    {
        for (var number = 0; number < ties.Length; number++)
        {
            var count = Take(ref counts[number]);
            if (count == 0)
                continue;
            foreach (var tie in links[ties[number].First..ties[number].After])
            {
                tied[tie.Target] += count;
                if (tie.IsCreator)
                    creators[tie.Target] += count;
            }
        }
    }

    // A span adds where it begins and takes after its end; the running sum is the count.
    private void CountYears(ReadOnlySpan<DecadeSpan> spans, int[] counts)
    {
        for (var number = 0; number < spans.Length; number++)
        {
            var (count, span) = (Take(ref counts[number]), spans[number]);
            if (span == DecadeSpan.Undated)
                undated += count;
            if (span.First < 0)
                continue;
            decades[span.First] += count;
            decades[span.After] -= count;
        }
    }

    // What was counted of one chunk is gone when the next begins.
    private static int Take(ref int counted)
    {
        var count = counted;
        counted = 0;
        return count;
    }

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
                counted.Add(new FacetCount<int>(ChunkSpans.YearOf(index), running));
        }

        return counted;
    }
}
