using Fonds.Description.Records;
using Fonds.Storage.Authorities;
using Fonds.Storage.Dialects;
using Fonds.Storage.Links;

namespace Fonds.Storage;

/// <content>Agents, subjects, places and other authorities, and what is linked to them.</content>
public sealed partial class ArchiveReader
{
    private const string SelectAuthority =
        "SELECT a.id, a.kind, a.slug, a.heading, a.version, a.published, a.has_record, v.body FROM authority a JOIN version v ON v.id = a.version ";

    private const int MostHeadings = 1000;

    private const string SelectLink = "SELECT unit, authority, kind, manner, role, heading, top, published FROM link ";

    public StoredAuthority? Authority(RecordId id) =>
        OneAuthority(connection.Prepare(SelectAuthority + "WHERE a.id = ?1 AND a.published >= ?2").Bind(1, id.Value).Bind(2, LeastPublished));

    /// <summary>The authority at an address such as <c>/agents/serge-victor-1890-1947</c>.</summary>
    public StoredAuthority? AuthorityAt(string pathSegment, string slug)
    {
        var kinds = PathSegments.Kinds(pathSegment);
        return kinds.Count == 0
            ? null
            : OneAuthority(connection.Prepare(SelectAuthority + $"WHERE a.slug = ?1 AND a.kind IN ({Numbers(kinds)}) AND a.published >= ?2")
                .Bind(1, slug).Bind(2, LeastPublished));
    }

