using Fonds.Description.Records;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Authorities;

/// <summary>What is known of an authority without reading it.</summary>
public sealed record AuthorityRow
{
    public required RecordId Id { get; init; }
    public required RecordKind Kind { get; set; }
    public required string Slug { get; set; }
    public required string Heading { get; set; }
    public required string SortKey { get; set; }
    public required string Letter { get; set; }
    public long Version { get; set; }
    public bool Published { get; set; }

    /// <summary>Whether an authority record was taken in.</summary>
    public bool HasRecord { get; set; }

    /// <summary>Agency and record identifier of its authority record.</summary>
    public string? Identity { get; set; }
}

/// <summary>The rows of authorities, and the keys by which they are met.</summary>
public sealed class AuthorityStore
{
    private const string Columns = "SELECT id, kind, slug, heading, sort_key, letter, version, published, has_record, identity FROM authority ";
    private readonly DatabaseConnection connection;

    internal AuthorityStore(DatabaseConnection connection) => this.connection = connection;

    public void Write(AuthorityRow row) => connection.Prepare(
        """
        INSERT INTO authority(id, kind, slug, heading, sort_key, letter, version, published, has_record, identity)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, slug = excluded.slug, heading = excluded.heading, sort_key = excluded.sort_key,
          letter = excluded.letter, version = excluded.version, published = excluded.published, has_record = excluded.has_record, identity = excluded.identity
        """)
        .Bind(1, row.Id.Value).Bind(2, (long)row.Kind).Bind(3, row.Slug).Bind(4, row.Heading).Bind(5, row.SortKey).Bind(6, row.Letter)
        .Bind(7, row.Version).Bind(8, row.Published ? 1 : 0).Bind(9, row.HasRecord ? 1 : 0).Bind(10, row.Identity).Run();

    public AuthorityRow? Find(RecordId id) => One(connection.Prepare(Columns + "WHERE id = ?1").Bind(1, id.Value));

    /// <summary>The authorities whose record has an identity, each with the path of the file it was last read from: mostly none or one.</summary>
    public IReadOnlyList<(AuthorityRow Row, string Path)> WithIdentity(string identity)
    {
        var rows = connection.Prepare(
            "SELECT a.id, s.path FROM authority a JOIN source_file s ON s.record = a.id AND s.is_current = 1 WHERE a.identity = ?1 ORDER BY a.id").Bind(1, identity);
        var ids = new List<(RecordId Id, string Path)>();
        while (rows.Step())
            ids.Add((new RecordId(rows.Long(0)), rows.Text(1)));
        return [.. ids.Select(each => (Find(each.Id)!, each.Path))];
    }

    /// <summary>The authority met by a key, or null.</summary>
    public RecordId? ByKey(string key) =>
        connection.Prepare("SELECT authority FROM authority_key WHERE key = ?1").Bind(1, key).Scalar() is { } id ? new RecordId(id) : null;

    /// <summary>The authorities met by several keys, each with the key; a key that meets none is left out.</summary>
    public IReadOnlyList<(string Key, AuthorityRow Row)> ByKeys(IReadOnlyList<string> keys)
    {
        var ids = new List<(string Key, RecordId Id)>();
        foreach (var row in ManyAtOnce.Rows(
            connection, keys, places => $"SELECT key, authority FROM authority_key WHERE key IN ({places})", (statement, place, key) => statement.Bind(place, key)))
            ids.Add((row.Text(0), new RecordId(row.Long(1))));

        var rows = new Dictionary<RecordId, AuthorityRow>(ids.Count);
        foreach (var row in ManyAtOnce.Rows(
            connection, [.. ids.Select(each => each.Id).Distinct()], places => $"{Columns}WHERE id IN ({places})", (statement, place, id) => statement.Bind(place, id.Value)))
        {
            var found = Read(row);
            rows[found.Id] = found;
        }

        return [.. ids.Where(each => rows.ContainsKey(each.Id)).Select(each => (each.Key, rows[each.Id]))];
    }

