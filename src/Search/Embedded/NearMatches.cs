using System.Buffers;
using System.Numerics;
using Fonds.Search.Queries;

namespace Fonds.Search.Embedded;

/// <summary>Records that come near a query of which few or none have every word.</summary>
internal static class NearMatches
{
    private const int MostClauses = 16;
    private const int TooCommonAlone = 50_000;

    private static readonly HashSet<string> ContainerWords = new(StringComparer.Ordinal)
    {
        "box", "boxes", "folder", "folders", "item", "items", "reel", "reels", "volume", "volumes", "carton", "cartons", "case", "drawer", "tube", "object",
        "disk", "disc", "cassette", "microcassette", "bin", "shelf", "frame", "oversize", "bd", "karton", "mappe", "boite", "dossier", "caja", "carpeta", "legajo",
    };

    // Of what all the words weigh together. A word that is in no record weighs nothing.
    private const float Most = 0.6f;

    /// <summary>
    /// Records that have some of the words themselves where their collection has the others in its title or code: a box is named by the code of
    /// its collection and its number. Null when there are none.
    /// </summary>
    public static RecordSet? InCollections(IndexSnapshot snapshot, List<(QueryClause Clause, List<ClauseMatch> Matches)> clauses) =>
        InCollections(snapshot, Wanted(clauses));

    /// <summary>
    /// The same for a query that names a container: its numbers count as such alone, and the word before a number ("folder") says nothing more.
    /// </summary>
    public static RecordSet? InContainer(IndexSnapshot snapshot, List<(QueryClause Clause, List<ClauseMatch> Matches)> clauses)
    {
        var wanted = new List<List<ClauseMatch>>();
        for (var place = 0; place < clauses.Count; place++)
        {
            var (clause, matches) = clauses[place];
            var implied = matches.Where((_, number) => clause.Alternatives[number].Implied).ToList();

            // "MS 730" is a code, not a container: no record's container has that word before the number.
            if (implied.Exists(match => match.Count > 0) && place > 0 && IsContainer(clauses[place - 1].Clause))
            {
                wanted.RemoveAt(wanted.Count - 1);
                wanted.Add(implied);
            }
            else if (!clause.Optional)
            {
                wanted.Add(matches);
            }
        }

        return InCollections(snapshot, wanted);
    }

    private static bool IsContainer(QueryClause clause) => clause is { Optional: false, Alternatives: [{ Words: [var word] }, ..] } && ContainerWords.Contains(word);

    private static RecordSet? InCollections(IndexSnapshot snapshot, List<List<ClauseMatch>> wanted)
    {
        if (wanted.Count is < 2 or > MostClauses)
            return null;
        var sets = wanted.ConvertAll(matches => SetOf(snapshot, matches));
        var ofCollection = ArrayPool<ushort>.Shared.Rent(snapshot.OrdinalLimit);
        ofCollection.AsSpan(0, snapshot.OrdinalLimit).Clear();
        for (var place = 0; place < sets.Count; place++)
        {
            using var tops = sets[place].Copy();
            snapshot.Keep(tops, static scopes => scopes.Tops);
            foreach (var top in tops.Records())
            {
                if (wanted[place].Exists(match => (match.In(top) & (MatchedFields.Title | MatchedFields.Codes)) != MatchedFields.None))
                    ofCollection[snapshot.Chunks[top >>> 12]!.Collection[top & (ColumnChunk.Size - 1)]] |= (ushort)(1 << place);
            }
        }

        // A word that stands in every other record brings none: one of the rarer words must stand in the record itself.
        var rarer = sets.FindAll(set => set.Count() <= TooCommonAlone);
        var found = Union(snapshot, rarer.Count > 0 ? rarer : sets);
        snapshot.Keep(found, static scopes => scopes.InCollections);
        var all = (1 << sets.Count) - 1;
        var words = found.Words;
        for (var index = 0; index < words.Length; index++)
        {
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                int missing = all & ~ofCollection[snapshot.Chunks[record >>> 12]!.Collection[record & (ColumnChunk.Size - 1)]];
                while (missing != 0 && sets[BitOperations.TrailingZeroCount(missing)][record])
                    missing &= missing - 1;
                if (missing != 0)
                    words[index] &= ~(1UL << (record & 63));
            }
        }

        ArrayPool<ushort>.Shared.Return(ofCollection);
        sets.ForEach(set => set.Dispose());
        return found;
    }

    /// <summary>Records that have most of the words, the rare ones counting for more; null for a single word.</summary>
    public static RecordSet? WithMostWords(IndexSnapshot snapshot, List<(QueryClause Clause, List<ClauseMatch> Matches)> clauses)
    {
        var wanted = Wanted(clauses).FindAll(matches => matches.Exists(match => match.Count > 0));
        if (wanted.Count is 0 or > MostClauses || Wanted(clauses).Count < 2)
            return null;
        var sets = wanted.ConvertAll(matches => SetOf(snapshot, matches));
        var weights = sets.ConvertAll(set => MathF.Log(1f + ((float)snapshot.Limit / (set.Count() + 1))));
        var enough = weights.Sum() * Most;
        var rarer = sets.FindAll(set => set.Count() <= TooCommonAlone);
        var found = Union(snapshot, rarer.Count > 0 ? rarer : sets);
        var words = found.Words;
        for (var index = 0; index < words.Length; index++)
        {
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                var record = (index << 6) + BitOperations.TrailingZeroCount(word);
                var weight = 0f;
                for (var place = 0; place < sets.Count; place++)
                    weight += sets[place][record] ? weights[place] : 0f;
                if (weight < enough)
                    words[index] &= ~(1UL << (record & 63));
            }
        }

        sets.ForEach(set => set.Dispose());
        return found;
    }

    private static List<List<ClauseMatch>> Wanted(List<(QueryClause Clause, List<ClauseMatch> Matches)> clauses) =>
        [.. clauses.Where(pair => pair.Clause is { Optional: false, Excluded: false }).Select(pair => pair.Matches)];

    private static RecordSet SetOf(IndexSnapshot snapshot, List<ClauseMatch> matches)
    {
        var set = new RecordSet(snapshot.Limit);
        foreach (var match in matches)
            match.AddTo(set);
        return set;
    }

    private static RecordSet Union(IndexSnapshot snapshot, List<RecordSet> sets)
    {
        var union = new RecordSet(snapshot.Limit);
        sets.ForEach(union.Or);
        return union;
    }
}
