using System.Globalization;
using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Rewinding;

/// <summary>
/// Takes the end of a history away: versions, change sets and files after a place in the log, and whatever came into being after it. Records that stay are at
/// the versions that they had. Only ever done to a copy of an archive, in the embedded engine: a history itself is only added to.
/// </summary>
internal static class HistoryCut
{
    // max() and the columns beside it are of one row; so SQLite says of itself.
    private const string Before =
        """
        CREATE TEMP TABLE touched(record INTEGER PRIMARY KEY);
        INSERT INTO touched SELECT record FROM version WHERE id > {version} UNION SELECT record FROM source_file WHERE id > {source};
        CREATE TEMP TABLE stays(record INTEGER PRIMARY KEY, version INTEGER NOT NULL, kind INTEGER NOT NULL, state INTEGER NOT NULL);
        INSERT INTO stays SELECT record, max(id), kind, state FROM version
          WHERE id <= {version} AND state <> 2 AND record IN (SELECT record FROM touched) GROUP BY record;
        CREATE TEMP TABLE goes(record INTEGER PRIMARY KEY);
        INSERT INTO goes SELECT record FROM touched WHERE record NOT IN (SELECT record FROM stays);

        DELETE FROM finding WHERE source_file > {source};
        DELETE FROM source_original WHERE source_file > {source};
        DELETE FROM source_file WHERE id > {source};
        UPDATE source_file SET is_current = (id = (SELECT max(s.id) FROM source_file s WHERE s.record = source_file.record)) WHERE record IN (SELECT record FROM touched);
        """;

    private const string FindingAids =
        """
        SELECT finding_aid FROM unit WHERE id IN (SELECT record FROM touched) AND finding_aid NOT IN (SELECT record FROM goes)
        UNION SELECT id FROM finding_aid WHERE id IN (SELECT record FROM touched) AND id NOT IN (SELECT record FROM goes) ORDER BY 1
        """;

    private const string Authorities =
        """
        SELECT a.id, a.kind, a.kind <> s.kind OR a.version <> s.version OR a.has_record <> EXISTS (SELECT 1 FROM source_file f WHERE f.record = a.id)
        FROM authority a JOIN stays s ON s.record = a.id ORDER BY a.id
        """;

    private const string Repositories = "SELECT r.id FROM repository r JOIN stays s ON s.record = r.id WHERE r.version <> s.version ORDER BY r.id";

    private const string After =
        """
        DELETE FROM link WHERE unit IN (SELECT record FROM goes) OR unit IN (SELECT record FROM stays WHERE state = 1);
        DELETE FROM unit WHERE id IN (SELECT record FROM goes);
        DELETE FROM finding_aid WHERE id IN (SELECT record FROM goes);
        DELETE FROM authority_key WHERE authority IN (SELECT record FROM goes);
        DELETE FROM authority WHERE id IN (SELECT record FROM goes);
        DELETE FROM repository WHERE id IN (SELECT record FROM goes);
        DELETE FROM judgement WHERE id IN (SELECT record FROM goes);
        DELETE FROM redirect WHERE record IN (SELECT record FROM goes);

        UPDATE unit SET version = (SELECT version FROM stays WHERE record = unit.id) WHERE id IN (SELECT record FROM stays);
        UPDATE unit SET parent = NULL, position = NULL, published = 0, child_count = 0, published_child_count = 0, descendant_count = 0, published_descendant_count = 0
          WHERE id IN (SELECT record FROM stays WHERE state = 1);
        UPDATE finding_aid SET version = (SELECT version FROM stays WHERE record = finding_aid.id) WHERE id IN (SELECT record FROM stays);
        UPDATE repository SET version = (SELECT version FROM stays WHERE record = repository.id) WHERE id IN (SELECT record FROM stays);
        UPDATE judgement SET version = (SELECT version FROM stays WHERE record = judgement.id) WHERE id IN (SELECT record FROM stays);
        UPDATE authority SET version = (SELECT version FROM stays WHERE record = authority.id), kind = (SELECT kind FROM stays WHERE record = authority.id),
          has_record = EXISTS (SELECT 1 FROM source_file f WHERE f.record = authority.id) WHERE id IN (SELECT record FROM stays);
        UPDATE link SET kind = (SELECT kind FROM authority WHERE id = link.authority) WHERE authority IN (SELECT id FROM authority WHERE id IN (SELECT record FROM stays));

        DELETE FROM version WHERE id > {version};
        DELETE FROM change_set WHERE id > {change};
        DROP TABLE touched; DROP TABLE stays; DROP TABLE goes;
        """;

    public static CutRecords Make(DatabaseConnection connection, LogCut cut)
    {
        connection.Execute(With(Before, cut));
        var touched = new CutRecords(
            [.. Rows(connection, FindingAids, row => new RecordId(row.Long(0)))],
            [.. Rows(connection, Authorities, row => new CutAuthority(new(row.Long(0)), (RecordKind)row.Int(1), row.Bool(2)))],
            [.. Rows(connection, Repositories, row => new RecordId(row.Long(0)))]);
        connection.Execute(With(After, cut));
        return touched;
    }

    private static IEnumerable<T> Rows<T>(DatabaseConnection connection, string sql, Func<DatabaseStatement, T> read)
    {
        using var rows = connection.PrepareOwn(sql);
        while (rows.Step())
            yield return read(rows);
    }

    private static string With(string script, LogCut cut) => script
        .Replace("{version}", Number(cut.Version), StringComparison.Ordinal).Replace("{source}", Number(cut.Source), StringComparison.Ordinal)
        .Replace("{change}", Number(cut.ChangeSet), StringComparison.Ordinal);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
