using System.Globalization;

namespace Fonds.Search.Embedded;

/// <summary>
/// Holds one index against another, to the last place of the last word: whether an index that was kept fresh through crashes is the same as one made
/// at one go. What is numbered otherwise and means the same is no difference.
/// </summary>
public static class IndexComparison
{
    private const string Instances = "SELECT term, doc, col, offset FROM word_instance";

    /// <summary>What differs, in sentences; the indexes are in two folders, and nobody writes to them meanwhile.</summary>
    public static IEnumerable<string> Differences(string folder, string otherFolder)
    {
        using var one = IndexFile.OpenForReading(EmbeddedIndex.FileIn(folder));
        using var other = IndexFile.OpenForReading(EmbeddedIndex.FileIn(otherFolder));
        foreach (var difference in OfColumns(IndexFile.Load(one), IndexFile.Load(other)).Concat(OfNames(one, other)).Concat(OfWords(one, other)))
            yield return difference;
    }

    private static IEnumerable<string> OfColumns(IndexSnapshot one, IndexSnapshot other)
    {
        for (var record = 0; record < Math.Max(one.Limit, other.Limit); record++)
        {
            var (here, there) = (one.KindOf(record), other.KindOf(record));
            if (here != there)
                yield return there == default ? $"Record {Number(record)} is in the index and should not be." : $"Record {Number(record)} should be in the index as {there}, and is {(here == default ? "not there" : here)}.";
            else if (here != default && Column(one, record, other) is { } column)
                yield return $"Record {Number(record)} has another {column} in the index than it should have.";
        }
    }

    private static string? Column(IndexSnapshot one, int record, IndexSnapshot other)
    {
        var (here, there, slot) = (one.Chunk(record)!, other.Chunk(record)!, record & (ColumnChunk.Size - 1));
        return Record(one, here.Collection[slot]) != Record(other, there.Collection[slot]) ? "collection"
            : Record(one, here.Repository[slot]) != Record(other, there.Repository[slot]) ? "repository"
            : here.Parent[slot] != there.Parent[slot] ? "unit above"
            : here.Sibling[slot] != there.Sibling[slot] ? "place among its siblings"
            : here.Children[slot] != there.Children[slot] ? "number of components"
            : here.Level[slot] != there.Level[slot] ? "level"
            : here.Digitised[slot] != there.Digitised[slot] ? "mark of digital copies"
            : here.First[slot] != there.First[slot] || here.Last[slot] != there.Last[slot] ? "span of years"
            : !one.Languages[here.Languages[slot]].AsSpan().SequenceEqual(other.Languages[there.Languages[slot]]) ? "set of languages"
            : here.TitleWords[slot] != there.TitleWords[slot] || here.TitleKey[slot] != there.TitleKey[slot] ? "title"
            : here.Length[slot] != there.Length[slot] ? "length"
            : here.Weight[slot] != there.Weight[slot] ? "weight"
            : !Ties(one, here, slot).SequenceEqual(Ties(other, there, slot)) ? "set of links"
            : null;
    }

    private static long Record(IndexSnapshot snapshot, int ordinal) => ordinal == 0 ? 0 : snapshot.Ordinals.Record(ordinal).Value;

    private static List<(long Target, uint Manners)> Ties(IndexSnapshot snapshot, ColumnChunk chunk, int slot)
    {
        var ties = new List<(long, uint)>();
        foreach (var tie in chunk.LinksOf(slot))
            ties.Add((snapshot.Ordinals.Record(tie.Target).Value, tie.Packed & 7));
        ties.Sort();
        return ties;
    }

    private static IEnumerable<string> OfNames(IndexConnection one, IndexConnection other) => InStep(
        one, other, "SELECT record, kind, names FROM known_record ORDER BY record",
        row => (row.Int64(0), row.Int64(1), row.Text(2)), row => $"The names under which record {Number(row.Item1)} is known");

    private static IEnumerable<string> OfWords(IndexConnection one, IndexConnection other) => InStep(
        one, other, Instances, row => (row.Text(0), row.Int64(1), row.Text(2), row.Int64(3)),
        row => $"The word \"{row.Item1}\" in record {Number(row.Item2)}, {row.Item3} {Number(row.Item4)}");

    // Both come in the same order; at the first row that differs the two are out of step, and nothing after it can be told apart.
    private static IEnumerable<string> InStep<TRow>(IndexConnection one, IndexConnection other, string sql, Func<PreparedStatement, TRow> read, Func<TRow, string> say)
        where TRow : IEquatable<TRow>
    {
        var (here, there) = (one.Prepare(sql), other.Prepare(sql));
        while (true)
        {
            var (more, others) = (here.Step(), there.Step());
            if (!more && !others)
                yield break;
            if (more && others && read(here).Equals(read(there)))
                continue;
            yield return others ? $"{say(read(there))}: it should come next in the index, and does not." : $"{say(read(here))}: it is in the index, and should not be.";
            yield break;
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
