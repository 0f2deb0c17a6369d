using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Fonds.Description.Records;
using Fonds.Storage.Checking;
using Fonds.Storage.FindingAids;
using Fonds.Storage.Sources;
using Fonds.Storage.Units;

namespace Fonds.Storage;

/// <content>Questions by which the archive is held against itself. For staff.</content>
public sealed partial class ArchiveReader
{
    /// <summary>What the database engine finds wrong with what it stores, in its words; empty when all is well.</summary>
    /// <param name="thorough">Whether every row is read and held against every index.</param>
    public IReadOnlyList<string> EngineDamage(bool thorough) => connection.Damage(thorough);

    /// <summary>What contradicts itself in the tables, in sentences.</summary>
    /// <param name="thorough">Whether questions are put that go through everything.</param>
    public IEnumerable<string> HistoryDamage(bool thorough)
    {
        foreach (var rule in HistoryRule.All.Where(rule => thorough || !rule.IsThorough))
        {
            using var rows = connection.PrepareOwn(rule.Sql);
            var hasSecond = rule.Sentence.Contains("{1}", StringComparison.Ordinal);
            while (rows.Step())
                yield return string.Format(CultureInfo.InvariantCulture, rule.Sentence, rows.Long(0), hasSecond ? rows.Long(1) : 0);
        }
    }

    /// <summary>Every finding aid by its number.</summary>
    public IReadOnlyList<RecordId> FindingAidNumbers => RecordsIn("SELECT id FROM finding_aid ORDER BY id");

    /// <summary>What is known of a finding aid without reading it.</summary>
    public FindingAidRow? FindingAidRow(RecordId id) => new FindingAidStore(connection).Find(id);

    /// <summary>What is known of every unit that a finding aid has or had.</summary>
    public IReadOnlyList<UnitRow> UnitRows(RecordId findingAid) => UnitStore.RowsOf(connection, findingAid);

    /// <summary>Headings that should be public and are not, or the other way round: nothing but what names them says it.</summary>
    public IReadOnlyList<RecordId> AuthoritiesWronglyShown => RecordsIn(
        "SELECT a.id FROM authority a WHERE a.has_record = 0 AND a.published <> CASE WHEN EXISTS (SELECT 1 FROM link l WHERE l.authority = a.id AND l.published = 1) THEN 1 ELSE 0 END");

    /// <summary>Units that stand nowhere and still have links.</summary>
    public IReadOnlyList<RecordId> AbsentUnitsWithLinks => RecordsIn("SELECT DISTINCT l.unit FROM link l LEFT JOIN unit u ON u.id = l.unit WHERE u.position IS NULL");

    /// <summary>How many links there are.</summary>
    public long LinkTotal => connection.Prepare("SELECT count(*) FROM link").Scalar() ?? 0;

    /// <summary>How many versions the log holds through a place in it.</summary>
    public long VersionsThrough(long version) => connection.Prepare("SELECT count(*) FROM version WHERE id <= ?1").Bind(1, version).Scalar() ?? 0;

    /// <summary>Files that are kept as they came, by number.</summary>
    public IReadOnlyList<long> OriginalNumbers => [.. RecordsIn("SELECT source_file FROM source_original ORDER BY source_file").Select(number => number.Value)];

    /// <summary>What is known of a file.</summary>
    public SourceFile? SourceFile(long id)
    {
        var row = connection.Prepare("SELECT id, path, sha256, length, record, is_current, finding_count FROM source_file WHERE id = ?1").Bind(1, id);
        if (!row.Step())
            return null;
        var file = new SourceFile(row.Long(0), row.Text(1), row.Bytes(2).ToArray(), row.Long(3), new RecordId(row.Long(4)), row.Bool(5), row.Int(6));
        row.Reset();
        return file;
    }

    /// <summary>
    /// A fingerprint of the whole history through a place in the change log: of every version, who made it, when and why. Two archives with the same
    /// fingerprint hold the same, on whatever engine.
    /// </summary>
    public string HistoryDigest(long through)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        using var rows = connection.PrepareOwn(
            """
            SELECT v.id, v.record, v.kind, v.state, v.change_set, coalesce(v.earlier, 0), c.made_at, c.cause, c.author, c.reason, v.body
            FROM version v JOIN change_set c ON c.id = v.change_set WHERE v.id <= ?1 ORDER BY v.id
            """);
        rows.Bind(1, through);
        while (rows.Step())
        {
            for (var column = 0; column < 8; column++)
            {
                BinaryPrimitives.WriteInt64LittleEndian(number, rows.Long(column));
                hash.AppendData(number);
            }

            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{rows.Text(8)}\u001F{rows.Text(9)}\u001F"));
            if (!rows.IsNull(10))
                hash.AppendData(rows.Bytes(10));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private List<RecordId> RecordsIn(string sql)
    {
        using var rows = connection.PrepareOwn(sql);
        var numbers = new List<RecordId>();
        while (rows.Step())
            numbers.Add(new RecordId(rows.Long(0)));
        return numbers;
    }
}
