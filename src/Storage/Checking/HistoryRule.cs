namespace Fonds.Storage.Checking;

/// <summary>
/// Something that always holds of the tables of an archive, as a question for what contradicts it: each row of the answer is one contradiction, and
/// the sentence says which, with the first columns of the row in its places.
/// </summary>
/// <param name="IsThorough">Whether the question goes through everything, and is only put when somebody wants to know for certain.</param>
internal sealed record HistoryRule(string Sentence, string Sql, bool IsThorough = false)
{
    private const string Rows =
        "SELECT id, version FROM unit UNION ALL SELECT id, version FROM finding_aid UNION ALL SELECT id, version FROM authority UNION ALL SELECT id, version FROM repository "
        + "UNION ALL SELECT id, version FROM judgement";

    private const string Newest = "SELECT record, max(id) AS newest FROM version WHERE state <> 2 GROUP BY record";

    public static readonly IReadOnlyList<HistoryRule> All =
    [
        new("Record {0} is at version {1}, which is not a version of it.",
            $"SELECT r.id, r.version FROM ({Rows}) r LEFT JOIN version v ON v.id = r.version AND v.record = r.id WHERE v.id IS NULL"),
        new("Version {0} of record {1} is in no change set.",
            "SELECT v.id, v.record FROM version v LEFT JOIN change_set c ON c.id = v.change_set WHERE c.id IS NULL"),
        new("Version {0} of record {1} has no text.", "SELECT id, record FROM version WHERE state = 0 AND body IS NULL"),
        new("Version {0} of record {1} has a text, and should only mark that something changed.", "SELECT id, record FROM version WHERE state <> 0 AND body IS NOT NULL"),
        new("The next record would be given the number {0}, and record {1} has it or a greater one.",
            "SELECT s.next, (SELECT max(record) FROM version) FROM sequence s WHERE s.name = 'record' AND s.next <= (SELECT max(record) FROM version)"),
        new("Unit {0} stands in finding aid {1}, which is not there.",
            "SELECT u.id, u.finding_aid FROM unit u LEFT JOIN finding_aid f ON f.id = u.finding_aid WHERE f.id IS NULL"),
        new("Change set {0} came from file {1}, of which nothing is known.",
            "SELECT c.id, c.source FROM change_set c LEFT JOIN source_file s ON s.id = c.source WHERE c.source IS NOT NULL AND s.id IS NULL"),
        new("File {0} was taken in, and its original is not kept.",
            "SELECT s.id FROM source_file s WHERE NOT EXISTS (SELECT 1 FROM source_file t JOIN source_original o ON o.source_file = t.id WHERE t.sha256 = s.sha256)"),
        new("Record {0} has {1} latest files instead of one.", "SELECT record, sum(is_current) FROM source_file GROUP BY record HAVING sum(is_current) <> 1"),
        new("An address that was given up leads to record {0}, which is not there.",
            $"SELECT d.record FROM redirect d LEFT JOIN ({Rows}) r ON r.id = d.record WHERE r.id IS NULL"),
        new("A key leads to authority {0}, which is not there.",
            "SELECT k.authority FROM authority_key k LEFT JOIN authority a ON a.id = k.authority WHERE a.id IS NULL"),

        new("Record {0} is at version {1}, and a later one is written.",
            $"SELECT r.id, r.version FROM ({Rows}) r JOIN ({Newest}) n ON n.record = r.id WHERE n.newest <> r.version", IsThorough: true),
        new("Record {0} has versions, the newest of them {1}, and stands nowhere.",
            $"SELECT n.record, n.newest FROM ({Newest}) n LEFT JOIN ({Rows}) r ON r.id = n.record WHERE r.id IS NULL", IsThorough: true),
        new("Version {0} of record {1} does not follow the one before it.",
            """
            SELECT v.id, v.record FROM (SELECT id, record, earlier, lag(id) OVER (PARTITION BY record ORDER BY id) AS before FROM version WHERE state <> 2) v
            WHERE coalesce(v.earlier, 0) <> coalesce(v.before, 0)
            """, IsThorough: true),
        new("Change set {0} holds no version.",
            "SELECT c.id FROM change_set c LEFT JOIN (SELECT DISTINCT change_set FROM version) v ON v.change_set = c.id WHERE v.change_set IS NULL", IsThorough: true),
        new("Of file {0} {1} findings are told, and others are kept.",
            """
            SELECT s.id, s.finding_count FROM source_file s LEFT JOIN (SELECT source_file, count(*) AS kept FROM finding GROUP BY source_file) f ON f.source_file = s.id
            WHERE s.finding_count <> coalesce(f.kept, 0)
            """, IsThorough: true),
    ];
}