    /// <summary>Those of the addresses that an authority has now, or gave up.</summary>
    public IReadOnlyList<(string Segment, string Slug)> Taken(IReadOnlyList<(string Segment, string Slug)> addresses)
    {
        var taken = new List<(string, string)>();
        foreach (var row in ManyAtOnce.Rows(
            connection, [.. addresses.Select(address => address.Slug).Distinct(StringComparer.Ordinal)], places => $"SELECT kind, slug FROM authority WHERE slug IN ({places})",
            (statement, place, slug) => statement.Bind(place, slug)))
            taken.Add((PathSegments.Of((RecordKind)row.Int(0)), row.Text(1)));
        foreach (var row in ManyAtOnce.Rows(
            connection, addresses, places => $"SELECT path FROM redirect WHERE path IN ({places})",
            (statement, place, address) => statement.Bind(place, $"/{address.Segment}/{address.Slug}")))
        {
            var path = row.Text(0).Split('/');
            taken.Add((path[1], path[2]));
        }

        return taken;
    }

    /// <summary>Gives an authority a key by which it will be met. A key that another authority has stays with it.</summary>
    public void AddKey(string key, RecordId authority) =>
        connection.Prepare("INSERT INTO authority_key(key, authority) VALUES (?1, ?2) ON CONFLICT DO NOTHING").Bind(1, key).Bind(2, authority.Value).Run();

    /// <summary>Takes a key away: nobody is met by it.</summary>
    public void RemoveKey(string key) => connection.Prepare("DELETE FROM authority_key WHERE key = ?1").Bind(1, key).Run();

    /// <summary>Whether an authority has an identifier of its own.</summary>
    public bool HasIdentifier(RecordId authority) =>
        connection.Prepare("SELECT 1 FROM authority_key WHERE authority = ?1 AND key >= 'i:' AND key < 'i;' LIMIT 1").Bind(1, authority.Value).Scalar() is not null;

    /// <summary>Every authority that has this heading in whatever vocabulary.</summary>
    public IReadOnlyList<RecordId> ByHeading(RecordKind kind, string heading)
    {
        var beginning = AuthorityKeys.AnyHeading(kind, heading);
        var rows = connection.Prepare("SELECT DISTINCT authority FROM authority_key WHERE key >= ?1 AND key < ?2")
            .Bind(1, beginning).Bind(2, beginning[..^1] + (char)(beginning[^1] + 1));
        var found = new List<RecordId>();
        while (rows.Step())
            found.Add(new RecordId(rows.Long(0)));
        return found;
    }

    /// <summary>Whether an authority in the same part of the address space has this slug now, or gave it up.</summary>
    public bool IsTaken(RecordKind kind, string slug)
    {
        var kinds = string.Join(',', PathSegments.Kinds(PathSegments.Of(kind)).Select(each => (int)each));
        return connection.Prepare($"SELECT 1 FROM authority WHERE slug = ?1 AND kind IN ({kinds})").Bind(1, slug).Scalar() is not null
            || connection.Prepare("SELECT 1 FROM redirect WHERE path = ?1").Bind(1, $"/{PathSegments.Of(kind)}/{slug}").Scalar() is not null;
    }

    private static AuthorityRow? One(DatabaseStatement row)
    {
        if (!row.Step())
            return null;
        var found = Read(row);
        row.Reset();
        return found;
    }

    private static AuthorityRow Read(DatabaseStatement row) => new()
    {
        Id = new RecordId(row.Long(0)),
        Kind = (RecordKind)row.Int(1),
        Slug = row.Text(2),
        Heading = row.Text(3),
        SortKey = row.Text(4),
        Letter = row.Text(5),
        Version = row.Long(6),
        Published = row.Bool(7),
        HasRecord = row.Bool(8),
        Identity = row.NullableText(9),
    };
}
