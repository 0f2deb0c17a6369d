using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Repositories;

/// <summary>What is known of a repository without reading it.</summary>
/// <param name="MatchName">The name as it is compared.</param>
public sealed record RepositoryRow(RecordId Id, string Slug, string Name, string? Code, string MatchName, long Version);

/// <summary>The rows of repositories.</summary>
public sealed class RepositoryStore
{
    private readonly DatabaseConnection connection;

    internal RepositoryStore(DatabaseConnection connection) => this.connection = connection;

    public void Write(RepositoryRow row) => connection.Prepare(
        """
        INSERT INTO repository(id, slug, name, code, match_name, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT(id) DO UPDATE SET slug = excluded.slug, name = excluded.name, code = excluded.code, match_name = excluded.match_name,
          version = excluded.version
        """)
        .Bind(1, row.Id.Value).Bind(2, row.Slug).Bind(3, row.Name).Bind(4, row.Code).Bind(5, row.MatchName).Bind(6, row.Version).Run();

    /// <summary>The repositories with a name as it is compared.</summary>
    public IReadOnlyList<RepositoryRow> Named(string matchName) =>
        All(connection.Prepare("SELECT id, slug, name, code, match_name, version FROM repository WHERE match_name = ?1 ORDER BY id").Bind(1, matchName));

    private static List<RepositoryRow> All(DatabaseStatement rows)
    {
        var found = new List<RepositoryRow>();
        while (rows.Step())
            found.Add(new RepositoryRow(new RecordId(rows.Long(0)), rows.Text(1), rows.Text(2), rows.NullableText(3), rows.Text(4), rows.Long(5)));
        return found;
    }

    public RepositoryRow? Find(RecordId id)
    {
        var row = connection.Prepare("SELECT id, slug, name, code, match_name, version FROM repository WHERE id = ?1").Bind(1, id.Value);
        return All(row) is [var found] ? found : null;
    }

    public bool IsTaken(string slug) => connection.Prepare("SELECT 1 FROM repository WHERE slug = ?1").Bind(1, slug).Scalar() is not null;
}
