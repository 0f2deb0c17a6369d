using Fonds.Description.Records;
using Fonds.Storage.Dialects;
using Fonds.Storage.FindingAids;
using Fonds.Storage.Repositories;
using Fonds.Storage.Units;

namespace Fonds.Storage;

/// <content>Finding aids, their top units in lists, and the institutions that hold them.</content>
public sealed partial class ArchiveReader
{
    /// <summary>The finding aid that describes a unit.</summary>
    public StoredFindingAid? FindingAidOf(RecordId unit)
    {
        var id = connection.Prepare("SELECT finding_aid FROM unit WHERE id = ?1 AND position IS NOT NULL AND published >= ?2")
            .Bind(1, unit.Value).Bind(2, LeastPublished).Scalar();
        return id is { } known ? FindingAid(new RecordId(known)) : null;
    }

    public StoredFindingAid? FindingAid(RecordId id)
    {
        var row = connection.Prepare(
            """
            SELECT f.id, f.top, f.slug, f.repository, f.version, f.path, f.units, f.published_units, v.body
            FROM finding_aid f JOIN version v ON v.id = f.version WHERE f.id = ?1 AND f.published >= ?2
            """).Bind(1, id.Value).Bind(2, LeastPublished);
        if (!row.Step())
            return null;
        var findingAid = new StoredFindingAid
        {
            Id = new RecordId(row.Long(0)),
            Top = new RecordId(row.Long(1)),
            Slug = row.Text(2),
            Repository = row.NullableLong(3) is { } repository ? new RecordId(repository) : null,
            Version = row.Long(4),
            Path = row.Text(5),
            Units = row.Int(IsPublic ? 7 : 6),
            Body = row.ByteArray(8),
            StripInternal = IsPublic,
        };
        row.Reset();
        return findingAid;
    }

    /// <summary>Top units by title, all or those of one repository or one letter.</summary>
    public IReadOnlyList<StoredUnit> TopUnits(RecordId? repository, string? letter, int offset, int limit)
    {
        var rows = connection.Prepare(
            $"SELECT top FROM finding_aid WHERE {Shown}{Where(repository, letter)} ORDER BY sort_key, id LIMIT ?1 OFFSET ?2")
            .Bind(1, limit).Bind(2, offset);
        if (repository is not null)
            rows.Bind(3, repository.Value.Value);
        if (letter is not null)
            rows.Bind(4, letter);
        var tops = new List<RecordId>();
        while (rows.Step())
            tops.Add(new RecordId(rows.Long(0)));
        return Units(tops);
    }

    /// <summary>The top units of a repository, each with the number of its version: what tells whether something read of it before still holds.</summary>
    public IReadOnlyList<(RecordId Unit, long Version)> TopUnitVersions(RecordId repository)
    {
        var rows = connection.Prepare("SELECT u.id, u.version FROM finding_aid f JOIN unit u ON u.id = f.top WHERE f.published >= ?1 AND f.repository = ?2 ORDER BY u.id")
            .Bind(1, LeastPublished).Bind(2, repository.Value);
        var tops = new List<(RecordId, long)>();
        while (rows.Step())
            tops.Add((new RecordId(rows.Long(0)), rows.Long(1)));
        return tops;
    }

    /// <summary>The top units with most units in them, the largest first; those without a title of their own are left out.</summary>
    public IReadOnlyList<StoredUnit> LargestTopUnits(int limit)
    {
        var rows = connection.Prepare("SELECT top FROM finding_aid WHERE published >= ?1 AND title <> '' ORDER BY published_units DESC, id LIMIT ?2")
            .Bind(1, LeastPublished).Bind(2, limit);
        var tops = new List<RecordId>();
        while (rows.Step())
            tops.Add(new RecordId(rows.Long(0)));
        return Units(tops);
    }

    /// <summary>How many top units <see cref="TopUnits"/> has to give.</summary>
    public int TopUnitCount(RecordId? repository, string? letter)
    {
        var rows = connection.Prepare($"SELECT count(*) FROM finding_aid WHERE {Shown}{Where(repository, letter)}");
        if (repository is not null)
            rows.Bind(3, repository.Value.Value);
        if (letter is not null)
            rows.Bind(4, letter);
        return (int)(rows.Scalar() ?? 0);
    }

    /// <summary>First letters of the titles of top units, each with how many.</summary>
    public IReadOnlyList<(string Letter, int Count)> TopUnitLetters
    {
        get
        {
            var rows = connection.Prepare($"SELECT letter, count(*) FROM finding_aid WHERE {Shown} GROUP BY letter ORDER BY letter");
            var letters = new List<(string, int)>();
            while (rows.Step())
                letters.Add((rows.Text(0), rows.Int(1)));
            return letters;
        }
    }

    public StoredRepository? Repository(RecordId id) => OneRepository("r.id = ?1", statement => statement.Bind(1, id.Value));

    public StoredRepository? RepositoryAt(string slug) => OneRepository("r.slug = ?1", statement => statement.Bind(1, slug));

    /// <summary>The repositories that hold something, by name, with how much.</summary>
    public IReadOnlyList<RepositoryHoldings> Repositories
    {
        get
        {
            var rows = connection.Prepare(
                """
                SELECT r.id, r.slug, r.name, r.code, r.version, v.body, held.collections, held.units
                FROM (SELECT repository, count(*) AS collections, sum(CASE WHEN ?1 = 1 THEN published_units ELSE units END) AS units
                      FROM finding_aid WHERE published >= ?1 GROUP BY repository) held
                JOIN repository r ON r.id = held.repository JOIN version v ON v.id = r.version
                ORDER BY r.match_name, r.id
                """).Bind(1, LeastPublished);
            var repositories = new List<RepositoryHoldings>();
            while (rows.Step())
                repositories.Add(new RepositoryHoldings(ReadRepository(rows), rows.Int(6), rows.Int(7)));
            return repositories;
        }
    }

    private static string Where(RecordId? repository, string? letter) =>
        (repository is null ? "" : " AND repository = ?3") + (letter is null ? "" : " AND letter = ?4");

    // A repository is seen when it holds something that is seen.
    private StoredRepository? OneRepository(string which, Action<DatabaseStatement> bind)
    {
        var row = connection.Prepare(
            $"""
            SELECT r.id, r.slug, r.name, r.code, r.version, v.body FROM repository r JOIN version v ON v.id = r.version
            WHERE {which} AND (?2 = 0 OR EXISTS (SELECT 1 FROM finding_aid f WHERE f.repository = r.id AND f.published = 1))
            """);
        bind(row);
        row.Bind(2, LeastPublished);
        if (!row.Step())
            return null;
        var repository = ReadRepository(row);
        row.Reset();
        return repository;
    }

    private static StoredRepository ReadRepository(DatabaseStatement row) => new()
    {
        Id = new RecordId(row.Long(0)),
        Slug = row.Text(1),
        Name = row.Text(2),
        Code = row.NullableText(3),
        Version = row.Long(4),
        Body = row.ByteArray(5),
    };
}
