using System.Collections.Concurrent;
using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search.Embedded.Sharing;

namespace Fonds.Search.Embedded;

/// <summary>Every facet over a set of records, exactly: counted by as many as take part, and put together.</summary>
internal sealed class FacetCounting : IDisposable
{
    private readonly IndexSnapshot snapshot;
    private readonly FacetCounter counted;
    private readonly ConcurrentBag<FacetCounter> others = [];
    private int begun;

    public FacetCounting(IndexSnapshot snapshot, RecordSet set, Deadline? deadline)
    {
        this.snapshot = snapshot;
        var languageSets = snapshot.Languages.Count;
        counted = new FacetCounter(snapshot, set, languageSets);
        Pass = new Pass(snapshot.Blocks, Begin, deadline);

        Action<int> Begin()
        {
            if (Interlocked.Exchange(ref begun, 1) == 0)
                return counted.Count;
            var other = new FacetCounter(snapshot, set, languageSets);
            others.Add(other);
            return other.Count;
        }
    }

    public Pass Pass { get; }

    /// <summary>What was counted; asked once, when the pass is over.</summary>
    /// <param name="most">How many values each facet lists.</param>
    public FacetCounts Answer(int most)
    {
        foreach (var other in others)
            counted.Add(other);
        var (names, subjects, places, genres) = (new TopKeys(most), new TopKeys(most), new TopKeys(most), new TopKeys(most));
        foreach (var (ordinal, count) in counted.Tied.Met())
        {
            var upper = Upper(count);
            // Of what kind it is is looked up only of those that may be listed.
            if (!names.MayTakeLater(upper) && !subjects.MayTakeLater(upper) && !places.MayTakeLater(upper) && !genres.MayTakeLater(upper))
                continue;
            var kind = snapshot.Ordinals.Kind(ordinal);
            var top = kind.IsAgent() ? names : kind == RecordKind.Place ? places : kind == RecordKind.GenreForm ? genres : kind.IsTerm() ? subjects : null;
            if (top?.MayTakeLater(upper) == true)
                top.Add(new UInt128(upper, (ulong)ordinal), ordinal);
        }

        return new FacetCounts
        {
            Repositories = Listed(Top(counted.Repositories, most), counted.Repositories),
            Levels = [.. Counted(counted.Levels).Select(level => new FacetCount<LevelName>((LevelName)level.Value, level.Count))],
            Creators = Listed(Top(counted.Creators, most), counted.Creators),
            Names = Listed(names, counted.Tied),
            Subjects = Listed(subjects, counted.Tied),
            Places = Listed(places, counted.Tied),
            Genres = Listed(genres, counted.Tied),
            Languages = Languages(counted.LanguageSets, most),
            Kinds = [.. Counted(counted.Kinds).Select(kind => new FacetCount<RecordKind>((RecordKind)kind.Value, kind.Count))],
            Decades = Decades(counted.Decades),
            Digitised = counted.Digitised,
            Undated = counted.Undated,
        };
    }

    // Most first; of equal counts the lower ordinal, which comes first.
    private static ulong Upper(int count) => (ulong)(int.MaxValue - count);

    private static TopKeys Top(Tally counts, int most)
    {
        var top = new TopKeys(most);
        foreach (var (ordinal, count) in counts.Met())
        {
            if (ordinal != 0 && top.MayTakeLater(Upper(count)))
                top.Add(new UInt128(Upper(count), (ulong)ordinal), ordinal);
        }

        return top;
    }

    private FacetCount<RecordId>[] Listed(TopKeys top, Tally counts) =>
        [.. top.InOrder().Select(ordinal => new FacetCount<RecordId>(snapshot.Ordinals.Record(ordinal), counts[ordinal]))];

    private static IEnumerable<(int Value, int Count)> Counted(int[] counts) =>
        counts.Select((count, value) => (Value: value, Count: count)).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Value);

    private FacetCount<string>[] Languages(int[] languageSets, int most)
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

    private static List<FacetCount<int>> Decades(int[] decades)
    {
        var listed = new List<FacetCount<int>>();
        var running = 0;
        for (var index = 0; index < decades.Length; index++)
        {
            running += decades[index];
            if (running > 0)
                listed.Add(new FacetCount<int>(ChunkSpans.YearOf(index), running));
        }

        return listed;
    }

    public void Dispose()
    {
        counted.Dispose();
        foreach (var other in others)
            other.Dispose();
    }
}
