using System.Globalization;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Storage.Dialects;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;
using Fonds.Storage.Sources;

namespace Fonds.Storage;

/// <content>The change log, history, sources, findings and counts.</content>
public sealed partial class ArchiveReader
{
    /// <summary>
    /// Records that changed after a place in the change log, each once in this batch and at its newest entry. An entry that a later one
    /// has overtaken is passed over: the record comes at the later place.
    /// </summary>
    /// <param name="most">How many entries are read at most.</param>
    /// <param name="mostBytes">After so many bytes of descriptions no further entry is read.</param>
    public ChangeBatch ChangesSince(long version, int most, long mostBytes = long.MaxValue)
    {
        var rows = connection.Prepare("SELECT id, record, kind, state, length(body) FROM version WHERE id > ?1 ORDER BY id LIMIT ?2").Bind(1, version).Bind(2, most);
        var newest = new Dictionary<long, RecordChange>();
        var through = version;
        var (read, bytes) = (0, 0L);
        while (bytes < mostBytes && rows.Step())
        {
            through = rows.Long(0);
            read++;
            bytes += rows.NullableLong(4) ?? 0;
            newest[rows.Long(1)] = new RecordChange(through, new RecordId(rows.Long(1)), (RecordKind)rows.Int(2), rows.Int(3) == 1);
        }

        rows.Reset();

        var here = Here([.. newest.Values.Where(change => !change.IsGone)]);
        var changes = newest.Values.OrderBy(change => change.Version).Select(change => change with { IsGone = change.IsGone || !here.Contains(change.Record) }).ToList();
        return new ChangeBatch(changes, through, read < most && bytes < mostBytes);
    }

    /// <summary>What an entry of the change log is about, when it was made and by whom, in words that tell it from another under its number; null when there is none.</summary>
    public string? WhatStandsAt(long version)
    {
        var row = connection.Prepare(
            "SELECT v.record, v.kind, v.state, c.id, c.made_at, c.author FROM version v JOIN change_set c ON c.id = v.change_set WHERE v.id = ?1").Bind(1, version);
        if (!row.Step())
            return null;
        var what = string.Create(CultureInfo.InvariantCulture, $"{row.Long(0)} {row.Long(1)} {row.Long(2)} {row.Long(3)} {row.Long(4)} {row.Text(5)}");
        row.Reset();
        return what;
    }

    /// <summary>When the newest change set was made; null in an empty archive.</summary>
    public DateTimeOffset? NewestChangeAt => TimeOf("SELECT made_at FROM change_set ORDER BY id DESC LIMIT 1");

    /// <summary>The versions of a record, newest first, with who, when and why.</summary>
    public IReadOnlyList<StoredVersion> History(RecordId record)
    {
        var versions = new List<StoredVersion>();
        var next = NewestVersionOf(record);
        var row = connection.Prepare(
            """
            SELECT v.earlier, v.kind, v.state, c.made_at, c.author, c.reason, c.cause, s.path
            FROM version v JOIN change_set c ON c.id = v.change_set LEFT JOIN source_file s ON s.id = c.source WHERE v.id = ?1
            """);
        while (next is { } version && row.Bind(1, version).Step())
        {
            versions.Add(new StoredVersion(
                version, record, (RecordKind)row.Int(1), row.Int(2) == 1, DateTimeOffset.FromUnixTimeMilliseconds(row.Long(3)),
                row.Text(4), row.Text(5), (CauseKind)row.Int(6), row.NullableText(7)));
            next = row.NullableLong(0);
            row.Reset();
        }

        return versions;
    }

    /// <summary>What a unit, authority or repository said in one of its versions; null when that version removed it, or is not there. For staff.</summary>
    public Statement? StatementAt(long version) => BodyAt(version) is { Length: > 0 } body ? RecordBody.ReadStatement(body) : null;

    /// <summary>The arrangement of a finding aid in one of its versions.</summary>
    public Arrangement ArrangementAt(long version) =>
        BodyAt(version) is { Length: > 0 } body ? RecordBody.ReadFindingAid(body).Arrangement : new Arrangement([]);

    private byte[]? BodyAt(long version)
    {
        var row = connection.Prepare("SELECT body FROM version WHERE id = ?1").Bind(1, version);
        if (!row.Step())
            return null;
        var body = row.ByteArray(0);
        row.Reset();
        return body;
    }

    /// <summary>The record that gave up this address, if one did, and its present address.</summary>
    public string? RedirectFor(string path) => Addresses.Redirects.For(this, connection, path);

    /// <summary>Findings in the latest sources, most severe first; of one code or of all.</summary>
    public IReadOnlyList<StoredFinding> Findings(string? code, int offset, int limit)
    {
        var rows = connection.Prepare(
            $"""
            SELECT f.source_file, s.path, s.record, f.code, f.severity, f.line, f.text FROM finding f JOIN source_file s ON s.id = f.source_file
            WHERE s.is_current = 1{(code is null ? "" : " AND f.code = ?3")} ORDER BY f.severity DESC, f.id LIMIT ?1 OFFSET ?2
            """).Bind(1, limit).Bind(2, offset);
        if (code is not null)
            rows.Bind(3, code);
        return AllFindings(rows);
    }

    /// <summary>Findings in the latest source of a finding aid or authority record.</summary>
    public IReadOnlyList<StoredFinding> FindingsOf(RecordId record) => AllFindings(connection.Prepare(
        """
        SELECT f.source_file, s.path, s.record, f.code, f.severity, f.line, f.text FROM finding f JOIN source_file s ON s.id = f.source_file
        WHERE s.record = ?1 AND s.is_current = 1 ORDER BY f.id
        """).Bind(1, record.Value));

