using Fonds.Description.Records;
using Fonds.Storage.History;

namespace Fonds.Storage;

/// <content>What was changed last, for feeds.</content>
public sealed partial class ArchiveReader
{
    /// <summary>
    /// Collections and authority records in the order in which they were last changed, the newest first; a change of any unit is one of its
    /// collection. A record may come more than once.
    /// </summary>
    /// <param name="repository">Only collections of this repository; null for all, and authority records.</param>
    /// <param name="lookedAt">How many entries of the change log are looked at: an import writes one for each unit.</param>
    public IEnumerable<RecentChange> RecentChanges(RecordId? repository, int lookedAt)
    {
        using var rows = connection.PrepareOwn(
            """
            SELECT v.kind, c.made_at, f.top, f.repository, a.id
            FROM (SELECT id, record, kind, state, change_set FROM version ORDER BY id DESC LIMIT ?2) v
            JOIN change_set c ON c.id = v.change_set
            LEFT JOIN unit u ON v.kind = 1 AND u.id = v.record AND u.position IS NOT NULL AND u.published >= ?1
            LEFT JOIN finding_aid f ON f.id = u.finding_aid AND f.published >= ?1
            LEFT JOIN authority a ON v.kind BETWEEN 10 AND 29 AND a.id = v.record AND a.has_record = 1 AND a.published >= ?1
            WHERE v.state <> 1 AND (f.top IS NOT NULL OR a.id IS NOT NULL) ORDER BY v.id DESC
            """);
        rows.Bind(1, LeastPublished).Bind(2, lookedAt);
        while (rows.Step())
        {
            if (repository is { } wanted && rows.NullableLong(3) != wanted.Value)
                continue;
            var isUnit = rows.Int(0) == (int)RecordKind.Unit;
            yield return new(new RecordId(rows.Long(isUnit ? 2 : 4)), isUnit, DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(1)));
        }
    }

    /// <summary>Units of one finding aid in the order in which they were last changed, the newest first.</summary>
    public IReadOnlyList<RecentChange> RecentChangesIn(RecordId findingAid, int limit)
    {
        var rows = connection.Prepare(
            """
            SELECT u.id, c.made_at FROM unit u JOIN version v ON v.id = u.version JOIN change_set c ON c.id = v.change_set
            WHERE u.finding_aid = ?1 AND u.position IS NOT NULL AND u.published >= ?2 ORDER BY u.version DESC LIMIT ?3
            """).Bind(1, findingAid.Value).Bind(2, LeastPublished).Bind(3, limit);
        var changes = new List<RecentChange>();
        while (rows.Step())
            changes.Add(new(new RecordId(rows.Long(0)), IsUnit: true, DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(1))));
        return changes;
    }
}
