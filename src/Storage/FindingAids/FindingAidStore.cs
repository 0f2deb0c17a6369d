using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.FindingAids;

/// <summary>What is known of a finding aid without reading it.</summary>
public sealed record FindingAidRow
{
    public required RecordId Id { get; init; }
    public required string Slug { get; set; }
    public required RecordId Top { get; init; }

    /// <summary>Agency and record identifier, or the path when the document gives none.</summary>
    public required string Identity { get; init; }

    /// <summary>Path of its latest source.</summary>
    public required string Path { get; set; }
    public RecordId? Repository { get; set; }
    public long Version { get; set; }
    public bool Published { get; set; }
    public string Title { get; set; } = "";
    public string SortKey { get; set; } = "";
    public string Letter { get; set; } = "";
    public int PublishedUnits { get; set; }
    public int Units { get; set; }
}

/// <summary>The rows of finding aids.</summary>
public sealed class FindingAidStore
{
    private const string Columns = "id, slug, top, path, repository, version, published, title, sort_key, letter, published_units, units, identity";

    private readonly DatabaseConnection connection;

    internal FindingAidStore(DatabaseConnection connection) => this.connection = connection;

    public void Write(FindingAidRow row) => connection.Prepare(
        """
        INSERT INTO finding_aid(id, slug, top, identity, path, repository, version, published, title, sort_key, letter, published_units, units)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        ON CONFLICT(id) DO UPDATE SET slug = excluded.slug, path = excluded.path, repository = excluded.repository, version = excluded.version,
          published = excluded.published, title = excluded.title, sort_key = excluded.sort_key, letter = excluded.letter,
          published_units = excluded.published_units, units = excluded.units
        """)
        .Bind(1, row.Id.Value).Bind(2, row.Slug).Bind(3, row.Top.Value).Bind(4, row.Identity).Bind(5, row.Path).Bind(6, row.Repository?.Value)
        .Bind(7, row.Version).Bind(8, row.Published ? 1 : 0).Bind(9, row.Title).Bind(10, row.SortKey).Bind(11, row.Letter)
        .Bind(12, row.PublishedUnits).Bind(13, row.Units).Run();

    /// <summary>The finding aids with an identity: mostly none or one.</summary>
    public IReadOnlyList<FindingAidRow> WithIdentity(string identity) =>
        Rows(connection.Prepare($"SELECT {Columns} FROM finding_aid WHERE identity = ?1 ORDER BY id").Bind(1, identity));

    /// <summary>A finding aid by its record.</summary>
    public FindingAidRow? Find(RecordId id) =>
        Rows(connection.Prepare($"SELECT {Columns} FROM finding_aid WHERE id = ?1").Bind(1, id.Value)) is [var row] ? row : null;

    /// <summary>Whether a finding aid has this slug now, or gave it up.</summary>
    public bool IsTaken(string slug) =>
        connection.Prepare("SELECT 1 FROM finding_aid WHERE slug = ?1").Bind(1, slug).Scalar() is not null
        || connection.Prepare("SELECT 1 FROM redirect WHERE path = ?1").Bind(1, $"/collections/{slug}").Scalar() is not null;

    private static List<FindingAidRow> Rows(DatabaseStatement rows)
    {
        var found = new List<FindingAidRow>();
        while (rows.Step())
        {
            found.Add(new FindingAidRow
            {
                Id = new RecordId(rows.Long(0)),
                Slug = rows.Text(1),
                Top = new RecordId(rows.Long(2)),
                Path = rows.Text(3),
                Repository = rows.NullableLong(4) is { } repository ? new RecordId(repository) : null,
                Version = rows.Long(5),
                Published = rows.Bool(6),
                Title = rows.Text(7),
                SortKey = rows.Text(8),
                Letter = rows.Text(9),
                PublishedUnits = rows.Int(10),
                Units = rows.Int(11),
                Identity = rows.Text(12),
            });
        }

        return found;
    }
}
