using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Storage.Dialects;
using Fonds.Storage.Units;

namespace Fonds.Storage;

/// <content>Units of description and their places.</content>
public sealed partial class ArchiveReader
{
    private const string UnitColumns =
        """
        u.id, u.finding_aid, u.parent, u.sibling, u.shown, u.position, u.depth, u.key, u.level, u.flags, u.published, u.version,
        u.child_count, u.published_child_count, u.descendant_count, u.published_descendant_count, v.body
        """;

    private const string SelectUnit = $"SELECT {UnitColumns} FROM unit u JOIN version v ON v.id = u.version ";

    public StoredUnit? Unit(RecordId id) =>
        OneUnit(connection.Prepare(SelectUnit + "WHERE u.id = ?1 AND u.position IS NOT NULL AND u.published >= ?2").Bind(1, id.Value).Bind(2, LeastPublished));

    /// <summary>The unit at an address: the top unit when <paramref name="key"/> is null or empty.</summary>
    public StoredUnit? UnitAt(string collectionSlug, string? key)
    {
        var findingAid = connection.Prepare("SELECT id, top FROM finding_aid WHERE slug = ?1").Bind(1, collectionSlug);
        if (!findingAid.Step())
            return null;
        var (id, top) = (findingAid.Long(0), findingAid.Long(1));
        findingAid.Reset();
        if (string.IsNullOrEmpty(key))
            return Unit(new RecordId(top));

        // The plus keeps the planner off the index of places, which would go through the whole finding aid.
        return AllUnits(connection.Prepare(SelectUnit + "WHERE u.finding_aid = ?1 AND u.key_hash = ?2 AND u.key IN (?3, '') AND +u.position > 0 AND u.published >= ?4")
            .Bind(1, id).Bind(2, UnitKeys.Hash(key)).Bind(3, key).Bind(4, LeastPublished)).Find(unit => unit.Key == key);
    }