    /// <summary>The files a record was made of, latest first.</summary>
    public IReadOnlyList<SourceFile> SourcesOf(RecordId record)
    {
        var rows = connection.Prepare("SELECT id, path, sha256, length, record, is_current, finding_count FROM source_file WHERE record = ?1 ORDER BY id DESC").Bind(1, record.Value);
        var sources = new List<SourceFile>();
        while (rows.Step())
            sources.Add(new SourceFile(rows.Long(0), rows.Text(1), rows.ByteArray(2), rows.Long(3), new RecordId(rows.Long(4)), rows.Bool(5), rows.Int(6)));
        return sources;
    }

    /// <summary>How many files with these very bytes are the latest source of their record; of a file of several records, of its first.</summary>
    public int CurrentSources(ReadOnlySpan<byte> sha256) =>
        (int)(connection.Prepare(
            """
            SELECT count(*) FROM source_file s WHERE s.sha256 = ?1 AND s.is_current = 1
              AND EXISTS (SELECT 1 FROM source_original o WHERE o.source_file = s.id)
            """).Bind(1, sha256).Scalar() ?? 0);

    /// <summary>A document exactly as it was taken in, or null. The records of one file share it.</summary>
    public byte[]? OriginalOf(long sourceFile)
    {
        var row = connection.Prepare(
            """
            SELECT o.packing, o.bytes FROM source_file s JOIN source_file first ON first.sha256 = s.sha256 JOIN source_original o ON o.source_file = first.id
            WHERE s.id = ?1 ORDER BY first.id = s.id DESC LIMIT 1
            """).Bind(1, sourceFile);
        if (!row.Step())
            return null;
        var bytes = OriginalBytes.Unpack((Packing)row.Int(0), row.Bytes(1));
        row.Reset();
        return bytes;
    }

    /// <summary>How much of everything can be seen.</summary>
    public HoldingCounts Counts => IsPublic ? archive.CountsThrough(NewestVersion, Count) : Count();

    private HoldingCounts Count()
    {
        var kinds = new Dictionary<RecordKind, int>();
        var rows = connection.Prepare("SELECT kind, count(*) FROM authority WHERE published >= ?1 GROUP BY kind").Bind(1, LeastPublished);
        while (rows.Step())
            kinds[(RecordKind)rows.Int(0)] = rows.Int(1);
        var units = connection.Prepare("SELECT sum(CASE WHEN ?1 = 1 THEN published_units ELSE units END) FROM finding_aid WHERE published >= ?1").Bind(1, LeastPublished).Scalar();
        var repositories = connection.Prepare("SELECT count(DISTINCT repository) FROM finding_aid WHERE published >= ?1").Bind(1, LeastPublished).Scalar();
        int Of(RecordKind kind) => kinds.GetValueOrDefault(kind);
        return new HoldingCounts(
            TopUnitCount(null, null), (int)(units ?? 0), Of(RecordKind.Person), Of(RecordKind.Family), Of(RecordKind.CorporateBody), Of(RecordKind.UnknownAgent),
            Of(RecordKind.Subject), Of(RecordKind.Place), Of(RecordKind.GenreForm), Of(RecordKind.Function), Of(RecordKind.Occupation), Of(RecordKind.Work),
            (int)(repositories ?? 0));
    }

    private long? NewestVersionOf(RecordId record) => connection.Prepare(
        """
        SELECT version FROM unit WHERE id = ?1 UNION ALL SELECT version FROM finding_aid WHERE id = ?1
        UNION ALL SELECT version FROM authority WHERE id = ?1 UNION ALL SELECT version FROM repository WHERE id = ?1
        UNION ALL SELECT version FROM judgement WHERE id = ?1
        """).Bind(1, record.Value).Scalar();

    /// <summary>Those of the records that are there for the audience.</summary>
    private HashSet<RecordId> Here(IReadOnlyList<RecordChange> changes)
    {
        var here = new HashSet<RecordId>(changes.Count);
        foreach (var kind in changes.GroupBy(change => QuestionOf(change.Kind), change => change.Record))
        {
            foreach (var row in ManyAtOnce.Rows(
                connection, [.. kind], places => $"{kind.Key} AND id IN ({places})", (statement, place, id) => statement.Bind(place, id.Value),
                statement => statement.Bind(1, LeastPublished)))
                here.Add(new RecordId(row.Long(0)));
        }

        return here;
    }

    private static string QuestionOf(RecordKind kind) => kind switch
    {
        RecordKind.Unit => "SELECT id FROM unit WHERE position IS NOT NULL AND published >= ?1",
        RecordKind.FindingAid => "SELECT id FROM finding_aid WHERE published >= ?1",
        RecordKind.Repository => "SELECT id FROM repository WHERE (?1 = 0 OR EXISTS (SELECT 1 FROM finding_aid f WHERE f.repository = repository.id AND f.published = 1))",
        _ => "SELECT id FROM authority WHERE published >= ?1",
    };

    private static List<StoredFinding> AllFindings(DatabaseStatement rows)
    {
        var findings = new List<StoredFinding>();
        while (rows.Step())
        {
            findings.Add(new StoredFinding(
                rows.Long(0), rows.Text(1), new RecordId(rows.Long(2)),
                new Finding(rows.Text(3), (Severity)rows.Int(4), rows.Int(5), rows.Text(6))));
        }

        return findings;
    }
}
