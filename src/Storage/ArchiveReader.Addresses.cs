using Fonds.Description.Records;
using Fonds.Storage.Addresses;
using Fonds.Storage.Authorities;
using Fonds.Storage.Encoding;

namespace Fonds.Storage;

/// <content>Addresses of what can be seen, for those who take in the whole: sitemaps, exports.</content>
public sealed partial class ArchiveReader
{
    /// <summary>The greatest number that a record has; 0 when there is none.</summary>
    public RecordId NewestRecord => new((connection.Prepare("SELECT next FROM sequence WHERE name = 'record'").Scalar() ?? 1) - 1);

    /// <summary>
    /// Addresses of units, authorities and repositories whose numbers lie in a span, in order of kind and number, with the time of the newest
    /// version. Spans of numbers make parts of a fixed size that stay the same as the archive grows.
    /// </summary>
    public IEnumerable<RecordAddress> AddressesIn(RecordId first, RecordId last)
    {
        using (var units = connection.PrepareOwn(
            """
            SELECT u.id, u.finding_aid, u.parent, u.key, c.made_at, CASE WHEN u.key = '' AND u.parent IS NOT NULL THEN v.body END
            FROM unit u JOIN version v ON v.id = u.version JOIN change_set c ON c.id = v.change_set
            WHERE u.id BETWEEN ?1 AND ?2 AND u.position IS NOT NULL AND u.published >= ?3 ORDER BY u.id
            """))
        {
            units.Bind(1, first.Value).Bind(2, last.Value).Bind(3, LeastPublished);
            while (units.Step())
            {
                var slug = PlaceOf(units.Long(1)).Slug;
                var key = units.IsNull(5) ? units.Text(3) : RecordBody.Identifier(units.Bytes(5));
                var address = units.IsNull(2) ? $"/collections/{slug}" : $"/collections/{slug}/{key}";
                yield return new(new RecordId(units.Long(0)), address, DateTimeOffset.FromUnixTimeMilliseconds(units.Long(4)));
            }
        }

        using (var authorities = connection.PrepareOwn(
            """
            SELECT a.id, a.kind, a.slug, c.made_at FROM authority a JOIN version v ON v.id = a.version JOIN change_set c ON c.id = v.change_set
            WHERE a.id BETWEEN ?1 AND ?2 AND a.published >= ?3 ORDER BY a.id
            """))
        {
            authorities.Bind(1, first.Value).Bind(2, last.Value).Bind(3, LeastPublished);
            while (authorities.Step())
            {
                yield return new(
                    new RecordId(authorities.Long(0)), $"/{PathSegments.Of((RecordKind)authorities.Int(1))}/{authorities.Text(2)}",
                    DateTimeOffset.FromUnixTimeMilliseconds(authorities.Long(3)));
            }
        }

        using var repositories = connection.PrepareOwn(
            """
            SELECT r.id, r.slug, c.made_at FROM repository r JOIN version v ON v.id = r.version JOIN change_set c ON c.id = v.change_set
            WHERE r.id BETWEEN ?1 AND ?2
              AND EXISTS (SELECT 1 FROM finding_aid f WHERE f.repository = r.id AND f.published >= ?3) ORDER BY r.id
            """);
        repositories.Bind(1, first.Value).Bind(2, last.Value).Bind(3, LeastPublished);
        while (repositories.Step())
            yield return new(new RecordId(repositories.Long(0)), $"/repositories/{repositories.Text(1)}", DateTimeOffset.FromUnixTimeMilliseconds(repositories.Long(2)));
    }

    /// <summary>Authorities that have a record of their own (EAC-CPF), not only headings met in finding aids.</summary>
    public IReadOnlyList<StoredAuthority> AuthoritiesWithRecords(IReadOnlyList<RecordKind> kinds, int most)
    {
        var rows = connection.Prepare(
            $"SELECT id FROM authority WHERE identity IS NOT NULL AND kind IN ({Numbers(kinds)}) AND published >= ?1 ORDER BY identity, id LIMIT ?2")
            .Bind(1, LeastPublished).Bind(2, most);
        var ids = new List<RecordId>();
        while (rows.Step())
            ids.Add(new RecordId(rows.Long(0)));
        return Authorities(ids);
    }
}
