using Fonds.Description.Records;
using Fonds.Storage.Sources;

namespace Fonds.Storage;

/// <content>What was taken in, for those who watch over the archive.</content>
public sealed partial class ArchiveReader
{
    /// <summary>How much was ever taken in.</summary>
    public SourceTotals SourceTotals
    {
        get
        {
            var row = connection.Prepare("SELECT count(*), coalesce(sum(length), 0), coalesce(sum(finding_count), 0) FROM source_file");
            row.Step();
            var totals = new SourceTotals(row.Long(0), row.Long(1), row.Long(2));
            row.Reset();
            return totals;
        }
    }

    /// <summary>The latest changes made by files, the newest first.</summary>
    public IReadOnlyList<RecentImport> RecentImports(int most)
    {
        var rows = connection.Prepare(
            """
            SELECT c.made_at, c.author, s.path, s.length, s.finding_count, s.record, f.units, f.slug
            FROM change_set c JOIN source_file s ON s.id = c.source LEFT JOIN finding_aid f ON f.id = s.record
            WHERE c.cause = 1 ORDER BY c.id DESC LIMIT ?1
            """).Bind(1, most);
        var imports = new List<RecentImport>();
        while (rows.Step())
        {
            imports.Add(new(
                DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(0)), rows.Text(1), rows.Text(2), rows.Long(3), rows.Int(4), new RecordId(rows.Long(5)),
                rows.IsNull(6) ? null : rows.Int(6), rows.IsNull(7) ? null : $"/collections/{rows.Text(7)}"));
        }

        return imports;
    }

    /// <summary>When the first change after a place in the change log was made; null when there is none.</summary>
    public DateTimeOffset? FirstChangeAfter(long version) =>
        connection.Prepare("SELECT c.made_at FROM version v JOIN change_set c ON c.id = v.change_set WHERE v.id > ?1 ORDER BY v.id LIMIT 1").Bind(1, version).Scalar()
            is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Bytes of the system of record, and of what was written ahead and is not yet in its place.</summary>
    public (long Store, long Log) Sizes => connection.Sizes;

    /// <summary>The number of the newest step of the tables.</summary>
    public int SchemaStep => (int)(connection.Prepare("SELECT max(number) FROM schema_step").Scalar() ?? 0);
}