    /// <summary>Several units in the order asked for; those that are not there are left out.</summary>
    public IReadOnlyList<StoredUnit> Units(IReadOnlyList<RecordId> ids)
    {
        if (ids.Count == 1)
            return Unit(ids[0]) is { } only ? [only] : [];
        var found = new Dictionary<RecordId, StoredUnit>(ids.Count);
        foreach (var row in ManyAtOnce.Rows(
            connection, ids, places => $"{SelectUnit}WHERE u.id IN ({places}) AND u.position IS NOT NULL AND u.published >= ?1",
            (statement, place, id) => statement.Bind(place, id.Value), statement => statement.Bind(1, LeastPublished)))
        {
            var unit = ReadUnit(row);
            found[unit.Id] = unit;
        }

        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>A window of the components directly inside, in order.</summary>
    public IReadOnlyList<StoredUnit> Children(RecordId parent, int offset, int limit)
    {
        var counted = connection.Prepare("SELECT child_count - published_child_count FROM unit WHERE id = ?1").Bind(1, parent.Value).Scalar();
        if (counted is not { } hidden)
            return [];

        // The place among the shown ones lies behind the place among all by at most the number hidden: the window opens at once, however far down.
        return AllUnits(IsPublic
            ? connection.Prepare(SelectUnit + "WHERE u.parent = ?1 AND u.sibling >= ?2 AND u.sibling < ?2 + ?3 + ?4 AND u.published = 1 AND u.shown >= ?2 AND u.shown < ?2 + ?3 ORDER BY u.sibling")
                .Bind(1, parent.Value).Bind(2, offset).Bind(3, limit).Bind(4, hidden)
            : connection.Prepare(SelectUnit + "WHERE u.parent = ?1 AND u.sibling >= ?2 AND u.sibling < ?2 + ?3 ORDER BY u.sibling")
                .Bind(1, parent.Value).Bind(2, offset).Bind(3, limit));
    }

    /// <summary>Places, among all the components directly inside a unit, of those that are not published.</summary>
    public IReadOnlyList<int> HiddenSiblings(RecordId parent)
    {
        var rows = connection.Prepare("SELECT sibling FROM unit WHERE parent = ?1 AND published = 0 AND position IS NOT NULL ORDER BY sibling").Bind(1, parent.Value);
        var hidden = new List<int>();
        while (rows.Step())
            hidden.Add(rows.Int(0));
        return hidden;
    }

    /// <summary>The units above, from the top unit down to the parent; empty for a top unit.</summary>
    public IReadOnlyList<StoredUnit> Ancestors(RecordId id)
    {
        var ancestors = new List<StoredUnit>();
        var parent = connection.Prepare("SELECT parent FROM unit WHERE id = ?1").Bind(1, id.Value).Scalar();
        while (parent is { } known && Unit(new RecordId(known)) is { } unit)
        {
            ancestors.Add(unit);
            parent = unit.Parent?.Value;
        }

        ancestors.Reverse();
        return ancestors;
    }

    /// <summary>
    /// Everything inside a unit at any depth, in document order, streamed. The view stays open until the last one is taken.
    /// </summary>
    public IEnumerable<StoredUnit> Descendants(RecordId top)
    {
        var place = connection.Prepare("SELECT finding_aid, position, descendant_count FROM unit WHERE id = ?1").Bind(1, top.Value);
        if (!place.Step() || place.IsNull(1))
            yield break;
        var (findingAid, position, count) = (place.Long(0), place.Long(1), place.Long(2));
        place.Reset();

        using var rows = connection.PrepareOwn(
            SelectUnit + "WHERE u.finding_aid = ?1 AND u.position > ?2 AND u.position <= ?2 + ?3 AND u.published >= ?4 ORDER BY u.position");
        rows.Bind(1, findingAid).Bind(2, position).Bind(3, count).Bind(4, LeastPublished);
        while (rows.Step())
            yield return ReadUnit(rows);
    }

    /// <summary>
    /// Which unit stands at each place of a finding aid, in document order, by identifier alone: those that are not published too, so whoever asks keeps only
    /// units that it knows from elsewhere. Read from the index of places, without the units.
    /// </summary>
    public IEnumerable<(int Position, RecordId Unit)> Places(RecordId top)
    {
        using var rows = connection.PrepareOwn("SELECT position, id FROM unit WHERE finding_aid = (SELECT finding_aid FROM unit WHERE id = ?1) AND position >= 0 ORDER BY position");
        rows.Bind(1, top.Value);
        while (rows.Step())
            yield return (rows.Int(0), new RecordId(rows.Long(1)));
    }

    public StoredUnit? SiblingBefore(RecordId id) => Neighbour(id, "u.sibling < ?2 AND u.published >= ?3 ORDER BY u.sibling DESC");

    public StoredUnit? SiblingAfter(RecordId id) => Neighbour(id, "u.sibling > ?2 AND u.published >= ?3 ORDER BY u.sibling");

    private StoredUnit? Neighbour(RecordId id, string which)
    {
        var place = connection.Prepare("SELECT parent, sibling FROM unit WHERE id = ?1").Bind(1, id.Value);
        if (!place.Step())
            return null;
        var (parent, sibling) = (place.NullableLong(0), place.Long(1));
        place.Reset();
        return parent is null
            ? null
            : OneUnit(connection.Prepare(SelectUnit + $"WHERE u.parent = ?1 AND {which} LIMIT 1").Bind(1, parent).Bind(2, sibling).Bind(3, LeastPublished));
    }

    private StoredUnit? OneUnit(DatabaseStatement rows)
    {
        if (!rows.Step())
            return null;
        var unit = ReadUnit(rows);
        rows.Reset();
        return unit;
    }

    private List<StoredUnit> AllUnits(DatabaseStatement rows)
    {
        var units = new List<StoredUnit>();
        while (rows.Step())
            units.Add(ReadUnit(rows));
        return units;
    }

    private StoredUnit ReadUnit(DatabaseStatement row)
    {
        var findingAid = row.Long(1);
        var place = PlaceOf(findingAid);
        var flags = (UnitFlags)row.Int(9);
        return new StoredUnit
        {
            Id = new RecordId(row.Long(0)),
            FindingAid = new RecordId(findingAid),
            Top = new RecordId(place.Top),
            Repository = place.Repository is { } repository ? new RecordId(repository) : null,
            CollectionSlug = place.Slug,
            FindingAidTitle = place.Title,
            Parent = row.NullableLong(2) is { } parent ? new RecordId(parent) : null,
            Sibling = row.Int(IsPublic ? 4 : 3),
            Position = row.Int(5),
            Depth = row.Int(6),
            KeyInRow = row.Text(7),
            LevelName = (LevelName)row.Int(8),
            HasLinks = flags.HasFlag(UnitFlags.HasLinks),
            IsPublished = row.Bool(10),
            Version = row.Long(11),
            ChildCount = row.Int(IsPublic ? 13 : 12),
            DescendantCount = row.Int(IsPublic ? 15 : 14),
            Body = row.ByteArray(16),
            StripInternal = IsPublic && flags.HasFlag(UnitFlags.HoldsInternal),
        };
    }
}
