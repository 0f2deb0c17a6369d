using System.Runtime.Intrinsics;
using Fonds.Description.Records;

namespace Fonds.Search.Embedded;

/// <summary>Narrows a set of records by what a request asks besides words; every filter reads one column.</summary>
internal static class Filters
{
    public static void Apply(SearchRequest request, IndexSnapshot snapshot, RecordSet set)
    {
        var collection = request.Collection is { } top ? snapshot.Ordinals.Of(top) : 0;
        if (request.Collection is not null)
            KeepOf(snapshot, set, static chunk => chunk.Collection, collection);
        if (request.Grouped)
            snapshot.Keep(set, static scopes => scopes.InCollections);
        KeepScope(request.Scope, snapshot, set);
        if (request.Repositories.Count > 0)
        {
            var repositories = request.Repositories.Select(snapshot.Ordinals.Of).Where(ordinal => ordinal != 0).ToArray();
            if (repositories.Length > 1)
                Keep(snapshot, set, (chunk, slot) => repositories.Contains(chunk.Repository[slot]));
            else
                KeepOf(snapshot, set, static chunk => chunk.Repository, repositories.FirstOrDefault());
        }

        if (request.Levels.Count > 0)
        {
            var levels = request.Levels.Select(level => (byte)level).ToArray();
            Keep(snapshot, set, (chunk, slot) => chunk.Kind[slot] == (byte)RecordKind.Unit && levels.Contains(chunk.Level[slot]));
        }

        if (request.Languages.Count > 0)
        {
            var wanted = Enumerable.Range(0, snapshot.Languages.Count)
                .Select(number => request.Languages.All(language => snapshot.Languages[number].Contains(language, StringComparer.Ordinal))).ToArray();
            Keep(snapshot, set, (chunk, slot) => wanted[chunk.Languages[slot]]);
        }

        if (request.DigitisedOnly)
            Keep(snapshot, set, static (chunk, slot) => chunk.Digitised[slot] != 0);
        if (request.Years is { } years)
        {
            using var within = YearsOverlap(snapshot, years);
            set.And(within);
        }

        KeepTied(request.Creators, creatorsOnly: true, snapshot, set);
        KeepTied(request.Linked, creatorsOnly: false, snapshot, set);
    }

    /// <summary>Records whose years overlap a span; undated ones do not.</summary>
    public static RecordSet YearsOverlap(IndexSnapshot snapshot, (int First, int Last) years)
    {
        // The one filter that looks at every record, however few the others leave; so it passes over runs of neighbours that are all of other times, and compares sixteen at once.
        // An undated record has the least year of all at both ends, before every span.
        var set = snapshot.Everything();
        var words = set.Words;
        var (from, to) = (Year(years.First), Year(years.Last));
        var (first, last) = (Vector256.Create(from), Vector256.Create(to));
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            if (!chunk.Runs[index & 63].MayOverlap(from, to))
            {
                words[index] = 0;
                continue;
            }

            var overlap = 0UL;
            var (firsts, lasts) = (chunk.First, chunk.Last);
            for (var part = 0; part < 64; part += Vector256<short>.Count)
            {
                var slot = (nuint)(((index & 63) << 6) + part);
                var begins = Vector256.LoadUnsafe(ref firsts[0], slot);
                var ends = Vector256.LoadUnsafe(ref lasts[0], slot);
                var within = Vector256.LessThanOrEqual(begins, last) & Vector256.GreaterThanOrEqual(ends, first);
                overlap |= (ulong)within.ExtractMostSignificantBits() << part;
            }

            words[index] &= overlap;
        }

        return set;
    }

    private static short Year(int year) => (short)Math.Clamp(year, short.MinValue + 1, short.MaxValue);

    /// <summary>Adds the records tied to a target.</summary>
    public static void AddTied(IndexSnapshot snapshot, int target, bool creatorsOnly, RecordSet into)
    {
        for (var number = 0; number < snapshot.Chunks.Length; number++)
        {
            if (snapshot.Chunks[number] is not { } chunk)
                continue;
            foreach (var slot in chunk.TiesByTarget.Of(target))
            {
                if (!creatorsOnly || IsCreator(chunk, slot, target))
                    into.Add((number * ColumnChunk.Size) + slot);
            }
        }
    }

    private static bool IsCreator(ColumnChunk chunk, int slot, int target)
    {
        foreach (var tie in chunk.LinksOf(slot))
        {
            if (tie.Target == target)
                return tie.IsCreator;
        }

        return false;
    }

    private static void KeepTied(IReadOnlyList<RecordId> targets, bool creatorsOnly, IndexSnapshot snapshot, RecordSet set)
    {
        foreach (var target in targets)
        {
            using var tied = new RecordSet(snapshot.Limit);
            var ordinal = snapshot.Ordinals.Of(target);
            if (ordinal > 0 && ordinal < snapshot.OrdinalLimit)
                AddTied(snapshot, ordinal, creatorsOnly, tied);
            set.And(tied);
        }
    }

    private static void KeepScope(SearchScope scope, IndexSnapshot snapshot, RecordSet set)
    {
        switch (scope)
        {
            case SearchScope.Units:
                snapshot.Keep(set, static scopes => scopes.Units);
                break;
            case SearchScope.Collections:
                snapshot.Keep(set, static scopes => scopes.Tops);
                break;
            case SearchScope.Agents:
                snapshot.Keep(set, static scopes => scopes.Agents);
                break;
            case SearchScope.Terms:
                snapshot.Keep(set, static scopes => scopes.Terms);
                break;
        }
    }

    /// <summary>Keeps what is of one collection or one repository, comparing eight records at once; nothing is of ordinal 0.</summary>
    private static void KeepOf(IndexSnapshot snapshot, RecordSet set, Func<ColumnChunk, int[]> column, int wanted)
    {
        var words = set.Words;
        if (wanted == 0)
        {
            words.Clear();
            return;
        }

        var same = Vector256.Create(wanted);
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == 0)
                continue;
            ref var first = ref column(snapshot.Chunks[index >> 6]!)[(index & 63) << 6];
            var kept = 0UL;
            for (var part = 0; part < 64; part += Vector256<int>.Count)
                kept |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)part), same).ExtractMostSignificantBits() << part;
            words[index] &= kept;
        }
    }

    private static void Keep(IndexSnapshot snapshot, RecordSet set, Func<ColumnChunk, int, bool> isWanted)
    {
        var words = set.Words;
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            if (word == 0)
                continue;
            var chunk = snapshot.Chunks[index >> 6]!;
            var kept = word;
            for (; word != 0; word &= word - 1)
            {
                var bit = System.Numerics.BitOperations.TrailingZeroCount(word);
                if (!isWanted(chunk, ((index & 63) << 6) + bit))
                    kept &= ~(1UL << bit);
            }

            words[index] = kept;
        }
    }
}