    /// <summary>Several authorities in the order asked for; those that are not there are left out.</summary>
    public IReadOnlyList<StoredAuthority> Authorities(IReadOnlyList<RecordId> ids)
    {
        if (ids.Count == 1)
            return Authority(ids[0]) is { } only ? [only] : [];
        var found = new Dictionary<RecordId, StoredAuthority>(ids.Count);
        foreach (var row in ManyAtOnce.Rows(
            connection, ids, places => $"{SelectAuthority}WHERE a.id IN ({places}) AND a.published >= ?1",
            (statement, place, id) => statement.Bind(place, id.Value), statement => statement.Bind(1, LeastPublished)))
        {
            var authority = ReadAuthority(row);
            found[authority.Id] = authority;
        }

        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>The authority met by a key of <see cref="AuthorityKeys"/>, or null.</summary>
    public RecordId? AuthorityByKey(string key) =>
        connection.Prepare("SELECT a.id FROM authority_key k JOIN authority a ON a.id = k.authority WHERE k.key = ?1 AND a.published >= ?2")
            .Bind(1, key).Bind(2, LeastPublished).Scalar() is { } id ? new RecordId(id) : null;

    /// <summary>Authorities of some kinds by heading, all or those of one letter.</summary>
    public IReadOnlyList<StoredAuthority> AuthoritiesByName(IReadOnlyList<RecordKind> kinds, string? letter, int offset, int limit)
    {
        // One ordered run of the index for each kind, merged: no sort, however many names there are. The keys of a letter begin with it.
        var ofLetter = letter is null ? "" : " AND letter = ?3" + (IsOneLetter(letter) ? " AND sort_key >= ?4 AND sort_key < ?5" : "");
        var rows = connection.Prepare(
            string.Join(" UNION ALL ", kinds.Select(kind => $"SELECT id, sort_key FROM authority WHERE kind = {(int)kind} AND {Shown}{ofLetter}"))
            + " ORDER BY 2, 1 LIMIT ?1 OFFSET ?2")
            .Bind(1, limit).Bind(2, offset);
        if (letter is not null)
        {
            rows.Bind(3, letter);
            if (IsOneLetter(letter))
                rows.Bind(4, letter.ToLowerInvariant()).Bind(5, ((char)(char.ToLowerInvariant(letter[0]) + 1)).ToString());
        }

        var ids = new List<RecordId>();
        while (rows.Step())
            ids.Add(new RecordId(rows.Long(0)));
        return Authorities(ids);
    }

    /// <summary>First letters of the headings of some kinds, each with how many.</summary>
    public IReadOnlyList<(string Letter, int Count)> AuthorityLetters(IReadOnlyList<RecordKind> kinds)
    {
        var rows = connection.Prepare($"SELECT letter, count(*) FROM authority WHERE kind IN ({Numbers(kinds)}) AND {Shown} GROUP BY letter ORDER BY letter");
        var letters = new List<(string, int)>();
        while (rows.Step())
            letters.Add((rows.Text(0), rows.Int(1)));
        return letters;
    }

    /// <summary>The headings of a unit with the authorities they met, in document order.</summary>
    public IReadOnlyList<StoredLink> LinksOf(RecordId unit) =>
        AllLinks(connection.Prepare(SelectLink + "WHERE unit = ?1 AND published >= ?2 ORDER BY ordinal").Bind(1, unit.Value).Bind(2, LeastPublished));

    /// <summary>The headings of several units as <see cref="LinksOf(RecordId)"/> gives them; units without any are left out.</summary>
    public IReadOnlyDictionary<RecordId, List<StoredLink>> LinksOf(IReadOnlyList<RecordId> units)
    {
        var links = new Dictionary<RecordId, List<StoredLink>>(units.Count);
        foreach (var row in ManyAtOnce.Rows(
            connection, units, places => $"{SelectLink}WHERE unit IN ({places}) AND published >= ?1 ORDER BY unit, ordinal",
            (statement, place, unit) => statement.Bind(place, unit.Value), statement => statement.Bind(1, LeastPublished)))
        {
            var link = ReadLink(row);
            if (!links.TryGetValue(link.Unit, out var ofUnit))
                links[link.Unit] = ofUnit = [];
            ofUnit.Add(link);
        }

        return links;
    }

    /// <summary>Units that name an authority, collection by collection in archival order.</summary>
    public IReadOnlyList<StoredLink> LinksTo(RecordId authority, int offset, int limit) =>
        AllLinks(connection.Prepare(SelectLink + $"WHERE authority = ?1 AND {Shown} ORDER BY top, unit, ordinal LIMIT ?2 OFFSET ?3")
            .Bind(1, authority.Value).Bind(2, limit).Bind(3, offset));

    /// <summary>Units of one collection that name an authority, in archival order.</summary>
    public IReadOnlyList<StoredLink> LinksTo(RecordId authority, RecordId top, int limit) =>
        AllLinks(connection.Prepare(
            """
            SELECT l.unit, l.authority, l.kind, l.manner, l.role, l.heading, l.top, l.published FROM link l JOIN unit u ON u.id = l.unit
            WHERE l.authority = ?1 AND l.published >= ?2 AND l.top = ?3 ORDER BY u.position, l.ordinal LIMIT ?4
            """).Bind(1, authority.Value).Bind(2, LeastPublished).Bind(3, top.Value).Bind(4, limit));

    /// <summary>
    /// The first units of one collection that name an authority, by number: the top unit first, and archival order but for units added
    /// later. It costs the same however many there are.
    /// </summary>
    public IReadOnlyList<StoredLink> LinksWithin(RecordId authority, RecordId top, int limit) =>
        AllLinks(connection.Prepare(SelectLink + $"WHERE authority = ?1 AND {Shown} AND top = ?2 ORDER BY unit, ordinal LIMIT ?3")
            .Bind(1, authority.Value).Bind(2, top.Value).Bind(3, limit));

    /// <summary>How many links an authority has.</summary>
    public int LinkCount(RecordId authority) =>
        (int)(connection.Prepare("SELECT count(*) FROM link WHERE authority = ?1 AND published >= ?2").Bind(1, authority.Value).Bind(2, LeastPublished).Scalar() ?? 0);

    /// <summary>The collections in which an authority is named, those whose top unit names it first, then by how many of their units do.</summary>
    public IReadOnlyList<LinkedCollectionCount> CollectionsLinkedTo(RecordId authority)
    {
        var rows = connection.Prepare(
            $"""
            SELECT top, count(DISTINCT unit), max(CASE WHEN unit = top THEN 1 ELSE 0 END) FROM link WHERE authority = ?1 AND {Shown}
            GROUP BY top ORDER BY 3 DESC, 2 DESC, top
            """).Bind(1, authority.Value);
        var collections = new List<LinkedCollectionCount>();
        while (rows.Step())
            collections.Add(new LinkedCollectionCount(new RecordId(rows.Long(0)), rows.Int(1), rows.Bool(2)));
        return collections;
    }

    /// <summary>
    /// The forms in which documents write the heading of an authority, the commonest first. Of a heading that stands under thousands of
    /// units, as "Photographic prints" does, the first <see cref="MostHeadings"/> are looked at.
    /// </summary>
    public IReadOnlyList<HeadingCount> HeadingsOf(RecordId authority)
    {
        var rows = connection.Prepare(
            $"""
            SELECT heading, count(*) FROM (SELECT heading FROM link WHERE authority = ?1 AND {Shown} ORDER BY top, unit, ordinal LIMIT ?2) l
            GROUP BY heading ORDER BY 2 DESC, heading
            """).Bind(1, authority.Value).Bind(2, MostHeadings);
        var headings = new List<HeadingCount>();
        while (rows.Step())
            headings.Add(new HeadingCount(rows.Text(0), rows.Int(1)));
        return headings;
    }

    /// <summary>The identifiers by which an authority is met, such as <c>naf:n50016856</c>.</summary>
    public IReadOnlyList<string> IdentifiersOf(RecordId authority)
    {
        var rows = connection.Prepare("SELECT key FROM authority_key WHERE authority = ?1 AND key >= 'i:' AND key < 'i;' ORDER BY key").Bind(1, authority.Value);
        var identifiers = new List<string>();
        while (rows.Step())
            identifiers.Add(rows.Text(0)[4..]);
        return identifiers;
    }

    private static bool IsOneLetter(string letter) => letter.Length == 1 && char.IsLetter(letter[0]);

    private static string Numbers(IEnumerable<RecordKind> kinds) => string.Join(',', kinds.Select(kind => (int)kind));

    private StoredAuthority? OneAuthority(DatabaseStatement row)
    {
        if (!row.Step())
            return null;
        var authority = ReadAuthority(row);
        row.Reset();
        return authority;
    }

    private StoredAuthority ReadAuthority(DatabaseStatement row) => new()
    {
        Id = new RecordId(row.Long(0)),
        Kind = (RecordKind)row.Int(1),
        Slug = row.Text(2),
        Heading = row.Text(3),
        Version = row.Long(4),
        IsPublished = row.Bool(5),
        HasRecord = row.Bool(6),
        Body = row.ByteArray(7),
        StripInternal = IsPublic && row.Bool(6),
    };

    private static List<StoredLink> AllLinks(DatabaseStatement rows)
    {
        var links = new List<StoredLink>();
        while (rows.Step())
            links.Add(ReadLink(rows));
        return links;
    }

    private static StoredLink ReadLink(DatabaseStatement row) => new(
        new RecordId(row.Long(0)), new RecordId(row.Long(1)), (RecordKind)row.Int(2), (LinkManner)row.Int(3), row.NullableText(4), row.Text(5), new RecordId(row.Long(6)),
        row.Bool(7));
}
