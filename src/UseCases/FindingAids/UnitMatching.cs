using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.Units;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Finds for each unit of a document that is read again the record it already has: by identifier, which its key stands for,
/// else by the same reference code and title under the same parent. Nothing that is only similar is matched.
/// </summary>
internal static class UnitMatching
{
    /// <summary>For each unit in document order its present row, or null when it is new.</summary>
    public static UnitRow?[] Match(
        IReadOnlyList<UnitAsRead> units, string[] keys, IReadOnlyList<UnitRow> rows, ArchiveWriter writer, Func<UnitAsRead, UnitLikeness> likeness)
    {
        var byKey = new Dictionary<string, UnitRow>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows)
            byKey.TryAdd(row.Key, row);

        var matched = new UnitRow?[units.Count];
        var any = false;
        for (var place = 0; place < units.Count; place++)
        {
            if (byKey.Remove(keys[place], out var row))
                matched[place] = row;
            else
                any = true;
        }

        if (any && byKey.Count > 0)
            MatchByLikeness(units, matched, byKey.Values.Where(row => row.Position is not null), writer, likeness);
        return matched;
    }

    private static void MatchByLikeness(
        IReadOnlyList<UnitAsRead> units, UnitRow?[] matched, IEnumerable<UnitRow> left, ArchiveWriter writer, Func<UnitAsRead, UnitLikeness> likeness)
    {
        var alike = new Dictionary<(long Parent, UnitLikeness Likeness), Queue<UnitRow>>();
        foreach (var row in left.Where(row => row.Parent is not null).OrderBy(row => row.Position))
        {
            var unit = new UnitOfDescription(RecordBody.ReadStatement(writer.Body(row.Version)));
            var place = (row.Parent!.Value.Value, UnitLikeness.Of(unit));
            if (!alike.TryGetValue(place, out var queue))
                alike[place] = queue = [];
            queue.Enqueue(row);
        }

        // Parents come before their components, so a parent found here leads to its components in the same pass.
        for (var place = 1; place < units.Count; place++)
        {
            if (matched[place] is null && matched[units[place].Read.Parent] is { } parent
                && alike.TryGetValue((parent.Id.Value, likeness(units[place])), out var queue) && queue.TryDequeue(out var row))
                matched[place] = row;
        }
    }
}
